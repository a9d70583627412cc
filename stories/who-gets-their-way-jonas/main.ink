# title: Who Gets Their Way: Jonas's chair
# cast: jonas, imre
# player: jonas
# minutes: 15
# kind: companion
# companion: who-gets-their-way
# remembers: dish, said, went, when, kept, heard_him, told, rice, asked, gave, boards, end
# note: a heated quarrel, a child left alone at night, a separation
# summary: Dinner was at seven, and it's ten to eight. You know the whole house by how it sounds when people leave. Imre does what he did; how it ends is up to you.
# practices: honour-difference, raise-it-gently, appreciate, ask-directly, soothe-yourself, know-your-wish, ask-for-comfort, share-rather-than-hide, hold-boundary, name-the-pattern, part-with-care
# accent: 8f5520
# aim: To see how someone who hears leaving in every pause can say what he wants, without running after the other and without giving it away.
# suits: Groups that have played Who Gets Their Way, though it stands by itself; people who wait, and people who are waited for. Too near, perhaps, for somebody who is being left just now.
# before: What can make a pause between two people hard to bear for one of them, and restful for the other?
# before: When is giving way a present, and when is it a way of not having to ask?
# before: What helps somebody to wait who has been told a time, and what helps somebody who hasn't?
# after: What was the tile to Jonas in his boot, what was it once it had been turned, and where was it at the end?
# after: Where did he ask for something that could be refused, and where did he make sure that it couldn't be?
# after: He kept page nine and the hour on the cooker to himself for three weeks. What did that give him, and what did it cost?
# leave: Whether he should have gone to Lisbon, or stayed. Both are among the good endings.
# leave: Who in a pair ought to wait less, or call more. It needn't be settled for anybody here.
# leave: Whom anybody here has waited for, or who left them as a child. Nobody has to say.

INCLUDE ../lib/bond.ink
INCLUDE scenes/01_losses.ink
INCLUDE scenes/02_till_when.ink
INCLUDE scenes/03_lisbon_time.ink
INCLUDE scenes/04_coming_up.ink
INCLUDE scenes/05_their_twelve.ink
INCLUDE endings.ink

// What Imre did. As they stand: he called it soup; he gave you a wheel to hold; he said half past ten and came at five
// past eleven, and saw what that had been; he told you what nothing meant, and about the rice; he asked you to stay, and
// named October.
VAR dish = "soup" // what he said about the pan: soup, now, boots, small, rice or straight
VAR said = "wheel" // what he said when Lisbon came: wheel, right or read
VAR went = "landing" // from the door: landing, stairs, street, bed or thrown
VAR when = "none" // the time named on the stairs: half-eleven or none
VAR kept = "late" // how he came back: on, eleven, half, late, river, bench, yard, bed (also at ten to one); not at all: no, joke or hand
VAR heard_him = true // he stayed with what quiet means to you
VAR told = true // he has said what nothing meant in his father's shop
VAR rice = true // he has said what was in the pan
VAR asked = true // he asked you to stay
VAR gave = "" // who gave in: you (he did, it's his story), he (you did), or airport
VAR boards = false // he got up at ten to one
VAR end = "right-in-october" // two-winters, right-in-october, three-hands, spotless, back-soon or soaking

// What you did. Endings hang on these, never on a count.
VAR cinnamon = false // he told you at the sink what it was
VAR jonas_first = "none" // ten to eight: round, yard or salt
VAR jonas_light = "lit" // the banister: lit, down or in
VAR jonas_case = "" // over the wet pages: seven, pan, word or soak
VAR wish = "" // what you told Lisbon: go (the wall) or both (to be sent for, and not let go)
VAR jonas_coat = false // had the story of the coats from Mrs Vidor
VAR jonas_nine = false // said who page nine was for
VAR jonas_tile = false // laid the tile between you
VAR turned = false // have seen it the other way up
VAR counted = false // let him count the twelve strokes
VAR hour = false // told him of the hour, and got no answer
VAR waited = false // stopped talking at the hook
VAR rang = false // rang Lisbon to take the yes back

-> seven
