# title: The Sister's Visit
# cast: noor, tess, mina
# player: noor
# minutes: 9
# kind: short
# note: a partner kept from the family, a separation
# summary: Her sister is coming for the weekend. You've laid for four, and you don't know what Tess has told her about you.
# practices: ask-directly, raise-it-gently, soothe-yourself, hold-boundary, honour-difference, assume-good-intent, appreciate, embrace-imperfection, take-interest, answer-the-bid, name-the-feeling, own-it, answer-openly, play
# accent: 6d4b76
# aim: To ask plainly, and to keep an honest limit, with somebody who steps back: without chasing, and without giving oneself up.
# suits: Adults who know one another a little, and couples who play side by side. Too near, perhaps, for somebody who is kept from a partner's family just now.
# before: What can make it hard to tell one's family about somebody who matters?
# before: How can you tell waiting for someone kindly from waiting to see whether they get it wrong?
# before: What is the difference between a limit and a threat?
# after: Tess asked for things without saying so: at the candles, at the coats, on the stairs. What might somebody in Noor's place have seen?
# after: Where did Noor take something out of Tess's hands, and what might she have left to her?
# after: What did the fourth chair mean at six o'clock, at night, and at the end that you reached?
# leave: Whom anybody here has told, or not told, about whom they love. Nobody is asked.
# leave: Whether Tess has to tell her mother. Whom she tells, and when, is hers.
# leave: Why Paul went. The story doesn't say, and nobody needs a culprit.

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
VAR paired = false // at cards you asked to play with Tess
VAR told = false // you told Mina that it isn't
VAR saturday = false // you leave on Saturday
VAR waited = 0 // nobody waits for you twice, and in the street nobody waits at all

-> laid
