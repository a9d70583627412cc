-> __proto__

=== __proto__ ===
The kettle ticks.
-> END
