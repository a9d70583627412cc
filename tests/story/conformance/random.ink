VAR first = 0
VAR second = 0
~ SEED_RANDOM(100)
~ first = RANDOM(1, 1000000)
~ SEED_RANDOM(100)
~ second = RANDOM(1, 1000000)
{first == second: The same.|Not the same.}
{RANDOM(3, 3)} {within(RANDOM(1, 6))} {within(RANDOM(1, 6))}
-> END
=== function within(n)
~ return n >= 1 && n <= 6
