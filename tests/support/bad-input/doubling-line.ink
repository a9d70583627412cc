VAR all = "tick "
-> kitchen

=== kitchen ===
~ all = "{all}{all}"
+ [Tick.] -> kitchen
+ [Stop.] {all} -> END
