# title: First Line of Comfort
# cast: ben, eva
# player: ben
# minutes: 15
# kind: flagship
# note: an affair, rage and grief, a sister who falls ill, a separation
# summary: You tune pianos, and your wife found out by counting. Seven weeks later she still has the card in her pocket, and she has questions.
# companion: first-line-of-comfort-eva
# remembers: eva_one, eva_bath, eva_anton, eva_picture
# practices: stay-with-pain, name-the-impact, make-amends, answer-openly, show-over-time, own-it, widen-support, take-criticism, repair-soon, receive-vulnerability, carry-your-share, soothe-yourself, honour-difference, part-with-care, take-interest
# accent: 8a4a5e
# aim: To stay with somebody's pain that one has caused: without being sorry loudest, without hurrying it along, and with small promises that are kept.
# suits: Adults who know one another a little, and couples who play side by side. Too near, perhaps, where an affair has come out not long ago.
# before: What can make it hard to listen to a pain that one has caused?
# before: Why might somebody ask the same question a fifth time?
# before: Which is easier to believe, a big promise or a small one, and why?
# after: Ben was sorry on most days. Where did that help Eva, and where did it take up her room?
# after: Which promise weighed most on the path that you played, and what did it cost to keep it?
# after: What did the card mean in October, in November, and at the hospital?
# leave: Whether anybody here has deceived or been deceived. Nobody is asked, and nobody has to say.
# leave: Whether Eva ought to forgive, or to stay. She owes neither, and leaving is no failure of hers.
# leave: What happened in Linden Street beyond what is told. Nobody needs to know it.

INCLUDE ../lib/bond.ink
INCLUDE scenes/01_eleven.ink
INCLUDE scenes/02_the_fifth_time.ink
INCLUDE scenes/03_not_nine.ink
INCLUDE scenes/04_june.ink
INCLUDE scenes/05_ward_six.ink
INCLUDE endings.ink

// What was said and promised. Endings hang on these, never on a count.
VAR rage = "skipped" // to the eleven dates: rest, sorry, nearly, hospitals, orders, daytime or skipped
VAR string = "skipped" // when the string broke: floor, wire, arms, seen, sorry, furniture or skipped
VAR gave = "none" // what he offered at half past one: sundays, supper, pier, sign or none
VAR sunday = "sat" // the Sunday of the forty children: sat, moved or went
VAR ferry = "yes" // the fifth time: both, yes, ours or tired
VAR marta = "told" // her sister: told, scared, taken or weather
VAR trip = "none" // the platform: seven, card, dot or later
VAR rang = "no" // seven o'clock, the third morning: on, witness, late, mended or no
VAR june = "told" // before supper: told, answered, late or hid
VAR flat = "none" // the key to two rooms: look, score, quiet, part or none
VAR ward = "none" // how he came to the ward: walked, fixed, pleased, fine, lift, blame, clinic, dead, owned or none
VAR billed = 0 // in the corridor he asked what more he has to do
VAR waited = 0 // by the fridge, at the pedals or under the lamp; she waits for him once, and once more on the telephone
VAR end = "" // the ending that was reached, for the other chair

// How Eva was, if she was played; as they stand, nobody has played her.
VAR eva_one = "none" // number one on the card: none, looked, in or charge
VAR eva_bath = false // took nine o'clock back, in the bath
VAR eva_anton = "none" // what she told Anton in February: none, told, not-yet, framer or father
VAR eva_picture = "none" // what she did with the ferry in June: none, hers, cut, key, spare or fridge

// Seven weeks in: the thread is thin, and it is he who has worn it.
~ you_away = 5
-> eleven
