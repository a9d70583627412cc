=== two_winters ===
# act: Their midnight, twelve minutes to
JONAS: (wary, facing) Come where? # heard: He's found a piece. I want it too much to trust it.
IMRE: (afraid) There. Nobody mends a bicycle in January. Look at it. I could shut in November and open in March.
JONAS: (wary) He never shut. Not for one day. You told me that.
IMRE: (afraid) He had nowhere to go. He sat here and drew boats.
JONAS: (thinking) And from March I'm there by myself, till it gets dark again. That's eight months. That isn't half.
IMRE: (serious) No.
JONAS: (serious) It doesn't fit well. I've had worse. You don't paint over the gap. You fill it plain, so that people can see there's something missing. # reply: toward negotiate
JONAS: (unsure) “Let it soak a bit,” you said. I thought: he's drowning it. Cooker or real?
IMRE: (firm) Real. I'll hate it. I'll hate those streets, and I'll be there.
He sends the yes. On the cooker there are twelve minutes left, and neither of you needs them.
Nobody can sleep after that. You get a tyre lever and he gets the pan, and you hold it for each other.
A brown ring stays, right round. Jonas says it's the river. You say it's the head of works.
{not wheel_done():
    # act: Their midnight, before six
    # place: workshop, dawn
    # enter: imre, left
    # enter: jonas, near-right
    Then the alarm goes. He comes down with you, in your jacket.
    IMRE: (warm) Hold this for a second.
    He holds it. You turn, and listen, and turn, and then there's nothing to hear.
    IMRE: (calm) That's right.
    You've said it aloud. It sounds quite ordinary, in there. # discuss: Who got his way?
- else:
    # act: Their midnight, later
    # place: bedroom, night
    # enter: imre, left, sitting
    # enter: jonas, right, sitting
    In bed it goes quiet. You can hear him listening to it.
    IMRE: (tender, facing) Still in.
    JONAS: (warm, facing) I only wanted to check. # discuss: Who got his way?
}
# act: Their midnight, the first of November
# place: workshop, day
# enter: imre, left
From September on you are bad at it. You fight about flights, and whose turn it is to ring, and once, across two countries, about a pan.
The midwife says a word you wouldn't have expected of a midwife.
You let the shutter down, and hang your father's card in it: Back soon.
You've got your bag on your shoulder already. You put it down again.
You take the card out, and with his pencil you write underneath: on the first of March.
~ end = "two-winters"
# ending: two-winters, Two winters
-> END

=== right_in_october ===
JONAS: (sad) October. It'll be right for you then. And wrong for me. # reply: toward check-in # heard: It's a day. I can see it from here.
IMRE: (unsure) So we'll know where we are.
JONAS: (tired) “It'll come right by itself.” You tell everybody that, when they ask about the clock. It won't, Imre. We'll have to be there.
Late in the night you wake up, and hear him at the pan, with a scraper, not angrily. You go and hold it for him.
A brown ring stays, right round. Neither of you says what it looks like.
{not wheel_done():
    At five you do the midwife's wheel, in the grey, and he holds the lamp, which nobody needs.
}
He's late for his museum, for the first time in twelve years. # discuss: It was a no. What made it possible to stand on?
# act: Their midnight, September
# place: stairwell, day
# enter: jonas, near-right, walking
# enter: imre, left, facing
In September you carry his cases down, forty-one stairs. He has labelled them.
JONAS: (afraid) Do you mind?
IMRE: (sad) I mind.
JONAS: (sad) Good. That's good. I'll take that along.
He'd like to run, on the last flight. He doesn't run.
# act: Their midnight, the last Sunday in October
# place: galley, dawn
# enter: imre, near-left
{heard_him:
    There have been bad Sundays. On one of them nobody rang, and you knew what he could hear, and then you rang.
- else:
    There have been bad Sundays. On one of them nobody rang, and you listened to that, and it didn't sound like anything being right.
}
He says it's a ship, now, or else a hill. You say that your shutter sticks. It's the first time you've called it that.
This morning there's rice, with cinnamon, and you haven't left it for a minute. The phone stands against the salt.
JONAS: (unsure) What does it say?
IMRE: (calm) Ten past eight.
JONAS: (smile) Cooker or real?
You look from one to the other.
IMRE: (unsure) Both.
JONAS: (serious) Then we'd better look.
~ end = "right-in-october"
# ending: right-in-october, Right in October
-> END

