=== come_here ===
# act: Your next appointment, on the 11
# place: bus, dusk
# enter: lucy, near-right, sitting
# enter: andrew, left, facing
On the 11 you find a seat and he doesn't. He has the card in his breast pocket. The tooth looks out over the edge.
At the market a man gets up, and then the place beside you is free. You could look at it. You could hold something up.
LUCY: (afraid, facing) Come here.
It sounds very short, without the fingers. A woman in front of you turns round, to see if she's meant.
{end == "eleven":
    # stand: andrew, near-left, facing
    He comes as far as the next rail. It's a hand and a half away. He looks, and you look back, and you don't check your chin.
    ANDREW: (afraid) That's as near as it goes today. # reply: toward touch-at-own-pace
- else:
    He comes one rail nearer, and stops, and shakes his head. He has gone white.
    ANDREW: (ashamed) That's all I've got. It isn't much. # reply: toward answer-openly
}
LUCY: (tender) It gets me as far as the hospital. # discuss: She asked in plain words and got half of it. What is different?
A boy asks if that's free. It's taken, you say, to the whole bus, and it stays empty beside you, all the way home.
# ending: come-here, Without the fingers
-> END

=== next_appointment ===
# act: Your next appointment, Monday
# place: kitchen, night
# enter: lucy, near-right, sitting
# enter: andrew, left
The card hangs on the fridge, where you used to hang the 38. Thursday, four. Below it he's put a second line, in pencil.
Monday, ten past five, the dentist. He went. He's holding his cheek.
ANDREW: (ashamed) There was a hole. It's been there for two years, he says.
LUCY: (wary) And it never hurt?
ANDREW: (ashamed) I chewed on the other side. # reply: toward answer-openly # discuss: What are the two of them talking about?
{
- end == "good-hour": One half of his face is numb. It's the other half that he's talking with. You find that you're looking at that one.
- end == "one-chair": He asks if he has to say that on Thursday. You say that you don't know. You say that she waits.
- else: You don't know if you'll stay, and you've told him so. Below the dentist he has drawn a third line, and left it empty.
}
{lucy_sister:
    Bea has looked at the fridge as well, and said one word about it, which you've left out when you told him.
- else:
    On Sunday you're going to tell Bea. You've written that down, too, in pencil, below the dentist.
}
You drink your tea from where you are. It's two metres and a half. You've measured it, with his ruler, and he held the other end.
# ending: next-appointment, A second line
-> END

=== her_hour ===
{end == "one-chair":
    -> one_floor_down
}
# act: Your next appointment, Thursday at four
# place: practice, day
# enter: rosalind, far-right, sitting
# enter: lucy, near-right, sitting
You come by yourself, on the 11, with your lenses in their case.
{end:
- "plumber": He's still at home, cutting bread, for all you know. That's going to want a day of its own. It isn't today.
- "both-socks": Your coat has the other chair, with its arms in its lap.
- "good-hour": Nobody tells the one about the two rivers. Nobody has the tissue ready.
- else: The other chair's where he left it, on the rug. You put your scarf on it, and take it off again.
}
Rosalind asks where you'd like to begin, and you say with a tooth, and show her. She turns it over.
ROSALIND: (thinking, sitting) It's addressed to him.
You laugh so loudly that somebody out there puts down a magazine. You've been sorry for so long about somebody else's post.
Then you talk about your mother, who wet her thumb at the door and looked you over until she found something. You hadn't known you were going to.
-> window_seat

=== one_floor_down ===
# exit: lucy, left
You take the stairs. One floor down you stop, as if to find a glove, and cry, and it isn't for him, and not for very long.
He'll be thinking that it's a glove.
-> window_seat

=== window_seat ===
# act: Your next appointment, on the 11
# place: bus, dusk
# enter: lucy, near-right, sitting
On the 11 you take the window. Without the lenses the town is one piece of light, and it holds still for you.
{lucy_sister:
    You ring Bea, and say: By myself. “And?” says Bea. You say that you can't tell her, you're on a bus. You tell her.
- else:
    You ring Bea, and say there's something you haven't told her. It'll take as far as the Rex. You can hear her sit down.
}
A boy asks if that seat's free. It is. He sits, and looks at you, as children do, with his mouth open, for three whole stops. # discuss: Who looked at her in this story, and what did each of them see?
LUCY: (warm, thinks) Go on. Have a good look.
# ending: her-hour, A good look
-> END

