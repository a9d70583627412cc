VAR cups = 0
* [Share.]
    {12 mod cups} biscuits are left.
* [Keep them.]
- -> END
