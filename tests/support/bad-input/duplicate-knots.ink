-> kitchen

=== kitchen ===
The kettle ticks.
-> END

=== kitchen ===
It has stopped.
-> END
