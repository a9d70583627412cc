=== appointment ===
{end:
- "both-socks": -> stopping
- "plumber": -> quiet
- "one-chair": -> by_herself
- "good-hour": -> lovely
- else: -> chairs
}

// They go, and it gets said.
=== chairs ===
# act: Your next appointment, Thursday at four
# place: practice, day
# enter: rosalind, far-right, sitting
# enter: lucy, near-right, sitting
# enter: andrew, near-left, sitting
Two armchairs, close enough for knees. You've taken your lenses out, because you cry, and then they swim away.
{end == "eleven":
    # stand: andrew, far-left, sitting, facing
    His chair scrapes, all the way to the door handle. Three metres. Rosalind lifts her feet.
    ANDREW: (unsure, sitting-forward) From here it's you. Close up I don't see you. I only get looked at. # reply: toward name-the-feeling
    He holds up some fingers, over there. You can't see a thing. You say what one says.
    # stand: andrew, left, sitting, facing
    And the chair comes back, as far as the rug. “Here,” he says. “Today it's here.” You can see that he has a face.
- else:
    {said:
    - "corridor": Outside the door, with six minutes to go, he has said yes. It's the yes that you wanted over the pan.
    - "no": In here, with a witness, he has said the yes that you wanted over the pan.
    }
    # stand: andrew, left, sitting, facing
    ANDREW: (ashamed, sitting-forward) Nearer than this, I'm only being seen. So I go. Today I took the chair with me. # reply: toward name-the-feeling
    Past the rug he's a sort of coat. You talk to the coat. It's crying, or it has a cold.
}
{end == "eleven":
    LUCY: (tired) It took three women and a bus to get that into a room with me. I'm so angry, I could move a hospital.
- else:
    LUCY: (hurt) You used to be a hand away. I don't know if I can live with three metres.
    “Nor do I,” says the coat.
}
ROSALIND: (calm) And what would be a good distance, Lucy? For you? # bid: to hear what you want, not what you could put up with # secure: Say one thing that you want. It needn't be possible. # vote
* [“This is fine. I see better from here.” # away: minimise]
    ROSALIND: (calm) You can't see either of us. # protects: from wanting more than there is
    It gets a friendly laugh. The coat doesn't laugh. # heard: She'd live in a bus shelter if I asked her nicely.
    -> four_minutes
* [“None. I want to be looked at, and for him to like it.” # toward: name-the-feeling]
    ~ plain = true
    There. It stands in the middle of the rug, with nothing on.
    {end == "eleven":
        {lucy_look:
            ANDREW: (unsure) A bit longer, you said, under the lamp. I counted as well.
        }
        ANDREW: (afraid) I like it for about a minute. Then I'm in front of the class. # reply: toward answer-openly # heard: That's all it was. I could do a minute. I could do another one.
        A minute. You'd have said it was less. You'd have said that he was being polite.
    - else:
        {lucy_look:
            ANDREW: (sad) A bit longer, you said, under the lamp. I liked it.
        }
        ANDREW: (sad) I don't know if I can. I'd be lying if I said yes. # reply: toward answer-openly # heard: That's what she's wanted, and I've been guarding my knees.
        It isn't what you hoped for. You believe it, though.
    }
    -> four_minutes
* [“Ask him. I can make do with most things.” # away: over-adapt]
    Rosalind doesn't ask him. She looks at you, you suppose. It goes on and on. # protects: from wanting something that could be refused
    ANDREW: (tired) Luce. She asked you. # heard: So I'm to measure for us both, and then it's my fault.
    -> four_minutes
* [“Somewhere I can tell if he's smiling.” # toward: know-your-wish]
    ANDREW: (unsure) I am now. I think. # reply: toward play # heard: She wants to see me, not to catch me.
    LUCY: (wary) I'd have to come and check.
    He doesn't say come. He doesn't move the chair back, either.
    -> four_minutes

=== four_minutes ===
{not three:
    One of your hands has been shut all hour, with a number in it. He has seen it. That makes two of you.
}
ROSALIND: (calm) We have four minutes.
You've been holding on to your pocket. The corner's out.
{lucy_asked:
    ANDREW: (unsure) You said there's a form, for asking. Is that one? # bid: to be shown what you've got there # secure: Show him, and say in one sentence why you've kept it.
- else:
    ANDREW: (unsure) I never asked how you came by the eleven. I'm asking now. And what's that? # bid: to be shown what you've got there # secure: Show him, and say in one sentence why you've kept it.
}
* [“It's my ticket.” Push it down. # away: hide]
    ANDREW: (calm) You've got a pass. # protects: from giving him something he could drop
    You've got a pass. Everybody in the room knows it now. # heard: She had something for me, and she took it home again.
    -> filed
* [“I'd like next Thursday to myself. In here.” # toward: ask-directly]
    ANDREW: (afraid) {end == "eleven":And I'd— No. Yes. Have it. I'll do the leeks.|Without me. All right.} # reply: toward widen-support # heard: She isn't leaving. She'd like an hour. It only sounded the same.
    -> her_hour
* {lucy_card} [“You know this one. It's yours. I'm done with it.” # toward: let-go]
    -> delivered
* {not lucy_card} [“It's yours. It came in February, and I kept it.” # toward: share-rather-than-hide]
    -> delivered
* [“I can't live that far off. I've tried it out.” # own: she wants to go]
    ANDREW: (sad) I know you have.
    -> last_stop

=== delivered ===
You hold it out. He has to get up for it, and come, and take it from your hand, and he does.
# stand: andrew, near-left, sitting, facing
ANDREW: (ashamed) “We miss your smile, Andrew.” # heard: It had my name on it. She's had it in her coat like a stone. # guess
He reads on, aloud, because he is a teacher. “We haven't seen you for two years.”
Nobody says anything after that.
{plain: -> come_here}
-> next_appointment

// They go, and he brings his manners.
=== lovely ===
# act: Your next appointment, on the 11
# place: bus, dusk
# enter: lucy, near-right, sitting
# enter: andrew, near-left, sitting
What if she likes him better, you'd thought, on the way there. Rosalind liked him better. So did you.
He told the one about the two rivers. When you began to cry the tissue was there before you were.
{said == "no": He didn't say that it was back. He said that he takes full responsibility.|He said how hard it had been to say. You nodded. It had been hard.}
On the 11 you find two seats together. He asks about your day, and you tell him, and he asks the next question.
ANDREW: (warm) And how was that for you? # bid: to hear that he is doing it right # secure: Say what it is like to be asked so well, and who you're missing. Kindly, and to him. # guess
* [Stop in the middle of a word, and see if he notices. # away: test]
    You stop at “time”. The market goes by, and the Rex. He's nodding. # protects: from telling him that you are alone
    “Table,” you say, at your own stop. # heard: Was there something? I was listening so hard.
    -> tea
* [“I wish that man would bring you along, one day.” # toward: name-the-feeling]
    ANDREW: (bright) I'm right here! # reply: away mask # heard: She didn't like him. Everybody likes him.
    He takes your hand, to prove it. It's a warm, dry, well-kept hand, and you look at it, over the bridge.
    -> tea
* [“Tell me something that isn't nice.” # toward: ask-directly]
    He thinks, for three stops. You've never seen him look for a word before.
    ANDREW: (ashamed) My jaw hurts. # reply: toward share-rather-than-hide # heard: She wanted to know what was behind it. It hurts, behind it.
    It's the first thing he's said all day. You don't touch him. You both get off one stop early, by mistake.
    -> tea
* [“Good. Really. You were so good today.” # away: mask]
    He sits up. You have stamped it: seen, and in order. # protects: from being the one who spoils it
    For the rest of the way you're the nicest couple on the 11. # heard: I passed.
    -> tea

=== tea ===
# act: Your next appointment, that evening
# place: kitchen, night
# enter: lucy, near-right, sitting, turned
# enter: andrew, left
You've got the winter timetable out. The bag hangs in the hall. He brings you tea, and stays there, holding the spoon.
{lucy_asked:
    ANDREW: (warm) You said once that there's a form for asking. I've never found where they keep them. # bid: to be asked for something, so that he can stop guessing # secure: Put the pencil down. Tell him what you'd rather have than tea.
- else:
    ANDREW: (warm) Is that the 11? I never asked how you got it. You never ask for anything. # bid: to be asked for something, so that he can stop guessing # secure: Put the pencil down. Tell him what you'd rather have than tea.
}
* [“I'd like Thursdays by myself. They needn't go well.” # toward: ask-directly]
    ANDREW: (unsure) And I'd stay here. All right. # reply: toward honour-difference # heard: I can't be good at that for her.
    He rinses the spoon, although it's clean.
    -> her_hour
* [“Later, all right? Let me just finish Saturdays.” # away: busy-myself]
    You have them perfect by midnight. Nobody will ever stand in the rain for more than four minutes. # protects: from saying what you'd rather have
    He puts the spoon in the drawer so quietly that you hear it. # heard: There isn't a form.
    -> filed
* [“On Saturday I'm going to Bea's. I'm taking the bag.” # own: she would rather be at her sister's]
    ANDREW: (blank) Did I do something wrong?
    You look at him until he has heard it. Then you say no. You say, not today.
    -> last_stop
* [“Sit. This is yours, I kept it.” Give him the card. # toward: share-rather-than-hide]
    He sits. He looks for the face he has for cards. He can't find one. # heard: It waved at me. I had nothing ready.
    ANDREW: (ashamed) “We haven't seen you for two years.” # reply: toward receive-vulnerability
    He reads it out in his own voice. You'd forgotten that it's lower.
    -> next_appointment

// She goes by herself.
=== by_herself ===
# act: Your next appointment, Thursday, by yourself
# place: practice, day
# enter: rosalind, far-right, sitting
# enter: lucy, near-right, sitting
You've taken your lenses out for it, as you do when you're going to cry. Where he'd be sitting there's only a blur of chair.
{lied:
    He'd come up one night with his coat on and taken back the no. You had slept on it for two weeks. He may come as far as the corridor.
- else:
    By yourself, you'd said. He's outside, with the bag on his knees, and he'll be there when you come out.
}
ROSALIND: (calm) I can put it away. Or it can stand there. Where would you like to begin? # bid: to hear where it begins for you # secure: Begin with something of your own, however small or silly. She has time.
* [“With him. I've made a list, with times.” # own: the list is hers to bring]
    Four pages. You read well, you're never unclear. At the bottom of the third you have to stop for breath.
    ROSALIND: (calm) Thank you. Who kept you company, while you wrote it?
    You look at the times. Always one in the morning. “The fridge,” you say, and have to laugh.
    -> thumb
* [“With a tooth.” Show her. # toward: share-rather-than-hide]
    It waves at Rosalind. She turns it over, and back, and reads the name.
    ROSALIND: (thinking) It's addressed to him. # heard: She has carried that since February, and it weighs what a card weighs.
    You laugh, out loud, once. You have to hold on to the chair. For seven months you've been sorry about somebody else's post.
    -> thumb
* [“I don't know. I'm the one who always knows.” # toward: embrace-imperfection]
    She waits for the next thing. There isn't one. It's restful, like a bus with its engine off. # heard: ROSALIND: There she is. Now we can begin.
    Then you've got the hiccups. You laugh, and they stop.
    -> thumb
* [“I'm only here to get him started. He's the one you want.” # away: minimise # id: oh-im-all-right-im-only-here-to-get-him-started]
    ROSALIND: (calm) He's not here. # protects: from being asked about yourself
    It's true. You look at the door all the same, and laugh, and then you've nothing left to do. # heard: ROSALIND: She came for him. I'd like to meet the one who climbed the stairs.
    -> thumb

=== thumb ===
You talk about your mother, in the end, by the door, with her thumb wet. “Let me look at you.” You didn't know you were going to.
# act: Your next appointment, ten to five
# place: waiting-room, day
# enter: andrew, near-left, sitting
# enter: lucy, right, facing
He has the magazine about boats open, and he's holding it quite still.
{lucy_asked:
    ANDREW: (afraid) You asked for the eleven. Did you ask for me, in there? # bid: to hear if there is room for him # secure: Tell him as much as is his, and keep what is yours.
- else:
    ANDREW: (afraid) Did you laugh at me? Was I in it? # bid: to hear if there is room for him # secure: Tell him as much as is his, and keep what is yours.
}
* [“Buses, mostly. She's never been on the 11 at night.” # away: minimise # id: we-talked-about-buses-mostly-it-was-fine]
    ANDREW: (unsure) I heard you laugh. # protects: from showing him what it was like in there
    “About buses,” you say. # heard: She's come out with nothing in her hands. I know how that's done.
    -> filed
* [“Come next time. Thursday, it's on here. It's yours.” # toward: reach-out]
    He takes the card, and the tooth with it. {lied:There is your line, crossed out, and written in again below.|There's your line, in your small neat hand.}
    ANDREW: (ashamed) “We haven't seen you for two years.” # reply: toward receive-vulnerability # heard: It's got my name on the front, and a time on it from her.
    -> next_appointment
* [“In there I heard myself say that I'm leaving.” # own: she has found out that she is leaving]
    ANDREW: (sad) You laughed, though.
    LUCY: (tender) That's when.
    -> last_stop
* [“You were in it. You weren't all of it.” # toward: answer-openly]
    He nods, for some time. # reply: toward honour-difference # heard: There's a room in her without me in it, and she's come out of it kinder.
    -> her_hour

// He says that he can't.
=== stopping ===
# act: Your next appointment, Thursday at four
# place: practice, day
# enter: rosalind, far-right, sitting
# enter: lucy, near-right, sitting
# enter: andrew, near-left, sitting
On the way here you both counted the stops. You could hear him do it.
He says it before the chair is warm. He can't get past it, and it would be better to stop.
{three:
    ANDREW: (ashamed, sitting) I thought it in July, too. When it was good.
    {lucy_bag:
        ANDREW: (ashamed) Before school starts, you said. I knew in July that I wouldn't.
    - else:
        You cleared him two shelves, you say. He knows. He filled one.
    }
- else:
    LUCY: (cold) Then leave me the number. The right one. I'd like to stop counting.
    ANDREW: (ashamed, sitting) Three. You'd have packed the bag again.
}
ANDREW: (sad) Say something. Luce. # bid: to hear how it is for you # secure: Say one true thing about how it is for you. Or let him see it, and say nothing.
* [“Who gets the bread bin? We should make a list.” # away: fix-it-fast]
    You've got a pencil out before you've got a face on. The list is very fair. # protects: from the first minute after the end
    ANDREW: (ashamed) You have it. # heard: I've said the worst thing I've ever said to her, and she's taking notes.
    -> saturday
* [“I'd have waited, you know. For years.” # toward: name-the-feeling]
    ANDREW: (sad) I know. I'd have let you. # reply: toward own-it # heard: She'd have stood at that stop till it was taken away.
    -> saturday
* [“I threw you out first. Just so that's clear.” # own: she is angry]
    ANDREW: (sad) It's clear.
    Rosalind's pen has stopped. You'd like to throw that out as well, and the clock, and the third chair.
    -> saturday
* [Let your breath go, all of it. # toward: receive-vulnerability]
    You have held it since Tuesday. You've held some of it since November.
    LUCY: (sad) There.
    He's crying, or the coat is. # reply: toward name-the-feeling # heard: She didn't make me say it twice.
    -> saturday

=== saturday ===
# act: Your next appointment, Saturday
# place: bedroom, day
# enter: lucy, near-right, easy
# enter: andrew, left
He does the shirts and you do the socks, both of each. You fetch the 38 to lay the collars flat, and the card drops out. You had put it back.
{lucy_card:
    ANDREW: (unsure) The tooth. You've kept that. # bid: to hear why you kept it # secure: Say whose it is, and what you'd like to do with it now.
- else:
    ANDREW: (unsure) That's got my name on it. # bid: to hear why you kept it # secure: Say whose it is, and what you'd like to do with it now.
}
* [“Old post. I keep meaning to throw it out.” Back between the pages. # away: hide # id: its-nothing-old-post-back-between-the-pages]
    He lets it go. You are both so careful today, as one is with an egg. # protects: from telling him why you kept it
    ANDREW: (sad) {lucy_card:You showed it to me once. All right.|It says Andrew. All right.} # heard: She's keeping it. Whatever it is, she's keeping it for herself.
    -> filed
* [“There's room for next Thursday on it. I'm going by myself.” # toward: hold-boundary # id: theres-a-thursday-on-it-thats-mine-im-going]
    ANDREW: (unsure) Without me. # heard: She'll sit in there and be asked things. I'm glad, and I'm not in it.
    LUCY: (calm) There are two chairs. I'll put my coat on the other one.
    ANDREW: (tender) It's a good coat. # reply: toward widen-support
    -> her_hour
* [“It came in February. It's yours, I was only keeping it.” # toward: let-go]
    ANDREW: (ashamed) “We haven't seen you for two years.” # reply: toward receive-vulnerability # heard: She kept that for me since February. I never asked what she was keeping.
    He puts it in with the socks. You sit on the bag, so that he can close it.
    -> last_stop
* [“Do go to a dentist, Andrew. I mean to a dentist.” # toward: play]
    He laughs so that he has to sit down on the shirts. # reply: toward play # heard: She can still get me through a door laughing. I'll miss that most.
    So do you. For a minute you're two people on a bed, laughing, and the bag is only a bag.
    -> last_stop

// He hides it again.
=== quiet ===
# act: Your next appointment, a quiet autumn
# place: bedroom, night
# enter: lucy, right, knees-up, turned
# enter: andrew, left, sitting, turned
For a fortnight he's so kind to you. He brings you tea, and puts it down a little out of reach.
{saved:
    One evening he stands under the lamp for a long time, smiling into his hand. You hold up three fingers to the light. He waves.
- else:
    One evening he stands under the lamp for a long time. He comes up with something to say. You can see it. What he says is something else.
}
You draw the curtain. You've got very good curtains.
In October they put on a second 11. You work late, and he says how hard you work, and you say that it's nearly done.
One night you breathe in, to ask. He lies so still that you let it out again as something else.
LUCY: (calm, knees-up, turned) All right?
ANDREW: (calm, sitting, turned) Tired. # bid: to be left where he is # secure: Say what you know, once, and let him have heard it. You needn't wait for an answer. # guess
* [“You said no in September. I don't think it was one.” # toward: name-the-pattern]
    He lies there without a sound. You count, and get past sixty. # reply: away go-quiet # heard: She knows. If I don't breathe, she doesn't know.
    It's in the room now, all the same. You both lie a little straighter.
    -> slices
* [“Everyone's tired.” # away: minimise]
    It's what he said, in September, or near it. It fits him, and it fits you. # protects: from asking twice
    You both lie there under it, and it's warm. # heard: She's said my line for me. Thank God.
    -> slices
* [Do Sundays in your head, from the hospital on. # away: busy-myself]
    You get as far as the market. There isn't a bus in the world that you can't make come on time. # protects: from hearing him not answer
    LUCY: (tired, thinks) A lit window at every stop, and nobody getting on. # heard: She's counting. I can hear her lips.
    -> slices
* [“I'm not asking, Andrew. I'm only telling you: I know.” # toward: share-rather-than-hide]
    ANDREW: (afraid, turned) Know what? # reply: away hide # heard: She isn't even angry. I'd know what to do with angry.
    You don't help him. It's astonishing how much sleep there is in that.
    -> slices

=== slices ===
# act: Your next appointment, December
# place: kitchen, night
# enter: andrew, right
# enter: lucy, far-left
In December you come home to the sound of the bread knife.
{saved:
    You've still got your boots on. On the bread bin his phone lights up, and you can read it from the door.
    It's from the plumber. “I don't understand. Did I do something wrong?”
- else:
    You don't go in. You write it to him from the next room, that's easier: “I don't understand. Did I do something wrong?”
    You see the light go on under the kitchen door, and go out. Then you come in, for water.
}
He turns it on its face.
{saved:
    ANDREW: (calm) How many slices? # bid: for you not to have seen it # secure: Say what you're going to do. It's enough if it is about you.
- else:
    ANDREW: (calm) How many slices? # bid: not to have to answer what you wrote # secure: Say what you're going to do. It's enough if it is about you.
}
* [Lay the card on the bread. “I'm going on Thursday.” # toward: hold-boundary]
    You had it out of the drawer on Monday, and rang. Below the line you crossed out there's a new one.
    ANDREW: (afraid) What's that? I can't read it from here. # reply: away deflect # heard: It had her writing on it, and a time. It wasn't about me at all.
    LUCY: (calm) It's an appointment. It's got your name on it, but it's mine.
    -> her_hour
* [“Just the one.” # away: go-quiet]
    It's good bread. He cuts it very straight. # protects: from a kitchen with everything said in it
    He asks if you'd like the crust, and you say no, you have it. # heard: One slice, and nothing else. I can breathe.
    -> filed
* [“None. I'm having bread at Bea's tonight.” # own: she is leaving]
    ANDREW: (afraid) Now? It's dark.
    LUCY: (calm) There's an 11 at twenty past.
    -> last_stop
