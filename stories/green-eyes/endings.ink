=== eleven ===
# stand: andrew, far-left, facing
The chair scrapes the whole way. Rosalind lifts her feet to let it by. You end up with the door handle at your ear.
ANDREW: (unsure, sitting-forward) From here it's you. Close up I don't see you. I only get looked at.
LUCY: (hurt) How long has that been? # heard: It's not that I'm ugly to him. It's how far.
ANDREW: (ashamed) Since before any of it. I could have said that instead.
Nobody says anything to that. Out in the corridor the radiator knocks.
ROSALIND: (calm) Lucy?
LUCY: (tired) It took three women and a bus for him to tell me that. I'm so angry, I could move a hospital.
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
On the 11 she finds a seat and you don't. There are leeks sticking out of the green bag.
At the market a man stands up, and then the place beside her is free. She looks at it, and at you, and shakes her head.
LUCY: (teasing) Stay there a bit. I like the view.
You hold on to the rail. Over an old man's hat you look at her, and she lets you.
# ending: eleven, Eleven
-> END

=== two_chairs ===
{late:
    -> two_chairs_late
}
# stand: andrew, left, facing
The chair scrapes. Three metres, perhaps. You look at her, and nothing in you runs.
ANDREW: (unsure, sitting-forward) Here I can see you. Nearer, I'm only being seen.
LUCY: (hurt) You used to be a hand away. I don't know if I can live with three metres. # reply: toward name-the-feeling # heard: He can look at me. He only had to leave first.
-> two_chairs_end

=== two_chairs_late ===
# place: practice, day
# enter: rosalind, far-right
# enter: lucy, right
# enter: andrew, left, facing
ROSALIND: (calm, sitting) Sit where you like. They move.
So you move yours, back off the rug, and say it again with the door shut: that it's back, and how near is too near.
LUCY: (hurt, sitting) Three metres. I had to bring you here on a bus to hear three metres. # reply: toward name-the-feeling
-> two_chairs_end

=== two_chairs_end ===
ROSALIND: (calm) And what would be a good distance, Lucy? For you?
LUCY: (thinking) Nobody's asked me. Somewhere I can tell if he's smiling.
ROSALIND: (calm) Is there more that she should hear today?
{told == "three":
    ANDREW: (ashamed) That I could do it again. Hide it. I can feel how I'd do it, and I don't want to.
    LUCY: (cold) Thank you. I think. # heard: He's showing me where the door is, so that I can watch it too.
- else:
    ANDREW: (ashamed) It wasn't what I let you think. It was three.
    LUCY: (cold, turned) I can count, Andrew. I saw your face. # heard: There. Now I can stop counting.
}
For a while there is only the clock. You can't see it. You can hear that it works.
ROSALIND: (calm) We have to stop there. Next Thursday?
LUCY: (tired) I'll come. I don't know yet what for.
ANDREW: (unsure) Me too. # discuss: She says she doesn't know what for. What would you want to see before next Thursday?
{rang:
    LUCY: (tired) Say four o'clock. He's good with the hour, when he names it.
- else:
    LUCY: (tired) Say four. I'll believe it at four.
}
On the 11 she takes the window and puts the bag on the seat beside her. You stand.
At the hospital somebody asks if that seat is free. Lucy thinks about it. You look out at the rain, and at her in the glass.
Then she takes the bag onto her knees, and says that it isn't, it's taken, and looks up at you.
You sit down. There is a hand's width between your coats. Nobody closes it.
# ending: two-chairs, Two chairs
-> END

=== good_hour ===
# place: practice, day
# enter: rosalind, far-right
# enter: lucy, right
# enter: andrew, near-right, facing
You're good at it. You say “I hear that.” You tell the one about the two rivers, and Rosalind laughs.
You say that you take full responsibility, and you see the word go down on her pad.
When Lucy cries, you have the tissue ready before she needs it.
ROSALIND: (thinking, sitting) Andrew. Where are you while she's crying?
ANDREW: (warm, sitting) Here.
ROSALIND: (calm) That was quick.
Everyone smiles. Then it's ten to five. You could have gone on.
# place: waiting-room, day
# enter: lucy, right, turned
# enter: andrew, near-right, facing
LUCY: (tired, turned) You were lovely in there. # discuss: She means it, and it isn't praise. What is it?
ANDREW: (bright) Was I?
LUCY: (sad) He's the one I met on the grass. I kept wishing he'd come home with me. # reply: toward name-the-feeling
On the 11 you find two seats together. You ask about her day, and she tells you. You ask the next question.
She answers that one too. Somewhere after the market she stops, in the middle of a sentence, to see if you'll notice.
You look so interested. She finishes it for you.
That evening you unpack without being asked, every sock, and hang the bag on the hook in the hall.
In the kitchen she has gone back to her buses. It's the winter timetable again. You bring her tea.
You stand in the hall for a bit. The bag hangs there with nothing in it, and keeps its shape.
# ending: good-hour, A good hour
-> END

