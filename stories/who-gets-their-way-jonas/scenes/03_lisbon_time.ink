=== lisbon ===
# act: Lisbon time, ten o'clock
# place: galley, night
# enter: jonas, near-right
{went:
- "landing": Condition report: fourteen pages on a line, with one sock, for scale. One light under a shutter, nine metres off. Losses: none, so far.
- "bed": Condition report: fourteen pages on a line, with one sock, for scale. One man, behind a wall, face down. Losses: not yet known.
- "thrown": Condition report: fourteen pages on a line, with one sock, for scale. One word, thrown. Losses: not yet known.
- else: Condition report: fourteen pages on a line, with one sock, for scale. One hook, without keys. Losses: not yet known.
}
On the cooker it's nine. It is nine in Lisbon, too. You worked that out in the night after the parcel, and have told nobody.
Each time one of you asked “Cooker or real?”, these three weeks, you could look up and see what time it was at your wall.
{went == "landing":
    You've sent him a picture of the line, and the sentence from page nine. Down there somebody has laughed, once, by himself.
}
Then the phone rings, and it's Lisbon. Graça wants to know what that noise is.
You're ironing her, you say. “Nobody has ever ironed me,” says Graça. “And your friend? Did he laugh at my page nine?”
Page nine: the head of works is entitled to a bicycle, with lights. You asked for it in the first week. It's for a man who mends them, you told her.
You never told the man.
She's got the key there on her desk, she says. It's as long as your hand. The four have washed out a cup for you, and put your name on it.
JONAS: (bright) We're still reading.
“You say we. Who is we? I sent for one man. What does that one want?” # secure: Say the wish by itself, without the difficulties. It binds nobody to say it.
* [“We're delighted. We're settling the practical side.” # away: mask]
    You sound like a good hotel. You could go on like that till midnight. # protects: from hearing yourself want something
    “Then a good night to you both,” says Graça. “And to the gentleman at the desk.”
    -> orphan
* [“I want it. I've wanted it since you spelled my name right.” # toward: know-your-wish]
    ~ wish = "go"
    It's out, and you look round as if somebody might have heard. Nobody has. That's the worst of it.
    “So,” says Graça. “I'd begun to think that you were a committee. Now I'll be angry if you don't come.”
    -> orphan
* [“Could you keep it open a little? In case things change?” # away: keep-exit-open]
    “It's a door,” says Graça. “It isn't a cat flap.”
    You both laugh. You've still got everything, on both sides. # protects: from being on one side of it
    -> orphan
* [“To be sent for. And not to be let go. I've got both, here.” # toward: share-rather-than-hide]
    ~ wish = "both"
    “I can only do the first one,” says Graça.
    She's so matter-of-fact about it that you laugh. Then you have to put down the iron.
    -> orphan

=== orphan ===
The money has a door, she says, and the door shuts at twelve. Her twelve. She doesn't want to press. She's pressing.
“And my orphan? What do you see?” A sail, you say. “Everybody sees a sail,” says Graça. “Which way up have you got it?”
You look at the back. There's no arrow. It has never come into your head that there was another way.
-> dark

=== dark ===
# act: Lisbon time, a quarter past
# place: stairwell, night
# enter: jonas, near-right, knees-up
{went:
- "landing": You're on the top stair, with the tile. He said half past. You only want to hear it come.
- "bed": You're on the top stair, with the tile. From out here a flat with somebody in it sounds like any other.
- "thrown": You're on the top stair, with the tile. From out here you needn't know that nobody's getting up.
- else: You're on the top stair, with the tile. You can't hear the river from here. You've tried.
}
When the light goes out, you think: that's that. Then you press it again, and have forty seconds.
You know the whole house by how it goes. The student takes three at a time. The piano teacher turns back for her umbrella.
You were five when you began. In that house there was a lift, and you could hear by its voice which floor had called it.
Now somebody's coming up, flat and slow, with her shoes in her hand. Mrs Vidor, from the fourth. She does the coats at the opera.
“Have you shut yourself out?” says Mrs Vidor. # secure: Tell somebody that it's a bad hour. She needn't do anything about it.
* [“Lamp inspection. Forty seconds, it's a scandal.” # away: deflect]
    “High time,” says Mrs Vidor. She stands there till it goes out, to see for herself. # protects: from somebody being kind to you
    She says good night to the inspector.
    -> upstairs
* [“No, no. It's cooler out here. Mind the third step.” # away: minimise]
    The third step is forty stairs behind her. She has been minding it since before you were born. # protects: from having to say it aloud
    “They always say it's cool,” says Mrs Vidor to the rail, and goes on.
    -> upstairs
* [“I'm waiting for somebody. It makes me ill.” # toward: ask-for-comfort]
    Her knees crack as she sits down. “All my life,” says Mrs Vidor, “they've given me the coat, and not a word.”
    -> coats
* {waited} [“Which way up is it, would you say?” Hold the tile out. # toward: reach-out]
    -> shoulder
* {not waited} [Wait # wait # id: wait-on-the-stairs]
    The light goes out, and she doesn't press it. She just stands. She has stood behind a counter through all of Wagner.
    You can hear her shoes knock together. It's the first dark tonight with anybody in it.
    “I only ask,” says Mrs Vidor, “because you're holding a tile.”
    ** [“It's only something for work.” Put it down behind you. # away: hide]
        “Of course,” says Mrs Vidor, and feels for the rail.
        It's good to have it at your back. It's yours, it's cold, and nobody has an opinion about it. # protects: from being asked what it is for
        -> upstairs
    ** [“Which way up is it, would you say?” Hold it out. # toward: reach-out]
        -> shoulder
    ** [“Don't you get tired of it? Waiting for people?” # toward: take-interest]
        “Me? I sit down,” says Mrs Vidor. “I've got a cushion.” She looks at the stair, and then sits on that.
        -> coats

=== shoulder ===
~ turned = true
She gives it a quarter turn, with one thumb. “There. That's somebody lying down,” says Mrs Vidor. “Got his back to us, the lump.”
The sail has gone. It's a shoulder. You turn it back, and can't find the sail.
-> coats

=== coats ===
~ jonas_coat = true
“Forty-one years,” says Mrs Vidor, “and they've always come back for the coat. One didn't. In eighty-eight. It was a bad coat.”
{went:
- "landing":
    She asks if he has got his with him. He's over the yard in his shirt, you say. “Well, then,” says Mrs Vidor.
- "street":
    She asks if he has got his with him. It's on the hook, you say. It's a good one. “Well, then,” says Mrs Vidor.
- "stairs":
    She asks if he has got his with him. You hope so, you say. “Then he isn't cold,” says Mrs Vidor. You hadn't got as far as that.
- else:
    She asks if he has got his with him. He's in there, you say, with his back to the door. “Then you've nothing to listen for,” says Mrs Vidor.
    You hadn't looked at it like that. You're not sure that you like it.
}
She goes up. You hear the key, and the light, and two shoes put down side by side. # discuss: She hardly knows him, and she has mended nothing. What is different for Jonas?
-> twenty_past

=== upstairs ===
She goes up. You know her steps. You stop listening when they get to her door.
-> twenty_past

=== twenty_past ===
On your way in you put the tile back in its boot.
{went:
- "landing": -> write_over
- "stairs": -> write_out
- "street": -> write_out
- else: -> look_in
}

// He is over the yard, and has said half past ten.
=== write_over ===
# act: Lisbon time, twenty past
# place: galley, night
# enter: jonas, near-right, turned
Twenty past. From the window you can hear the wheel tick, stop, tick. He has said half past, and that it's real. # bid: for you to believe in half past ten # secure: Leave him his ten minutes. If you must write, write something that needs no answer.
* [“I'll come down and hold it. Then it goes quicker.” # away: chase]
    The ticking stops while he reads, and you know that much, at least. # protects: from believing him
    It takes quite a while to go on. # heard: I've got ten minutes, and he's in them already.
    -> over
* [Put the phone in with the forks. Iron page ten. # toward: soothe-yourself]
    You iron page ten as if it had to be shown to somebody. After a time you notice that you're humming. # heard: He hasn't written. Then I've really got ten minutes.
    -> over
* [“Don't hurry on my account. I'm quite all right.” # away: mask]
    It comes out as smooth as page eight. # protects: from being somebody who has waited
    “OK,” writes Imre. # heard: Is he all right, or is that how he says that he isn't?
    -> over
* [“Page nine: a bicycle. I asked them for it. It's for you.” # toward: share-rather-than-hide]
    ~ jonas_nine = true
    The ticking stops. You'd give a great deal to have it back, with or without the bicycle.
    “For me,” writes Imre. Then: “With lights?” # reply: toward play # heard: He's asked Lisbon for me. Before he asked me.
    -> over

=== over ===
{kept:
- "on":
    At twenty-seven minutes past, the shutter comes down. Then the stairs, two at a time.
    You'd know that anywhere. You've heard it every evening since autumn, and you never wrote it down.
    -> met
- "eleven":
    “It's fighting back,” he writes. “Eleven instead of half past?”
    You're so angry that you burn the sock. It's a while before you see that he has asked.
    “Eleven,” you write. At a minute to, the shutter. Then the stairs, two at a time.
    -> met
- else:
    Half past. It ticks. Twenty to, a quarter to. You go out, and sit on the top stair, and press the light.
    At ten to eleven it stops ticking. Somebody down there, who has forgotten what time it is, is whistling.
    -> missed
}

// He is out there somewhere.
=== write_out ===
# act: Lisbon time, twenty past
# place: galley, night
# enter: jonas, near-right
{when == "half-eleven":
    Twenty past ten. It says 23.30 on your hand. It's a long time, for a hand. # bid: to be out there, and not be gone # secure: One question that can be answered with one word. Then put the phone where you can't see it.
- else:
    Twenty past. He'll be on the bench by now, with the bridge in front of him, and nobody asking him anything. # bid: to be out there, and not be gone # secure: One question that can be answered with one word. Then put the phone where you can't see it.
}
* [“I'm not asking where. Only if.” # toward: ask-directly]
    You send it, and then read it, and hear that it has a hook in it all the same. # heard: If. That's the smallest question anyone ever sent me.
    -> out
* [“Are you at the river? I'll keep the phone in my hand.” # away: chase]
    Your thumb has sent it before you've read it, and then twice more. # protects: from not knowing, for a minute at a time
    You can see that he has seen it. # heard: It buzzes in my hand like something that wants to be let out.
    -> out
* [“Page nine: a bicycle. I asked them for it. It's for you.” # toward: share-rather-than-hide]
    ~ jonas_nine = true
    He's writing. He stops writing. He's writing. You iron the same page three times. # heard: He's asked Lisbon for me. Before he asked me.
    -> out
* [Put the phone in with the forks. Iron page ten. # toward: soothe-yourself]
    You iron page ten as if it had to be shown to somebody. It's a good hot smell, and it stays where it is. # heard: He hasn't rung. I looked, to be sure. He hasn't.
    -> out

=== out ===
{kept:
- "half":
    It buzzes. “On the bench. Angry. Not gone.” # reply: toward answer-the-bid
    You read it to page ten. Angry's fine, you write. You're ironing.
    At twenty-eight minutes past eleven, the third step. You wash your hand, and leave the numbers on.
    -> met
- "river":
    It buzzes. “On the bench. Angry. Not gone.” # reply: toward answer-the-bid
    You read it to page ten. Not gone isn't a time. You go out, and sit on the top stair, and press the light.
    -> missed
- "bench":
    It buzzes. “Come down. Bring page nine. I've told a dog something.” # reply: toward reach-out
    -> bench
- else:
    Nothing comes that you could hold on to. You go out, and sit on the top stair, and press the light. Half an hour is a lot of lights.
    -> plate
}

// He is behind the wall.
=== look_in ===
# act: Lisbon time, twenty past
# place: bedroom, night
# enter: imre, left, knees-up, turned
# enter: jonas, right, turned
Twenty past. You open the bedroom door, as far as your nose. He's breathing. You've got the iron in your hand. # bid: not to have to be anybody, just now # secure: Ask one thing that he can answer from where he lies, or leave him the light and go.
* [“Forget Lisbon. I'll say no. Only don't lie there like that.” # away: over-adapt]
    For a second you mean it, every word, and it's wonderful. # protects: from how he's lying there
    He stops breathing, to hear if there's more. # heard: He'd give me the wall as well. Then I'd have it to carry.
    -> in
* [“Are you asleep?” # toward: ask-directly]
    It's such a small question. You could have put it through the keyhole. # heard: He wants to know if there's anybody in here. So do I.
    -> in
* [Leave the door open a hand's breadth, for the light. # toward: honour-difference]
    You go off on your toes, and stop, and stand in the hall, one foot on each board that doesn't creak. # heard: He's gone, and he's left me the yellow part.
    -> in
* [Sit down on the bed, and tell him all of it from the start. # away: chase]
    It's warm there. You begin with the parcel. You leave out only what you're ashamed of. # protects: from going out of that door again
    You've got as far as page four. # heard: I can feel every word come down through the mattress.
    -> in

=== in ===
{
- kept == "on":
    IMRE: (unsure, turned) Half past ten. Let me lie here, and then I'll come. # reply: toward ask-for-space
    You go and stand the iron up. He has said a number, and you hold on to your end of it.
    -> met
- kept == "bed" and not boards:
    The mattress says something. He has turned over.
    -> edge
- else:
    He breathes like somebody asleep. You've never heard it done so carefully. # reply: away go-quiet
    -> night
}
