-> kitchen

=== kitchen ===
The kettle ticks.
-> kitchen
