VAR cups = 2
VAR who = "Lucy"
{cups > 1: Two cups.|One cup.}
{cups == 0: None.}
{ cups > 2:
  Many.
- else:
  Few.
}
{
- cups == 0: Zero.
- cups == 1: One.
- cups == 2 && who == "Lucy": Two for Lucy.
- else: More.
}
{ cups:
- 0: none
- 1: one
- 2: a pair
- else: a crowd
}
{ who:
- "Ben": his
- "Lucy": hers
}
{not (cups > 5) and (who != "Ben" or false): Both.}
{cups > 1:
  * [Share.] Shared. -> cold
- else:
  * [Keep.] Kept. -> cold
}
* [Neither.] -> cold
=== cold ===
Cold.
-> END
