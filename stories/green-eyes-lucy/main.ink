# title: Green Eyes: Lucy's chair
# cast: lucy, andrew, rosalind
# player: lucy
# minutes: 15
# kind: companion
# companion: green-eyes
# remembers: will_ring, rang, then, told, promise, space, said, lied, saved, end
# note: an affair, a separation
# summary: You plan the buses, you packed the bag, you called the car. And there is a card in your folder that nobody knows about.
# practices: share-rather-than-hide, ask-directly, name-the-feeling, name-the-pattern, ask-for-comfort, own-it, hold-boundary, let-go
# accent: 8a5a44
# aim: To see how someone who has been wronged can also hide, behind work and good manners, what she would like, and what it takes to ask for it in plain words.
# suits: Groups that have played Green Eyes, though it stands by itself; people who look after everything and ask for little. Too near, perhaps, where an affair has come out not long ago.
# before: What can work give someone in the evening that the person at home can't?
# before: Why might someone who has seen a thing wait half a year to say so?
# before: What is the difference between being looked at and being looked over?
# after: What was the card to Lucy when she filed it, and what was it at the end that you reached?
# after: Which of her sentences asked for something that could be refused, and what became of it?
# after: Her anger on the first night is not weighed. What in this story was hers to answer for, and what never was?
# leave: Whether she should have seen it sooner. What he decided is not hers to answer for.
# leave: Whether she ought to stay. Going and staying are both among the good endings.
# leave: What anybody here has found out, or has kept to themselves.

INCLUDE ../lib/bond.ink
INCLUDE scenes/01_filed.ink
INCLUDE scenes/02_standing_by.ink
INCLUDE scenes/03_request_stop.ink
INCLUDE scenes/04_next_appointment.ink
INCLUDE endings.ink

// What Andrew did. As they stand: he rang at eight, as he had said; in November he kissed the top of her head; he
// said stop at three and asked for Fridays; in bed he kept quiet, over the pan he said yes; both chairs were taken.
VAR will_ring = true // “Thursday at eight”, at the door
VAR rang = true
VAR then = "kiss" // November: told, kiss, buses or view
VAR told = "three" // the number: three, one, more or none
VAR promise = "fridays" // the café: first, fridays, never or rules
VAR space = false // “tonight at six, at the table”
VAR said = "kitchen" // where he said it aloud: bedroom, kitchen, corridor or no
VAR lied = false // said no to “Is it back?”
VAR saved = false // kept the other number, as Plumber
VAR end = "two-chairs" // both-socks, eleven, good-hour, one-chair, plumber or two-chairs

// What she did. Endings hang on these, never on a count.
VAR lucy_switch = false // lit the stairs for him, on the night
VAR lucy_sister = false // has told Bea
VAR lucy_card = false // laid the card on the café table
VAR lucy_asked = false // told him that she had asked for the eleven
VAR lucy_bag = false // asked about the bag in July
VAR lucy_look = false // under the lamp, asked to be looked at a bit longer
VAR lucy_dawn = "fingers" // twenty to six: fingers, words or still
VAR box = "" // what stands in Gil's box: operational, itself or sight
VAR three = false // she has the number: he said stop at three
VAR first = false // he promised that she would hear it first
VAR waited_up = false // said on Thursday that the work was only for show
VAR waited = 0 // waits; nobody waits for a third time
VAR plain = false // said what she wants, in the last act, in so many words

// Two years are between them when the night opens, and more of it is his.
~ you_away = 2
~ they_away = 3
-> found_out
