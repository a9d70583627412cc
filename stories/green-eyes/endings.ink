=== eleven ===
# stand: andrew, far-left, sitting, facing
The chair scrapes the whole way. Rosalind lifts her feet to let it by. You end up with the door handle at your ear.
ANDREW: (unsure, sitting-forward) From here it's you. Close up I don't see you. I only get looked at.
{then == "told":
    LUCY: (hurt) You said that in the kitchen. Last November. # heard: It's not that I'm ugly to him. It's how far.
    ANDREW: (ashamed) I said it once. Then I went and sat somewhere else.
- else:
    LUCY: (hurt) How long has that been? # heard: It's not that I'm ugly to him. It's how far.
    ANDREW: (ashamed) Since before any of it. I could have said that instead.
}
Nobody says anything to that. Out in the corridor the radiator knocks.
ROSALIND: (calm) Lucy?
LUCY: (tired) It took three women and a bus for him to {then == "told":say it twice|tell me that}. I'm so angry, I could move a hospital.
{on_time:
    LUCY: And now he says a time, and it's the time. I don't know what to do with that. I'd got used to the other thing.
- else:
    LUCY: And this time he told me first. I don't know what to do with that. I'd got used to the other thing.
}
She wipes her eyes and points them at the blur where you are. You hold up some fingers. You haven't counted.
LUCY: (unsure, facing) Eleven. # reply: toward play
# stand: andrew, left, facing
You bring the chair as far as the rug. Then it starts, at the back of your neck, and you stop.
ANDREW: (calm) Here. Today it's here.
LUCY: (smile) Here's all right. I can see you've got a face. # discuss: What has changed between these two, and what hasn't?
Rosalind writes down next Thursday, and after a moment the Thursday after that.
# act: Two chairs, on the 11
# place: bus, dusk
# enter: lucy, near-right, sitting
# enter: andrew, left, facing
On the 11 she finds a seat and you don't. There are leeks sticking out of the green bag.
At the market a man stands up, and then the place beside her is free. She looks at it, and at you, and shakes her head.
LUCY: (teasing) Stay there a bit. I like the view.
You hold on to the rail. Over an old man's hat you look at her, and she lets you.
~ end = "eleven"
# ending: eleven, Eleven
-> END

=== two_chairs ===
{late:
    -> two_chairs_late
}
# stand: andrew, far-left, sitting, facing
The chair scrapes. Three metres, perhaps. You look at her, and nothing in you runs.
ANDREW: (unsure, sitting-forward) Here I can see you. Nearer, I'm only being seen.
LUCY: (hurt) {then == "told":You told me once, and then it was the width of a kitchen.|You used to be a hand away.} I don't know if I can live with three metres. # reply: toward name-the-feeling # heard: He can look at me. He only had to leave first.
-> two_chairs_end

=== two_chairs_late ===
# act: Two chairs, Thursday at four
# place: practice, day
# enter: rosalind, far-right, sitting
# enter: lucy, near-right
# enter: andrew, near-left
ROSALIND: (calm, sitting) Sit where you like. They move.
# stand: lucy, near-right, sitting
# stand: andrew, far-left, sitting, facing
So you move yours, back off the rug, and say it again with the door shut: that it's back, and how near is too near.
LUCY: (hurt, sitting) Three metres. I had to bring you here to hear three metres. # reply: toward name-the-feeling
-> two_chairs_end

=== two_chairs_end ===
ROSALIND: (calm) And what would be a good distance, Lucy? For you?
LUCY: (thinking) Nobody's asked me. {lucy_asked:Somewhere I'm looked at, and he likes it. There's no form for that one.|Somewhere I can tell if he's smiling.}
{good_hour:
    -> we_stop
}
ROSALIND: (calm) We have four minutes.
{told == "three":
    ANDREW: (ashamed) I could do it again. Hide it. I can feel how I'd do it, and I don't want to.
    LUCY: (cold) Thank you. I think. # heard: He's showing me where the door is, so that I can watch it too.
    -> we_stop
}
-> four_minutes

