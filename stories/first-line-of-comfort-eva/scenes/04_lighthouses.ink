=== scissors ===
# act: Lighthouses, a Saturday in June
# place: garden, day
# enter: eva, right, turned
# enter: ben, left, sitting
Lighthouses: keepers of, wives of, 141; lit by mistake, 305; seen too late, 306.
The six hundred have gone. You're up the ladder, in the hedge. He is stripping currants with a fork. Nobody has said that it's a good day.
The scissors are in your belt. You know that they are. You've been on the third rung for ten minutes, getting up the courage to lose them.
In your first flat there were cards in the cupboards. Sugar: see under Ben. Whatever was missing, the card said where.
You had that for twenty years, and in October you threw it at him. Now you'd like it back.
EVA: (bright) Scissors!
Nothing. A blackbird. You say the rest to the leaves.
EVA: (teasing) See under Ben.
{june:
- "told":
    But his phone had moved, in his shirt. Linden Street had written. And he told you so, by the ladder, before supper, as agreed.
    It was four o'clock. You'd had very nearly a whole day.
- "answered":
    But his phone had moved, in his shirt. Linden Street had written. He wrote back first, with a please, and only then he told you.
    It was before supper, as agreed. It was four o'clock. You'd had very nearly a whole day.
- else: “Ben: see under ladder!” he called. “They're in your belt!” You laughed till you had to hold on to the hedge.
}
{june:
- "late": -> landing_late
- "hid": -> feet
- else: -> window
}

