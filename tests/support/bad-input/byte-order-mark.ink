The kettle ticks.
-> END
