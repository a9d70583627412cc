# title: First Line of Comfort: Eva's chair
# cast: eva, ben
# player: eva
# minutes: 15
# kind: companion
# companion: first-line-of-comfort
# remembers: string, sunday, ferry, marta, trip, rang, june, flat, ward, end
# note: an affair, rage and grief, a sister who falls ill, a separation
# summary: You're paid to find everything in a book, and you didn't find this. Ben does what he did; what becomes of your year is up to you.
# practices: ask-directly, appreciate, soothe-yourself, name-the-feeling, share-rather-than-hide, ask-for-comfort, hold-boundary, know-your-wish, take-interest, play, own-it, choose-it, part-with-care
# accent: 7a5a2f
# aim: To see what is left to somebody who was deceived: her own reaches, to a husband who shows up or doesn't, to a sister, to a son, to herself.
# suits: Groups that have played First Line of Comfort, though it stands by itself. Too near, perhaps, where an affair has come out not long ago.
# before: What might keep somebody who has been wronged from telling even her own sister?
# before: When is it hard to say that something was good, on a day when not everything was?
# before: What can one learn from a test that nobody else knows of?
# after: What was the picture of the ferry under the glass in October, and what was it at the end that you reached?
# after: The scissors were in her belt, and she knew. What was she asking for, and what did asking like that save her?
# after: Whom did Eva let in on your path, how far, and what came back?
# leave: Whether she should have noticed. What he decided is his, and no part of it is hers.
# leave: Whether she ought to go back to him, or forgive. Staying and going are both among the good endings.
# leave: What anybody here has found out or lived through. Nobody is asked, and nobody has to say.

INCLUDE ../lib/bond.ink
INCLUDE scenes/01_salt.ink
INCLUDE scenes/02_weather.ink
INCLUDE scenes/03_eels.ink
INCLUDE scenes/04_lighthouses.ink
INCLUDE scenes/05_ladders.ink
INCLUDE endings.ink

// What Ben did. As they stand: he sat on the floor with you; he asked if six could be eight, and came at four minutes to;
// he said both; you told Marta; he wrote down where he would be; he rang at nineteen past, and said why; he showed you
// the message before supper; he'd mind, he said, go and look; in the ward he sat by the lift, and is the second number.
VAR string = "floor" // when the string broke: floor, wire, arms, seen, sorry, furniture or skipped
VAR sunday = "moved" // the Sunday of the forty children: sat, moved or went
VAR ferry = "both" // the fifth time: both, yes, ours or tired
VAR marta = "told" // your sister: told, scared, taken or weather
VAR trip = "card" // the platform: seven, card, dot or later
VAR rang = "mended" // seven o'clock, the third morning: on, witness, late, mended or no
VAR june = "told" // before supper: told, answered, late or hid
VAR flat = "look" // the key to two rooms: look, score, quiet, part or none
VAR ward = "lift" // how he came to the ward: walked, fixed, pleased, fine, lift, blame, clinic, dead, owned or none
VAR end = "second-number" // first-call, second-number, desk, column-four or twelve

// What you did. Endings hang on these, never on a count.
VAR eva_tea = "none" // four in the morning: noon, lovely, things or no
VAR eva_one = "looked" // number one on the card: looked, in or charge
VAR eva_note = "none" // the radiator: laughed, month or none
VAR eva_marta = true // your sister knows, whoever told her
VAR both = false // he has told you about the upper deck
VAR eva_bath = false // took nine o'clock back, in the bath
VAR eva_anton = "none" // the picture for the bunk: told, not-yet, framer or father
VAR eva_knew = false // has said that she knew where the scissors were
VAR eva_picture = "none" // under the lamp: hers, cut, key, spare, fridge or none
VAR hid = false // June was hidden
VAR hummed = false // asked under the lamp what it is that hums
VAR eva_bed = "none" // at Marta's bed: said, price or none

// He has worn the thread thin before it begins.
~ they_away = 5
-> salt