=== three_hands ===
JONAS: (sad) No. # heard: There's no day. He's not hiding one from me, there isn't one.
JONAS: (hurt) I'd have waited, you know. I'm so good at it. # reply: toward receive-vulnerability
IMRE: (sad) I know. I can hear you do it, every evening. I'd like you to stop having to.
JONAS: (hurt) You might have said that before I ironed them.
Neither of you shouts. It would be easier to shout.
Somebody should take down those pages, says Jonas. You do it together, one to fourteen, and he squares the edges.
{not wheel_done():
    At five you do the midwife's wheel. Your hands know how. You let them.
}
# act: Their midnight, September
# place: galley, dusk
# enter: jonas, near-right, standing
# enter: imre, left, facing
In September there are thirteen boxes in the hall, in order of size. What's left is the pan.
JONAS: (teasing, facing) You have it. You burnt it.
IMRE: (warm) You drowned it.
A fork of his has gone down behind the cooker. You pull, he pushes. Back there in the dust, with the fork, is a booklet in nine languages.
Jonas reads it aloud. You hold down the left button and the right. He turns the knob.
JONAS: (laughing) Three hands! That's all it ever was. # reply: toward team-up
It jumps an hour, and goes on. You both watch it for a minute, from beginning to end. # thread: laid
JONAS: (tender) Now it's only right here.
IMRE: (tender) Go on. You've got a door to open.
He goes down with the last box. You don't listen at the window, and then you do. The third step. The switch. The yard.
You keep the pan. He has taken the lid. # discuss: Was this giving up?
~ end = "three-hands"
# ending: three-hands, Three hands
-> END

=== spotless ===
{gave == "you":
    -> spotless_you
}
-> spotless_he

