=== fridays ===
# act: Request stop, Fridays
# place: street, night
# enter: lucy, near-right
# enter: andrew, left, facing
You had packed him one sock of each pair. Each Friday you bring him one of the others, and try not to enjoy his face.
{told:
- "three": On the third you ask about the woman on the train, again, and he answers, again. On the fifth, if any of them was funny.
- "one": On the third you ask about the dentist, again, and he answers, again. On the fifth, if she was funny.
- else: On the third you ask how many, again, as if it were the time. Not in the street, he says. On the fifth, if any were funny.
}
Yes, he says. You'd hoped for no. You'd hoped he wouldn't lie. You walk a little faster for a while.
{first:
    At the door he says good night, and then, “Nothing yet.” You never answer that. You wait for it all week.
- else:
    At the door he says good night and goes, each time. You'd rather he were a little worse at it.
}
# stand: andrew, near-left, facing
This is the eighth, the grey one. You're a step apart, under the lamp, and he has begun to look at you again.
You had forgotten how it is. It's warm on one side, like standing near a stove. You check your chin for crumbs.
ANDREW: (warm) You've got news. You stand differently when there's news. # bid: to be told, and to be glad with you # secure: Tell him the news, and the bit of it that is about him. Or tell him only that you like being looked at. # guess
{box:
- "sight": There's a notice on the stop behind him, in Gil's spelling. He hasn't seen it yet.
- "operational": You know the form by heart. Reason for request: operational.
- else: You know the form by heart. Reason for request: next one free.
}
* [“They've given my line the eleven! Of all the numbers.” # away: hide]
    ANDREW: (laughing) Nobody has eleven! # heard: It fell from the sky, our word. She only passed it on.
    LUCY: (laughing) I swear I didn't ask for it.
    {box == "sight":You turn him by the sleeves, away from the notice.|It goes very smoothly.}
    He is so glad. He's as glad as people are about the weather. # protects: from being seen to want him
    -> kiss
* [“I asked for eleven. There's a form for it.” # toward: reach-out]
    ~ lucy_asked = true
    ANDREW: (unsure) There's a form? What did you put? # reply: toward take-interest # heard: She went first. She filled in a form and went first.
    {box:
    - "sight":
        You point behind him. He reads it out, to improve visibility, and has to hold on to the stop.
    - "operational":
        “Operational,” you say. He salutes. You could hit him, and you're so happy.
    - else:
        “Next one free.” You're going to have to change that, you say. He says he'd like to be there.
    }
    -> kiss
* [Kiss him, so that he shuts his eyes. # away: deflect]
    That's better. With his eyes shut you can look at him. # protects: from being looked at for too long
    You tell him about the number afterwards, quickly, into his collar. # heard: I'd only just got there, and she put the light out.
    -> kiss
* [“In a minute. Look at me a bit longer first.” # toward: ask-directly]
    ~ lucy_look = true
    He does. You have no idea what to do with your hands. You count, so as to stay where you are. # heard: She asked. I thought she'd never want me to, again.
    ANDREW: (tender) What's funny? # reply: toward take-interest
    You've got to eleven. That's the news, you say. You get your own bus for it.
    -> kiss

=== kiss ===
The 38 goes by with all its lights on. You couldn't say if it's on time.
-> home

=== home ===
# act: Request stop, a good summer
# place: hall, night
# enter: lucy, near-right, easy, facing
# enter: andrew, left, facing
On the eleventh Friday the socks run out. He takes one handle of the green bag and you take the other.
LUCY: (serious) I can do this once. I've looked, and there isn't a second one in me.
ANDREW: (tender) I know. # guess
You had moved the bread bin, so that it shouldn't be the same one. He finds it at the third try. It's the same one.
He peels potatoes, and looks at you over them. After a week or two you can be looked at and go on eating.
# act: Request stop, July
# place: bedroom, day
# enter: lucy, right, knees-up, turned
In July you're on the floor, feeling under the bed for your goggles, and what you've got hold of is a handle.
It's the green bag, and it doesn't give, as an empty one would. You've cleared him two shelves. He has filled one.
# enter: andrew, left, facing
ANDREW: (bright) Have you got them? It's like soup today. I've pumped up your tyres. # bid: for you to come swimming while it is good # secure: Say what your hand has found, and go swimming as well.
* [“There's a bag here. It isn't empty.” # toward: raise-it-gently]
    ~ lucy_bag = true
    -> packed
* [Push it back with your foot. “Coming!” # away: minimise]
    It's like soup. Without your lenses the lake's one piece of light, with him in it somewhere. # protects: from knowing it in July
    You shout eleven over the water, and he swims to it. It is the best day of the year. # heard: She came down the stairs singing. It's all right, then. It's over.
    -> tuesday
* [“You go ahead. I've got a diversion to finish.” # away: busy-myself]
    Roadworks at the hospital, from Monday, eleven stops. You do them all, on the floor, with your back against the bed. # protects: from asking what the bag is for
    He comes home with wet hair and puts a stone in your hand, still warm. # heard: It was like soup, and I swam about in it by myself.
    -> tuesday

=== packed ===
{said == "bedroom" || first:
    ANDREW: (ashamed) It's in case. I don't know in case of what. # reply: toward answer-openly # heard: She's found it, and she's asking as if I might have a reason.
    You sit on the floor with that. It's more than you had, and you like it less.
- else:
    ANDREW: (guarded) It's only what wouldn't fit on the shelf. # reply: away minimise # heard: She's found it. She's doing it so kindly that I can't breathe.
    You both look at the other shelf. There is a dead moth on it.
}
LUCY: (unsure) I'd like it empty. Not today. Before school starts. # bid: for the bag to be unpacked
ANDREW: (calm) Before school starts. # reply: toward negotiate # guess
You swim. The water really is like soup. You both go out a good way, and not in the same direction.
-> tuesday

=== tuesday ===
# act: Request stop, September
# place: kitchen, dusk
# enter: lucy, near-right
# enter: andrew, left, turned
On a Tuesday you ask him if he'd like tomatoes, and his left shoulder goes up by about a finger.
You see when a bus is forty seconds late. You see this.
On Wednesday you ask if he's getting a cold. He says he thinks so. You can tell that he's grateful.
# exit: andrew, left
# act: Request stop, Thursday
# place: kitchen, night
# enter: lucy, near-right, sitting, turned
# enter: andrew, far-left
On Thursday he isn't home till nine. You've got the winter timetable all over the table, so that there's a reason for you.
ANDREW: (calm) You're up. # bid: to come home without having to say where he has been # secure: Stop drawing. Say why you are really up, or say nothing and don't hide behind the pencil.
He stays in the doorway, with chalk on his sleeve. It would take three words, from either of you.
LUCY: (tired, thinks) November. September. It's getting earlier, like Christmas.
* [Lay the pencil down, and keep your hands still. # toward: soothe-yourself]
    They lie there like somebody else's. Without a line to rule you can feel how far it is to the door.
    He looks at them. He opens his mouth, and then he says good night. # heard: She had nothing in her hands. I very nearly said it.
    -> dawn
* [“Saturdays. The hospital's come out all wrong.” # away: busy-myself]
    You rule a line, a straight one, and by the end of it the doorway's only a doorway. # protects: from having to look at him in the doorway
    You are so far into Saturdays that you don't hear him go to bed. # heard: She was working. I could look at her, and needn't come in.
    -> dawn
* [“I'm not working. It's only for show, I waited up.” # toward: share-rather-than-hide]
    ~ waited_up = true
    It's out, and so is your neck. You can feel it go red.
    ANDREW: (guarded) You shouldn't. You've got drivers in the morning. # reply: away deflect # heard: She'd put the buses down for me. I looked at the buses.
    -> dawn
* [“There's rice. Don't move, I'll warm it up for you.” # away: over-adapt]
    It's a relief to have a stove to look at. You put an egg on top, and then another one. # protects: from asking where he has been
    He eats it standing up, all of it. # heard: She went on feeding me. I'd have liked to be shouted at.
    -> dawn

=== dawn ===
# act: Request stop, Friday, twenty to six
# place: bedroom, dawn
# enter: lucy, near-right, sitting-back
# enter: andrew, near-left, knees-up, turned
The first 11 kneels at the stop, sighs, and stays there. You gave it two minutes here. Its light walks over the ceiling.
Your arm lies across him. He's breathing like a man with a full tray. # bid: not to be the one who has to say it first # secure: Say what you notice, or what you're afraid of, to his back. He needn't turn round. # vote
* [Hold some fingers up behind his back. “How many?” # away: test]
    ~ lucy_dawn = "fingers"
    He can't see them from there. You know that he can't. # protects: from saying what you want to know
    LUCY: (wary, thinks) If he turns round, it's nothing. # heard: I could hear her arm go up. I had no number.
    -> his_back
* [“You're awake. So am I. I'm frightened.” # toward: name-the-feeling]
    ~ lucy_dawn = "words"
    It has cost you about as much as the whole of the 38. # heard: She said it first. Now there were two of us, and I still couldn't turn.
    -> his_back
* [Breathe like someone asleep. # away: go-quiet]
    ~ lucy_dawn = "still"
    In, and out. You can feel him listen, and go slack. You've given him that, at least. # protects: from being awake when he said it
    Now you are two people with their eyes open. # heard: She was breathing like a film of someone asleep.
    -> his_back
* [Wait # wait # id: wait-in-bed]
    ~ waited = waited + 1
    You take your arm away, since it's awake as well. The bus still stands there, lit, with nobody in it.
    “Let me look at you,” your mother used to say, by the door, with her thumb wet. Then she would find it, whatever it was.
    ANDREW: (guarded, turned) You're awake. # bid: to hear what you have seen # secure: Say what you saw, and when. It needn't be an accusation.
    ** [“Go back to sleep. It's only the bus.” # away: minimise]
        ~ lucy_dawn = "still"
        It's even true. It pulls out as you say it. # protects: from hearing it today
        ANDREW: (tired, turned) Only the bus. # heard: She's letting me off. I let her.
        -> his_back
    ** [“I saw it on Tuesday, with the tomatoes.” # toward: name-the-pattern]
        ~ lucy_dawn = "words"
        You can hear him not breathe. # heard: She has known for three days, and fed me, and gone to work.
        -> his_back
    ** [“Is it my voice, or is it all of me?” # toward: share-rather-than-hide]
        ~ lucy_dawn = "words"
        It was meant to be a joke. Somewhere on the way it stopped. # heard: She thinks it's hers. How do I say that it isn't, with my back?
        -> his_back

=== his_back ===
{
- said == "bedroom":
    ANDREW: (afraid, turned) It's back. Since Tuesday. I can't turn round. # reply: toward name-the-pattern
    {lucy_dawn == "words":
        LUCY: (hurt) I've got drivers at seven. I'd still rather have heard it.
    - else:
        LUCY: (cold, turned) I've got drivers at seven.
    }
    You brush your teeth for a very long time.
- space:
    ANDREW: (afraid, turned) Not now. Tonight at six, at the table. I'll tell you then. # reply: toward ask-for-space
    LUCY: (wary) Six.
    You move to the cold side. He's named an hour. You have worked with less.
- lucy_dawn == "still":
    He gets out of bed like somebody who's carrying glass. It's very well done, on both sides. # reply: away mask
    You hear the water run until it must be cold. You count it.
- else:
    He says something kind, over his shoulder. It shuts like a good door. # reply: away mask
    Then it's time for the alarm, and you are both so busy. It's wonderful how much there is to do in a flat before seven.
}
-> noon

=== noon ===
# act: Request stop, Friday, after four
# place: bedroom, day
# enter: lucy, right, knees-up
You moved a bus stop today, by twelve metres. It took nine hours. At four you went home, which you never do.
You wanted a jumper that smelled of him. You found it. You found six shirts, a razor, and eleven pairs of socks.
They are pairs because of you. You'd brought him the other halves one by one, in your coat, like somebody feeding a bird.
{lucy_bag:
    School started on Monday.
- else:
    You slept on top of it all summer. You could have drawn the outline.
}
Then you ring a number that you've had since April, from a doctor's wall. Rosalind. She has Thursday at four.
“Is it for two?” she asks. You say that you don't know yet. “There are two chairs,” says Rosalind. “They don't mind.”
You need something to write on. There's a line for it, on the card: “Your next appointment:” You fill it in. It looks quite natural.
-> friday

=== friday ===
# act: Request stop, Friday, the kitchen
# place: kitchen, dusk
# enter: lucy, near-right, sitting
# enter: andrew, left, facing
The bag stands on the table. The card is in your pocket, with its eyes to the lining.
{said == "bedroom":
    -> kitchen_told
- else:
    -> kitchen_ask
}

=== kitchen_told ===
ANDREW: (unsure) You found the bag. # guess
You both look at it.
{
- lucy_bag: ANDREW: (ashamed) Before school starts, you said. It's started.
- lucy_dawn == "words": ANDREW: (ashamed) You went first this morning. I thought about that all day, in front of the class.
- waited_up: ANDREW: (ashamed) You told me that you'd waited up. I told you about drivers.
- lucy_dawn == "still": ANDREW: (ashamed) You let me off, this morning. I could hear you do it. I said it anyway.
- else: ANDREW: (ashamed) You asked how many. I never looked. I said the other thing instead.
}
{first:
    ANDREW: (afraid) I said you'd hear it first. You did. # bid: to hear what it did to you, and what comes next # secure: Say how it was to hear it, or what you need before you can talk. # vote
- else:
    ANDREW: (afraid) I told you. I don't know what comes after that. # bid: to hear what it did to you, and what comes next # secure: Say how it was to hear it, or what you need before you can talk. # vote
}
* [“I moved a bus stop twelve metres today.” # away: busy-myself]
    You tell him how. There was a gas pipe. For as long as the pipe lasts you're both safe. # protects: from saying how it was to be told
    ANDREW: (sad) Which way? # heard: She's gone to work. She's sitting here, and she's gone to work.
    -> four_oclock
* [“You told me, and I went and brushed my teeth.” # toward: own-it]
    ANDREW: (unsure) They're very clean. # reply: toward play # heard: She's come back for it. I thought I'd have to live with the sound of the tap.
    It's out before he can stop it. You look at each other. Then you laugh, and it hurts, like laughing with a broken rib.
    -> four_oclock
* [“I need an hour. At seven I'll hear all of it.” # toward: pause-and-return]
    He sets the alarm on the stove. You lie on the bathroom floor, which is cool, and at seven it rings. # heard: Nothing I've told anyone ever had a seven in it.
    You hear all of it. It's not long. It's the worst twenty minutes since the bread bin.
    -> four_oclock
* [“And what did you want me to do with it? Clap?” # own: she is angry]
    ANDREW: (ashamed) No. I don't know. Have it.
    You have it. You throw a tomato at the wall, not a ripe one. It comes back.
    -> four_oclock

=== kitchen_ask ===
{space: The stove says one minute to six when you hear his key.|You hear him on the stairs. He is slow, for a man who lives here.}
{
- space && lucy_bag:
    ANDREW: (ashamed) Before school starts, you said. And I said six.
- space:
    {lucy_dawn:
    - "words": ANDREW: (ashamed) You went first, this morning. I said six. It's six.
    - "still": ANDREW: (tired) You let me off, this morning. I said six all the same.
    - else: ANDREW: (tired) You asked how many, this morning. I said six.
    }
- lucy_bag:
    ANDREW: (ashamed) Before school starts, you said.
- else:
    {lucy_dawn:
    - "words": ANDREW: (ashamed) You went first, this morning. I said something nice.
    - "still": ANDREW: (tired) {waited_up:You waited up, and I told you about drivers. Then you let me off.|You let me off, this morning. You're so good at that.}
    - else: ANDREW: (tired) {waited_up:You waited up. You asked how many. I didn't look.|You asked how many, this morning. I didn't look.}
    }
}
He has stopped in the doorway, with one hand on the frame, where the paint is worn. # bid: for you to say it, so that he needn't # secure: Ask him straight, with a yes or a no in it, and leave him the answer. # vote
* [“Say it, or take that bag and go.” # own: she is angry, and the bag is packed]
    It fills the whole kitchen. You feel very tall.
    He looks at the bag first. # heard: She's got my hand on the strap before I've opened my mouth.
    -> his_answer
* [“I've made pasta. Sit. You look dreadful.” # away: mask]
    You've put out two glasses of water. You hear yourself ask about his class. # protects: from being told
    He sits down under all that kindness, and looks at the bag, which neither of you mentions. # heard: It's on the table. She has laid the table around it.
    ANDREW: (tired) You want to ask if it's back.
    You put the spoon down.
    -> his_answer
* [“Is it back?” # toward: ask-directly]
    Three words. You've had them since Tuesday. They don't even take a whole breath. # heard: She asked. All I had to do was say one of the two words.
    -> his_answer
* {waited < 2} [Wait # wait # id: wait-by-the-pan]
    ~ waited = waited + 1
    The lid has begun to move. Last winter you could stand in front of that for a whole evening.
    You look at him. It's him you are looking at, for once, and not how you look to him.
    ANDREW: (afraid) Don't just look at me. # bid: for words instead of eyes # secure: Give him the words, plainly, and then let him answer.
    ** [“I'm looking because I'm scared. Is it back?” # toward: raise-it-gently]
        He takes his hand off the frame. # heard: It wasn't a verdict. It was only Lucy, being scared.
        -> his_answer
    ** [“Then go on not being looked at.” Get up. # away: withhold]
        You see to the pan, with your back to him. So that's how it is, on this side of a back. # protects: from crying where he can see it
        Behind you he says your name, to the back. # heard: I asked for it, and I got it. It's what I always ask for.
        ANDREW: (tired) You want to ask if it's back.
        You nod, and stay as you are.
        -> his_answer
    ** [“I want to know. I don't want to guess, ever again.” # toward: ask-directly]
        It's a good deal quieter than you had planned. # heard: She's done with guessing. So it would have to be me.
        -> his_answer

=== his_answer ===
{
- said == "kitchen":
    ANDREW: (ashamed, facing) Yes. It's back. # reply: toward own-it
    {space:
        He has said six, and it's six, and he has said it. You don't know where to put that. You've got no shelf for it.
    - else:
        You knew on Tuesday. It's another thing to be told. The water boils over, and neither of you moves.
    }
    -> four_oclock
- lied:
    ANDREW: (calm) No. It's the first week back, and I'm tired. # reply: away hide
    You heard a no. You look at it from all sides. It's smooth, and there's pasta, and it is so much what you'd like.
    You cross out Thursday on the card, and put it in the drawer. The tooth goes on waving while you shut it.
    Some nights later he takes the bag down to the cellar. You hear it on every stair.
    -> four_oclock
- else:
    He says a good many words then. None of them is yes, and none of them is no. # reply: away deflect
    LUCY: (firm) Thursday at four. She's a counsellor, she's called Rosalind, and I'm bringing the bag.
    -> appointment
}

=== four_oclock ===
{not lied:
    LUCY: (serious) There's a counsellor, for couples. Rosalind. Thursday at four, two chairs.
    LUCY: (tired) I was going to go by myself. I still can.
}
-> appointment
