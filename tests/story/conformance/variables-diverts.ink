VAR next = -> bed
VAR told = false
-> evening(-> stairs)
=== evening(-> way) ===
Late.
+ {not told} [Tell her.]
  ~ told = true
  ~ next = -> talk
  -> evening(way)
+ [Go up.] -> way
=== stairs ===
Up. {next == -> talk: It will be talk.}
-> next
=== bed ===
Dark.
-> END
=== talk ===
Light.
-> END
