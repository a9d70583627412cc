{1 + 2 * 3} {(1 + 2) * 3} {7 / 3} {2 / 3} {1.2 / 0.5} {7 mod 3} {7 % 4} {-5 % 3}
{POW(3, 2)} {POW(16, 0.5)} {INT(3.7)} {FLOOR(3.7)} {CEILING(3.2)} {FLOAT(4)} {FLOOR(-3.7)}
{MIN(2, 3)} {MAX(2, 3)} {-(2 - 5)} {4 > 3} {4 >= 5} {3 != 3}
{true && false} {true || false} {true and true} {not true} {!false}
-> END
