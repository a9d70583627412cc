# title: Hardware Store
# cast: priya, tom
# player: priya
# minutes: 5
# kind: sketch
# summary: Saturday, ten o'clock. The man with the yellow paint shuts at noon, and there is an arm lying across you.
# practices: negotiate, know-your-wish, ask-directly, honour-difference, team-up, choose-it, check-in, let-go
# accent: 8a6a12
# aim: To get two honest wishes onto one table, and to tell a deal from giving in, from winning, and from going off without a word.
# suits: Everybody, couples who play side by side too. It is light, and nobody is in the right.
# before: What can make a small wish hard to say to someone who is happy?
# before: How can you tell a yes from a yes that is really a no?
# before: When is it friendly to do something apart?
# after: What did each of them want, beneath the bed and beneath the paint?
# after: Where did somebody give in, and who paid for it, and when?
# after: Where did somebody say “yes”, or “whichever”, and mean something else? What might they have said instead?
# leave: Who does the painting, the cooking or the getting up in anybody's own home.
# leave: Which of the two was right. Both wishes are good ones.

INCLUDE ../lib/bond.ink
INCLUDE scenes/01_between_floors.ink
INCLUDE scenes/02_before_noon.ink
INCLUDE scenes/03_doors_opening.ink
INCLUDE endings.ink

// What was said and promised. Endings hang on these, never on a count.
VAR said = "" // under the arm: fire, where, nine or something plainer
VAR refused = false // he said no to half an hour
VAR oven = false // you were there for the stone oven
VAR came = "deal" // how Tom comes to the shop: deal, short, sigh or late
VAR pushed = false // “You're up anyway”
VAR late = false // asked which yellow, when it was on the wall

-> bed
