VAR name = "Maud"
VAR sugar = 2
VAR milk = 0.5
VAR sweet = true
CONST SPOONS = 3
CONST HOUSE = "the house"
~ sugar = sugar + SPOONS
~ sugar += 2
~ sugar -= 1
~ milk = milk * 3
{name} takes {sugar}, {milk}, {sweet} in {HOUSE}.
~ sugar++
~ sugar--
~ sweet = not sweet
~ name = "{name} and {sugar}"
{name}: {sweet}.
-> END
