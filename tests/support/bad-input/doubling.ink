VAR all = "tick "
-> kitchen

=== kitchen ===
~ all = all + all
{all != "": -> kitchen}
-> END
