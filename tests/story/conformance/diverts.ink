-> one
=== one ===
We walk -> two
=== two ===
and walk <> 
-> three
=== three ===
<> and stop. -> END
