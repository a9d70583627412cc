# title: Who Gets Their Way
# cast: imre, jonas
# player: imre
# minutes: 15
# kind: flagship
# note: a heated quarrel, a father's death, a separation
# summary: Lisbon wants Jonas's answer by midnight. You have a wheel to finish and a pan in the sink, and so far you've said nothing.
# companion: who-gets-their-way-jonas
# remembers: jonas_first, jonas_light, jonas_coat, jonas_nine, jonas_tile
# practices: play, ask-directly, take-criticism, share-joy, pause-and-return, repair-soon, choose-it, name-the-impact, receive-vulnerability, negotiate, embrace-imperfection, raise-it-gently, let-go
# accent: 2d5f8b
# aim: To see how two honest wishes turn into a quarrel about pans, what a pause means to each of two people, and how a no can be said that both can stand on.
# suits: Adults, couples among them, and people who decide things with others. Too near, perhaps, for somebody who is just now choosing between a place and a person.
# before: What makes a wish hard to say when somebody one loves has the opposite one?
# before: When does a silence between two people mean peace, and when does it sound like leaving?
# before: What makes it possible to believe somebody who says, I need an hour by myself?
# after: What did the pan stand for at ten past eight, and what at the end that you reached?
# after: Each of them kept something back for three weeks. What did it spare them, and what did it cost?
# after: Where did the talk about the pan become the talk about Lisbon? What opened the way, or kept it shut?
# leave: Whether Jonas should go, or Imre should follow him. Each of them may want what he wants.
# leave: Who here has once given something up for somebody, or been left for a job. Nobody has to say.

INCLUDE ../lib/bond.ink
INCLUDE scenes/01_soaking.ink
INCLUDE scenes/02_the_case.ink
INCLUDE scenes/02b_the_news.ink
INCLUDE scenes/03_the_door.ink
INCLUDE scenes/04_out.ink
INCLUDE scenes/05_back.ink
INCLUDE scenes/06_their_midnight.ink
INCLUDE endings.ink

// What was said and promised. Endings hang on these, never on a count.
VAR said = "wheel" // what you said when Lisbon came: wheel, right or read
VAR rice = false // he knows what was in the pan
VAR tools = false // the tool wall has been thrown at him
VAR train = false // the train to the funeral has come up
VAR when = "none" // the time named on the stairs: half-eleven or none
VAR kept = "no" // how you came back: on, eleven, half, late, river, bench, yard, bed (also at ten to one); at one: joke or hand
VAR book = false // you have seen your father's winters
VAR told = false // you have said what nothing meant in his shop
VAR heard_him = false // you stayed with what quiet means to Jonas
VAR waited = 0
VAR gave = "" // who gave in: you, he, or both at the airport
VAR asked = false // you asked him to stay, and he said no
VAR boards = false // you got up at ten to one
VAR wrote = false // you wrote from the camp bed, at midnight
VAR dish = "soup" // what you said about the pan: soup, now, boots, small, rice or straight
VAR went = "landing" // from the door: landing, stairs, street, bed or thrown
VAR end = "" // the ending that was reached, for the other chair

// How Jonas was, if he was played; as they stand, nobody has played him.
VAR jonas_first = "none" // ten to eight: round (the plate can wait), yard (he shouted the time) or salt (on the contract)
VAR jonas_light = "lit" // at the banister: lit, down (he came after you) or in (he shut the door)
VAR jonas_coat = false // told Mrs Vidor whom he was waiting for
VAR jonas_nine = false // said who page nine was for
VAR jonas_tile = false // laid the tile between you

-> late

// Whether the midwife's wheel ran before the answer was due.
=== function wheel_done() ===
~ return kept == "late" or kept == "eleven" or kept == "yard"