=== spotless_you ===
JONAS: (bright, facing) You mean that? # heard: Word for word. I'd practised hearing it.
IMRE: (bright) It's a room with hooks.
JONAS: (unsure) Cooker or real? # bid: to hear the no, if there is one # secure: Take it back while it's a minute old. It only gets harder.
* [“Real.” # away: mask]
    He shuts his eyes for a second. Then he kisses you. # protects: from his face, if you took it back
    JONAS: (bright) You'll love it. We'll find you a bench somewhere. # heard: Real, he said. I asked, and he said real.
    -> spotless_sent
* [“You'll see. It'll be good for us to get out of here.” # away: deflect]
    You hear yourself say it. It's a nice voice. You'd go anywhere with it. # protects: from a yes or a no
    JONAS: (warm) That isn't what I asked. But all right. # heard: He didn't say which. I want it so much that I'll let that go.
    -> spotless_sent
* [“Cooker. I'm sorry. I wanted it to be over.” # toward: own-it]
    JONAS: (hurt) Oh. # heard: I had it for a whole minute. At least he didn't let me keep it.
    He turns the laptop round to face the wall, as if it shouldn't see this.
    JONAS: (tired) Now say the other one. The real one.
    IMRE: (afraid) I can't shut it. I want you to stay, and I'm not going to ask you to.
    JONAS: (hurt) You just have.
    IMRE: (ashamed) Yes.
    JONAS: (sad) No, then. I'm going. I'd be no good here, with my face to that window. And when do we see what's left?
    IMRE: (sad) The last Sunday in October, when this thing's right. We look, whatever there is.
    He turns the laptop back and sends the yes. It makes the noise of a very small drawer.
    -> right_in_october

=== spotless_sent ===
# act: Their midnight, the pan
# place: galley, night
# enter: jonas, near-right
# enter: imre, far-left, turned
He sends the yes. You do the pan, with sand and vinegar, till you can see yourself in it, smiling.
JONAS: (laughing) “Let it soak a bit!” Look at that. You could be buried in it.
He walks up and down, two steps there and two steps back, and tells you about tiles. You like how he walks. You're not even tired.
{not wheel_done():
    At five you do the wheel, and whistle. It's straight in no time. Nothing in there minds you any more.
}
In August you give the midwife her last wheel. She asks who'll do it now. You give her the number of a man across the river.
You hang the card back in the shutter. It's a good card, there's wear in it yet.
# act: Their midnight, February
# place: kitchen, dusk
# enter: jonas, near-right, sitting
# enter: imre, far-left, standing
In Lisbon the cooker keeps perfect time. The streets are as steep as everybody said, and nobody rides in them.
You're very good about it. You tell everybody about the wall: nine hundred tiles are up, and it's a ship, or it's a hill.
At night you lie awake and put the tools back in the old order, in your head. You always get to the nine.
One Thursday you come in, and in the sink there's a pan, full to the brim, under a grey skin.
JONAS: (warm) You're late. Guess what they found today!
IMRE: (cold) Day three.
JONAS: (wary) What? # discuss: It was such a kind thing to say in June. What is it costing, and who is paying?
~ end = "spotless"
# ending: spotless, Spotless
-> END

=== spotless_he ===
# stand: jonas, far-right, standing, turned
JONAS: (calm) Then I'll be the one who's nice about it.
He turns to the laptop. You hear one key.
JONAS: (bright, facing) There. I sent the no. It's only tiles. # guess # reply: away over-adapt
IMRE: (unsure) Are you sure?
JONAS: (smile) Real.
You hadn't asked which. You don't ask now. Your knees are quite weak with how glad you are.
# act: Their midnight, the pan
# place: galley, night
# enter: jonas, near-right, turned
# enter: imre, left
He does the pan, with sand and vinegar, till you can both be seen in it, quite small, and bent.
JONAS: (bright) “Let it soak a bit!” You were right. It comes off by itself, nearly.
He takes down the pages, one to fourteen, squares the edges, and puts them where the paper goes.
IMRE: (unsure) You could keep them.
JONAS: (bright) What for?
{not wheel_done():
    At five he's up before you. He holds the lamp while you do the wheel, and doesn't mention Lisbon once.
}
It's a good summer. You finish at six. He comes down and hands you things, the seven, the eight, before you need them.
He runs up the stairs to be there first. He has your plate ready, with the lid on. You've never been waited for so well.
# act: Their midnight, November
# place: galley, dusk
# enter: imre, left
# enter: jonas, near-right, turned
In November you find him with the plates. He's putting them in order of size. They are all one size.
IMRE: (unsure) What is it?
JONAS: (calm, turned) Nothing.
The cooker is right now. It's quiet. You listen to that, and for the first time you can't tell what it is.
IMRE: (unsure) It's not the tiles?
JONAS: (smile, facing) They've got a man from Porto. He says it's a ship.
He goes on with the plates. # discuss: Nobody shouted. What was given, and what had been asked for?
~ end = "spotless"
# ending: spotless, Spotless
-> END

=== back_soon ===
{gave == "airport":
    -> back_soon_airport
}
There's a dip in the bed, where he lay. You fit into it. The book makes a good pillow, if you lie on the summers; they're the thick part.
{when == "half-eleven":
    Half past eleven comes. He has it written on his hand. You don't look through the slit.
- else:
    You listen for the third step. It's always the third step. It's so quiet that you must have done something right.
}
At midnight the church does all twelve. The kitchen is still lit, and somebody goes to and fro in it. # bid: to know, before he decides, if you are still with him # secure: Write him one line, and let it be a poor one. Then he knows who is there.
* [“Sleep well.” # away: mask]
    It's what people write at midnight. You've even put a full stop. # protects: from asking what he has sent, and what he hasn't
    “You too,” writes Jonas. # heard: Like the card on the pillow, in a hotel.
    -> step
* [“I'm in the shop. I can't sleep either.” # toward: answer-the-bid]
    ~ wrote = true
    “I know,” writes Jonas. And after a time: “I can see it under your shutter. But now you've said it.” # reply: toward receive-vulnerability # heard: It's late, and it's only a message. It's from him, though.
    You hold the phone till it goes dark by itself.
    -> step
* [Look for a summer you remember, and read till it's over. # away: busy-myself]
    Eighty-nine. July is four pages long. You were six, and he let you ring every bell that came in. # protects: from the laptop on the bread board, up there
    By the end of August your eyes are shutting. # heard: He's got the light on. He's doing the books.
    -> step

=== step ===
You think of going up, and you think of it until you're asleep.
Once you wake, and the church says one. You couldn't tell what woke you. There's nothing to hear.
# act: Their midnight, six in the morning
# place: workshop, dawn
# enter: imre, left
At six you push up the shutter for the midwife. There is something on the step, and you nearly fall over it.
The pan. It's dry. He has scrubbed it, and not quite got it clean: a brown ring, all the way round.
You can see how he did it: from the middle out, in circles, with a good deal of strength.
In it lies page fourteen, ironed. It has been signed.
{rice:
    Under the name, in pencil: “I'd have eaten it burnt.”
- else:
    Under the name, in pencil: “It was for Lisbon, wasn't it? I'd have eaten it burnt.”
}
You hang out the card, the way you do for bread, and run. The plate is on the draining board, washed, and next to it the lid.
# act: Their midnight, the kitchen
# place: galley, dawn
# enter: imre, left
{wrote:
    His good shoes are gone, and the small case. There's pencil on the lid, inside: “My sister's. On Saturday at ten I'll come and say it properly. Real.”
    On the cooker it's five. You count it up, with the pan in both hands. Twenty-eight hours, on either.
    IMRE: (ashamed) Real.
- else:
    His good shoes are gone, and the small case. He'll be at his sister's. You think that he'll be at his sister's. He hasn't said when.
    On the cooker it's five. You stand in front of it with the pan in both hands.
    IMRE: (ashamed) Cooker or real?
}
The cooker hums. Down in the yard somebody is ringing a bell, politely, and then again. # discuss: He had a bed, some air, and a straight wheel. What did he not have?
“Are you open?” calls the midwife. “It says back soon.”
~ end = "back-soon"
# ending: back-soon, Back soon
-> END

=== back_soon_airport ===
He scrubs the pan that night, and sings. You dry it. You're both so tired that it feels like peace.
{not wheel_done():
    At five you do the wheel, with your eyes half shut. It runs. It would have run for anyone.
}
# act: Their midnight, September
# place: stairwell, day
# enter: jonas, near-right, walking
# enter: imre, left, facing
In September you carry his cases down. You're both in very good form.
JONAS: (bright) You'll come and see the wall.
IMRE: (bright) When it's quieter.
JONAS: (unsure) When's that?
IMRE: (bright) You'll be back before it's dry.
JONAS: (bright) Back soon, then!
He writes every day, and then he writes every Sunday. You write when there's something to say, and there's never quite something to say.
It's a good autumn for bicycles. You push up the shutter at eight. Nobody says again.
# act: Their midnight, December
# place: galley, night
# enter: imre, near-left, turned
In October the cooker came right. There was nobody to tell.
At Christmas he has a cold, and the flights cost too much. “Back soon,” he writes, with a bell.
You make the rice, and stand there, and stir. It turns out well. It's a great deal of rice.
You put water in the pan, and leave it. # discuss: When could somebody still have said something?
~ end = "back-soon"
# ending: back-soon, Back soon
-> END

=== soaking ===
# act: Their midnight, nearly six
# place: galley, dawn
# enter: jonas, near-right, standing, turned
# enter: imre, left
The alarm goes at five. You do the wheel in the grey. By half past it runs and makes no sound at all, and you stand there as if there were more to come.
Then you go up for coffee. He's dressed. He has made it. The laptop stands on the shelf, between the cookbooks.
{kept:
- "joke":
    There's a message from Lisbon. A machine sent it at one minute past their midnight: the offer is closed. He shows you. He doesn't have to.
    JONAS: (tired) It was their midnight. I stood there, and thought, if he gets up now, I'll know what to write.
    IMRE: (ashamed) I heard you stand there.
    JONAS: (tired) You were one minute late.
    IMRE: (ashamed) Real, or—
    JONAS: (sad) Don't. Not today. # reply: toward hold-boundary
- "hand":
    There's a message from Lisbon. A machine sent it at one minute past their midnight: the offer is closed. He holds it out to you.
    JONAS: (tired) It was their midnight. I stood there, and thought, if he gets up now, I'll know what to write.
    IMRE: (ashamed) I heard you stand there.
    JONAS: (tired) And then you put your hand there. I waited for the rest of you.
    IMRE: (ashamed) It was all I had.
    JONAS: (sad) I know. It was warm. # reply: toward appreciate
- else:
    There's a message on his phone. He reads it by the window, twice, and puts the phone in his pocket.
    JONAS: (calm) Did you sleep?
    IMRE: (calm) Like a stone.
    JONAS: (calm, turned) Me too. # reply: away mask # guess
    You don't ask who wrote. He takes it out once more, and lays it down by the laptop, the right way up, and looks for his shoes.
    You needn't touch it. A machine sent it, from Lisbon, at one minute past their midnight: the offer is closed.
    Theirs was at one. You look up at the cooker. He had stood there, and it was ten to twelve.
}
Thirteen pages lie by the sink, ironed, with the salt on top. Fourteen is still on the window. # discuss: Nobody said no. Who decided?
JONAS: (calm) Dinner at seven?
IMRE: (calm) Seven.
He nods. He doesn't ask which.
# exit: jonas, right
He washes his cup and dries it and goes to work. You listen to him, forty-one stairs. He doesn't press the switch.
It's quiet. You stand in the middle of that and wait for it to feel like something you've got right.
The pan is in the sink again, with its brown ring. The midwife will be here any minute. You fill it up with fresh water.
~ end = "soaking"
# ending: soaking, Soaking
-> END