=== last_stop ===
{end == "both-socks":
    -> from_the_kerb
}
# act: Your next appointment, Saturday
# place: hall, night
# enter: lucy, near-right
# enter: andrew, far-left, facing
The stair light is on. It's a quarter past seven.
{end == "plumber":
    You don't fold anything. It goes into the bag as it comes, and it comes in pairs.
- else:
    You pack the green bag, and this time you look at what goes in. Two of each.
}
ANDREW: (sad) {lucy_asked:Where do I send it, if I ask for something?|You told me to go and be somewhere else. I never thought it'd be you who went.}
LUCY: (tender) Ring on Thursday, at eight. I might be standing next to it.
# exit: lucy, left
# thread: laid
You carry it over the step by yourself. On the second floor the stair light clicks off, as it always does.
{end == "plumber":
    You feel for the edge of the step, and find it, and feel for the next one. You'd no idea there were so many.
- else:
    Then it comes on again. You stop, and look up. Nobody says anything, up there. You go on.
}
# act: Your next appointment, at the stop
# place: street, night
# enter: lucy, left
The 11 kneels. You've never been on it with a bag. The window up there is lit, and he's in it, a long way off, holding up something.
You take off your glasses, so as not to count. # discuss: She leaves. What is she taking along that is hers?
{lucy_sister:
    At the last stop Bea is sitting on the kerb, with rolls. She has that face on, and it's only a face.
- else:
    From the bridge you ring Bea. “What's wrong?” she asks. “I'm on the bus,” you say. “I'm coming. I'll tell you all of it.”
}
# ending: last-stop, The last stop
-> END

=== from_the_kerb ===
# act: Your next appointment, Saturday, at the stop
# place: street, day
# enter: lucy, right
# enter: andrew, left, facing
You take one handle of the bag and he takes the other, down all the stairs. It's how it came in.
The 11 kneels, and he gets on. You stand at the stop that you put there. You moved it by twelve metres, and it's in the right place now.
You lift your hand, with some fingers up. You couldn't say how many. You have your glasses off.
Behind the glass there's a coat, and above it something pale, and it's turned to you, and it stays turned. # thread: laid
He is saying something. It's one word, you can see that much. You nod. # discuss: What does the word mean this time, from here?
{lucy_sister:
    Then Bea blows the horn. She's in the bus lane with the rolls, and has been horrible to a traffic warden.
- else:
    Then you sit down in the shelter, and ring Bea, and when she asks what's wrong you don't say sheets. You start with the tooth.
}
# ending: last-stop, The last stop
-> END

=== filed ===
# act: Your next appointment, December
# place: kitchen, night
# enter: lucy, near-right, sitting, turned
You have been drawing the winter timetable since September.
{end == "both-socks":
    You got the table, and the bread bin. You eat at the table. You work there too, as that's where the pencils are.
- else:
    # enter: andrew, left
    He looks in, and says that you're still up, and you say: Sundays.
    {end:
    - "plumber": He washes up while you're still eating. You say how good he is. He says it's nearly done.
    - "good-hour": He brings you tea, and puts it down on the only place where it isn't in the way.
    - "one-chair": You both go to your Thursdays. You go in, and he sits there, and you tell each other that it helps.
    - else: You both go, on Thursdays. You've found a good distance. It's very good for working in.
    }
}
The new timetable starts on the second Sunday in December. It's the best that there has ever been. The mayor says so.
On the morning you stand at the hospital and look on. It comes. People get in out of the rain, and nobody knows that it was you.
{lucy_sister:
    “You sound well,” says Bea on the phone. “I am,” you say. It's true at every stop.
- else:
    “You sound well,” says Bea on the phone. There's a pause in the line, such as one makes for buses. “I am,” you say.
}
{
- not lied: Between Saturdays and Sundays there's a card. On the dotted line, in your writing, is a Thursday that has been and gone.
- end == "plumber": Between Saturdays and Sundays there's a card. It's got your writing on it, and one line through that.
- else: Between Saturdays and Sundays there's a card. It's got your writing on it, crossed out, and once more below.
}
You say it to the doorway, not loudly, to hear how it sounds. # discuss: Who would have to hear it, and what would it take to say it to them?
LUCY: (calm, thinks) Eleven.
The fridge stops. You hadn't noticed it until then.
# ending: filed, Under S
-> END
