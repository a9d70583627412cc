=== met ===
# act: Coming up, the kitchen
# place: galley, night
# enter: jonas, near-right, knees-up
# enter: imre, far-left
{kept:
- "on": Twenty-nine minutes past ten. You're on the floor with your back to the cooker, and a speech, in three parts.
- "eleven": Eleven, with the second hand just coming round. You're on the floor with your back to the cooker, and a speech, in three parts.
- else: Half past eleven. You're on the floor with your back to the cooker. On your hand it says so, too.
}
{jonas_first:
- "round": IMRE: (unsure, facing) “Come when it's round,” you wrote. It isn't. I've come as it is. # bid: to hear that it counts that he came # secure: Tell him what you noticed. The speech can wait, or be half as long.
- "yard": IMRE: (unsure, facing) {kept == "on":“Half past ten!”|{kept == "eleven":“Eleven o'clock!”|“Half past eleven!”}} I thought that this time I'd shout it. # bid: to hear that it counts that he came # secure: Tell him what you noticed. The speech can wait, or be half as long.
- else: IMRE: (unsure, facing) “Not bad at all,” you wrote, before. I know that it was bad. # bid: to hear that it counts that he came # secure: Tell him what you noticed. The speech can wait, or be half as long.
}
* [“The head of works is entitled to be surprised.” # away: contempt]
    It's the end of part one. It was meant for a man who'd come late. # protects: from being glad, after all that
    IMRE: (guarded) Yes. Seems so. # heard: Passed. Next time it'll be harder.
    -> why
* [“I'm sorry for what I said.” # toward: own-it]
    IMRE: (unsure) {jonas_case == "pan":It is a bit me. The pan.|I'd got mine ready as well. They were good, weren't they?} # reply: toward embrace-imperfection # heard: I can put it down, then. I'd carried it all the way here.
    You'd had a part two for that. It was very good.
    -> why
* [Give him the speech all the same. It has three parts, and a shape. # away: keep-score]
    You do it well. There's a good place for a chair to be knocked over, if you had a chair. # protects: from how glad you were to hear him come
    He listens to it, standing, to the end. # heard: I came on time, and I'm still late.
    -> why
* [“You said a time, and you came. I heard you come.” # toward: appreciate]
    IMRE: (unsure) You can hear that? # reply: toward take-interest # heard: He wasn't listening for me to be late. He heard me come.
    JONAS: (unsure) {went == "bed" or went == "thrown":All ten boards. The ninth one you step over.|Two at a time. Then one for the landing.}
    He didn't know that he did that. He looks at his feet.
    -> why

=== missed ===
# act: Coming up, the kitchen
# place: galley, night
# enter: jonas, near-right, knees-up
# enter: imre, far-left
{kept:
- "late":
    Five past eleven. “Half past ten,” he'd said, and “real”. You've come in from the stairs, and sat down with your back to the cooker.
    {jonas_first:
    - "round": IMRE: (ashamed, facing) It's round now. “Come when it's round,” you wrote. And I forgot the time.
    - "yard": IMRE: (ashamed, facing) This time you didn't shout. I was waiting for it. It's a bad way to keep time.
    - else: IMRE: (ashamed, facing) “Not bad at all,” you wrote, the first time. So I thought I'd got more room than I had.
    }
- else:
    Eleven. You've come in from the stairs, and sat down on the floor. “Not gone,” he wrote. You've tried to work out what that makes, in minutes.
    {jonas_first:
    - "round": IMRE: (ashamed, facing) “The plate waits better than I do.” I read that again, on the bench.
    - "yard": IMRE: (ashamed, facing) I heard you shout the time, on the bench. You hadn't. I looked round.
    - else: IMRE: (ashamed, facing) “Not bad at all,” you wrote. I was on the bench, and I thought, yes, it is.
    }
}
{jonas_coat:
    You'd listened to him come. It isn't like the others. He touches the wall on every landing.
}
He stands there with the keys in his hand. # bid: to be let in, late as he is # secure: Say what the waiting was, and ask for one thing next time. It needs no verdict. # vote
* [“Next time say a time you can keep. I'll believe a late one.” # toward: raise-it-gently]
    You had got it ready on the stairs, without the word always in it. # heard: A late one. He'd have taken a late one. I didn't know they came like that.
    -> seen
* [“Sit down, you must be starved. It doesn't matter.” # away: over-adapt]
    You've got the lid off before he's sat down. It's good to have something to lift. # protects: from telling him what it was like
    He looks at the plate, and at you. # heard: It matters. He's put it under the potatoes.
    -> why
* [“I sat out there for all of it. I won't do that again.” # toward: hold-boundary]
    IMRE: (afraid) What'll you do? # heard: There's an edge to him. I'd always thought there wasn't.
    JONAS: (tired) Go to bed, I think. Like other people.
    -> seen
* [“The head of works was entitled to a time.” # away: contempt]
    You can be very funny, at this hour. He nearly smiles, and then he sees your face. # protects: from the stairs, and how dark they were
    He puts the keys on the hook, very exactly. # heard: He's reading me the contract. I'm the part that isn't in it.
    IMRE: (cold) How long did you have that one ready?
    JONAS: (tired) Since the third time the light went out.
    -> why

=== seen ===
{heard_him:
    He looks at your socks. They're grey from the stairs.
    IMRE: (ashamed) You sat out there. And each time that light went out, it was me going. # reply: toward name-the-impact
    JONAS: (tired) Nine times. That lamp is very short.
    It's odd, to have it said by somebody who wasn't there. You move your feet, so that he can sit down.
- else:
    IMRE: (guarded) I always come back. When have I ever not come back? # reply: away defend
    JONAS: (tired) I know that afterwards. I never know it on the stairs.
    You move your feet, all the same, so that he can sit down.
}
-> why

=== bench ===
# act: Coming up, the river
# place: riverside, night
# enter: imre, left, sitting
# enter: jonas, right, walking
You're there in four minutes. Page nine is inside your shirt, to dry. There's a bench, and Imre, and a dog going off with a man.
IMRE: (ashamed, facing) I told it that I don't want you to go. # bid: for it to count, though a dog heard it first # secure: Sit down, and ask to hear it yourself. You may be cross that you come second.
* [“Three weeks. Three weeks, and a dog gets it.” # own: he comes second, after a dog]
    You say that to the bridge, and the bridge says it again. It sounds very just.
    IMRE: (ashamed) It asked less. # heard: I've said it. I've said it, and it was late.
    -> nine
* [“You're frozen. Come on, I've left the iron on.” # away: deflect]
    It's true about the iron. You could kiss that iron. # protects: from hearing it said to you
    IMRE: (unsure) Yes. The iron. # heard: It got as far as the dog.
    -> why
* [“Say it to me. I can sit, and I've had my injections.” # toward: play]
    IMRE: (laughing) You'd want a biscuit. # heard: He's furious, and he has sat down.
    IMRE: (ashamed) I don't want you to go. # reply: toward answer-openly
    You look at the water. You've waited for that so long that you've got nothing ready.
    -> nine

=== nine ===
You hold page nine up to the lamp, and read it to him. The head of works is entitled to a bicycle.
{jonas_nine:
    IMRE: (unsure) You really asked them. For me. You could have asked me.
    JONAS: (ashamed) I know. I ask in the wrong shops.
- else:
    IMRE: (unsure) Who thinks of a thing like that?
    {jonas_first == "salt": “Some lawyer,” you say.|You did. It's on your tongue. “They're thorough,” you say.}
}
-> why

=== edge ===
# act: Coming up, the bedroom
# place: bedroom, night
# enter: imre, left, knees-up
# enter: jonas, near-right, sitting
IMRE: (unsure, facing) I haven't got a word yet. # bid: to be sat with, without a word # secure: Sit, if you can. Say that it's hard for you, if it is.
* [“Then I'll say some, and you nod at the right one.” # away: fix-it-fast]
    You're good at it. You do “sad”, and “cornered”, and “never wanted me to have it”. # protects: from sitting in the quiet with him
    He nods at all of them, to be obliging. # heard: He's trying keys in me. They're all a bit too big.
    -> why
* [“I don't know what to do when we're only sitting.” # toward: share-rather-than-hide]
    IMRE: (unsure) You needn't do anything. Mind the sheet. # reply: toward receive-vulnerability # heard: So it's hard for him, too. He's only louder with it.
    You hold the iron away from the sheet. You sit there like a man with a lamp.
    -> why
* [“Move over, then. I'll be no trouble.” # toward: touch-at-own-pace]
    You lie down on the edge, on top of the blanket. He's warm all down one side. You can hear your own ears. # heard: He's come in, and he isn't asking.
    IMRE: (tender) You're hissing. # reply: toward play
    It's the iron. You get up and see to it, and come back.
    -> why

=== why ===
# act: Coming up, the floor
# place: galley, night
# enter: jonas, near-right, knees-up
# enter: imre, near-left, knees-up
// From here on it no longer matters how he went and came.
~ kept = "back"
~ went = ""
Two men can sit on this floor, if each has his feet against the other one's cupboard. You ask what it is about that shop.
{told:
    IMRE: (unsure, facing) He never told me that it was right. If it was right he hung it on the hook, and said nothing.
    IMRE: (unsure) So when you and I say nothing, on a Sunday, I think, listen to that. Not a thing wrong.
    All those Sundays. You lay next to that and planned what you'd keep, when he had gone. You'd got as far as the lamp.
    IMRE: (ashamed) I was being happy. # bid: for you to believe him about the Sundays # secure: Believe it, if you can, and tell him what you heard instead.
- else:
    IMRE: (guarded, facing) It's a good shop. It very nearly pays. What's wrong with that?
    You didn't ask what was wrong with it. You hear the lid go on.
    IMRE: (guarded) And you? What's so good about Lisbon? # bid: not to be the only one who has to open his mouth # secure: Tell him something of yours, unasked for. Don't make it a bargain.
}
* {told} [“Happy! You might have hung out a card.” # away: deflect]
    He laughs, so that his head hits the cupboard. It'll be one of your stories. # protects: from two hundred nights of lying awake for nothing
    IMRE: (unsure) I might have, yes. # heard: I showed him the inside of it, and it was a good joke.
    -> cooker
* {not told} [“It's a room with a dead man in it. What's wrong with that?” # away: contempt]
    It's very quick, and nearly true. # protects: from envying him a place that he can't leave
    IMRE: (cold) He's quieter than some. # heard: He has labelled me too, now.
    -> cooker
* [“Mine went out when I slept. If it was quiet, they'd gone.” # toward: share-rather-than-hide]
    {heard_him:
        IMRE: (tender) And then what did you do? # reply: toward receive-vulnerability # heard: So that's who he listens for.
        You were five, you say, or six. You listened to the lift, and which floor it was for. You'd never told anyone about the lift.
    - else:
        IMRE: (unsure) But I was only ever across the yard, or in the next room. # reply: away minimise # heard: And I've been one of them, all this time, with a light on.
        Nine metres at the most, you say. You've measured it, too.
    }
    -> cooker
* {told} [“I'll learn it. I'll be quiet as well, you'll see.” # away: over-adapt]
    You shut your mouth, then and there, to show him. It feels like a present. # protects: from being too much for him
    IMRE: (unsure) That isn't what I meant. # heard: Now he's going to hold his breath at me.
    -> cooker
* {not told} [“Nobody ever sent for me. I was what was left in the house.” # toward: name-the-feeling]
    {heard_him:
        IMRE: (tender) They spelled it right, you said. # reply: toward receive-vulnerability # heard: It's not the tiles. It never was the tiles.
        You'd said that once, in the workshop, in the first half minute. He has kept it.
    - else:
        He ought to say something to that. You can see him look for it, among the other things he hasn't got. # reply: away go-quiet # heard: If I say one wrong thing now, it's that thing for ever.
    }
    -> cooker
* {not told} [“Forget it. It's a good shop. I only wondered.” # away: minimise]
    So that's shut again, and nobody's thumb was in it. # protects: from having asked, and got no answer
    IMRE: (calm) All right. # heard: He knocked, and he's gone. I was on my way to the door.
    -> cooker

=== cooker ===
# act: Their twelve, two minutes to
Since then nobody has said Lisbon. On the window hangs page fourteen, dry, and bent like a roof tile. Imre looks at his watch.
IMRE: (afraid) Two minutes. # guess # bid: not to be alone with what happens at twelve # secure: Tell him what the cooker says, and since when you've known it. It gives both of you an hour.
You lean your head back. Right above you it says two minutes to eleven.
* [“It's their midnight. There's an hour. I've known all along.” # toward: share-rather-than-hide]
    IMRE: (unsure) All along? Each time you asked me which? # heard: He's been living over there, by my cooker. And he's just told me so.
    JONAS: (ashamed) It was a joke as well. It was always a joke as well.
    -> his
* [Say nothing. See what his face does, when it's too late for Lisbon. # away: test]
    ~ counted = true
    The church takes its time. He shuts his eyes at the fourth stroke. You look, and look. You'd thought that you would see it. # protects: from asking if he minds
    {told:
        IMRE: (hurt) It's eleven there. You've got it over your head. You let me count. # heard: He watched me. I was losing him, and he watched.
    - else:
        IMRE: (cold) It's eleven there, isn't it. You've got it over your head. # heard: That was an exam as well.
    }
    You say yes. You say since when.
    -> his
* [Go out to the hall, and lay what's in your boot between you. # toward: reach-out]
    ~ jonas_tile = true
    -> tile
* [“Let it run out. Then it was nobody.” # away: give-up]
    It'd be so easy. You sit with your feet on his cupboard, and it comes nearer by itself, like a tram. # protects: from being the one who chose
    IMRE: (afraid) No. It's eleven there. I can see it from here. You've known that since March. # reply: toward choose-it # heard: He'd let it. He'd let it, and then be quiet about it for ever.
    JONAS: (ashamed) Only for three weeks.
    -> his

=== tile ===
You tell him what the cooker says, from the hall. It's their midnight, there's an hour. Then you tip the boot out.
He takes the tile as he takes everything, by the edges, as if it could be out by a hair. You wait for what he'll see.
{turned:
    IMRE: (thinking) That's somebody lying down. # reply: toward take-interest # heard: He kept that from me in a boot. And now I'm holding it.
    JONAS: (unsure) With his back to us, says Mrs Vidor. The lump.
    IMRE: (unsure) He isn't asleep, though. Look at the neck.
- else:
    ~ turned = true
    He gives it a quarter turn. Imre isn't a man for sails.
    IMRE: (thinking) That's somebody lying down. With his back to us. # reply: toward take-interest # heard: He kept that from me in a boot. And now I'm holding it.
    You tell him that it's a sail. You look again, and it isn't one. You can't get it back.
    IMRE: (unsure) He isn't asleep, though. Look at the neck.
}
You look at the neck. You've had it for three weeks, and it's he who sees it.
-> his

=== his ===
{
- counted and rice and not cinnamon:
    IMRE: (hurt) You'd better have mine, then. That pan was rice, as they make it there. Now you can look at my face. # reply: toward share-rather-than-hide
    You don't look. You say that it smelled down to the second floor. You say that it smelled of somebody trying.
- counted and cinnamon:
    IMRE: (tired) I burn Lisbon, and you time it. We'd do well in a circus.
    You say that you're sorry, to his socks. He moves his feet a little. They stay against your cupboard, though.
- rice and not cinnamon:
    IMRE: (ashamed) Then here's mine. That pan was rice, as they make it there. I was trying it out. # reply: toward share-rather-than-hide
    You say that it smelled down to the second floor. You say that it smelled of somebody trying.
- cinnamon:
    IMRE: (warm) So I burn Lisbon, and you tell the time by it. # reply: toward let-go
    You reach up and pat the cooker, like a horse.
- counted:
    IMRE: (cold) Then I've been on time, all spring. In Portugal. # reply: away deflect
    It's a good one. Nobody laughs.
- else:
    IMRE: (laughing) Then I've been on time, all spring, in Portugal. # reply: away deflect
    You laugh. It's a good one. Of his own he has told you nothing.
}
~ counted = false
{jonas_nine:
    Page nine lies between your feet. Neither of you treads on it.
}
-> letters
