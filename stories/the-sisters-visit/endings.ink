=== fourth_chair ===
{saturday:
    -> fourth_chair_saturday
}
TESS: (firm) The back room's a back room. I sleep on the left, and Noor has the wall.
{room:
- "lamp": TESS: (unsure) It's not even a good lamp. # discuss: What made it possible for Tess to say it? What stood in the way?
- "hoover": TESS: (unsure) The hoover's in there by itself. # discuss: What made it possible for Tess to say it? What stood in the way?
- "minute": TESS: (unsure) I know it isn't Sunday. # discuss: What made it possible for Tess to say it? What stood in the way?
- else: TESS: (unsure) It's the spare bed. She did tell you. # discuss: What made it possible for Tess to say it? What stood in the way?
}
MINA: (laughing) Is that it? Is that what you've been carrying up and down the stairs?
She has to wipe her face again, and it's hard to tell for what.
TESS: (unsure) I'd practised. It went better in the car.
{not practised:
    The car. Twenty to six, both hands on the wheel. You'd put the wrong line under it.
}
MINA: (teasing) Mum will want something in that frame.
TESS: (firm) She can put the horse in it.
MINA: (tired) Eat that, somebody. I can't look at it any more.
So Tess does. It has had nearly two hours in the oven, and it makes a noise when she cuts it. She eats all of it.
Her elbow lies against yours, on top of the table.
You've an hour left and a boat to finish. You give it another minute.
TESS: (unsure) How many was that? In all?
NOOR: (tender) Four. You're allowed fifteen.
# ending: the-fourth-chair, The fourth chair
-> END

=== fourth_chair_saturday ===
TESS: (afraid, sitting) She's sitting next to me. She lives with me, Mum. No. Not in the back.
For a while the phone says nothing. You can hear a clock in it, and a dog.
{nails:
    TESS: (firm) No. Not on the stairs. She'd like a chair.
}
She puts her hand over it.
TESS: (unsure) She wants to know how you spell it.
NOOR: (unsure) Two o's.
TESS: (bright) Two o's, Mum. # discuss: What made it possible for Tess to say it? What stood in the way?
Mina has begun to cry, and helps herself to {table == "eggs":the fourth person's eggs|the fourth person's toast}. Your bag stands by the door all morning, in everybody's way.
TESS: (unsure) I was practising. Yesterday, in the car. It went better in the car.
Both hands on the wheel. You'd put the wrong line under it.
NOOR: (teasing) How many was that?
TESS: (laughing) Four. You're allowed fifteen.
# ending: the-fourth-chair, The fourth chair
-> END

=== without_sound ===
# stand: noor, far-left, turned
They walk to the far end, where the roof stops. Two coats, one bag, two mouths.
You could read it from here. You've read people off a ferry.
A pigeon with one foot is eating a chip. You look at that. It's hard work, for both of you.
# exit: mina, right
Doors. When you turn round the train's already moving, and Mina's in it.
{asked or nails or practised or once or paired or told:
    She has seen you. She lays her whole hand on the glass, and holds it there as long as there's a window.
- else:
    She waves, the way one waves at a house.
}
# stand: tess, near-left, facing
Tess comes back along the platform with her hands in her pockets. She stops an arm away.
TESS: (unsure) You're not asking{sunday.now: again}.
NOOR: (calm, facing) No.
{asked or nails or practised or once or paired or told:
    {room:
    - "lamp": TESS: (unsure) I said it's not even a good lamp. # discuss: Noor didn't listen, and didn't ask. What did that cost her, and what did it bring?
    - "hoover": TESS: (unsure) I said there's nobody in there but the hoover. # discuss: Noor didn't listen, and didn't ask. What did that cost her, and what did it bring?
    - "minute": TESS: (unsure) It's Sunday, though. # discuss: Noor didn't listen, and didn't ask. What did that cost her, and what did it bring?
    - else: TESS: (unsure) Spare bed, you said. I only said the other half. # discuss: Noor didn't listen, and didn't ask. What did that cost her, and what did it bring?
    }
- else:
    TESS: (ashamed) {table == "eggs":I got as far as the eggs.|I got as far as the weather.} # discuss: Noor didn't listen, and didn't ask. What did that cost her, and what did it bring?
    TESS: (ashamed) But I'd started. You can ring her up, can't you, from home. People do.
}
A man goes round you with a suitcase. Over your heads a voice reads out the delays.
TESS: (tender) Gap.
Her nose is cold. You've both got your eyes open, and there's a face, from very near.
You don't put anything under it.
# ending: without-sound, Without the sound
-> END

