{__proto__()}
-> END

=== function __proto__() ===
~ return 1
