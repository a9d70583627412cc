The kettle ticks.
INCLUDE include-cycle-two.ink
-> END
