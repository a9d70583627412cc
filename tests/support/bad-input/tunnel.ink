-> kitchen ->
-> END

=== kitchen ===
-> kitchen ->
->->
