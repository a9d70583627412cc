-> drawer
=== drawer ===
* [Look under the spoons.] No key.
* [Look under the forks.] No key.
* -> given_up
- -> drawer
=== given_up ===
It was in the door.
* ->
  The door swings.
- -> END