=== four_minutes ===
Lucy has one hand shut on the arm of her chair, as in the café. # bid: for the number, without having to ask for it again # secure: Say the number, or say when you will. A number can be said in one breath.
* [“Next week, could we start with the days?” # away: hide # id: next-week-could-we-start-with-how-the-days-went]
    ~ owed = "kept"
    ROSALIND: (calm) If Lucy would like that. # protects: from her face, in front of someone
    Lucy looks down at her hand. # heard: He got as far as the edge of it. I saw him look over.
    -> we_stop
* [“You never had the right number. It was three.” # toward: answer-openly]
    ~ owed = "said"
    LUCY: (cold, turned) All those Fridays. You let me hand you socks. # heard: There. Now I can stop counting.
    -> we_stop
* [“I owe you something. Tonight at six, at home.” # toward: pause-and-return]
    ~ owed = "six"
    LUCY: (tired) Six. With only the pan listening. # heard: He knows that I know. And he wants it without a witness.
    -> we_stop

=== we_stop ===
For a while there is only the clock, which you can't see.
ROSALIND: (calm) We have to stop there. Next Thursday?
LUCY: (tired) I'll come. I don't know yet what for.
ANDREW: (unsure) Me too. # discuss: She says she doesn't know what for. What would you want to see before next Thursday?
{rang:
    LUCY: (tired) Four o'clock. He's good with the hour, when he names it.
- else:
    LUCY: (tired) Four o'clock. I'll believe it at four.
}
# act: Two chairs, on the 11
# place: bus, day
# enter: lucy, near-right, sitting, turned
# enter: andrew, left, facing
On the 11 she takes the window and puts the bag on the seat beside her. You stand.
{owed:
- "kept":
    At the hospital somebody asks if that seat is free. Lucy says it is. A man with a newspaper sits down.
    You hold on to the rail and look at her in the glass, with the rain going through her. One of her hands is shut.
- "said":
    At the hospital somebody asks if that seat is free. It's taken, says Lucy, to the window. At the market she says it again.
    # stand: lucy, near-right, sitting, facing
    Only after the Rex does she lift the bag onto her knees, and then she has to look up at you.
    # stand: andrew, near-left, sitting, facing
    You sit down. There is a hand's width between your coats. Nobody closes it.
- else:
    At the hospital somebody asks if that seat is free. Lucy thinks about it. You look at the rain, and at her in the glass.
    # stand: lucy, near-right, sitting, facing
    Then she takes the bag onto her knees, and says that it isn't, it's taken, and looks up at you.
    # stand: andrew, near-left, sitting, facing
    You sit down. There is a hand's width between your coats. {owed == "six":“Six,” she says, to the window.|Nobody closes it.}
}
~ end = "two-chairs"
# ending: two-chairs, Two chairs
-> END

=== good_hour ===
# act: Two chairs, the hour
# place: practice, day
# enter: rosalind, far-right, sitting
# enter: lucy, near-right, sitting
# enter: andrew, near-left, sitting
ANDREW: (warm, sitting) I hear that.
You're good at it. You tell the one about the two rivers, and Rosalind laughs.
You say that you take full responsibility, and you see the word go down on her pad.
When Lucy cries, you have the tissue ready before she needs it.
ROSALIND: (thinking, sitting) Andrew. Where are you while she's crying?
Lucy looks up over the tissue. # bid: to know if there's anyone in the other chair # secure: Say where you are, even if it's nowhere nice.
* [“Here.” # away: mask]
    ROSALIND: (calm) That was quick. # protects: from having to look
    Everyone smiles, and Lucy smiles last. # heard: I looked. There was a nice man there.
    -> ten_to_five
* [“By the door, I think. Since before she cried.” # toward: name-the-pattern]
    LUCY: (hurt, facing) I saw the tissue coming. I thought, he's gone. # reply: toward name-the-feeling # heard: So I wasn't the only one who noticed.
    {said == "no":
        ROSALIND: (calm) And before today?
        ANDREW: (ashamed) Since that Tuesday. Since the tomatoes.
        LUCY: (angry) I asked you. Over the pan, I asked you.
    }
    -> two_chairs_end
* [“I was watching her hands, in case she needed a tissue.” # away: deflect]
    Rosalind waits. It gets no longer than that. # protects: from saying how far off you were
    LUCY: (tired) It was a kind thought. # heard: I get the tissue. I don't get him.
    -> ten_to_five

=== ten_to_five ===
Then it's ten to five. You could have gone on.
# act: Two chairs, ten to five
# place: waiting-room, day
# enter: lucy, right, turned
# enter: andrew, near-left, facing
LUCY: (tired, turned) You were lovely in there. # discuss: What did she miss in that hour?
ANDREW: (bright) Was I?
LUCY: (sad) He's the one I met on the grass. I kept wishing he'd come home with me. # reply: toward name-the-feeling
# act: Two chairs, on the 11
# place: bus, dusk
# enter: lucy, near-right, sitting
# enter: andrew, near-left, sitting
On the 11 you find two seats together. You ask about her day, and she tells you. You ask the next question.
# stand: lucy, near-right, turned
She answers that one too. Somewhere after the market she stops, in the middle of a sentence, to see if you'll notice.
You look so interested. She finishes it for you.
# act: Two chairs, that evening
# place: hall, night
# enter: andrew, left, turned
{corridor:That evening you unpack, as she said, every sock. You hang the bag on the hook in the hall.|That evening you hang the bag on the hook in the hall, quite straight.}
# place: kitchen, night
# enter: lucy, near-right, sitting, turned
# enter: andrew, left
In the kitchen she has gone back to her buses. It's the winter timetable again. You bring her tea.
# place: hall, night
# enter: andrew, left, turned
You stand in the hall for a bit. The bag hangs there with nothing in it, and keeps its shape.
~ end = "good-hour"
# ending: good-hour, A good hour
-> END

=== one_chair ===
{both_socks:
    -> one_chair_sent
}
{lamp:
    -> one_chair_lied
}
# enter: rosalind, far-right
# stand: lucy, near-right, standing, facing
The door opens. Rosalind looks from her to you, and back.
LUCY: (calm, turned) Just me, today. # reply: toward widen-support
ANDREW: (unsure) I really will be here.
LUCY: (tired, facing) I know. You're very good at here.
# exit: lucy, right
# exit: rosalind, right
She doesn't take the bag.
-> one_chair_end

=== one_chair_sent ===
LUCY: (firm) Then I'd like the rest of the hour. By myself. # reply: toward ask-directly
Rosalind looks at you, quite kindly, until you notice that you're the one who gets up.
ANDREW: (unsure) I'll be outside.
LUCY: (tired) I know. You're very good at outside.
# act: Two chairs, the corridor
# place: waiting-room, day
# enter: andrew, near-left
She has held the bag out to you on your way past. You've taken it.
-> one_chair_end

=== one_chair_lied ===
# act: Two chairs, the kitchen, the same night
# place: kitchen, night
# enter: lucy, near-right, easy
# enter: andrew, left, facing
You say it with your coat on. That the no was a lie, to her face, over pasta. {deleted:That there was a message about rivers, and you've deleted it.|That there's a message about rivers.}
LUCY: (furious) I ate my dinner on that no. I slept on it for two weeks. # heard: He came up. He said it. And I still want to throw the pan.
She opens the drawer, takes out the paper and smooths it on the table.
LUCY: (firm) There's a counsellor. I'm going next Thursday. By myself, the first time. I want one hour where nobody's tired. # reply: toward widen-support
LUCY: (tired) You can come as far as the corridor.
# act: Two chairs, Thursday at four
# place: waiting-room, day
# enter: lucy, right
# enter: andrew, near-left, sitting
On Thursday she gives you the bag to hold. You have unpacked it. There's an umbrella in it.
-> one_chair_end

=== one_chair_end ===
# exit: lucy, right
# stand: andrew, near-left, sitting
You sit with the bag on your knees. Through the door comes her voice, and none of the words.
ANDREW: (sad, sitting, thinks) It doesn't scrape. From here it's just a voice.
There is a good deal about boats in the magazine. You read how to tell if one is coming towards you in the dark.
Once, in there, she laughs. You'd like to know at what.
You think of things to say when she comes out. They are all about you. You think of one that isn't.
# act: Two chairs, ten to five
# enter: lucy, right, facing
At ten to five the door opens.
LUCY: (calm) {both_socks:Half an hour.|Fifty minutes.} I talked about my mother. I didn't know I was going to.
ANDREW: (unsure) Was it all right?
LUCY: (thinking) She waits. You say a thing, and she waits for the next thing.
ANDREW: (afraid) And me?
LUCY: (calm) You were in it. You weren't all of it. # discuss: What has she got now that she didn't have before?
# stand: lucy, far-left, facing
LUCY: (serious) She doesn't put the other chair away. I asked. It just stands there.
# exit: lucy, left
She takes the stairs. You hear her go down one floor and stop, as if to find a glove. Not for very long.
# stand: andrew, near-left, standing, turned
You get up. You've still got the bag.
~ end = "one-chair"
# ending: one-chair, The other chair
-> END

=== both_socks ===
{corridor:
    -> stop_inside
}
-> stop

=== stop_inside ===
Then the door opens.
# act: Two chairs, Thursday at four
# place: practice, day
# enter: rosalind, far-right, sitting
# enter: lucy, near-right, sitting
# enter: andrew, near-left, sitting
You say it again inside, before the chair is warm.
-> stop

=== stop ===
# stand: andrew, near-left, sitting
# stand: lucy, near-right, sitting
Rosalind's pen has stopped. Nobody helps you.
{told:
- "three": -> stop_room
- else: -> stop_number
}

=== stop_room ===
LUCY: (hurt, facing) Do you want to leave me, or do you want to get out of this room? # bid: to know if you are leaving, or only running # secure: Look before you answer. “I don't know yet” counts.
* [“You should be with somebody who doesn't flinch at you.” # away: give-up]
    It sounds like the kindest thing you've said all year. # protects: from saying what you want yourself
    LUCY: (angry) I asked what you want. And you're finding me a husband. # heard: He's giving me away, so that he needn't be the one who goes.
    -> one_chair
* [“I thought it in July, too. When it was good.” # toward: part-with-care]
    LUCY: (angry) I cleared you two shelves. # heard: So that's what was under the bed. All summer.
    ANDREW: (ashamed) I know. I filled one.
    -> parting
* [“I don't know. I can't think with you this near.” # toward: know-your-wish]
    LUCY: (tired) Then go and think by the door. This side of it. # reply: toward negotiate # heard: He doesn't know. It's more than I had a minute ago.
    -> two_chairs

=== stop_number ===
{told == "one":
    LUCY: (cold, facing) Then tell me again how many. One, was it? # bid: for the true number, so that she isn't left with a wrong one # secure: Give her the number to keep, and ask for nothing back.
- else:
    LUCY: (cold, facing) Then leave me the number. I never got it. # bid: for the true number, so that she isn't left without one # secure: Give her the number to keep, and ask for nothing back.
}
* [“That can't be the last thing you hear.” # away: hide # id: i-dont-want-that-to-be-the-last-thing-you-hear]
    You mean it. It even sounds like a present. # protects: from her face, with no Fridays left to earn it back
    LUCY: (cold) Then it's the last thing you kept. # heard: He's going, and one of his hands is still shut.
    -> one_chair
* [“Three. You'd have packed the bag again.” # toward: answer-openly]
    LUCY: (angry) All those Fridays. You let me hand you socks. # heard: There. Now I can stop counting.
    ANDREW: (ashamed) Yes.
    -> parting
* [“What's it for, if we're stopping?” # away: minimise]
    It's a sensible question. Rosalind writes it down. # protects: from being looked at with that number on you
    LUCY: (cold) For me. # heard: He thinks I'd only want it for the two of us.
    -> one_chair

=== parting ===
LUCY: (sad) There. # reply: toward receive-vulnerability # heard: It's what I was afraid of all week. Now it has been said.
She lets out a breath, and goes on letting it out.
{tiles:
    ANDREW: (ashamed) I got over three tiles on Friday. I haven't got a fourth, Luce. I've tried all week.
- else:
    ANDREW: (ashamed) I'm good at you from a long way off. You shouldn't have to live over there.
}
LUCY: (tired) I'd have waited, you know.
ANDREW: (sad) I know. I'd have let you.
You have the rest of the hour. Rosalind says so, and gives it to you, and you use it to go through who gets told what.
Lucy says she'll ring your mother. You say no, you will. She almost smiles at that.
# act: Two chairs, Saturday
# place: bedroom, day
# enter: lucy, near-right, easy
# enter: andrew, left
Saturday. The bag is open on the bed. You do the shirts, and she does the socks.
LUCY: (warm) Both of each. I'm not that woman any more.
She finds the grey one that had been asking for you, and its friend, and rolls them up for longer than it takes.
# stand: lucy, near-right, sitting, facing
She sits on the bag so that you can close it. You are both laughing, and then you're not. # thread: laid
LUCY: (tender) I'd have liked to be looked at by you when I'm old.
You have no answer to that, so you don't give one. You look. From the end of the bed, you can.
# act: Two chairs, Saturday, at the stop
# place: street, day
# enter: lucy, right
# enter: andrew, left, facing
The 11 kneels, and you get on. She stands at the stop that she put there.
She lifts her hand, with some fingers up. Through the glass you can see quite well how many.
ANDREW: (tender) Eleven. # discuss: What does the word mean this time?
She nods, and stays where she is, and the doors close.
~ end = "both-socks"
# ending: both-socks, Both of each
-> END

=== plumber ===
# act: Two chairs, a quiet autumn
# place: bedroom, night
# enter: lucy, right, knees-up, turned
# enter: andrew, left, sitting, turned
She's in bed, with her back to the room. You feel with your foot for the bag and push it in until it touches the wall.
LUCY: (calm, knees-up, turned) All right? # discuss: She doesn't ask again. What does she know?
ANDREW: (calm, sitting, turned) Tired.
LUCY: (calm) Everyone's tired.
It's a quiet autumn. You are kind to each other. You wash up while she's still eating.
She works late, and you say how hard she works, and she says it's nearly done. The bed is wide. # reply: away busy-myself
One night you hear her breathe as if to ask something. You lie still until it's gone.
She no longer holds up her hand in the dark.
The 11 does well. They put on a second one. From the window you can see who is in it, and mostly it is nobody.
# act: Two chairs, December
# place: kitchen, night
# enter: andrew, right, turned
In December your phone lights up on the bread bin while you are cutting bread.
{upstairs:
    It's Lucy, from the next room. “I don't understand,” writes Lucy. “Did I do something wrong?”
    You could go in there. You stand with the knife in your hand. It goes dark by itself, as they do.
    # enter: lucy, far-left, easy, turned
    You turn the phone on its face. After a while she comes in for a glass of water. You ask her how many slices.
- else:
    It's the plumber. “I don't understand,” writes the plumber. “Did I do something wrong?”
    You could answer it. You have never once answered it. It goes dark by itself, as they do.
    # enter: lucy, far-left, turned
    You turn the phone on its face. Lucy has come in and is taking off her boots. You ask her how many slices.
}
LUCY: (tired, turned) Just the one.
~ end = "plumber"
# ending: plumber, It goes dark by itself
-> END
