INCLUDE include-cycle.ink
