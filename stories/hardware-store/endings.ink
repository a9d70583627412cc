=== by_eye ===
So Lindqvist mixes it by eye, a bit of the one and a bit of the other. It's on no card. On the lid he writes “Saturday”.
# place: hall, dusk
# enter: priya, near-left
# enter: tom, near-right, sitting
By six the wall is yellow from end to end, but for a piece above the door, about as wide as an arm. There wasn't enough.
TOM: (teasing, sitting) Help. I'm stuck to it.
PRIYA: (laughing) Please remain calm.
You sit down by him, and now you're both stuck to it. It's an hour before you think of the piece above the door. # discuss: Neither got the yellow they wanted. What did each of them get?
# ending: by-eye, By eye
-> END

=== two_pots ===
# place: bedroom, day
# enter: tom, near-right, sitting-back, turned
# enter: priya, far-left
St Anna's does the half as you take your boots off.
TOM: (unsure, turned) Help?
PRIYA: (warm) It's here. It has cold feet.
# stand: priya, near-left, sitting, facing
# stand: tom, near-right, sitting-back, facing
It has. He takes them anyway.
TOM: (warm, sitting-back) What did it smell of?
PRIYA: (warm) Rope.
You lie in the middle, in your coat, and for an hour you don't know where the door is.
# place: hall, dusk
# enter: priya, near-left
# enter: tom, near-right
In the hall there are two stripes now, a hand wide, his and yours. You'll look at them for a week. Lindqvist is open next Saturday, too.
TOM: (teasing) Mine's better.
# ending: two-pots, Two small pots
-> END

=== whichever ===
# place: hall, dusk
# enter: priya, left
By six it's done, from end to end. It's exactly the yellow that you saw in your head, and you stand back to look at it.
# enter: tom, far-right
He comes out in his socks. He goes to bed at seven; three o'clock is early.
TOM: (calm) It's nice.
PRIYA: (unsure) You like it? # bid: to have him glad of it, too
TOM: (calm) It's very even. # reply: away withhold
He keeps to the other wall, all the way along. It's wet, so that's only sensible. # discuss: She has her wall. What would he have had to say, and what would she have had to ask? # secure: Ask him what he would have had. It's late for the wall, and not for him.
{pushed: -> edge}
* [“That's two coats. Mind your sleeve.” # away: busy-myself]
    He minds it. # protects: from hearing what he thinks of the yellow
    TOM: (calm) I'm minding it. # heard: I said even. She didn't ask what that means.
    -> edge
* [“What would you have had?” # toward: take-interest]
    ~ late = true
    TOM: (tired) You might have asked before it was dry.
    PRIYA: (ashamed) It isn't dry.
    TOM: (unsure) Old Piano. # heard: It's on the wall already. But she asked.
    -> edge
* [“Even! That's what people say about bread.” # away: deflect]
    TOM: (calm) Not about mine. # heard: She made a joke, and I was in it.
    He nearly laughs, and that would do for one evening. # protects: from the rest of that sentence
    -> edge

=== edge ===
# place: bedroom, night
# enter: tom, far-right, sitting, turned
# enter: priya, near-left, sitting
In the night you lie in the middle, with all the room in the world. It's Tom who is four fingers from the edge.
{late:
    PRIYA: (unsure) Help. I'm stuck. # bid: for him to come back to the middle
    Nothing, for quite a time. Then one foot comes over to your side. It's cold, and it stays. # reply: toward play
}
# ending: whichever, Whichever you like
-> END

=== noon ===
St Anna's strikes twelve. It takes its time. Neither of you says anything till it has done all of them.
# place: hall, day
# enter: priya, near-left, turned
# enter: tom, right
At one minute past you get up. There's nothing to get up for. You stand in the hall, in front of the white half.
{refused:
    TOM: (hurt, arms-crossed) You could have gone alone, you know. I'd have kept your side warm.
- else:
    TOM: (hurt, arms-crossed) I'd have gone with you, you know. If you'd been cross at ten.
}
PRIYA: (tired, turned) You were so happy.
TOM: (cold) Please remain calm. Help is on its way.
He does your voice very well. He must have listened to it often. # discuss: Which “yes” on this morning was the expensive one?
You both stand there. Nobody comes.
# ending: noon, Noon
-> END
