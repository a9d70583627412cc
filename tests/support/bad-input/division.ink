VAR cups = 0
* [Share.]
    {12 / cups} biscuits each.
* [Keep them.]
- -> END
