-> yard
=== yard ===
{CHOICE_COUNT()} {TURNS()} {TURNS_SINCE(-> yard)} {TURNS_SINCE(-> shed)} {READ_COUNT(-> yard)} {yard}
* [Go to the shed.] -> shed
* [Count the birds.] <- birds
  -> DONE
+ {TURNS_SINCE(-> shed) == 1} [Just back.] -> yard
* {CHOICE_COUNT() == 1} [The second of two.] -> END
* {CHOICE_COUNT() == 0} [Alone.] -> END
=== shed ===
{TURNS_SINCE(-> shed)} Spiders.
-> yard
=== birds ===
Two.
-> yard