=== tuesday ===
{saturday:
    # act: Saturday, the platform
    # place: platform, day
    # enter: tess, near-right, facing
    # enter: noor, near-left, facing
    She drives you to the station. She carries the bag, and won't let you have a handle.
- else:
    They walk up the platform, and use six of the nine minutes. You count pigeons.
    # exit: mina, right
    Your brother lives two stops along. It's the same train.
}
{saturday and gloves:
    TESS: (hurt) “It's as far as I go,” you said. I thought that it was only something people say.
}
TESS: (afraid) Are you leaving me?
NOOR: (tender) I'm going to my brother's. I'm back on Tuesday at six.
TESS: (hurt) {saturday:And if I haven't said it by then?|{asked or nails or practised or once or paired or told:And if that wasn't all of it?|And if I only got as far as the weather?}} # guess
NOOR: (serious) Then I'm back at six, and we talk about that. I can't lay the table and not be at it.
{saturday:
    She has no answer. She lifts your bag up the step. It's heavy for three nights, and she doesn't say so. # reply: toward honour-difference
- else:
    You haven't even got a bag. She takes off the good coat and puts it on you, and does up the top button. # reply: toward honour-difference
}
# exit: noor, left
{saturday:You find a window.|You find a window. Mina's there with two sandwiches{asked or nails or practised or once or paired or told:. “So you've got the wall side,” she says,|,} and pushes one across.}
On the platform Tess's mouth is moving. You look at her hands instead. You've put enough words in there.
She sees you not reading. She comes right up, breathes on the glass, and writes with one finger: 6.
It's the right way round. She had to do it backwards. # discuss: Noor goes, and says when. What is the difference between that and leaving?
The train starts so softly that for a moment it's the platform that goes.
# ending: tuesday, Tuesday at six
-> END

=== noor_wont_mind ===
# act: The weeks after
# place: hall, night
# enter: noor, left, turned
{
- sunday: On the way home she sings. You know all the words.
- lied: On Sunday Mina hugs you on the platform. “I'm so glad that I left you your room,” she says. “You're so easy!”
- else: On Sunday Mina hugs you on the platform. She begins to say something, and says goodbye.
}
Next door asks for the chair back, and if it was a nice dinner. It was. You carry it over yourself, so that it's done.
{lied:A card comes from Mina. “Love to you, Tess,” it says, “and my thanks to Noor.”}
A fuse goes, and in the drawer you find the frame. You put it back the way it lay.
Tess is light all week. She brings you things: tangerines, a better pillow. The pillow's for the back room, for your neck.
You've got two films on, and work till late in there, and the bed is made up anyway.
# enter: tess, right, facing
In November, towards one, bare feet stop in the hall.
TESS: (unsure) Are you coming? {room == "lamp":It's not as good a lamp as all that.}
NOOR: (calm, turned) In a bit. You go. I don't mind. # discuss: Nobody has been unkind. What has Noor given up, and does Tess know?
The feet stay a moment. You know what you'd put under it. You put: Feet, going away.
There's a bar across the middle of the bed. After a time you know by yourself how to lie.
# ending: noor-wont-mind, Noor won't mind
-> END

=== nobody_coming ===
# act: Sunday, the big roundabout
# place: street, day
# enter: tess, near-right, sitting, turned
# enter: noor, near-left, sitting, facing
On the way home Tess stops at the big roundabout and looks left. A bus, a van, and then nothing for a good while.
She doesn't go.
A bicycle. Nothing. A green car, nothing. Somebody behind you hoots, and then gives it up.
TESS: (blank, turned) Yes, yes.
It's her face for work. You look at the side of it, and for once you can't think of a line.
You're at six before you notice that you're counting. # discuss: Two people know what to say here. What keeps each of them from saying it?
NOOR: (afraid, thinks) Go. There's nobody coming.
You could say it. From that seat it isn't done.
{met == "weapon":
    Four hundred, you said on Friday. It got a laugh.
}
Seven. It's raining on the washed car again, quite hard. Eight.
# ending: nobody-coming, Nobody coming
-> END
