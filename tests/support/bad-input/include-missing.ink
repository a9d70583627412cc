INCLUDE gone.ink
The kettle ticks.
-> END
