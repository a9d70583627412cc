VAR ticks = 0
-> kitchen

=== kitchen ===
~ ticks = ticks + 1
-> kitchen
