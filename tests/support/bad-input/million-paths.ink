VAR right_0 = false
VAR right_1 = false
VAR right_2 = false
VAR right_3 = false
VAR right_4 = false
VAR right_5 = false
VAR right_6 = false
VAR right_7 = false
VAR right_8 = false
VAR right_9 = false
VAR right_10 = false
VAR right_11 = false
VAR right_12 = false
VAR right_13 = false
VAR right_14 = false
VAR right_15 = false
VAR right_16 = false
VAR right_17 = false
VAR right_18 = false
VAR right_19 = false
* [Left, 0.]
* [Right, 0.]
    ~ right_0 = true
- Door 1.
* [Left, 1.]
* [Right, 1.]
    ~ right_1 = true
- Door 2.
* [Left, 2.]
* [Right, 2.]
    ~ right_2 = true
- Door 3.
* [Left, 3.]
* [Right, 3.]
    ~ right_3 = true
- Door 4.
* [Left, 4.]
* [Right, 4.]
    ~ right_4 = true
- Door 5.
* [Left, 5.]
* [Right, 5.]
    ~ right_5 = true
- Door 6.
* [Left, 6.]
* [Right, 6.]
    ~ right_6 = true
- Door 7.
* [Left, 7.]
* [Right, 7.]
    ~ right_7 = true
- Door 8.
* [Left, 8.]
* [Right, 8.]
    ~ right_8 = true
- Door 9.
* [Left, 9.]
* [Right, 9.]
    ~ right_9 = true
- Door 10.
* [Left, 10.]
* [Right, 10.]
    ~ right_10 = true
- Door 11.
* [Left, 11.]
* [Right, 11.]
    ~ right_11 = true
- Door 12.
* [Left, 12.]
* [Right, 12.]
    ~ right_12 = true
- Door 13.
* [Left, 13.]
* [Right, 13.]
    ~ right_13 = true
- Door 14.
* [Left, 14.]
* [Right, 14.]
    ~ right_14 = true
- Door 15.
* [Left, 15.]
* [Right, 15.]
    ~ right_15 = true
- Door 16.
* [Left, 16.]
* [Right, 16.]
    ~ right_16 = true
- Door 17.
* [Left, 17.]
* [Right, 17.]
    ~ right_17 = true
- Door 18.
* [Left, 18.]
* [Right, 18.]
    ~ right_18 = true
- Door 19.
* [Left, 19.]
* [Right, 19.]
    ~ right_19 = true
- Door 20.
{right_0 && right_1 && right_2 && right_3 && right_4 && right_5 && right_6 && right_7 && right_8 && right_9 && right_10 && right_11 && right_12 && right_13 && right_14 && right_15 && right_16 && right_17 && right_18 && right_19: -> out}
-> cellar

=== cellar ===
Dark.
+ [Wait.] -> cellar

=== out ===
Light.
-> END
