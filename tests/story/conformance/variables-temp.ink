VAR count = 1
-> ask(1, "one")
=== ask(n, word) ===
~ temp twice = n * 2
{n} {word} {twice} {count}
~ count = count + twice
{n < 3: -> ask(n + 1, "more")}
-> END
