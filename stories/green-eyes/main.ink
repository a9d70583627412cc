# title: Green Eyes
# cast: andrew, lucy, rosalind
# player: andrew
# minutes: 15
# kind: flagship
# note: an affair, a separation, difficulty with touch
# summary: Two years married, and you can look at her only from across a room. Tonight she has found out what you did about it.
# companion: green-eyes-lucy
# remembers: lucy_switch, lucy_sister, lucy_card, lucy_asked, lucy_bag, lucy_dawn
# accent: 3f7566
# aim: To see what hiding gives a frightened person at once, what it costs the two of them later, and how a hard thing can be said before it is acted on.
# suits: Adults who know one another a little, and couples who play side by side. Too near, perhaps, for somebody to whom this has happened not long ago.
# before: What can make a good thing hard to bear when it comes very close: praise, a long look, a hand?
# before: Why might someone say nothing of what is wrong to the person they love best?
# before: What can a private word do between two people that a whole sentence can't?
# after: Where did Andrew say a true thing late, and what might have let someone in his place say it a day sooner?
# after: He didn't choose what his skin does. What did he choose, and where else could it have gone?
# after: What did the green bag mean on the first night, in the summer, and at the end that you reached?
# leave: Whether anybody here has had an affair or been deceived. Nobody is asked, and nobody has to say.
# leave: Whether Lucy had a part in the affair. She had none, on any path.
# leave: Whether a body should like a touch. What it feels is nobody's fault, and nobody is talked out of it.

INCLUDE ../lib/bond.ink
INCLUDE scenes/01_found_out.ink
INCLUDE scenes/01b_college.ink
INCLUDE scenes/01c_kitchen.ink
INCLUDE scenes/02_fourteen_days.ink
INCLUDE scenes/03_it_comes_back.ink
INCLUDE scenes/04_two_chairs.ink
INCLUDE endings.ink

// What was said and promised. Endings hang on these, never on a count.
VAR seen = "stay" // college: two, stay or late
VAR then = "kiss" // the kitchen, back then: told, kiss, buses or view
VAR will_ring = false // “Thursday at eight”, at the door
VAR rang = false
VAR more = false // “not only with her”, on the night
VAR waited = 0 // waits after the hall; nobody waits for you a third time
VAR told = "none" // the number, in the café: three, one, more or none
VAR promise = "fridays" // the café: first, fridays, never or rules
VAR space = false // “at six, at the table”
VAR said = "no" // where you said it aloud: bedroom, kitchen, corridor or no
VAR kept = false // a named promise was kept when it cost something
VAR on_time = false // said at six, or by breakfast, as promised
VAR late = false // came to the practice without having said it
VAR tiles = false // got over three of the five tiles
VAR deleted = false // the message about rivers
VAR owed = "" // the number at the end of the hour: said, six or kept
VAR lied = false // said no to “Is it back?”
VAR saved = false // kept the other number, as Plumber
VAR end = "" // the ending that was reached, for the other chair

// How Lucy was, if she was played; as they stand, nobody has played her.
VAR lucy_switch = false // she pressed the switch of the stair light on the night
VAR lucy_sister = false // she has told her sister
VAR lucy_card = false // she laid the real dentist's card on the café table
VAR lucy_asked = false // she said that she had asked for the number eleven
VAR lucy_bag = false // she asked about the bag in July
VAR lucy_dawn = "fingers" // Friday, twenty to six: fingers, words or still

// The night opens on what has been between them for two years: a thread already frayed.
~ you_away = 3
~ they_away = 2
-> found_out
