=== washing_up ===
# act: Friday, washing up
# place: kitchen, night
# enter: noor, left, turned
# enter: tess, near-right
You wash, she dries. Out in the hall Mina is on the phone, very low. It's an odd call. He never interrupts.
In the oven the light is on. Behind the glass sits Paul's dinner, like somebody at a bus stop.
TESS: (warm) She likes you. She doesn't like people. # bid: to hear that she's doing all right so far # secure: Say one thing that she did do. Then say, small and plain, what stung. # guess
* [“‘How it goes.’ So tell me. How does it go?” # away: chase]
    You've been carrying it since the cheese. Your hands are shaking, in a good way. # protects: from having to guess what she meant
    TESS: (cold) She'll hear you. # heard: I thought I was doing all right. I was being marked.
    NOOR: (angry, facing) How does it go, Tess?
    Tess throws the cloth over her shoulder. Then she has the car keys.
    -> stairs
* [“You washed the car. You gave me the crisp corner.” # toward: appreciate]
    ~ nails = true
    TESS: (unsure) You like the corner. # heard: She was watching, and it wasn't for faults.
    She goes on drying a glass that's dry.
    TESS: (sad) My mother hangs everyone we bring home. In a frame like that one, up the stairs. Paul's at the top.
    TESS: (ashamed) I've got three nails. She won't take them out. She dusts them. # reply: toward share-rather-than-hide
    NOOR: (tender, facing) I wouldn't need hanging. A chair would do.
    She nearly laughs. Then she hears what she's told you, and puts the glass down, and has the car keys.
    -> stairs
* [“I like her too. It was a lovely evening.” # away: mask]
    ~ back = "fine"
    It was nearly that. She lays her chin on your shoulder, and some of her weight behind it. # protects: from hearing “how it goes” again
    TESS: (warm) I was so afraid of it. # heard: She isn't hurt. I can breathe out. The rest can wait.
    # exit: tess, right
    She goes down to move the car off the corner. You can hear her singing as far as the second floor.
    -> last_train
* [“I went cold at ‘how it goes’. You could say we live together.” # toward: raise-it-gently]
    TESS: (hurt) I heard it come out. I watched it go. # heard: There's the thing I did wrong. But she's told me what the right one would be.
    TESS: (hurt) And in May you signed my name. On Mina's card. “Love from us both.” I'd been working up to that card. # reply: away keep-score
    NOOR: (ashamed, facing) I thought it would help. It was yours to sign. I'm sorry.
    TESS: (tired) It was nicely put. {asked:I said Sunday. I do know what day it is.|I'll say it. By Sunday. But let me say it.} # reply: toward negotiate
    ~ asked = true
    She hangs the cloth over her own shoulder instead of the hook. Then she has the car keys.
    -> stairs

=== stairs ===
# act: Friday, the stairs
# place: stairwell, night
# enter: noor, left, facing
# enter: tess, near-right, turned
TESS: (guarded, turned) I'll just move the car off the corner. They take them away at ten.
No car has ever been taken away from that corner.
{table:
- "counted": TESS: (tired, facing) You can time me, if you like. # bid: to be let out for a bit, and not to pay for it # secure: Let her go, and ask for one thing: when. # guess
- "eggs": TESS: (tired, facing) I'll be here for breakfast. I said eggs. # bid: to be let out for a bit, and not to pay for it # secure: Let her go, and ask for one thing: when. # guess
- "done": TESS: (tired, facing) “All done,” you said. I never know what I've missed till it's missed. # bid: to be let out for a bit, and not to pay for it # secure: Let her go, and ask for one thing: when. # guess
- else: TESS: (tired, facing) Nobody coming. I'm only moving the car. # bid: to be let out for a bit, and not to pay for it # secure: Let her go, and ask for one thing: when. # guess
}
* [“When are you back? Then I can stop listening.” # toward: ask-directly]
    ~ back = "time"
    TESS: (unsure) Twenty to eleven. # reply: toward pause-and-return # heard: She isn't stopping me. She'd only like the time.
    She says it to the lamp, and then again, to you.
    -> last_train
* [“Hang on, I'll come too. We can talk in the car.” # away: chase]
    She's faster than you on the stairs. It's better at once, to be moving. # protects: from the kitchen with nobody in it # heard: I asked to be let out. She's coming out too.
    -> car
* [“All right. I'll finish in here.” # away: go-quiet]
    ~ back = "cold"
    You shut the door with both hands, so that it makes no sound at all. # protects: from begging
    On the other side nobody moves for a while. # heard: I've been failed, and she won't say on what.
    -> last_train
* {waited > 0} [“I'm angry, Tess. I don't want to talk yet.” # own: angry, and says so # id: angry-on-the-stairs]
    -> angry
* {waited < 1} [Wait # wait # id: wait-on-the-stairs]
    ~ waited = waited + 1
    -> gloves

=== gloves ===
You're still in the rubber gloves. They drip on the step, first the left one and then the right.
The line has come by itself: She's leaving me. It's short. It fits the face.
But there she stands, four steps down, with a tea towel over her shoulder. Nobody leaves in a tea towel.
TESS: (wary, facing) What? # bid: to hear that she may go, and come back # secure: Say she can, and what you will do meanwhile. Or say where your own limit is, and when you'd be back.
* [“Take as long as you want. I'm always here.” # away: over-adapt]
    ~ back = "cold"
    It's a kind sentence. You could say it in your sleep. # protects: from asking for something and not getting it
    TESS: (sad, turned) I know you are. # heard: Now I have to be grateful as well.
    -> last_train
* [“Go. I've got my Finns. And you're wearing a tea towel.” # toward: soothe-yourself]
    ~ back = "own"
    TESS: (laughing) Oh, God. # heard: She's got something to do. She won't be at the window.
    She takes it off, can't think what to do with it, and takes it with her.
    # exit: tess, right
    “Twenty to eleven,” comes up from below. You hadn't asked. # reply: toward pause-and-return
    -> last_train
* [“I can't be the lodger at breakfast. I'd go to my brother's.” # toward: hold-boundary]
    ~ back = "limit"
    TESS: (cold) So it's a test. # heard: There's a line, and I'm standing on it.
    NOOR: (afraid) No. It's as far as I go. I'd be back on Tuesday, at six.
    She nods, the way she nods at people who ask her if they've passed.
    -> last_train
* [“I'm angry, Tess. I don't want to talk yet.” # own: angry, and says so # id: angry-in-gloves]
    -> angry

=== angry ===
~ back = "angry"
TESS: (unsure, facing) Angry. # heard: That's all it is. She's angry, and I may still come back up.
NOOR: (firm) Yes. It's nothing that you have to fix.
She thinks about this for two steps, and then goes down the rest. It's quiet. It isn't bad, being angry in a warm kitchen.
-> last_train

=== car ===
# act: Friday, the car
# place: street, night
# enter: tess, near-right, sitting, turned
# enter: noor, near-left, sitting, facing
~ waited = waited + 1
You catch her at the corner and get in beside her, in socks and rubber gloves. It's the examiner's seat.
The engine's running. She has both hands on the wheel, and the car isn't going anywhere.
TESS: (tired, turned) I can't think with somebody looking at the side of my face. # bid: for some time when nobody looks at her # secure: Get out, or say the fear in one sentence and then get out.
* [“I'm scared you'll get to Sunday without me in it.” # toward: name-the-feeling]
    ~ back = "time"
    ~ practised = true
    TESS: (afraid, facing) What do you think I was doing, at twenty to six? # heard: She's frightened too. I thought that she was only cross.
    NOOR: (unsure) Not wanting to come up.
    TESS: (ashamed) Practising. “This is Noor, she's my.” I can do it as far as “my”. # reply: toward share-rather-than-hide
    She turns off the engine. Twenty to eleven, she says, she'll be up. Now could you please stop looking.
    -> last_train
* [“Just tell me one thing and I'll go up. It can be anything.” # away: chase]
    ~ back = "cold"
    The heater blows on your socks. You've all the patience in the world, it turns out. # protects: from going back up with nothing
    TESS: (cold) I'm tired. # heard: She wants a word out of me. Any word will do.
    It's one thing. You get out.
    -> last_train
* [“Maybe I should just be the lodger. It'd be easier on you.” # away: give-up]
    ~ back = "cold"
    It's quick, and it sounds quite reasonable. # protects: from asking for more and being told no
    TESS: (hurt, facing) Is that what you want? # heard: She's giving back the keys.
    You look at your gloves. After a while you get out.
    -> last_train
* [“I ran down here in my socks. Sorry. I'll go up.” # toward: own-it]
    ~ back = "own"
    TESS: (unsure, facing) You've still got the gloves on. # reply: toward play # heard: She came all that way to shout, and then she didn't.
    You look at them. They're very yellow. One of you starts to laugh, and it's her.
    TESS: (warm) Twenty to eleven. I'll come up.
    -> last_train
