VAR dealt = ""
VAR a = 0
VAR b = 0
VAR c = 0
-> deal -> deal -> deal -> one -> one -> one -> two -> two -> two -> two ->
{a} {b} {c}.
-> END
=== deal ===
{shuffle:
- ~ a++
- ~ b++
- ~ c++
}
->->
=== one ===
{shuffle once:
- ~ a++
- ~ b++
}
->->
=== two ===
{shuffle stopping:
- ~ a++
- ~ b++
- ~ c++
}
->->
