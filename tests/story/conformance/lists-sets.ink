LIST table = (cup), plate, (knife), fork, spoon
VAR laid = ()
{table} / {LIST_ALL(table)} / {LIST_INVERT(table)}
{table ? cup} {table has plate} {table !? fork} {table hasnt (cup, fork)} {table ? (cup, knife)}
~ table += (plate, spoon)
~ table -= cup
{table} {LIST_COUNT(table)} {LIST_MIN(table)} {LIST_MAX(table)}
{table ^ (cup, plate, fork)} {LIST_RANGE(LIST_ALL(table), plate, fork)} {LIST_RANGE(table, 3, 5)}
~ laid = table + cup
{laid} {laid == table} {laid > table} {laid >= table} {laid != ()}
{table == (plate, knife, spoon)} {LIST_RANDOM(()) : x|none} {LIST_COUNT(LIST_RANDOM(table))}
~ temp one = pop(laid)
{one} {laid}
-> END
=== function pop(ref list)
~ temp x = LIST_MIN(list)
~ list -= x
~ return x
