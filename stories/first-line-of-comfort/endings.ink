=== collar ===
# stand: ben, near-left, sitting, facing
# stand: eva, near-right, sitting, facing
She gets in on that side. You pull it round. There are two heads and one collar.
She cries with no sound on the way in. You do nothing about it. It's the longest piece of work you've ever done.
EVA: (tired) It isn't all right.
BEN: (serious) No.
EVA: (tired) I only rang. I'd rung before I had thought about you at all. # reply: toward share-rather-than-hide
Towards five, behind the glass, Marta opens one eye. She finds you with it. You go as far as the door.
“Haddock,” says Marta, with great force.
EVA: (laughing) She knows who you are.
-> nurse

=== nurse ===
A nurse comes along with a board. Is there somebody they can ring in the night? Somebody who'd pick up?
EVA: (serious, standing) Me.
The nurse looks at her, and at the hour. And if she doesn't hear it?
Eva feels in her cardigan. She finds one white corner, and writes, and she doesn't have to ask you for a single figure.
She looks at the one side, and then at the other. Then she holds it out.
EVA: (tired) Me: see under Ben.
“Under what?” says the nurse.
EVA: (smile) B.
The nurse clips it to her board, with the dates face down, and takes it away with her.
BEN: (unsure) That was the card.
EVA: (tired, sitting, facing) I know what it was. It was paper. # discuss: Nothing here was mended by one sentence. What was it made of, then?
The lift goes down. It comes to you that it was Sunday, and six o'clock went by without either of you.
BEN: (unsure) You didn't get to ask.
EVA: (thinking) No.
{ferry != "both":
    BEN: (ashamed) Number four. There's a piece I've left out. I've left it out every time.
    EVA: (tired) I thought there might be. Sunday, then. I'll want all of it.
}
She thinks it over. You've got your hands on your knees, as you do every week.
EVA: (tired) Have you eaten?
~ end = "first-call"
# ending: first-call, See under Ben
-> END

=== second_number ===
# act: Ward six, towards morning
# place: ward, night
# enter: eva, near-right, sitting
# enter: ben, left, sitting, facing
{first:
    Later you bring her some water. She puts the cup down on your side, and shivers. You give her the coat. She takes the coat.
- else:
    At ten she leans her head against the wall. At midnight it's against your shoulder, but only the weight of it.
}
A nurse comes along with a board. Is there somebody they can ring in the night?
EVA: (serious, sitting) Me. I'll give you the number.
She takes the card out of her cardigan, and there's no room on it. She holds on to it, and says the number from memory.
“And if you don't hear it?” says the nurse.
Eva looks along the corridor. It's a good corridor to look along. You study the floor, and you don't help.
EVA: (tired) Then him. Put him underneath. # reply: toward ask-for-comfort
She says yours from memory, too. She gets as far as the last two figures and has to look at you for those.
BEN: (calm) Forty-one.
EVA: (tired) Forty-one. # discuss: Second on the list, after a whole year. Is that little or much?
# act: Ward six, October
# place: hall, night
# enter: eva, right
# enter: ben, left, facing
In October Marta has two hundred words, and uses eighty of them on you. On Sundays Eva asks four questions, five at the most.
The sofa has done for your back. One night she stands on the third stair with a hot-water bottle, looking at it as if somebody had left it there.
EVA: (unsure) Anton's room is free till Christmas.
It's to the left of the stairs. Hers is to the right. Between them there's a landing, with a lamp.
BEN: (serious) Thank you.
EVA: (tired) It's only a landing, Ben. Don't go and put flowers on it.
You lie under a map of the fishing grounds. Through two doors you can hear her turn a page, and cough, and turn a page.
She's left the lamp on. You don't know whether it's for you. You don't ask. You go to sleep with it on.
~ end = "second-number"
# ending: second-number, The second number
-> END

=== desk ===
{
- flat == "part": -> desk_july
- else: -> desk_november
}

=== desk_july ===
# act: The desk, July
# place: living-room, dusk
# enter: eva, near-right, sitting
# enter: ben, left, sitting
On the Friday she goes to look, and comes back with flour on her sleeve and a lease in her bag. She reads it out to you, for the commas.
There are three more Sundays. On the third she turns the card over and back, and can't find a question that she'd like to ask.
BEN: (unsure, sitting) {ferry == "both":You haven't asked about the ferry again.|You've left out number four.}
EVA: (firm, sitting) I've decided about the ferry. I was happy. I don't need you for that. I'm having it back.
# place: stairwell, day
# enter: eva, near-right
# enter: ben, near-left
In July you carry the desk. The baker's stairs turn twice. You go first, backwards, and she tells you where the wall is.
You have never worked together so well.
EVA: (laughing) Up your side. Your other up!
-> desk_end

