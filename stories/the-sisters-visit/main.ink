# title: The Sister's Visit
# cast: noor, tess, mina
# player: noor
# minutes: 9
# kind: short
# note: a partner kept from the family, a marriage ending
# summary: Her sister is coming for the weekend. You've laid for four, and you don't know what Tess has told her about you.
# practices: ask-directly, raise-it-gently, soothe-yourself, hold-boundary, honour-difference, assume-good-intent, appreciate, embrace-imperfection, take-interest, answer-the-bid, name-the-feeling, own-it, answer-openly, play
# accent: 6d4b76

INCLUDE ../lib/bond.ink
INCLUDE scenes/01_friday.ink
INCLUDE scenes/02_the_stairs.ink
INCLUDE scenes/03_the_last_train.ink
INCLUDE scenes/04_sunday.ink
INCLUDE endings.ink

// What was said and promised. Endings hang on these, never on a count.
VAR table = "kiss" // at the laid table: kiss, eggs, counted or done
VAR room = "spare" // in the hall: spare, lamp, hoover or minute
VAR met = "kind" // at dinner: kind, tess, weapon, foot, voices or horse
VAR asked = false // Tess has said that she'll tell her sister by Sunday's train
VAR nails = false // Tess has told about the stairs at home
VAR practised = false // Tess has told what she did in the parked car
VAR back = "fine" // how she went down to the car: fine, time, own, angry, limit or cold
VAR paul = false // Mina has said that there is no train
VAR plate = false // you have brought her the plate
VAR lied = false // you told Mina that it's your room
VAR once = false // “I won't do it twice”, through the door
VAR told = false // you told Mina that it isn't
VAR saturday = false // you leave on Saturday
VAR waited = 0 // nobody waits for you twice, and in the street nobody waits at all

-> laid