=== window ===
# place: bedroom, day
# enter: eva, right, turned
# enter: ben, far-left, knees-up
Five o'clock, upstairs, at the window. The bowl went over as you ran. He's on his knees down there, picking up currants.
There's still so much of the day left. It stands about, in the sun, like guests.
BEN: (ashamed, knees-up) Eva? Shall I go out, or stay where you can shout at me? # guess # bid: to be told where to put himself # secure: Say what you want of him, till when. Or be as angry as you are.
* [“I'm furious, and you told me. I can't do both at once.” # toward: name-the-feeling]
    BEN: (serious) Then do the first one. # reply: toward stay-with-pain # heard: There are two. I'd only counted on the one.
    You do the first one, till six. The Hallers on the left bring in their washing.
    -> after_june
* [“Out. Right out. Till it's dark.” # own: she wants the house to herself]
    He puts down the bowl with such care that you could kill him. You hear the gate. # heard: Till dark. It's June. I'll do two rounds of the town.
    Then you shout, into the wardrobe, among the coats. You're very good. The wardrobe has never heard anything like it.
    -> after_june
* [“It's all right. I'm only tired. I'll be down.” # away: mask]
    Out of an upper window, in the sun, it sounds quite like a holiday. # protects: from being heard, by him too
    BEN: (unsure) All right! # heard: She's shut that window from inside.
    -> after_june
* [Wait # wait # id: wait-at-the-window]
    He holds each one up to the light and looks if it's whole. There must be four hundred. They're only currants.
    You notice that you're leaning on the sill as Marta leans on her counter.
    BEN: (serious) I've got time. # bid: to know if telling you was worth more than it cost
    {june == "answered":
        You can feel which sentence it is. It's a small one, and you'd sooner throw something.
    - else:
        He could have kept it in his shirt. You'd be laughing now. You don't know which of the two makes you angrier.
    }
    ** {june == "told"} [“You told me first. It's a rotten present. Thank you.” # toward: appreciate]
        BEN: (ashamed) I'd have given you anything else. # reply: toward name-the-impact # heard: She's thanked me. She's as white as the sill.
        You shut the window. You hadn't meant to give him that today, and it's gone now.
        -> after_june
    ** {june == "answered"} [“Next time I'm first. Before you write one word to her.” # toward: raise-it-gently]
        BEN: (serious) You first. I thought I'd bring it to you clean. # reply: toward take-criticism # heard: It's not that I told her too late. It's that I saw to it alone.
        You say that you don't need it clean. You've got hands.
        -> after_june
    ** [“You could have waited till Sunday! I'd have had a day!” # own: she wanted the day, and says so]
        BEN: (ashamed) You said, before supper. # heard: She's right. And if I'd waited, she would be right as well.
        EVA: (furious) I know what I said!
        The window doesn't slam properly. It never has. You have to do it twice.
        -> after_june
    ** [“Oh, leave them. The birds want something, too, on a Saturday.” # away: deflect]
        It's kindly meant, more or less. He goes on picking. You pull down the blind, and get on with some bridges. # protects: from looking at him any longer
        -> after_june

=== landing_late ===
# place: bedroom, night
# enter: eva, right, turned
# enter: ben, far-left, sitting
So it was a whole day. At eleven that night, on the third stair, you said there was room up here, after ten months of the sofa.
And he told you. Linden Street had written, at the scissors. He'd had it in his shirt since four.
You put the wine glass in the kitchen, so as not to throw it. It's two now. He's sitting out there on the stairs. You can hear that he's awake.
BEN: (ashamed, sitting) It's my own fault that you laughed. I mean, that I let you. # bid: to hear what he has done # secure: Tell him what the laugh was, if you want him to know. Or keep your door shut, it's your door.
* [“I knew where they were. I wanted to hear you say it.” # toward: share-rather-than-hide]
    ~ eva_knew = true
    You can hear him not breathe.
    BEN: (ashamed) It was the best thing I've heard all year. And I'd got that in my shirt. # reply: toward own-it # heard: She asked me out there to play. She'd got it all ready.
    It doesn't help. It's only that now he's got the right thing to be sorry for.
    -> after_june
* [“I wasn't really laughing. I'd got something in my throat.” # away: hide]
    You can't see his face. It's the first thing tonight that has been any comfort. # protects: from having been so happy
    BEN: (ashamed) I see. # heard: I know that laugh. She's burning it, so that I can't have it either.
    -> after_june
* [Shut the door, and turn the key. # own: she wants a door between them]
    You haven't turned that key since Anton was two. It still sticks.
    -> after_june
* [“It's nothing. It was one laugh. Good night.” # away: minimise]
    You say it very lightly, and lie down, and look at the lamp. # protects: from counting it up
    BEN: (unsure) Good night. # heard: It was one laugh. I'd have to be deaf.
    -> after_june

=== feet ===
# place: bedroom, night
# enter: eva, right, knees-up
# enter: ben, left, turned
So it was a whole day. On the stairs you said that there was room up here, on his side. After ten months of the sofa, he's on it.
You put your cold feet on him, and slept, as if somebody had switched you off. Now it's three. He's lying on his back, with his eyes open.
He looks at the chair where his shirt is. It's only a shirt. You're so happy that your ears ring.
BEN: (unsure) Can't you sleep? # bid: for you to go back to sleep # secure: Say what you're glad of, or ask what's keeping him. You can't make him tell you.
* [“I knew where they were, the scissors. All the time.” # toward: share-rather-than-hide]
    ~ eva_knew = true
    He doesn't laugh. He puts his arm over his eyes.
    BEN: (sad) Did you? # reply: away go-quiet # heard: She came all that way down to me. And I'd got my hand on my shirt.
    You'd been saving it up, to be funny.
    -> after_june
* [“I'll never ask you again. Not on any Sunday, if it's like this.” # away: over-adapt]
    It's as easy as giving away a coat in June. # protects: from losing it by three in the morning
    BEN: (serious) You must ask. # heard: She's giving up the questions. Today. And she's giving them up to me.
    -> after_june
* [“What is it? I'd sooner have it here, with my feet warm.” # toward: ask-directly]
    BEN: (calm) It's only my back. # reply: away hide # heard: Now. She's asked me. It's dark, and she has asked me. Say it.
    You believe him. He has got a terrible back.
    -> after_june
* [Take your feet away. It's enough for one night. # own: she has had as much as she wants]
    You roll yourself up on your side, with a hand on the wall. It's still a good day. You only want to see if it keeps.
    -> after_june

=== after_june ===
~ hid = june == "hid"
{
- june == "hid": -> kept_day
- june == "late": -> over_the_fish
- flat == "score": -> round_the_block
- else: -> two_rooms
}

=== two_rooms ===
# act: Lighthouses, two rooms
# place: galley, dusk
# enter: eva, near-right, turned
{flat:
- "part": You've got a key with a paper tag. “Take it, if you can breathe there,” said Ben. “I'll carry the desk.” You'd thought that he would howl.
- "quiet": You've got a key with a paper tag. “All right,” said Ben, and held the door for you. He did it nicely. It was like being seen off by a bank.
- else: You've got a key with a paper tag. “I'd mind,” said Ben. “More than I can say. Go and look.” He didn't make you carry it up the stairs.
}
Two rooms, over the baker's. There's flour on the banister, and a tap that drips into a white sink.
“What's that in?” you say to it. At home, when nobody tells you, it's two people being careful. Here it's only a tap.
-> picture

=== round_the_block ===
# act: Lighthouses, the Thursday after
# place: street, dusk
# enter: eva, near-right, turned
In your fist you've got the key to two rooms, over the baker's. “After this year?” said Ben. “After thirty-five Sundays?”
You hadn't known there was a bill. So you aren't going there. You're only going round the block. You've stopped under the baker's lamp.
Up there a tap drips. One can hear it down to the street. “What's that in?” you say, and a dog looks round.
-> picture

=== over_the_fish ===
# act: Lighthouses, a week later
# place: friends-sofa, dusk
# enter: eva, near-right, sitting
You're at Marta's from Friday till Sunday, over the fish. {eva_marta:She's taken the boxes out. It smells, and it's got a door.|For the sea air, you've told her. There isn't any.}
On the way there's a card in the baker's window: two rooms. You've read it each time, for the spelling.
Last Sunday at six you asked him twenty-two questions, and then again. Here nobody's asked you one.
A tap drips, in Marta's kitchen. “What's that in?” you say. “Water,” says Marta through the wall.
-> picture

=== kept_day ===
# act: Lighthouses, August
# place: kitchen, night
# enter: eva, near-right
In August it's a year. You had been afraid of August, and then it was only hot. He sleeps upstairs. You ask three questions on a Sunday, because it's Sunday.
There's a card in the baker's window: two rooms. You read it whenever you buy bread, for the spelling.
It's one in the morning. The fridge hums. On its door there's a pale square, and four magnets, where the ferry used to hang.
-> picture

=== picture ===
You have the ferry with you, in its envelope, and your glass.
{june == "hid":For a year|For ten months} you have had it under that glass, and always from the left. Always Ben. You hold it under the lamp.
There's a second head in that collar. It's got its mouth open. It's cold, and it's as happy as a dog on a beach.
Nobody has told it anything. It isn't stupid. It's on a boat. # bid: EVA: to be looked at, for once, as long as he has been # secure: Find out what you want with her, before you ask what you want with him. # vote
{
- june == "hid": -> picture_at_home
- else: -> picture_out
}

=== picture_out ===
* [Back into the envelope. See what's wrong with the place. # away: find-fault]
    {flat == "score" && june != "late":The lamp's too bright. The bins are right under the window. It'd smell of buns.|The window sticks. The floor goes downhill. There's a draught on the left.} It does you good. You know where you are with a list. # protects: from wanting anything
    -> september
* [“I'm having you back. With him, or without.” # toward: know-your-wish]
    ~ eva_picture = "hers"
    You say it aloud, to a head the size of a pea. She goes on laughing. She's forty-four, and she has got all her questions still to come.
    It's odd to have something of last year's that you'd like to keep.
    -> september
* [Nail scissors. Cut along between the two heads. # own: she takes her half]
    ~ eva_picture = "cut"
    It can't be done, not neatly. There's only the one coat. You get yourself, and a good deal of collar, and two of his fingers.
    You put the rest back into the envelope. You don't throw it away. You aren't sure whose it is.
    -> september
* {june == "late"} [Keep the spare key to Marta's, when you go home. # away: keep-exit-open]
    ~ eva_picture = "spare"
    It's in your purse, behind the library card. It smells. Nobody knows, and nobody can come between you and that. # protects: from being anywhere altogether
    You're very easy to live with for the next ten days.
    -> september
* {june != "late" and flat != "part"} [Have the key copied, on the way home. # away: keep-exit-open]
    ~ eva_picture = "key"
    It's in your purse, behind the library card, still warm from the machine. Nobody knows, and nobody can come between you and that. # protects: from being anywhere altogether
    You're very easy to live with for the next ten days.
    -> september

=== picture_at_home ===
* [Hang it up, on all its four magnets, and go to bed. # away: mask]
    ~ eva_picture = "fridge"
    At breakfast he sees it, and opens the fridge, and shuts it. “We're out of milk,” he says. # protects: from asking if it's safe
    It hangs there very well. You could both be anybody. # heard: Dear God. She's put it back.
    -> september
* [“I'm having you back,” you tell her. “Whatever comes.” # toward: know-your-wish]
    ~ eva_picture = "hers"
    You say it to a head the size of a pea. She goes on laughing. Then you put her into your own drawer, and not on the fridge.
    You couldn't say why. It's only that the fridge is for both.
    -> september
* [Hang it up. In the morning, tell him why. # toward: choose-it]
    ~ eva_picture = "fridge"
    EVA: (unsure) I've hung it up. I'm not waiting for a sign any more. I've decided to be on that boat.
    # enter: ben, left, turned
    BEN: (sad, turned) You've decided. # guess # reply: away go-quiet # heard: She's decided. On what I've told her.
    You'd thought he would turn round.
    -> september