=== one_chair ===
{lamp:
    -> one_chair_lied
}
The door opens. Rosalind looks from her to you, and back.
LUCY: (calm, walking) Just me, today. # reply: toward widen-support
ANDREW: (unsure) I really will be here.
LUCY: (tired) I know. You're very good at here.
# exit: lucy, right
She doesn't take the bag.
-> one_chair_end

=== one_chair_lied ===
# place: kitchen, night
# enter: lucy, right
# enter: andrew, left, facing
You say it with your coat on. That the no was a lie, to her face, over pasta. That there's a message about rivers.
LUCY: (furious) I ate my dinner on that no. I slept on it for two weeks. # heard: He came up. He said it. And I still want to throw the pan.
She opens the drawer, takes out the paper and smooths it on the table.
LUCY: (firm) I'm going on Thursday. By myself, the first time. I want one hour where nobody's tired. # reply: toward widen-support
LUCY: (tired) You can come as far as the corridor.
# place: waiting-room, day
# enter: andrew, left
On Thursday she gives you the bag to hold. You have unpacked it. There's an umbrella in it.
-> one_chair_end

=== one_chair_end ===
You sit with the bag on your knees. Through the door comes her voice, and none of the words.
ANDREW: (sad, sitting, thinks) It doesn't scrape. From here it's just a voice.
There is a good deal about boats in the magazine. You read how to tell if one is coming towards you in the dark.
Once, in there, she laughs. You'd like to know at what.
You think of things to say when she comes out. They are all about you. You think of one that isn't.
At ten to five the door opens.
# enter: lucy, right, facing
LUCY: (calm, easy) Fifty minutes. I talked about my mother. I didn't know I was going to.
ANDREW: (unsure) Was it all right?
LUCY: (thinking) She waits. You say a thing, and she waits for the next thing.
ANDREW: (afraid) And me?
LUCY: (calm) You were in it. You weren't all of it. # discuss: What has she got now that she didn't have before?
LUCY: (serious) She doesn't put the other chair away. I asked. It just stands there.
# exit: lucy, left
She takes the stairs. You hear her go down one floor and stop, as if to find a glove. Not for very long.
You get up. You've still got the bag.
# ending: one-chair, The other chair
-> END

=== both_socks ===
LUCY: (sad) There. # reply: toward receive-vulnerability # heard: It's the worst thing he could say, and the first that I believe.
She lets out a breath, and goes on letting it out.
{corridor:
    Then the door opens, and you say it again inside, with the chairs moved back.
}
ANDREW: (ashamed) I'm good at you from a long way off. You shouldn't have to live over there.
{told != "three":
    ANDREW: And it was three. Not what I let you think. You should go with the right number.
}
LUCY: (tired) I'd have waited, you know. I'd have moved a lot of bus stops.
You have the rest of the hour. Rosalind says so, and gives it to you, and you use it to go through who gets told what.
Lucy says she'll ring your mother. You say no, you will. She almost smiles at that.
# place: bedroom, day
# enter: lucy, near-right
# enter: andrew, left
Saturday. The bag is open on the bed. You do the shirts, and she does the socks.
LUCY: (warm) Both of each. I'm not that woman any more.
ANDREW: (smile) I liked that woman.
LUCY: (teasing) She had a very good aim.
She finds the grey one that had been asking for you, and its friend, and rolls them up for longer than it takes.
She sits on the bag so that you can close it. You are both laughing, and then you're not. # thread: laid
LUCY: (tender) I'd have liked to be looked at by you when I'm old.
You have no answer to that, so you don't give one. You look. From the end of the bed, you can.
# place: street, day
# enter: lucy, right
# enter: andrew, left, facing
The 11 kneels, and you get on. She stands at the stop that she put there.
She lifts her hand, with some fingers up. Through the glass you can see quite well how many.
ANDREW: (tender) Eleven. # discuss: What does the word mean this time?
She nods, and stays where she is, and the doors close.
# ending: both-socks, Both of each
-> END

=== plumber ===
# place: bedroom, night
# enter: lucy, right, turned
# enter: andrew, far-left, turned
She's in bed, with her back to the room. You feel with your foot for the bag and push it in until it touches the wall.
LUCY: (calm, sitting-back, turned) All right? # discuss: She doesn't ask again. What does she know?
ANDREW: (calm, sitting, turned) Tired.
LUCY: (calm) Everyone's tired.
It's a quiet autumn. You are kind to each other. You wash up while she's still eating.
She works late, and you say how hard she works, and she says it's nearly done. The bed is wide.
One night you hear her breathe as if to ask something. You lie still until it's gone.
She no longer holds up her hand in the dark.
The 11 does well. They put on a second one. From the window you can see who is in it, and mostly it is nobody.
# place: kitchen, night
# enter: andrew, left, turned
In December your phone lights up on the bread bin while you are cutting bread.
It's the plumber. “I don't understand,” writes the plumber. “Did I do something wrong?”
You could answer it. You have never once answered it. It goes dark by itself, as they do.
You turn the phone on its face. Lucy has come in and is taking off her boots. You ask her how many slices.
# enter: lucy, far-right, turned
LUCY: (tired, turned) Just the one.
# ending: plumber, The plumber
-> END
