VAR light = "dim"
=== attic ===
Attic.
-> box
= box
A box, {light}.
-> below
