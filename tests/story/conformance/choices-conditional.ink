VAR key = false
-> hall
=== hall ===
* {not pocket} [Feel in your pocket.] -> pocket
* {key} [Turn the key.] -> door
* {key} {pocket > 1} [Never.] -> door
+ {pocket} {not key} [Take the key out.]
  ~ key = true
  -> hall
+ {key && pocket} [Wait.] -> hall
=== pocket ===
A key, and a bus ticket.
-> hall
=== door ===
It gives.
-> END
