=== september ===
# act: Ladders, September
# place: ward, night
In September, on an ordinary day, Marta falls ill. # note: a sister in hospital, loss of speech
* [Play this scene # id: play-the-ward]
    -> falls
* [Skip this scene # skip # id: skip-the-ward]
    Marta lives, and some of her words come back. It takes all autumn. It isn't always the right ones: she calls you Ladder.
    {hid:In the ward it comes out that the other woman has written, since June, and that Ben hid it.}
    -> naming

=== falls ===
# enter: eva, near-right, sitting
Ladder: see Eva.
“Four eighty,” said Marta to a man with a bag, and sat down in the ice.
{
- june == "hid": -> falls_hid
- flat == "part":
    You rang a friend, and the ship, and Ben, towards evening, because of the van. He brought the van. He didn't ask to come up.
- end == "first-call" or ward == "walked" or ward == "fixed" or ward == "pleased" or ward == "fine":
    You'd rung Ben before you had thought. It was only afterwards that you saw whom you had rung.
    {ward:
    - "walked": He told you the streets until he was there. Bank. Bridge. The dog in the jumper. It was no use at all, and you held on to each.
    - "fixed": He gave you four questions for the doctor, in order. You've asked them all. You'd have liked him to breathe first.
    - "pleased": “You rang me,” he said. “Oh, Eva.” You could hear how glad he was. You held him away from your ear.
    - "fine": “Strong as a horse, your Marta,” he said. She'd gone down like one.
    }
- else:
    Your thumb was on B, and it went past. You rang Anton's ship. For Ben you left half a sheet of proof on the piano, with a word about the soup.
    {ward:
    - "lift": He came with a charger, socks and a cheese roll, and sat down by the lift, where you could see him. You ate all of the roll.
    - "blame": “Noon, Eva?” he said, out of breath. “Why didn't you ring me?” You hadn't the strength to tell him that this was why.
    - "clinic": He came with a slip of paper, a clinic in the capital, a bed. She'd got a bed. It was a while before he sat down.
    - else: He found it, and he came.
    }
}
-> bedside

=== falls_hid ===
You rang Ben, and he ran. From one o'clock on he held your coat and your hand, and asked the doctor what you couldn't.
At ten to ten you put out your hand for his phone, for Anton, as you would for salt.
{
- ward == "owned" or ward == "none":
    “She's written, since June,” said Ben. “I hid it.” And he gave it to you. You rang your son. You didn't look. You want that known.
    {eva_knew:She had written at the scissors, then. He'd had it over his heart while you told him that you'd known.}
- else:
    His own hand went up to his shirt, and he turned a little, to the light. You'd lived with that shoulder for a whole year.
}
{
- eva_picture == "fridge": There's a picture on your fridge at home. You'll have to see to that.
- else: You'd had one whole day, in June. You'd been living on it since, like a camel.
}
-> bedside

=== bedside ===
It's the second night. {end == "twelve":Ben has gone. You wrote a twelfth date on the card, and gave it to him, and that was the end.|{flat == "part":You've sent your friend home.|Ben's asleep on his chair in the corridor, with his mouth open.}} They let you in to her, for ten minutes.
She hears everything, the doctor said. Talk to her. There's a machine that counts.
Marta looks at you out of one eye. “Ladder,” says Marta. It isn't what she meant. She can hear that it isn't, and she's beside herself. # bid: MARTA: to be spoken to as if she were still Marta # secure: Tell her something that you'd tell Marta. It may be a joke, and it may be that you're frightened.
* [“You're doing so well! You'll be up and about by Sunday, you'll see.” # away: minimise]
    Your voice is bright and slow, with a bow on it. # protects: from what her eye might ask you
    The eye looks at you as at a fish that's off. Then it shuts. # heard: MARTA: She's talking to me like a customer.
    -> naming
* {not eva_marta} [“It was never the weather, Marta. I lied to you for a year.” # toward: own-it]
    ~ eva_bed = "said"
    You tell her. It takes all ten minutes, and the nurse lets you have four more. You've never told anyone anything without being asked a question.
    Her hand comes across the sheet, like something that's being towed. It gets hold of your sleeve. # heard: MARTA: I knew it was ice.
    -> naming
* {eva_marta} [“You never asked what I did. I haven't thanked you for that.” # toward: appreciate]
    ~ eva_bed = "said"
    Her hand comes across the sheet, like something that's being towed. It gets hold of your sleeve, and shakes it.
    It isn't quite clear what she means. It could be that you talk too much. # heard: MARTA: As if I'd have asked a fish.
    -> naming
* [Do the sheet. Do the cup. Put the tubes in order. # away: busy-myself]
    It's a very good corner. They'd take you on. # protects: from looking at her mouth
    “Ladder,” says Marta, to your back, not so loud. # heard: MARTA: I'm over here. I'm the one in the bed.
    -> naming
* [“Four eighty! You're a robber, Marta!” # toward: play]
    ~ eva_bed = "price"
    It's a terrible noise. The nurse comes running. It's Marta, she's laughing, with the one half that she has got.
    You're told to let her sleep. # heard: MARTA: There's somebody in here who knows me.
    -> naming

=== naming ===
# act: Ladders, October
# place: friends-sofa, day
# enter: eva, near-right, sitting
In October Marta's at home, over the fish. Twice a week there's a young woman with cards. Cup, key, dog. “I'm. Not. Five,” says Marta.
So bring your own pictures, says the young woman. You've brought the ferry.
{eva_picture == "cut":
    It's the half that you cut out, with too much collar. Marta turns it over. She looks for the other side of it.
    “Cold,” says Marta. “Coat.” Then she's angry. “Where's. Haddock?”
- else:
    “Cold,” says Marta. “Two.” She considers. “Coat.” She lays a finger on Ben. “Haddock.”
}
Then the finger's on you. It takes a long time to come, you can see it come up the stairs.
“Ladder,” says Marta. “Ladder's glad.” # discuss: What does Marta see in the picture, and for how long has Eva looked for it?
{eva_bed:
- "price": “Four eighty,” she says then, and holds out her good hand, in case you were going to take it home without paying.
- "said": “Keep,” she says, and holds on to your sleeve.
- else: “Keep,” says Marta, as to somebody rather slow.
}
{eva_anton:
- "told": On Thursday you tell Anton. “Which end are you holding?” he says. You've got your own end, you tell him. It's heavy enough.
- "framer": On Thursday it's Anton. He's off the ship at Christmas, and he has bought a nail. Is it back from that framer's? It's been eight months, Mum.
- "father": On Thursday Anton asks how Marta is. He asks about nobody else. He's got a system.
- else: On Thursday you tell Anton why it came off the fridge. You'd said that you would. “That's bad,” says Anton. “I thought one of you was ill.”
}
{end:
- "desk": -> tap
- "twelve": -> letter
- "column-four": -> fourth
- else: -> lamp
}

// He's her first call, or the second number.
=== lamp ===
# act: Ladders, a Saturday in November
# place: hall, night
# enter: eva, right, turned
# enter: ben, far-left, turned
{end == "first-call":
    On a nurse's board hangs a card in your writing, with his number. “Me: see under Ben,” you said. You'd said it before you thought.
- else:
    On a nurse's board you're the first, and he's underneath. You knew his number by heart, all but the last two figures.
}
He's got Anton's room, till Christmas. It's to the left of the stairs. Yours is to the right. Between them there's a landing, with a lamp.
Each night you leave it on. It's twenty to twelve now. You've got mushrooms till Monday.
{eva_one:
- "looked": BEN: (unsure, turned) Number one. “What did I look like?” you asked. When you go by that lamp, you look like somebody with a train to catch.
- "in": BEN: (unsure, turned) Number one. I never told her what things were in. That lamp makes a noise, Eva. I've told nobody.
- else: BEN: (unsure, turned) Number one. “Did you charge her?” you asked. I've put the other nine in the books, as free of charge. They add up now.
}
You hadn't known that he was awake. It comes through two doors.
BEN: (afraid, turned) Is it for me? The lamp? # bid: to know what the lamp is for # secure: Say what's true of it today. It may be a yes, a no, or that it's only a lamp. # vote # guess
* [“It's for burglars. Good night, Ben.” # away: deflect]
    BEN: (calm, turned) Good night. # heard: I shouldn't have asked. I had a lamp till then.
    You both laughed. It was quite a nice laugh, on either side. # protects: from having to answer
    {
    - eva_anton == "framer" or eva_anton == "father": -> weather_end
    - else: -> passim
    }
* [“Come and sit under it. I've decided that.” # toward: choose-it]
    -> stet
* [“For me, to pack by. I'm going to live over the baker's.” # own: she goes, and tells him so]
    -> own_heading
* [Wait # wait # id: wait-under-the-lamp]
    The house does what it does at that hour. Something hums. Behind his door a bed creaks, and then holds still.
    He isn't going to ask again. He's learned that from somewhere.
    ** [“Something's humming. What's that in?” # toward: play]
        ~ hummed = true
        -> stet
    ** [Turn it off, and leave your door ajar. # away: test]
        He could say something now. You lie there, and listen to him not minding. # protects: from asking him whether he does
        # heard: It wasn't for me. So.
        -> passim
    ** [“I don't forgive you, Ben. Yes. It's for you.” # own: both of them true, and neither is a price]
        -> stet
    ** [“It's so that we can see what we're doing. Let's stop, Ben.” # toward: part-with-care]
        -> see_also

// The ledger: his run ended in the fourth column.
=== fourth ===
# act: Ladders, a Sunday in November
# place: living-room, dusk
# enter: eva, near-right, sitting
# enter: ben, left, sitting
It's six. You ask, and he answers, and you strike it out. There's a second card pinned to the first. It goes like a sewing machine.
{
- hid: You asked about June for three Sundays. You know June by the hour now.
- else: You've asked what you wanted to know. You noticed that in September, and went on.
}
On the fridge hangs a sheet: tablets, shopping, exercises. Nothing stands over the fourth column. You make strokes in it, in fives.
You look for your pencil. You pat the chair.
It's behind your ear. You know it is. This is the third Sunday that you've looked for it, to see if he'll say so.
{eva_one:
- "looked": “Tired,” he said, to number one. “You'd be looking for your pencil.” So he does see it. He's looking at it now.
- else: He sees it. He's looking at it now.
}
BEN: (calm, sitting) Was there anything else? # bid: to be let off, or to be asked one real thing # secure: Say what you're doing with the pencil. Or say what you'd like six o'clock to be. # vote # guess
* [Go on looking for it, under the cushion. # away: test]
    He might still say that it's there. He lifts his feet for you. # protects: from saying that you're alone in here
    -> passim
* [“It's behind my ear.” # toward: own-it]
    BEN: (ashamed, facing) I know. I've known every Sunday. # reply: toward own-it # heard: She's said it. I could have said it, any Sunday.
    -> strokes
* [“Let's stop, Ben. We do it so beautifully.” # toward: part-with-care]
    -> see_also
* [Wait # wait # id: wait-at-six]
    He's got his hands on his knees. They've grown a little old. He looks at the pencil once more, and then he looks at the floor.
    You think of the strokes. He gets out the milk in front of them every morning, and he has never asked what for.
    ** [“You can hear a radiator through a wall. You've never heard me.” # away: blame]
        BEN: (ashamed) No. # heard: It's what I am, then. A good ear, and nobody behind it.
        He does look as if he'd been hit. You feel better for nearly a minute. # protects: from telling him what the strokes are
        -> passim
    ** [“The strokes are for when I forget it. For an hour, or so.” # toward: share-rather-than-hide]
        -> strokes
    ** [“No, that was all. It's really going very well.” # away: mask]
        BEN: (calm) I'm glad. # heard: She sounds like the dentist's.
        You put the kettle on. It's always a relief when it is over. # protects: from what comes after six o'clock
        -> weather_end
    ** [“I'm taking two rooms, over the baker's. I can't hear myself here.” # own: she goes where she can hear herself]
        -> own_heading

=== strokes ===
# place: kitchen, dusk
# enter: eva, near-right
# enter: ben, left
You take him to the fridge, to the strokes. Each is for an hour when you hadn't thought of it. The hedge. Cod, with Anton. A programme about bees.
BEN: (sad) I thought they were mine. I thought they were against me.
EVA: (tired) I know you did. I let you. # discuss: Both of them knew about the pencil. What kept each of them from saying so?
There are a hundred and twelve. He counts them, under his breath, like beats.
-> stet

// They have parted, and she lives over the baker's.
=== tap ===
# act: Ladders, a Sunday in December
# place: galley, dusk
# enter: eva, near-right
Two rooms, your desk, flour on the banister. {flat == "part":“I'll carry the desk,” he said, and he did.|He carried the desk, backwards.} It's six o'clock, and nobody is being asked anything.
The tap drips. You've rung Ben, to hear how one stops that. A washer, he says, and which, and where to turn off the water. It has taken a minute.
{eva_one == "in":
    BEN: (unsure) Number one. I never told her what things were in. I only told you, and now I don't know where to put it. # guess
- else:
    BEN: (unsure) Have you got a pencil? It's probably behind your ear. # guess
}
BEN: (afraid) What's it in? The tap? # bid: to have one corner of the old game, with two houses to play it in # secure: Play, or say that you don't want to. Both are kind, if they're said. # vote
* [“It has stopped, I think. No, it's very nice up here.” # away: mask]
    BEN: (calm) Oh. Good. # heard: I can hear it.
    You put the cloth under it, so that it won't be heard. # protects: from being somebody who rang
    -> weather_end
* [“Keep six o'clock free, on Sundays. One never knows.” # away: keep-exit-open]
    BEN: (unsure) I've always got it free. # heard: It isn't over, then. Or it is, and I'm to stand by.
    It's comfortable, like a coat left on somebody else's hook. # protects: from hanging up
    -> passim
* [“Only the washer, Ben. Not that. I'm keeping that.” # own: the game was hers as well, and she doesn't lend it]
    BEN: (serious) Only the washer. # heard: It wasn't mine to ask for. All right.
    -> own_heading
* [Hold the receiver under it. “You tell me.” # toward: play]
    -> see_also

// June was hidden to the last; she lives over the fish.
=== letter ===
# act: Ladders, a Sunday in November
# place: friends-sofa, dusk
# enter: eva, near-right, sitting
You live over the fish now. It smells. You sleep till six. You typed the year's cards all the same, and sent them off: three hundred and ninety-nine.
He's written back, on an empty one.
{eva_one:
- "looked": “They're perfect,” he writes. “You asked me what you looked like. You look at a word as if it had only come in to get warm.”
- "in": “They're perfect,” he writes. “You asked what things were in. Nobody's asked me that since. The whole house is a hair flat.”
- else: “They're perfect,” he writes. “You asked if I'd charged her. I have put the other nine in the books, as free of charge. They add up now.”
}
Below that it says: “On Sundays at six I have the lamp on. You needn't. Ben.” # bid: BEN: to hear if he may turn off the lamp # secure: You owe him no answer. If you give one, let it be the one you mean.
It's ten to six. On the other side of the wall Marta's doing her words. “Scales. Sole. Sorry.” # vote
* [“Leave it on. I may be passing.” # away: keep-exit-open]
    You've written it small. It's hardly a sentence. # protects: from the word for what this is
    By return of post: “Of course.” # heard: She doesn't say no.
    -> passim
* [“Turn it off, and go out. I mean it kindly. I liked us.” # toward: part-with-care]
    -> see_also
* [Read it twice, file it under L, and go in to Marta. # own: she owes no answer, and gives none]
    -> own_heading
* [“All well here. Up to our ears in herring.” # away: mask]
    You draw a herring beside it. It's quite a good herring. # protects: from his knowing anything true about you
    -> weather_end