=== desk_november ===
# act: The desk, November
# place: hall, day
# enter: eva, near-right
# enter: ben, near-left
{one_of_them:
    You drove her home that morning, and Marta home a month later. Neither of you mentioned June. On the sixth Sunday she asked about it, once.
- else:
    You stay till Marta wakes up. “{marta == "weather":Fish|Haddock},” she says to you, and Eva laughs till she has to hold on to the bed.
}
# place: stairwell, day
# enter: eva, near-right
# enter: ben, near-left
{key:It's the two rooms over the baker's, after all.|There are two rooms over the baker's.} In November you carry the desk. The stairs turn twice.
You go first, backwards, and she tells you where the wall is.
EVA: (laughing) Up your side. Your other up!
-> desk_end

=== desk_end ===
# act: The desk, the last box
# place: living-room, day
# enter: eva, near-right, easy
# enter: ben, left
Then you're both back for the last box. The piano's a good deal too big for the room, now one sees it.
EVA: (calm) You keep number one. I never could play it.
She takes the card out of her cardigan. She reads it through on both sides, as she does before she lets a book go.
Then she walks her fingers along the drawer, past K, and puts it in under L. # thread: laid
EVA: (sad) It belongs to the piano. I don't want to carry it up those stairs.
You can't say anything, so you play the A. It's a hair under. Only you can hear it.
BEN: (ashamed) I did that, Eva. All of it. I'd like to have said so once with nobody crying.
EVA: (tender) I know you did. I liked us, though. I won't have anyone tell me I didn't. # reply: toward part-with-care
Anton knows. She told him on a Thursday, and you told him on the next. He asked you both who gets the ladder.
# act: The desk, at the door
# place: hall, dusk
# enter: eva, right
# enter: ben, left, facing
She has her coat on. She puts her key on the hook, and looks for her scissors, and they're in the box.
EVA: (tender) If there's anything you can't find.
She has to stop. You wait. It's a thing that you've learned to do, this year.
EVA: (smile) See under baker. # discuss: Who has failed here? Has anybody?
{flat == "part":
    In September Marta falls down at work, in the middle of a price. Eva rings a friend, and the ship, and towards evening she rings you.
    It's about the van. You bring the van.
- else:
    The tap up there drips on a G. On Sunday at six she rings, to ask you how one stops that. You tell her. It takes a minute.
}
~ end = "desk"
# ending: desk, I'll carry the desk
-> END

=== column_four ===
# act: Column four, October
# place: kitchen, day
# enter: eva, near-right, turned
# enter: ben, far-left
{one_of_them:
    On Sunday at six you tell her about June. It takes three Sundays. The sofa's yours again.
}
Marta's home by October. There's a sheet on the fridge, where the ferry used to hang. Eva has ruled it: tablets, shopping, exercises, and a fourth.
You do the first three. You do them before anybody asks, and never five minutes late.
EVA: (calm) Thank you.
BEN: (calm) You're welcome.
The fourth column has nothing over it. There are strokes in it, in her pencil, in fives. You have never asked what for.
{billed:
    You know what you think they're for. You keep your own, in your head: fifty-three Sundays. You could tell her to the hour.
- else:
    You see them when you get the milk.
}
EVA: (calm, turned) It's Sunday. Nearly six.
# act: Column four, at six
# place: living-room, dusk
# enter: eva, near-right, sitting, turned
# enter: ben, left, sitting
The card's full. She has pinned a second one to it. She asks, and you answer, and she strikes it out. It goes very smoothly.
You no longer go up at the end. She no longer looks to see.
The A holds now. You've told her so. “Good,” said Eva. Nobody has played it.
EVA: (calm, sitting) Have I asked you about the ferry?
BEN: (calm) Yes.
EVA: (calm) What did you say? # discuss: Everything on the sheet is being done. What is it that isn't happening?
You tell her what you said. She looks for the pencil. It's behind her ear, and you don't say so, and she goes on looking.
~ end = "column-four"
# ending: column-four, Column four
-> END

=== twelve ===
# stand: eva, right, turned
{one_of_them:
    She nods, as one nods to a stranger.
- else:
    She goes along to the desk, and asks the nurse. The nurse gives her a telephone at once, her own, with a cracked corner.
    Till ten you hear how warm she is. “No, love. No. She called me a ladder.” Then she comes back.
    # stand: eva, near-right, facing
    EVA: (calm) I don't need to see what's on it. You can put your hand down.
    BEN: (ashamed) Eva. She wrote. I never went, I never even—
    EVA: (tired) I believe you. It's not that. It was the shoulder.
}
She takes the card out of her cardigan. She turns it over. At the foot of the dates she writes {one_of_them:the day in June|the day that it is today}, without her glasses.
EVA: (calm, facing) Twelve.
She doesn't shout. You'd give a finger to hear her shout.
BEN: (afraid) Sunday. Ask me on Sunday. Anything.
EVA: (sad) I liked asking you. It was the only hour in the week that I knew where you were. # reply: toward name-the-feeling
She lays the card in your hand, and shuts the hand for you. Hers is warm.
EVA: (serious) I've got Marta, and I've got a ship. Go home, Ben. I'm not frightened. I'd only like to cry about one thing at a time.
# act: Twelve, Sunday
# place: living-room, dusk
# enter: ben, left, sitting, turned
She lives over the fish now, with a sister who calls her ladder. She sleeps, Anton tells you. On Thursdays he's quite polite.
Eva sends a friend for her dictionary. The year's cards come by post: three hundred and ninety-nine, typed.
On Sunday, at ten to six, you pull up the A. It's hardly moved. At six you sit down and put your hands on your knees. # discuss: Eva goes. What does she take with her that she didn't have in October?
You'd begin with June.
At seven you get up, and turn off the lamp.
~ end = "twelve"
# ending: twelve, Twelve
-> END
