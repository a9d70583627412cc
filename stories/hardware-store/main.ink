# title: Hardware Store
# cast: priya, tom
# player: priya
# minutes: 4
# kind: sketch
# summary: Saturday, ten o'clock. The man with the yellow paint shuts at noon, and there is an arm lying across you.
# practices: negotiate, know-your-wish, ask-directly, honour-difference, team-up, choose-it, check-in, let-go
# accent: 8a6a12

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
