VAR tea = 3
{half(9)} {say("tea")} {fact(5)}
~ drink(tea)
{tea}
~ drink(tea)
~ nothing()
{tea} {most(half(8), tea)}
* {is_left(tea)} [Pour {half(2)}.] {say("{tea} left")}
- -> END
=== function half(n)
~ return n / 2
=== function say(word)
"{word}" <>
~ return
=== function fact(n)
{n <= 1:
  ~ return 1
- else:
  ~ return n * fact(n - 1)
}
=== function drink(ref cup)
~ cup = cup - 1
=== function nothing()
~ temp x = 1
=== function most(a, b)
{a > b: {a}|{b}} at most
=== function is_left(n)
~ return n > 0
