Some <>
things are said <>
in one breath.
"Yes", she says<>
-> then
=== then ===
<>, "or no".
Next <> line<>.
* [Go.]<> And gone.
- <> So.
-> END
