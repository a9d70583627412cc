=== fourteen_days ===
# act: Fourteen days, Femi's sofa
# place: friends-sofa, night
# enter: andrew, left, sitting
Femi's sofa is a hand shorter than you are.
He asks one thing: does he have to choose? You say no. “I'd choose Lucy,” says Femi, and finds you a pillow.
His daughter is two. At five in the morning she comes and stands by your head, and looks.
She is close enough to breathe on you. It doesn't bother you at all.
By day you teach rivers. “Sir,” says a girl in the front row, “is that your only shirt?”
At night you count the women. A choir, a train, a course in Leeds. Three, each a few seats away, and lovely there.
Then one of them would want a whole Sunday. Her voice would start to scrape, and you'd stop writing back.
ANDREW: (ashamed, sitting-forward, thinks) I never once said why.
# stand: andrew, left, cross-legged
On the third night you open the bag. One thick jumper, folded the way a shop folds. A glove.
ANDREW: (sad) And socks. Eleven socks. No two of them go together.
# stand: andrew, left, knees-up, turned
You count them again. Then you put the jumper on. It smells of the cupboard, and her hands.
That doesn't bother you either. You wear it to school, and it's much too warm.
-> college

=== thursday ===
# act: Fourteen days, Femi's sofa, day six
# place: friends-sofa, dusk
# enter: andrew, left, sitting, turned
Thursday, five to eight. Femi is bathing his daughter; something plastic keeps hitting the tiles.
{will_ring:
    ANDREW: (unsure, sitting, thinks) Eight, I said. With my hand on the bag.
- else:
    ANDREW: (sad, sitting, thinks) Six days. I've had one message, and it was from the library.
}
The phone moves on the cushion. Lucy: “Your mother rang. I said you were in the bath.” # bid: to know how long she has to lie for you # secure: Take the lie off her hands tonight.
* [Put the phone under the cushion and help with the bath. # away: busy-myself]
    # exit: andrew, right
    For half an hour a small person thinks you're the best thing that ever happened to a duck. # protects: from telling your mother why
    At nine the light on the phone has stopped blinking. # heard: I've lied for him, and he hasn't even noticed.
    -> cafe
* {will_ring} [Ring at eight, and talk to the recording. # toward: show-over-time]
    ~ rang = true
    Nine rings, then her recorded voice, cheerful, from before. You say where you are, and put the phone down.
    At ten she writes: “Nine rings. I was standing next to it. Now ring your mother.” You ring your mother. # reply: toward answer-the-bid # heard: He said eight. It was eight.
    -> cafe
* [“Six days is a long bath. I'll tell her why.” # toward: carry-your-share]
    Your mother says your whole name, twice. Then she asks how Lucy is, and you don't know.
    Towards ten Lucy sends a picture. It is a duck. # reply: toward play # heard: One thing I don't have to carry up the stairs.
    You look at the duck until the screen goes dark. Then you wake it up and look again.
    -> cafe
* [“Thank you. I'll ring her when I'm back on my feet.” # away: mask]
    # stand: andrew, left, facing
    Polite, quick, sent. Your mother can wait till Sunday. # protects: from your mother's silence
    “Your feet,” she writes. Nothing after that. # heard: I've been thanked for lying. Like a colleague.
    -> cafe
* {not will_ring} [Turn the phone over and sleep. You haven't since Friday. # own: he needs to sleep]
    # stand: andrew, left, knees-up, facing
    You sleep ten hours in the jumper. When you wake up there's a small shoe on your chest.
    You ring your mother yourself. By then she has rung Lucy twice. # heard: He'll have been tired. I'm tired.
    -> cafe

=== cafe ===
# act: Fourteen days, the café, day fourteen
# place: cafe, day
# enter: andrew, near-left, sitting
# enter: lucy, right, sitting
Day fourteen. She has kept her coat on. She has a meeting at ten past, and the clock hangs behind your head.
ANDREW: (unsure, sitting-forward) You came.
{
- rang: LUCY: (tired, sitting) You rang. You said you would, and then you did. I was quite annoyed.
- will_ring: LUCY: (tired, sitting) You said Thursday at eight. I stood there till a quarter past, like a fool.
- else: LUCY: (tired, sitting) I came for the tea.
}
LUCY: I've been at work till ten every night. Nobody in this city will ever wait for a bus again.
She is looking at the sugar. You are looking at her ear. You have both had practice.
ANDREW: (unsure) Are you sleeping?
LUCY: (tired) With the radio on. I've washed the sheets four times. I don't know what I think is on them.
{lucy_sister:
    LUCY: (sad) Bea knows. She brings rolls, and sits there, and hates you. It's very restful.
    ANDREW: (ashamed) I'm glad you've got her.
- else:
    LUCY: (sad) I haven't told my sister. I don't know why I should be the one who's ashamed.
    ANDREW: (ashamed) Tell her. Tell anyone you like.
}
LUCY: (cold) I wasn't asking.
{seen:
- "two": LUCY: (hurt) Two of you, you said on the grass. Which one did I marry?
- "late": LUCY: (hurt) On the grass I asked what you saw, and you told me the time. I thought it was a joke.
- else: LUCY: (hurt) You said you'd like to stay. On the grass. I believed that.
}
LUCY: (serious) When did you stop? Not them. Before them. When did you stop looking?
-> kitchen_then

=== how_many ===
# act: Fourteen days, the café again
# place: cafe, day
# enter: andrew, near-left, sitting
# enter: lucy, right, sitting
Her tea has gone cold with the teabag in it.
{then:
- "told": LUCY: (sad, sitting) You did tell me. And I told you it was November.
- "buses": LUCY: (sad, sitting) You told me about my buses. I was so glad it was only that.
- "view": LUCY: (sad, sitting) We had pasta. I've gone over that evening so often, and I was singing.
- else: LUCY: (sad, sitting) I said our word, and I got a kiss on the top of my head.
}
ANDREW: (ashamed, sitting-forward) That's when it started. The rest wasn't you. The rest I went and did.
{then == "told":
    LUCY: (firm) I know it wasn't me. I'd just like that one evening back.
- else:
    LUCY: (firm) I know it wasn't me. I'm not that tired.
}
She takes her hand off the cup and lays it on the table, shut.
LUCY: (cold) How many fingers, Andrew? Say stop. # bid: for the true number, to her face # secure: Say the real number once, and stay in the chair while she takes it in. # vote
She puts up the first. At the counter they grind coffee, and grind it.
* [Say “Stop” at one. # away: hide]
    ~ told = "one"
    She shuts the one finger in her other hand. One is a thing that can happen to people. # protects: from her face at the real number
    {more:
        LUCY: (cold) One. In the hall you said, not only her. # heard: There's a finger missing, and I'm too tired to look for it.
    - else:
        LUCY: (tired) One. All right. One. # heard: He was quick. I'll believe it, because I'd like to.
    }
    -> what_now
* [Put your hand over hers before she can go on. # away: deflect]
    She lets it lie there for a moment. It is two weeks since anyone touched you. # protects: from the number
    LUCY: (cold, turned) That isn't a number. # heard: I ask him something, and he gives me a hand to hold.
    She takes it back and counts by herself, all five, then the other five. Then she looks at you.
    LUCY: (cold) Eleven.
    -> what_now
* [“More than one. Don't make me do it on your fingers.” # away: hide]
    ~ told = "more"
    It is nearly an answer. You can look at the table again. # protects: from hearing the number in your own voice
    LUCY: (cold) You did them. I'm only counting. # heard: He gives me the plural and keeps the rest.
    -> what_now
* [Say “Stop” at three. # toward: answer-openly]
    ~ told = "three"
    She looks at the three fingers as if somebody had lent them to her.
    LUCY: (hurt) I'd got as far as two. I could have managed two. # heard: Now I know how big it is.
    The grinder stops. Everyone in the café can hear that you are not saying anything.
    -> what_now
* {waited < 1} [Wait # wait # id: wait-at-the-sugar]
    ~ waited = waited + 1
    One. The nail is bitten down. She has never bitten her nails.
    She puts up the second by herself, and looks at you across it.
    LUCY: (cold) I can go on like this. I've got ten. # bid: for you to say it before her hand does # secure: Say the number while it can still come from you. # heard: He's waiting to see how many I've got already.
    ** [“You've seen my phone. You know how many.” # away: blame]
        It's out, and it's about phones. On phones you're on firm ground. # protects: from hearing the number in your own voice
        LUCY: (furious) I saw one line. With a bread knife in my hand. # heard: He'd like me to have gone looking, so that we're quits.
        -> what_now
    ** [Say “Stop” as the third comes up. # toward: answer-openly]
        ~ told = "three"
        She looks at the three of them, and then at the two that are left, and shuts those in her other hand.
        LUCY: (hurt) I'd got as far as two. I could have managed two. # heard: He let me put them up myself. But he said stop.
        -> what_now
    ** [“You've got a meeting at ten past.” # away: deflect]
        You have always been good with her hours. It even sounds like care. # protects: from the third finger
        LUCY: (cold) Then you've got four minutes. # heard: He's found the door, and it's my own meeting.
        She takes the hand down by herself. It stays shut.
        -> what_now

=== what_now ===
{lucy_card:
    Out of her coat she takes a card, and lays it beside your cup. A tooth with big eyes is waving. “We haven't seen you for two years.”
    LUCY: (firm) That's the real one. It came in February. I read it on the stairs.
    ANDREW: (ashamed) You've had that by yourself since February.
}
She looks up at the clock, over your head. She starts on her buttons, from the bottom.
ANDREW: (afraid) I don't want it to be over. # bid: for another chance
LUCY: (wary, facing) Then ask me for something. Something I can say no to. # bid: to be asked plainly, with the no left open # secure: Ask for one small thing, or promise only what is in your power. # guess
* [“Fridays. A film, then I walk you home and go.” # toward: ask-directly]
    ~ promise = "fridays"
    LUCY: (wary) And go. # heard: It's small. I can see all the way round it.
    LUCY: (calm) It's a bad month for films. All right. # reply: toward negotiate
    -> street
* [“Never again. I swear on anything you like.” # away: rush-it]
    ~ promise = "never"
    Said out loud it sounds finished. You could cry with relief. # protects: from earning it, one Friday after another
    LUCY: (sad) You've sworn once. There was a cake. # heard: He wants it to be after, already.
    LUCY: (tired) Next Friday you can take me to a film. We'll see about never. # reply: toward hold-boundary
    -> street
* [“If it comes back, you'll hear it first. Before anybody.” # toward: make-amends]
    ~ promise = "first"
    LUCY: (wary) You're telling me it'll come back. # heard: He can't promise the one thing I came here for.
    ANDREW: (unsure) I'm telling you I'd say so.
    LUCY: (tired) Before the dentist. All right. Next Friday, and you pay. # reply: toward assume-good-intent
    -> street
* [“Tell me what to do. You make the rules now.” # away: over-adapt]
    ~ promise = "rules"
    You have put all of it into her lap. Your own is empty. # protects: from being told no
    LUCY: (cold) I've got a job. I'm late for it. # reply: toward hold-boundary # heard: So now I'm to be the police.
    # exit: lucy, right
    The week after, she writes: “Friday, seven. Outside the Rex.” So there is one rule.
    -> street
