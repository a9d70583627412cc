=== back ===
# act: Back, the kitchen
# place: galley, night
# enter: jonas, near-right, knees-up
# enter: imre, far-left
{kept:
- "on":
    It's twenty-nine minutes past ten. Jonas sits on the floor with his back to the cooker, so that he can't see it.
    JONAS: (tired, knees-up, facing) I had a speech ready for twenty to eleven. It had three parts.
    IMRE: (unsure) Were they good?
    JONAS: (tired) The second one was very good.
    -> met
- "eleven":
    It's eleven, with the second hand just coming round. Jonas sits on the floor with his back to the cooker.
    JONAS: (tired, knees-up, facing) You wrote eleven, and it's eleven. I'm not pleased. I'm only telling you.
    IMRE: (unsure) Are you still angry?
    JONAS: (tired) For about another minute.
    -> met
- "half":
    It's half past eleven. He holds up his hand from the floor: 23.30, in ink, and it has run.
    JONAS: (tired, knees-up, facing) It's a lot to write on a hand, for air. But it's half past.
    IMRE: (unsure) It's half past.
    JONAS: (tired) Real, too.
    -> met
- "late":
    It's five past eleven. He's sitting on the floor with his back to the cooker. He's counting the pages, or his hands.
    JONAS: (cold, knees-up, facing) Half past ten. Real, you said. I asked which one, so that it would hold.
- else:
    It's eleven. He's sitting on the floor, with his back to the cooker and the iron beside him.
    JONAS: (tired, knees-up, facing) “Back soon,” you said. And then, “not gone.” I've tried to work out what that makes, in minutes.
}
-> missed

