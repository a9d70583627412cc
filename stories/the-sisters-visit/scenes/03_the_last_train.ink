=== last_train ===
# act: Friday, ten past ten
# place: living-room, night
# enter: mina, near-right, sitting
# enter: noor, left, sitting-forward
The film has to go off by midnight. Two people in a boat. Nobody has said a word since the bridge.
MINA: (unsure, sitting) Is it good?
NOOR: (calm) It's restful. They pay me by the minute.
MINA: (thinking) What do you write when they say nothing?
NOOR: (thinking) Nothing. You leave the picture alone. That's the hard part, you always want to help.
Ten past ten. The last train is in. Nobody rings, at the door or on the phone.
MINA: (bright) He'll be on the first one tomorrow.
Then she stops being bright, all at once, the way you take off shoes.
{room == "spare":
    MINA: (serious, facing) You said that's the spare bed. So it isn't your room, is it? # bid: to be told one true thing tonight # secure: Say what's yours to say, or say who should be asked. You needn't lie for anyone. # vote
- else:
    MINA: (serious, facing) Noor. Is that really your room? # bid: to be told one true thing tonight # secure: Say what's yours to say, or say who should be asked. You needn't lie for anyone. # vote
}
* {not asked and not practised} [“No. I sleep in the front, with Tess.” # toward: answer-openly # id: no-before-she-was-asked]
    -> said_it
* {asked or practised} [“No. I sleep in the front, with Tess.” # away: rush-it # id: no-before-sunday]
    It's out. You can breathe right down to your feet. # protects: from waiting to hear if she'd say it
    -> said_it
* [“What does she say about me? On the phone, I mean.” # own: hidden for fourteen months, she may ask]
    MINA: (wary) That you're very easy to live with. # heard: It's Tess she's asking. I'm only nearer.
    It's something. You look at it from all sides, and there's nobody in it.
    # exit: mina, right
    MINA: (calm) I'll go to bed. He'll be on the first one.
    -> night
* [“It's mine. There's a bar in the bed, you lie round it.” # away: mask]
    ~ lied = true
    You do it well. You hear how well you do it. # protects: from being the one who says it
    {room == "spare":MINA: (calm) At half past six it was spare.}
    MINA: (bright) Then I'll have the sofa. I won't hear another word. # heard: So that's how it's done here. All right. I can do it too.
    -> night
* [“Ask Tess. She'd like to tell you herself.” # toward: honour-difference]
    MINA: (smile) Then I won't ask. # heard: She has told me, and she hasn't said a thing.
    -> no_train

=== night ===
{
- back == "time" or back == "own": Twenty to eleven, on the minute, a key. “I said so,” says Tess in the doorway. You lift one hand. You've a boat to finish.
- back == "angry": Towards eleven, a key. “Are you still?” says Tess in the doorway. “Less,” you say. She nods, and stays a moment longer.
}
{
- back == "limit": -> breakfast
- lied and back != "cold" and not (foot and car): -> bar
- else: -> rain
}

=== said_it ===
~ told = true
MINA: (tender) I thought so. I had a card in May. # heard: At last somebody in this flat has said something.
-> no_train

=== no_train ===
~ paul = true
She picks up her phone, and puts it down on its other side.
MINA: (sad) There isn't a train, Noor. He moved out in June. Out there in the hall, earlier, there was nobody on the line.
NOOR: (tender) His plate's still in the oven.
MINA: (laughing) I know. I nearly told the plate!
MINA: (sad) Tess thinks I'm the one who got it right. # discuss: Who is examining whom this evening?
{not told and not (foot and car) and not (stairs and waited < 1 and back != "cold" and (asked or nails or practised)):
    -> june
}
-> after_june

=== june ===
MINA: (unsure) You're the first one I've told. # bid: for a minute's company, and no good advice # secure: Ask her one thing, or see to the plate. If your work can't wait, say till when.
* [“Shall I bring it? The plate?” # toward: answer-the-bid]
    ~ plate = true
    You bring it from the oven in a cloth, and she lifts the lid.
    MINA: (laughing) It's gone hard at the edges. So had he. # heard: She didn't say poor Mina. She brought it.
* [“People come back. It's only been since June.” # away: minimise]
    She nods, very nicely. It's easier to look at her now. # protects: from a sorrow that you can't mend
    MINA: (calm) People do. # heard: She'd like it to be smaller. So would I.
* [“And in the evenings? What do you do?” # toward: take-interest]
    MINA: (sad) I lay the table. Then I eat in the kitchen, standing up. # heard: She asked about the bit that nobody sees.
* [“I'm so sorry. I must finish this boat, and then I'm here.” # own: the film goes off at midnight]
    MINA: (calm) Finish it. I'll watch. # heard: She didn't make a face. She told me when.
    She moves her chair round. For ten minutes the two of you leave the picture alone together.
- -> after_june

=== after_june ===
{
- back == "limit": -> breakfast
- told: -> too_late
- back == "cold": -> in_the_hall
- asked or nails or practised: -> chair
- else: -> in_the_hall
}

=== too_late ===
# enter: tess, far-right, facing
{back == "time" or back == "own":Twenty to eleven, on the minute. Mina tells her both things, the sad one first.|When Tess comes in, Mina tells her both things, the sad one first.}
TESS: (hurt) So you've been told. {asked:I had till Sunday.|{practised:I'd got as far as “my”.|Well. That's that done.}} # heard: It was mine to say. It's been said, very nicely, without me.
She sits down by her sister, and doesn't look at you.
-> rain

=== in_the_hall ===
# enter: tess, far-right, facing
{
- back == "time" or back == "own": Twenty to eleven, on the minute, a key. Her sister goes and meets her at the door. You see their heads go down.
- back == "angry": “Are you still?” says Tess in the doorway, and then she sees her sister's face. You see their heads go down.
- else: When Tess comes in, her sister goes and meets her at the door. You see their heads go down.
}
You take the boat into the bedroom and send it off at two minutes to twelve. Nobody comes.
-> rain

=== chair ===
# act: Friday, the fourth chair
# place: dining-room, night
# enter: mina, near-right, sitting
# enter: noor, far-left, sitting
{plate:You carry the plate to the table, with a fork, in case somebody can face it.|Mina wants to see the plate, so you fetch it and take off the lid.}
# enter: tess, far-right, facing
{
- back == "angry": Then a key. “Are you still?” says Tess from the hall. “Less,” you say.
- back == "fine": Then a key in the door.
- else: Twenty to eleven, on the minute, a key.
}
That is how Tess finds you, one on each side of Paul's dinner.
MINA: (sad, sitting) He isn't coming, Tess. He moved out in June.
{nails:
    TESS: (unsure) Is he still up? On the stairs?
    MINA: (sad) Mum says good morning to him.
}
# stand: tess, right, facing
Tess goes and holds her sister's head against her coat, stiffly, the way one carries a lamp. She holds it for a long time.
MINA: (tired, sitting) And now somebody say something that isn't about me. Please.
# stand: tess, near-left, sitting
Tess lets go. She looks for somewhere to sit. She walks round the table and sits down behind the plate, on the chair next to yours.
TESS: (afraid, sitting) The back room isn't. Noor's not my. We. # bid: to be allowed to get it wrong first # secure: Show her that she may begin again. Don't say it for her. # vote
* {not (foot and car) and not (june and stairs)} [“She means that we're a couple, Mina.” # away: rush-it]
    ~ told = true
    You've got it onto one line. What a relief. # protects: from watching her fail
    TESS: (cold) Love from us both. # heard: She's signed my name again.
    MINA: (calm) I'd have waited.
    -> rain
* [“Gap.” # toward: play]
    {met == "weapon":
        TESS: (wary) Which kind? # heard: At dinner that was a knife. Is it still?
        NOOR: (ashamed) The old kind.
    - else:
        TESS: (laughing) Oh, you. # reply: toward play # heard: She isn't helping. She's only telling me that there's room.
    }
    -> fourth_chair
* [“That's one small fault. You've got fourteen.” # toward: embrace-imperfection]
    TESS: (unsure) That was at least three. # reply: toward play # heard: It's allowed. I tell everybody that it's allowed.
    NOOR: (tender) Then you've got twelve.
    -> fourth_chair
* {waited > 0} [“Leave it. Eat something. It's only a room.” # away: over-adapt]
    She looks at you as if you'd opened a window. # protects: from wanting it in front of her sister
    TESS: (warm) Is it? # heard: I don't have to. She's let me off for good.
    -> noor_wont_mind
* {waited < 1} [Wait # wait # id: wait-beside-her]
    -> her_face

=== her_face ===
You say nothing. You keep your face still, so as not to push.
TESS: (hurt) Don't. That's mine. That's the one I do. # bid: for a sign, any sign # heard: I'm in the other seat now, and she isn't allowed to help. # secure: Move your face. You aren't at work, either of you.
* [“I wanted you to manage it by yourself.” # away: defend]
    It's true, and it's fair. You can hear how fair it is. # protects: from seeing that you'd frightened her
    TESS: (tired) I know. Everybody does. # heard: I was by myself. That was the trouble.
    She picks up Paul's fork and eats, and asks Mina about the house.
    -> rain
* [“Sorry. Nobody coming. Go.” # toward: play]
    TESS: (laughing) You're not supposed to say it! # reply: toward play # heard: Go, she said. Nobody ever says go.
    -> fourth_chair

=== bar ===
# act: Friday, half past twelve
# place: hall, night
# enter: noor, far-left, knees-up, turned
So Mina is on the sofa, under two coats, and you're in the narrow bed. The film went off at two minutes to twelve.
You'd meant to come out again, when it was dark, and go across. Then the sofa creaked.
There's a bar across the middle. You can lie above it or below it.
# enter: tess, right, facing
Bare feet in the hall. They stop at your door.
TESS: (unsure) Gap. # bid: to be let in, where nobody can see it # secure: Let her in, or say no and why. Either will do, if she can hear which it is. # guess
* [“Sh. You'll wake your sister.” # away: withhold]
    You haven't even had to lie. # protects: from being wanted only in the dark
    The feet stay a moment. Then they go, seven steps, and a door. # heard: It's our word, and she says I'm too loud.
    -> noor_wont_mind
* [“I lied for you tonight. I won't do it twice.” # toward: hold-boundary]
    ~ once = true
    TESS: (ashamed) {room == "lamp":“A good lamp,” you said. I was so glad of that lamp.|Mina says you were very nice about it. I wasn't glad.} # reply: toward own-it # heard: She didn't do it because it was nothing. It cost her.
    The feet stay where they are. You hear her sit down on the floor out there.
    -> rain
* [“Come in. Mind the bar.” # toward: answer-the-bid]
    # stand: tess, near-left, knees-up
    Two people can lie in it if they both breathe in. The bed says something rude, and you laugh until it hurts, without a sound.
    TESS: (sad) She believes you. She thinks you live in here. # reply: toward share-rather-than-hide # heard: She let me in. And I'm visiting.
    NOOR: (tender) It's small, for two.
    -> rain
