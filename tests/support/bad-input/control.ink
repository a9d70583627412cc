The kettle ticks.
-> END