=== met ===
The pan stands on the floor next to him, where he put it down. He hasn't touched it.
JONAS: (ashamed) I said, that's you. It's a pan. # reply: toward own-it # bid: to be forgiven the pan, or at least to be answered
* [“Thank you. And what about my father's tools?” # away: keep-score]
    While you are ahead, you think. # protects: from having to be as plain as he'd just been
    JONAS: (tired) And your father's tools. Hang them on the line with the rest. # heard: I came out with my hands up, and he went through my pockets.
    -> met_on
* [“It's a bit me.” # toward: embrace-imperfection]
    JONAS: (laughing) It's a bit you. # reply: toward play # heard: He can be wrong and stay in the room. So can I, then.
    JONAS: (ashamed) And the tools. That was his hand up there, on that wall. I thought I was tidying.
    IMRE: (unsure) You labelled them.
    JONAS: (ashamed) I did. I labelled a dead man.
    -> met_on
* [“Never mind. Let's decide it and go to bed.” # away: rush-it]
    Bed. The word alone is warm. # protects: from going over it all again
    JONAS: (calm) Yes. Never mind. # heard: He's putting the lid on. I wasn't finished.
    -> met_on

=== met_on ===
{kept == "half":
    He spits on his hand and rubs out the time.
    -> why
}
-> quiet

=== quiet ===
He moves the pan from one side of himself to the other.
JONAS: (unsure) Do you know what I did, all that time? I listened.
JONAS: (unsure) My parents used to wait till I was asleep, and then go out. So that there'd be no fuss.
JONAS: So I stayed awake. If it was quiet, they'd gone. # bid: for you to stay with the boy who lay awake # secure: Ask one thing about it, or only stay where you are.
* [“And then what did you do?” # toward: receive-vulnerability]
    ~ heard_him = true
    JONAS: (thinking) I was five, six. I listened to the lift. I could hear which floor it was for. # heard: He asks what came next. Nobody's asked what came next.
    IMRE: (tender) And when it wasn't for yours?
    JONAS: (thinking) I took things apart. Clocks. I could never get them back together, then. They thought they'd been sold bad clocks.
    -> why
* [“But I was only ever across the yard, or in the next room.” # away: minimise]
    You've measured it. It's nine metres at the most. # protects: from being one of them
    JONAS: (calm) Yes. {went == "bed":I'd left the light on for you.|I could see your light.} # heard: He wants me to be sensible about it. I'm very sensible about it.
    -> why
* [“Then I'll write. Every hour, on the hour.” # away: fix-it-fast]
    Done, and with a timetable. You could start tonight. # protects: from being sad with him
    JONAS: (smile) Every hour. # heard: He's put a patch on before he looked for the hole.
    -> why

=== missed ===
JONAS: (hurt) {kept == "late":So I sat on the stairs.|So I put down the iron, and sat on the stairs.} I'm very good at stairs.
JONAS: (hurt) When I was small my parents went out once I slept, so that there'd be no fuss. If it was quiet, they'd gone.
{jonas_coat:
    JONAS: (hurt) Mrs Vidor sat down with me. In forty-one years one man never came back for his coat, she says. It was a bad coat.
}
JONAS: (hurt) Each time the light went out I thought: well, that's that. # bid: for you to see where he has been # secure: Say what it was like for him, as far as you can see it. Your reasons can wait.
* [“Each time that light went out, it was me going.” # toward: name-the-impact]
    ~ heard_him = true
    JONAS: (tired) Nine times. You went nine times. # reply: toward receive-vulnerability # heard: He's been up those stairs with me. Only once, but he's been.
    {kept == "late":
        IMRE: (ashamed) And I was enjoying myself.
        JONAS: (tired) I know. I could hear that, too.
    - else:
        IMRE: (ashamed) I was telling it to a dog.
        JONAS: (tired) I hope it was a good dog.
    }
    He moves his feet, so that there's somewhere to sit.
    -> why
* [“I always come back. When have I ever not come back?” # away: defend]
    You always do. There are men of whom that can't be said. # protects: from seeing him in the dark on those stairs
    JONAS: (tired) I know that afterwards. I never know it on the stairs. # heard: I'm to be ashamed that I counted.
    -> why
* [“I'm here now. Let's not lose the rest.” # away: rush-it]
    Ahead, ahead. There's still an hour in it, if nobody looks round. # protects: from hearing what those stairs were like
    JONAS: (cold) I'll try to keep up. # heard: He's late, and I'm the one who is holding things up.
    -> why

=== why ===
{kept == "bench" or kept == "bed" or kept == "yard":
    # act: Back, the kitchen
    # place: galley, night
    # enter: jonas, near-right, knees-up
    # enter: imre, near-left, knees-up
    {kept:
    - "bench": The flat pages lie under the salt. The others are on a line, with one sock. Page nine goes back between eight and ten.
    - "bed": {wall:In the end you both get up, to look at page nine. Thirteen lie flat under the salt. He has left fourteen on the window.|In the end you both get up, because of the iron. The flat pages lie under the salt. The others are on a line, with one sock.}
    - else: The pages are on a line now, with one sock. He puts the plate on the floor in front of you, and you eat the other half, and he lets you.
    }
- else:
    # stand: imre, near-left, knees-up, facing
}
Two men can sit on this floor, if each puts his feet against the other one's cupboard.
For a while that's all you do. It's a decent floor. You laid it together in January, and argued about every board.
JONAS: (serious, knees-up, facing) Why the shop? You left it at nineteen. You said you could smell it from the station.
JONAS: (serious) I'm not saying shut it. I want to know what I'm up against. # bid: to be told what the shop is, so that he needn't fight a dead man for you # secure: Tell him the thing about the shop that you haven't told anyone. One sentence of it. # vote
* [“It's a good shop. It very nearly pays. What's wrong with that?” # away: defend]
    You could show him figures. # protects: from saying what you do down there at night
    JONAS: (calm) Nothing's wrong with it. # heard: I asked why, and he showed me the till.
    IMRE: (guarded) It's what there is.
    JONAS: (tired) I know what there is. I've labelled it.
    -> hour
* [“You first. Why Lisbon? Then I'll see what I've got.” # away: test]
    Let him jump. Then you'll see how cold it is. # protects: from going first
    JONAS: (tired) I've been first since the day it came. # heard: Everything I say is a step for him to stand on.
    JONAS: (tired) Because they asked. Nobody's ever sent for me. I've only ever been what was left in the house.
    You ought to say something to that. You're still thinking what.
    -> hour
* [“He never said it was right. Nothing meant it was right.” # toward: share-rather-than-hide]
    -> nothing
* [“I sit there at night and listen for him.” # toward: ask-for-comfort]
    ~ book = true
    JONAS: (tender) You said you were doing the books. # reply: toward receive-vulnerability # heard: All those nights. I was jealous of a shop.
    IMRE: (ashamed) There's only one. All winter it's skates, and then there's a boat. He'd drawn a boat.
    JONAS: (tender) And does he say anything?
    IMRE: (unsure) Only “again”. He only ever said “again”. When it was right he said nothing.
    -> nothing

=== nothing ===
~ told = true
JONAS: (blank) Nothing meant it was right. # heard: I'll need a minute for that one.
You can see him go back over the winter, evening by evening.
JONAS: (hurt) You're quiet with me for days on end. I thought you were packing.
IMRE: (ashamed) I was happy.
He puts the back of his head against the oven, not hard.
JONAS: (hurt) I lay there. Sundays, even. I lay next to that and made plans for when you'd be gone.
IMRE: (ashamed) I thought, listen to that. Not a thing wrong anywhere.
The cooker hums. It's a while before anybody can look at anybody. # discuss: Each of them heard the same silence. What did each one hear?
-> hour
