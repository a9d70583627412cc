=== door ===
# act: Till when, twenty past nine
# place: galley, night
# enter: jonas, near-right
# enter: imre, left
You've drawn it up for him, with a ruler: odd months here, even months there. He says you can't run a shop in odd months.
You can't glue half of every tile, either. You've still got the ruler in your hand.
IMRE: (cold) You never asked me to come. # guess
JONAS: (afraid) I didn't dare. And you never asked me to stay.
He looks at the hook with his keys on it. It's quick. You'd have heard that look through a wall.
In the hall at home there was a stand for coats. They used to look at it like that, and then tell you how tired you were.
IMRE: (panicked) Jonas. I can't. # bid: to get out of this room without that being the end # secure: Make room, and ask him for a time. # vote
* [“Till when?” Stand aside, against the wall. # toward: ask-directly]
    It's the hardest thing you've done with your back all year. # heard: There's room. He has made room, and I can still hardly breathe.
    -> exits
* [“So say it. Go, or stay. One word, and then you can go.” # away: chase]
    Now he's the one who has to say it. You needn't hold it any longer. # protects: from the quiet before somebody goes
    He looks as if he'd been asked for the capital of somewhere. # heard: There are two words. Both of them are wrong.
    -> exits
* [“Go on, then. I know how it sounds.” # away: blame]
    That sits. You've put him with the others, and he looks quite small there. # protects: from asking him to come back
    IMRE: (hurt) How what sounds? # heard: I'm being told off for somebody else.
    -> exits
* [Wait # wait # id: wait-at-the-hook]
    ~ waited = true
    The fridge. The drips. A voice that goes on and on about odd months and even months. It's yours.
    You shut your mouth. He notices, the way you notice that a fan has stopped.
    IMRE: (wary) What is it now? # bid: to know that nothing worse is coming
    ** [“I get loud when somebody's going. I've stopped.” # toward: name-the-pattern]
        IMRE: (panicked) I'm not going. {went == "bed" or went == "thrown":I only can't hear any more.|I'm only going out.} # reply: toward answer-openly # heard: It isn't me he's shouting at. Or not me only.
        -> exits
    ** [Go on not talking. See how he likes it. # away: withhold]
        He can't have known that there was so much of it. # protects: from saying that you're frightened
        He doesn't dislike it, that's the trouble. He breathes. # heard: It's quiet. Thank God. Or is that a trap?
        -> exits
    ** [“Nothing. Go. You look dreadful. Put on the thick jumper.” # away: over-adapt]
        You sound like somebody's aunt. It's easier to be an aunt. # protects: from wanting him to stay in the room
        IMRE: (unsure) A jumper. # heard: A minute ago I was on trial, and now I've got to be warm.
        -> exits

=== exits ===
{went:
- "landing":
    IMRE: (panicked) I can't think in here. I'll do the wheel. At half past ten I'm back in this kitchen. # reply: toward pause-and-return
    He takes the keys. He's in such a hurry that he has to take them twice.
    -> banister
- "stairs":
    IMRE: (panicked) Back soon. # reply: away leave
    It's what the card says, in his father's shutter. His father hung it up and took a taxi to hospital. It hung there for two years.
    -> jacket
- "street":
    IMRE: (cold) You've left already. I'm only to sign for it. # reply: away blame
    Then “Back soon,” he says, like the card in his father's shutter. The card hung there for two years, after the taxi to hospital.
    -> mat
- "thrown":
    IMRE: (panicked) Stay, then. There. I've said it. # reply: away mask
    You've waited three weeks for that. He throws it the way you throw a stick, so that the dog runs somewhere else.
    -> wall
- else:
    IMRE: (guarded) I'm listening.
    He's looking at page nine. {waited:It's quiet now|You go on talking}, and he goes on looking at page nine, and there's nobody there. # reply: away go-quiet
    -> wall
}

=== banister ===
# act: Till when, the stairs
# place: stairwell, night
# enter: jonas, right
# enter: imre, far-left, turned
The light on the stairs lasts for forty seconds. You're out at the banister before you know it.
JONAS: (unsure, facing) Half past ten. Cooker or real?
IMRE: (unsure, facing) Real. # guess # bid: to be let go until half past ten # secure: Take the time he gave you, and let him walk off with it.
* [“Fine. I've plenty to do myself.” Shut the door. # away: withhold]
    ~ jonas_light = "in"
    It shuts beautifully. You planed that edge yourself. # protects: from listening to him go
    On the other side the light goes out, and somebody feels for the rail. # heard: He's shut it. He's got his own half past ten in there.
    -> lisbon
* [Press the switch for him, down to the yard. # toward: honour-difference]
    ~ jonas_light = "lit"
    “Third step,” calls Imre from below, before you can. # reply: toward play # heard: He's lighting me out. I don't have to run.
    You hear the third step, and the yard door, and nothing. You hold on to the banister until it's only nothing.
    -> lisbon
* [“I'll come with you as far as the yard.” Go down after him. # away: chase]
    ~ jonas_light = "down"
    You talk as far as the first floor. It's easier while you can see his collar. # protects: from the sound of the yard door
    IMRE: (tired) Half past ten, Jonas. # heard: I gave him a time, and he's come along to hold the other end of it.
    -> lisbon

=== jacket ===
# act: Till when, the stairs
# place: stairwell, night
# enter: jonas, right
# enter: imre, far-left, turned
The light on the stairs lasts for forty seconds. You're out there in your socks with his jacket. He'll go to the river. He always does.
He's one floor down, with his hand on the rail, and he isn't turning round. # bid: to get down these stairs without being asked for a word # secure: Ask him for a time, once, and let him have the jacket either way.
* [“Say when, and I'll stop.” Go down after him, step for step. # away: chase]
    {when == "half-eleven":
        IMRE: (panicked, facing) Half past eleven! # heard: He'd have followed me into the water for it.
        He shouts it so that it stops. You stop. You write it on your hand, in case the house forgets.
    - else:
        IMRE: (cold, facing) You see? This is what you do. # reply: away blame # heard: He's got my jacket in his fist, like a policeman.
        So you stand there, and hold it out, and he looks at it.
    }
    As long as there were steps, you weren't in the flat. # protects: from the light going out
    -> lisbon
* [“I'm not stopping you. Only say when.” # toward: ask-directly]
    {when == "half-eleven":
        IMRE: (ashamed, facing) Half past eleven. I should have said it up there. # reply: toward repair-soon # heard: A time. He only ever wanted a time.
        You write it on your hand, so as to have it somewhere.
    - else:
        He stops for as long as it takes to breathe in. Then he goes on. # reply: away leave # heard: When. If I knew when, I wouldn't have to go.
        You've asked it as small as it comes. You look at how small that is.
    }
    -> lisbon
* [Hang it over the banister, collar straight, and go in. # toward: honour-difference]
    You put your ear to the door. You're not made of stone.
    {when == "half-eleven":
        “Half past eleven,” says the staircase, to nobody. You write it on your hand. # reply: toward pause-and-return # heard: He's gone in. So now I can say it.
    - else:
        Somebody comes back up a few steps, and stops, and goes down again, slower. # heard: He's left it where I can get at it by myself.
    }
    -> lisbon

=== mat ===
# act: Till when, the hall
# place: hall, night
# enter: jonas, right
You usually go after him. Tonight you get as far as the mat. His jacket hangs on its hook with its elbows out.
Down there the street door falls shut, softly. He's careful with doors. # bid: for some air, with nobody behind him # secure: Let him have the street. See to yourself until your hands are quiet.
* [Put both hands flat on the wall, and count to forty-one. # toward: soothe-yourself]
    At nineteen they're hands again. At thirty it's only a wall. You can feel the neighbour's radio in it, something with flutes. # heard: I looked round, at the corner. There was nobody. I hadn't reckoned with that.
    -> lisbon
* [Run down in your socks, as far as the corner. # away: chase]
    It's good to be running. It's only at the corner that there's nothing left to run at. # protects: from standing on the mat
    A tram goes by with its lights on, and everybody in it sees your socks. # heard: I heard feet, soft ones, and walked faster.
    -> lisbon
* [Put his jacket out on the stairs. He can sleep in it. # away: give-up]
    Let him find it there. You feel tall for about a minute. # protects: from hoping that he's cold
    Then you hear a cat on it, and go out and get it, and pick off the hairs. # heard: I'd have stepped over it, in the dark.
    -> lisbon

=== wall ===
# act: Till when, the hall
# place: hall, night
# enter: jonas, right, turned
Then he's on the bed in his clothes, with his face to your wall. You plastered that wall. The door is shut.
You stand outside it, a hand away from the wood. # bid: to be left in peace, and not to be left # secure: Tell him where you'll be, and then be there.
* [Iron Lisbon, on the other side, so that he hears it. # away: busy-myself]
    Thump, and a hiss. You could iron a tram. As long as it thumps, there's somebody in this flat. # protects: from listening at a door
    Behind the wall he doesn't turn over. # heard: Page one. Page two. He's packing, only flat.
    -> lisbon
* [“I'm angry, and I'm in the kitchen.” # toward: name-the-feeling]
    No answer. Then the bed creaks, once, as it does when he takes his watch off. # heard: He has told me where he is. I hadn't even asked.
    -> lisbon
* [Go in, and say the rest of it to his back. # away: chase]
    It's a patient back. It gets all of it, the odd months and the even. # protects: from standing outside a shut door
    It doesn't move at all. By the end you're whispering. # heard: I counted the nails in the skirting board. There are nine.
    -> lisbon
