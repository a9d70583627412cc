-> sink
=== sink ===
The sink.
* [Wash a cup.] Washed.
* [Dry a plate.] Dried.
+ [Wait.] Nothing moves.
* -> done
- -> sink
=== done ===
Never here while Wait stands.
-> END
