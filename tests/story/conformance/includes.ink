INCLUDE includes/attic.ink
Below.
* [Up.] -> attic
* [Deeper.] -> attic.box
=== below ===
Below again, {light}.
-> END
