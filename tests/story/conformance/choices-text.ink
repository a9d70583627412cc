Half past six.
* Say good morning.
* [Say nothing.]
* “Good morning[.”],” you say, and it is.
- Toast.
* [One.] Two.
* Three[]: four.
* Five[ six.] seven.
- -> END
