{ticks(1)}
-> END

=== function ticks(count) ===
~ return ticks(count + 1)
