# title: Small Things
# cast: ada, walter
# player: ada
# minutes: 4
# kind: sketch
# note: growing old, a worry about memory
# summary: A Tuesday with toast, a crossword and nothing in it. Before you've found your glasses there is a hat in the pear tree.
# practices: answer-the-bid, take-interest, appreciate, share-joy, play, reach-out, touch-at-own-pace, carry-your-share, ask-for-space, share-rather-than-hide
# accent: 5f6b2e
# aim: To notice how small a reach for somebody can be, how little it takes to answer it, and that it can still be answered later the same day.
# suits: Everybody, and as a first story. Perhaps too near for somebody whose parent is losing words just now.
# before: What can somebody say at breakfast that asks for more than the words do?
# before: How can a busy person answer without putting down what they are doing?
# before: Why might a clever person hide that a word won't come?
# after: Which small things did Walter bring that day, which did Ada bring, and which of them arrived?
# after: What did the crossword give somebody in Ada's place, and what did it cost?
# after: Walter joked, or made it small. What might somebody in his place have been afraid of?
# leave: Whether Ada is ill. The story doesn't know, and nobody here can tell.
# leave: How anybody's own parents grew old, unless they bring it up themselves.

INCLUDE ../lib/bond.ink
INCLUDE scenes/01_first_post.ink
INCLUDE scenes/02_second_post.ink
INCLUDE scenes/03_last_post.ink
INCLUDE endings.ink

// What was said and promised. Endings hang on these, never on a count.
VAR hat = "seen" // how the hat was answered: seen, later, mm or fence
VAR name = "" // the giant: folder, game or hole
VAR knee = false // “Mind the step, with that knee”
VAR again = false // the hole, told a second time in the evening
VAR tree = false // an elsom is a sort of tree
VAR promise = false // “I'll tell you upstairs”
VAR toast = false // “tomorrow, over the toast”

-> breakfast
