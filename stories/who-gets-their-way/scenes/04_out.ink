=== workshop ===
# act: Out, a quarter to ten, the shop
# place: workshop, night
# enter: imre, left
The shutter goes up with the noise of your whole childhood.
You put the midwife's wheel in the stand. Turn, listen, turn. After ten minutes you've got hands again, and the rest of you comes in after them.
{not tools:
    The tools hang in order of size. You reach for the eight, and have to look. It took you a month to find it.
}
It's a good half hour. Nobody in it wants you to be anything. The moths come in, and you let them.
At ten your phone lights up: the kitchen, fourteen pages on a washing line, and one sock. # reply: toward play
“Page nine,” writes Jonas. “The head of works is entitled to a bicycle.”
{jonas_nine:
    Then: “I asked them for that. In the first week. It's for you.” You read it with one hand on the wheel, so that it stops.
}
You laugh out loud, under a bicycle.
~ book = true
You look for a pencil, and it's in your father's book, every repair since 1981. It falls open at a winter. November, two. Then skates, skates.
In February there's only a boat, in pencil, quite a good one. You never knew that he could draw. He opened at eight, all the same.
IMRE: (thinking, thinks) Nobody mends a bicycle in January.
Twenty past ten. The wheel is out by the width of a hair. There are babies on the end of it.
IMRE: (unsure, thinks) Nobody'd see it. He'd hear it.
“Half past?” writes Jonas. # bid: for half past ten to be half past ten # secure: Go up as you are. If that can't be, say so before the time, and name another.
* [One more turn. It's nearly there. # away: busy-myself]
    ~ kept = "late"
    At ten to eleven it runs and makes no sound at all. Nobody says anything, so it's right. # protects: from going up and being asked for a word
    You write it into the book: front wheel, midwife. You look up, pleased, and there's only the time. # heard: Real, he said.
    -> back
* [“It's fighting back. Eleven instead of half past?” # toward: negotiate]
    ~ kept = "eleven"
    “Half past was the real one,” writes Jonas. “What's eleven?” # heard: He asks first. It still moves.
    You don't know what eleven is. You write that.
    After a minute he writes again. “All right. Eleven. I'll be angry till then, and after that I'll stop.” # reply: toward negotiate
    At five to, it runs, and nobody says a word. You write it into the book: front wheel, midwife.
    -> back
* [Hang it up crooked. Set the alarm for five. # toward: show-over-time]
    ~ kept = "on"
    It's the worst thing you have done to a wheel since you were twelve.
    “Again,” says the old man, quite clearly. In the morning, you tell him.
    You pull the shutter down on both of them and run, with the book still in your hand. # heard: I can hear him on the stairs. Two at a time.
    -> back
* [“Coming.” There's only this one spoke. # away: mask]
    ~ kept = "late"
    It's a good word, it's nearly true, and you can write it with one thumb. # protects: from writing that it'll be late
    “I'll put the potatoes back on,” writes Jonas. # heard: Coming, he says. So I get up off the floor.
    The one spoke has a neighbour. At ten to eleven the wheel runs and makes no sound at all. The phone has lit up again: “They're burnt.”
    -> back

=== river ===
# act: Out, a quarter past ten, the river
# place: riverside, night
# enter: imre, left, sitting
You breathe as if somebody had let go of your collar. The lamps on the bridge hang upside down in the water.
A man comes by with a dog. “Evening,” says the man. “Evening,” you say. It's the best talk you've had all day.
Behind you are two streets, forty-one stairs, and a kitchen two steps wide.
You think of things that you should have said. They get better and better. By the fourth one he is crying, and you're very kind about it.
The dog comes back without the man. It sits down in front of you and waits.
“I don't want him to go,” you tell it.
It thinks about that. It costs nothing, with a dog.
{when == "half-eleven":
    Your phone lights up. “23.30. I've written it on my hand,” writes Jonas. “You could say where you are. You needn't.” # bid: for a sign that there is somebody at the other end # secure: Tell him that you're there. It doesn't have to be anything friendlier than that.
- else:
    Your phone lights up. “I'm not asking where,” writes Jonas. “Only if.” # bid: for a sign that there is somebody at the other end # secure: Tell him that you're there. It doesn't have to be anything friendlier than that.
}
* [“Do what you like.” # away: give-up]
    Sent. All at once there's room on the bench. # protects: from having to want something
    “I'd like you to stand in my way,” writes Jonas. Then he has taken that back, and there's only: “All right.” # heard: I wanted him to make it hard for me.
    The man whistles, and the dog goes.
    -> yard
* [“Come down. Bring page nine. I've told a dog something.” # toward: reach-out]
    ~ kept = "bench"
    -> bench
* [“On the bench. Angry. Not gone.” # toward: answer-the-bid]
    {when == "half-eleven":
        ~ kept = "half"
    - else:
        ~ kept = "river"
    }
    “Angry is fine,” writes Jonas. “I'm angry too. I'm ironing.” # reply: toward receive-vulnerability # heard: Not gone. I'll take not gone.
    “Ironing what?”
    “Lisbon.”
    You show that to the dog. Then the man whistles, and it goes.
    -> back
* [Turn it over. The dog hasn't asked you a thing all night. # away: wait-for-the-one]
    With a man like that it would be easy. He'd have no Lisbon. He'd put nothing in order of size. He would sit here and be quiet, like the dog. # protects: from the stairs, and the trouble at the top of them
    You give him a face, and then you take it off again, because it has plaster in its hair.
    The man whistles, and the dog goes. # heard: I asked if. Nobody. So it's no.
    -> yard

=== bench ===
# enter: jonas, right, walking
He's there in four minutes, with his shoes undone and page nine inside his shirt, to dry.
JONAS: (wary, facing) What did you tell it? # heard: He wants me there. Even if it's second, after a dog.
IMRE: (ashamed) That I don't want you to go.
JONAS: (hurt) Three weeks. Three weeks, and a dog gets it. # guess
IMRE: (ashamed) It asked less.
# stand: jonas, near-right, sitting, facing
He does sit down, though. He takes out page nine, holds it to the lamp, and reads to you about the bicycle.
JONAS: (tired) Come on. I've left the iron on.
-> why

=== yard ===
# act: Out, past eleven, the shop
# place: workshop, night
# enter: imre, left, sitting
~ book = true
The river got cold. You've come back as far as the shop, and your father's camp bed behind the crates. You try it, only to see.
It's short, and it holds. There's a hook for a coat. You could put a ring in the corner, and one pan. A man could live here.
The midwife's wheel stands there and looks at you. You do it without once looking up, and it makes no sound at all.
Under the bench is your father's book, every repair since 1981. It falls open at a winter. November, two. Then skates, skates.
In February there's only a boat, in pencil, quite a good one. You never knew that he could draw. He opened at eight, all the same.
It's quiet in here, just how you like it.
Across the yard the kitchen is lit. Jonas comes to the window, and sees the light under your shutter.
He doesn't call. He puts your plate out on the sill, with the lid on. # bid: for you to come up and eat # secure: Go up. He has put out a plate; he hasn't asked for a speech.
* [Take the book under your arm and go up, hungry or not. # toward: choose-it]
    ~ kept = "yard"
    Nothing in you wants to. It's forty-one stairs, and you argue on every one. # heard: I counted them with him.
    He has opened the door before you've found the key.
    {when == "half-eleven":
        JONAS: (cold) You're early. I'd stopped waiting, and now you're early.
    - else:
        JONAS: (cold) “Back soon.” Well. By the cooker it's still quite soon.
    }
    JONAS: (tired) Half an hour I sat on those stairs. Each time the light went out I thought: that's that. Then I thought, he's only had half his dinner.
    -> why
* [Let down the shutter, and lie down on your father's bed. # away: leave]
    It comes down, and there's no yard any more. # protects: from arriving late, with nothing to say
    Through the slit you see the plate on the sill, and then a hand, and then only the sill. # heard: That was the plate.
    -> back_soon
* [If he calls down, you'll go. Wait for him to call. # away: test]
    Ten minutes, on a stool, with your keys in your hand. You'd go at once. # protects: from going without being asked
    He doesn't call. He takes the plate in. # heard: I've asked him with everything we have in the cupboard.
    -> back_soon

=== bed ===
# act: Out, ten o'clock, the bedroom
# place: bedroom, night
# enter: imre, left, knees-up, turned
You lie down in your clothes with your face to the wall. It's a good wall. Jonas plastered it. You told him so at the time, you're nearly sure.
In the kitchen there's a thump, and a hiss. A thump, and a hiss. He is ironing Lisbon.
You know where he is by the sound: page three, page four. You know every board in this flat. You've mended most of them.
Once he stops, and says something to page six, quite kindly.
In the room above the shop you lay like this at ten years old, and listened to him down there. Again. Again. Then nothing, and you could sleep.
There's one rough place in the plaster. You put your thumb on it, and keep it there.
You think of the wheel in the dark, and the alarm, and six o'clock. You'd like to be asleep, or the wheel.
# enter: jonas, right, turned
The door opens, as far as his nose.
JONAS: (unsure, facing) Are you asleep? # bid: to know whether there's anybody in here # secure: Say no. Nothing has to come after it.
* [“I've got to be up at five.” # away: deflect]
    That, at least, nobody can argue with. # protects: from the next question
    JONAS: (calm) Yes. The midwife. # heard: He's in. He's not in for me.
    He waits, as if there might be more about the midwife. Then he shuts the door, so gently that it takes him two goes.
    -> wall
* [“Half past ten. Let me lie here, and then I'll come.” # toward: ask-for-space]
    ~ kept = "on"
    JONAS: (unsure) I'll leave you the light. # reply: toward honour-difference # heard: He can't now. He can later. That's not the same as no.
    He goes away on his toes, which he doesn't need to do. You lie there, with a slice of yellow on your knees. It's easier, with an end to it.
    -> back
* [“Mm.” # away: go-quiet]
    It's the noise of a man asleep. You do it well. You did it for years, in the room above the shop. # protects: from having to answer, and then talk
    He listens to it for a while. It's hard work, with somebody listening. # heard: He's awake. He'd rather play dead than talk to me.
    -> wall
* [“No. Sit down.” # toward: lean-in-first]
    ~ kept = "bed"
    # stand: jonas, near-right, sitting, facing
    He sits on the edge with the hot iron in his hand, because he has forgotten to put it down. # heard: No. He said no, and it meant come in.
    IMRE: (unsure) I haven't got a word yet.
    JONAS: (tired) I don't know what to do when we're only sitting. # reply: toward share-rather-than-hide
    IMRE: (unsure) Mind the sheet.
    -> why

=== wall ===
# act: Out, eleven o'clock, the bedroom
# place: bedroom, night
# enter: imre, left, knees-up, turned
# enter: jonas, right, knees-up, turned
The thumping stops. You hear him count as far as thirteen. He comes in and lies down on his side, on top of the blanket, in his shirt.
The bed's quite flat. You've checked it. All the same you both roll to the edges.
It's the hour when one of you usually says something silly about the neighbours. Above you the neighbours walk up and down.
You can hear him put sentences together. You can hear him take them apart again, and number them.
JONAS: (tired) Page nine's gone brown. I did it twice. # bid: for one word, about page nine or anything # secure: Take the small thing he has left out for you, and ask about it.
* [“You'll say yes anyway. I can hear it in the iron.” # away: blame]
    There. Now it's decided, and it wasn't you. # protects: from saying that you'd mind
    JONAS: (cold) Can you. # heard: He's got my answer ready, so that he needn't have one.
    -> night
* [“What's on page nine?” # toward: take-interest]
    ~ kept = "bed"
    JONAS: (unsure) A bicycle. The head of works is entitled to a bicycle. # reply: toward answer-the-bid # heard: He asked. It's only page nine, but he asked.
    It starts in your stomach, you can't stop it. The bed shakes. You can feel that it's shaking on his side too.
    JONAS: (laughing) With lights. It says, with lights.
    You lie there till it's over. Then neither of you knows how to go on lying there.
    -> why
* [Nothing. Breathe like somebody who has slept for an hour. # away: go-quiet]
    You'd only have to turn one shoulder. You keep it. # protects: from what he'd ask for next
    JONAS: (calm) With lights, it says. # heard: I'd left that out for him, where he couldn't miss it.
    He says it to the ceiling. You don't know what he means.
    -> night
