=== street ===
# act: It comes back, Fridays
# place: street, night
# enter: lucy, near-right
# enter: andrew, left, facing
The first Friday you talk about the film, the whole way. The second, she laughs once, and looks round to see who it was.
{told:
- "three": On the third she asks about the train, again, and you answer, again. On the fifth, if any of them was funny.
- "one": On the third she asks about the dentist, again, and you answer, again. On the fifth, if she was funny.
- else: On the third she asks how many, again, as if it were the time. Not in the street, you say. On the fifth, if any were funny.
}
Yes, you say. Lucy walks a little faster for a while, and then she doesn't.
# stand: andrew, near-left, facing
On the sixth you can smell her hair, rain and pencils, and you find you have stepped closer to do it.
At the door, every time, she hands you one sock. She had kept the other halves. This is the eighth.
LUCY: (teasing) Grey, left foot. It's been asking for you.
Under the lamp you are one step apart, and you look. Green. The tea leaf is where you left it.
ANDREW: (warm, thinks) Hello. There you are.
LUCY: (calm) The last 38's in five minutes. I ought to know.
LUCY: (bright) Listen. My new line's got its number. It starts on Sunday and stops right here. Guess.
You look at her, and she can't keep her mouth straight.
LUCY: (laughing) {lucy_asked:Eleven! I asked for it. There's a form.|Eleven! I swear I didn't ask for it.} # bid: for you to be glad with her, and to remember what eleven means # secure: Be glad with her first. Your own question can wait a minute.
* [“Where does it go? Draw me the whole line.” # toward: take-interest]
    She has a pen but no paper, so she takes your hand. Hospital, market, the Rex. It tickles at the wrist.
    LUCY: (smile) And this is us. Nobody's ever wanted the whole line. # reply: toward receive-vulnerability # heard: He wants all of it, not only the stop outside our door.
    She has stopped drawing, and still has your hand. You are the one who leans. {promise == "fridays": The 38 comes. You said you'd go, and you go.|The 38 goes without you.}
    -> home
* [“So I could be home by midnight. Every night. Luce?” # away: rush-it]
    It's out, and it feels brave. # protects: from more Fridays
    LUCY: (wary) It's a bus, Andrew. # heard: It took him four seconds to make it about his key.
    LUCY: (calm) When the socks run out. # reply: toward hold-boundary
    # stand: andrew, near-left, turned
    She kisses you, and you don't hold your breath. Then she turns you round by the coat, to face the 38.
    -> home
* [Kiss her before she has finished laughing. # away: deflect]
    It is a good kiss. Her eyes are shut, and you can look as long as you like. # protects: from being looked at before you were ready
    LUCY: (warm) Well. # heard: I had some news. He kissed it shut.
    LUCY: (calm) I have to be up for the drivers. Good night, you.
    The 38 is on time. You are on it.
    -> home
* [“They named a bus after us. Does the driver know?” # toward: play]
    LUCY: (laughing) He thinks it comes after ten! # heard: He's got it. He's had it all along.
    ANDREW: (laughing) Tell him it means come here.
    LUCY: (tender) You tell him. # reply: toward touch-at-own-pace
    Her mouth tastes of the cinema. You have your eyes open, and so has she. {promise == "fridays": The 38 comes. You said you'd go, and you go.|The 38 goes without you.}
    -> home

=== home ===
# act: It comes back, the eleventh Friday
# place: hall, night
# enter: lucy, near-right, easy, facing
# enter: andrew, left, facing
On the eleventh Friday the socks run out. You come home on the 11, with the bag on your knees.
Somebody has pressed the switch. The stair light lasts all the way up.
LUCY: (serious) I can do this once. I've looked, and there isn't a second one in me. # reply: toward hold-boundary # guess
ANDREW: (tender) I know.
# stand: andrew, near-left, facing
She takes the other handle, and it comes in over the step between you.
She has cleared two shelves and put the bread bin somewhere else. You both pretend to look for it.
You sleep with your face in her neck. You peel potatoes so as to be in the room. You can't see what the trouble ever was.
You tell Femi so until he asks you, kindly, to stop.
You unpack enough for one shelf. The rest goes under the bed, in the bag, till Sunday.
-> bedroom

=== bedroom ===
# act: It comes back, a good summer
# place: bedroom, day
# enter: lucy, near-right, sitting-back
# enter: andrew, near-left, cross-legged
It is a good summer. You swim in the lake all through July. Without her lenses she can't see where you've got to.
“Eleven!” she shouts over the water, and you swim to it.
{lucy_bag:
    She's feeling for her goggles under the bed when she finds the bag. It's only what wouldn't fit on the shelf, you say.
    LUCY: (unsure, sitting-back) I'd like it empty. Not today. Before school starts.
}
School starts again. On the Tuesday she asks if you'd like tomatoes, and her voice scrapes.
# stand: andrew, near-left, turned
Wednesday you tell yourself it's the heat. You kiss her with your mouth shut.
# exit: andrew, left
Thursday you stay at school until the cleaner needs the room, and draw rivers on the board for nobody.
# act: It comes back, Friday, twenty to six
# place: bedroom, dawn
# enter: lucy, near-right, sitting-back
# enter: andrew, near-left, knees-up, turned
Now it is Friday, twenty to six, and not yet light. Her arm lies across you. You can feel each hair on it.
ANDREW: (afraid, knees-up, turned, thinks) It's her breath. There's nothing wrong with it. It's breath. What's wrong with me?
Outside the first 11 kneels at the stop, sighs, and stays there. Its light comes over the ceiling.
{lucy_dawn:
- "words": LUCY: (afraid, sitting-back, facing) You're awake. So am I. I'm frightened.
- "still": She breathes like someone asleep, for a good while. Then she gives it up.
}
LUCY: (warm, sitting-back, facing) {lucy_dawn == "fingers":I can hear you being awake. How many?|How many?} # bid: for you to turn round and look # secure: Say that it's back, or say when you will say it. You needn't turn round for that. # vote
She is holding up some fingers of her other hand, in the grey, behind your back.
* [“Not now. Tonight at six, at the table. I'll tell you then.” # toward: ask-for-space]
    ~ space = true
    LUCY: (wary) Tell me what? No. Six. # reply: toward honour-difference # heard: There's something. He knows what it is, and when I'll have it.
    # stand: lucy, right, turned
    Under the covers she moves to her own side. The sheet there is cold, and you are grateful for it.
    -> evening
* [“Two. Go back to sleep, I've got the early bus.” # away: mask]
    You have guessed right. She laughs into the pillow and is gone. # protects: from saying what your skin is doing
    # exit: andrew, left
    You stand in the shower until it runs cold. Nothing touches you but water. # heard: He guessed. I'll take it.
    -> evening
* [“It's back. Since Tuesday. I can't turn round.” # toward: name-the-pattern]
    -> aloud
* [Wait # wait # id: wait-in-bed]
    ~ waited = waited + 1
    You lie as people lie when there is a wasp.
    The 11 pulls out. Behind you her hand is still in the air. You know, because nothing has come down.
    Then it comes down. # heard: I could have been holding up anything.
    LUCY: (hurt) Did I do something— # bid: to be told that she isn't the reason # secure: Finish her sentence for her with a no, and say what it is.
    She stops.
    ** [“No. You did nothing. It's me, it's back.” # toward: name-the-pattern]
        -> aloud
    ** [Get up and make her coffee. # away: busy-myself]
        # stand: andrew, far-left, standing, turned
        Two spoons, the blue cup, the milk warm. Nobody could fault it. # protects: from the end of that sentence
        LUCY: (sad, sitting) Thank you. # heard: There's my answer. It's got foam on it.
        -> evening
    ** [“It's nothing. I had one of those dreams again.” # away: minimise]
        LUCY: (tender) Poor thing. # heard: That wasn't a dream. While I stroke his back I needn't ask.
        She strokes your back until the alarm. You count the strokes. It's almost bearable, being pitied. # protects: from saying that it's back
        -> evening

=== aloud ===
~ said = "bedroom"
Her arm goes away, the way people put things back in a shop.
LUCY: (hurt) Since Tuesday. I thought you had a cold. # heard: Three nights I've been lying next to it.
ANDREW: (afraid) I haven't done anything. I wanted you to have it before I did.
{lucy_dawn == "words":
    LUCY: (hurt, turned) I've got drivers at seven. I'd still rather have heard it. # reply: toward receive-vulnerability # discuss: He said it, and nothing is better. Was it worth saying?
- else:
    LUCY: (cold, turned) I've got drivers at seven. # reply: away busy-myself # discuss: He said it, and it went badly. Was it worth saying?
}
# exit: lucy, right
You hear her brush her teeth for a very long time. Then the door.
{promise == "first":
    ~ kept = true
}
-> evening

=== evening ===
# act: It comes back, Friday, after school
# place: street, dusk
# enter: andrew, far-right
All day it sits at the back of the class. “Sir,” says the girl in the front row, “can a river go backwards?”
Twice a day, you tell her, near the sea. She writes it down.
{space:
    At half past five you drop your pen and your bus card, in that order, and run.
- else:
    {said == "bedroom":
        You look at your phone on every stair. Nothing. You look to see if it's broken.
    - else:
        At four you could go home. You sharpen all the pencils in the room first.
    }
}
The 11 puts you down by the lamp. The kitchen window is open, and somebody is in there.
{said == "bedroom":
    -> kitchen_said
- else:
    -> kitchen_unsaid
}

=== kitchen_said ===
# act: It comes back, Friday, the kitchen
# place: kitchen, dusk
# enter: lucy, near-right, sitting
# enter: andrew, left
For once she is home before you. The green bag is on the table, and it isn't empty.
LUCY: (tired, sitting, facing) I moved a bus stop twelve metres today. It took nine hours.
LUCY: You told me this morning, and I went and brushed my teeth.
ANDREW: (unsure) You found the bag.
LUCY: (hurt) {lucy_bag:Before school starts, I said. It's started.|I was looking for a jumper that smelled of you.}
{promise:
- "first": LUCY: (sad) You'll hear it first, you said. I did. I thought I'd feel lucky.
- "never": LUCY: (sad) Never, you said in the café. It got as far as September.
- "rules": LUCY: (firm) You said I make the rules. All right. No packed bags under my bed.
- else: LUCY: (sad) You asked for Fridays. It was so good, on Fridays. I should have asked about the Tuesdays.
}
LUCY: (serious) There's a counsellor, for couples. Rosalind. Thursday at four. She says there are two chairs.
The lid starts to move on the pan.
LUCY: (wary) Will you sit in the other one? # bid: not to be the only one who wants this mended # secure: Say yes with the fear in it, or say when you will know. # guess
* [“You go the first time. I'd only be putting on a show.” # away: keep-exit-open]
    It's even honest. You hear how honest it is. # protects: from a room with a clock in it
    LUCY: (hurt) I've seen your show. I asked if you'd come. # heard: He tells me, and then he hands it over to me.
    You say you'll bring her, as far as the door. She turns off the gas.
    -> corridor
* [Tip the bag out on the table. “Yes. I'm scared. Yes.” # toward: team-up]
    ~ kept = true
    # stand: andrew, near-left, facing
    Shirts, a razor, the jumper, a great many socks. One pair rolls off the table. You both let it. # heard: So that's what was in there. Only clothes.
    LUCY: (unsure, facing) I'm scared as well. I thought that was just me. # reply: toward team-up
    Behind her the pasta boils over. She says leave it, and you leave it.
    -> practice
* [“Of course I'll come. Whatever you think will help us.” # away: mask]
    It comes out warm and round. Your shoulders drop. # protects: from having a wish of your own in this
    LUCY: (calm) Good. # heard: That's how he talks to my mother.
    # stand: andrew, far-right, turned
    You drain the pasta. You drain it very well.
    -> corridor
* [“Let me sleep on it. You'll have it by breakfast.” # toward: know-your-wish]
    LUCY: (tired) Breakfast's at seven. # reply: toward honour-difference # heard: Not yes. But it's got a time on it. Nothing he felt ever had a time on it.
    ~ kept = true
    ~ on_time = true
    # act: It comes back, Saturday, ten to seven
    # place: kitchen, dawn
    # enter: lucy, near-right, sitting
    # enter: andrew, left, sitting
    You don't sleep on it. You lie beside it. At ten to seven you are at the table in odd socks.
    ANDREW: (afraid, sitting-forward) Yes.
    -> practice

=== kitchen_unsaid ===
# act: It comes back, Friday, the kitchen
# place: kitchen, dusk
# enter: lucy, near-right, sitting
# enter: andrew, far-left
The green bag stands on the table, and it isn't empty.
{space:
    The clock on the stove says one minute to six.
    LUCY: (wary, sitting, facing) Six, you said. It's six. I didn't think you'd do it.
    She has put out two glasses of water, as if somebody were coming to give a talk.
- else:
    LUCY: (tired, sitting, facing) There you are. In the doorway.
    She is home before you, for once. The laptop is shut, with her hand on it.
}
LUCY: (hurt) {lucy_bag:Before school starts, I said. It's started.|I was looking for a jumper that smelled of you.}
{promise:
- "first": LUCY: (hurt) I'd hear it first, you said. I'm hearing it from a bag.
- "never": LUCY: (hurt) Never, you said in the café. You didn't say never what.
- "rules": LUCY: (firm) You said I make the rules. Here's one. No packed bags under my bed.
- else: LUCY: (hurt) You asked for Fridays. I should have kept you to Fridays.
}
The lid starts to move on the pan.
{waited > 1:
    LUCY: (firm) You can't wait this one out. I've seen you try it.
}
LUCY: (serious) Is it back? # bid: for a yes or a no, from you and not from the bag # secure: Say yes. Say it badly, if need be. It is the one word she asked for. # vote # guess
* [“Maybe I should take the bag and go. Before it gets worse.” # away: give-up]
    # stand: andrew, near-left, turned
    Your hand is on the strap already. It's a good strap. # protects: from saying it and having to stay
    LUCY: (angry) That's not an answer, that's luggage. # heard: He'd rather lose me than say yes.
    LUCY: (firm) Thursday at four. She's a counsellor, she's called Rosalind, and I'm bringing the bag. # reply: toward hold-boundary
    -> corridor
* [“No. It's the first week back, and I'm tired.” # away: hide]
    ~ lied = true
    LUCY: (calm) Everyone's tired. It's September. # heard: He said no. I heard a no. I'm keeping it.
    # stand: andrew, left, sitting, facing
    She smiles with her whole face, and so do you. The pasta is exactly right. # protects: from the hall, the stairs, the sofa
    Later she crosses something out on a piece of paper: Rosalind, couples, Thursday at four. It goes into the drawer.
    -> lamp
* [“Yes. Since Tuesday. I didn't want you to hear it.” # toward: name-the-pattern]
    -> yes
* {waited < 2} [Wait # wait # id: wait-by-the-pan]
    You are leaning on the frame again. There is a worn place there, at the height of your shoulder.
    LUCY: (tired) No. Don't make me guess. I guessed all last winter. # bid: for one true thing, so that she needn't guess # heard: Here we are. Same door, same pan. # secure: Give her one true piece of it. It needn't be the whole.
    She lifts the lid, looks in and puts it back. You can hear the clock.
    ** [“If I say it, you'll pack that bag again.” # toward: share-rather-than-hide]
        LUCY: (hurt) I might. Say it anyway. # reply: toward receive-vulnerability
        -> yes
    ** [“Tell me what you need to hear, and I'll say it.” # away: over-adapt]
        Now it's her turn, and you can rest. # protects: from going first
        LUCY: (cold) I'd like to hear something I don't know. # heard: I'm to write both parts now.
        LUCY: (firm) Thursday at four. She's a counsellor, she's called Rosalind, and I'm bringing the bag.
        -> corridor
    ** [“Don't get up.” Start across the tiles. # toward: lean-in-first]
        ~ tiles = true
        # stand: andrew, near-left, facing
        Five tiles. You get over three of them.
        -> yes

=== yes ===
~ said = "kitchen"
ANDREW: (ashamed, facing) Yes. It's back.
LUCY: (hurt) {space:So that's what six was.|Now you say it.} # heard: I knew on Tuesday. I wanted to be wrong.
She looks at the bag for so long that the water boils over, and neither of you moves.
{space:
    ~ kept = true
    ~ on_time = true
    LUCY: (tired) You said six, and you came at six, and you said it. I haven't had that before. # reply: toward appreciate
- else:
    LUCY: (tired) All right. It's out. Sit down, it's only a bag. # reply: toward receive-vulnerability
}
# stand: andrew, left, sitting, facing
LUCY: (serious) There's a counsellor. Rosalind. Thursday at four, two chairs. I was going to go by myself.
-> practice
