=== garden ===
# act: Second post, the garden
# place: garden, day
# enter: ada, left, sitting
# enter: walter, far-right, turned
Eleven o'clock. You've taken the crossword out into the shade. The corner is no fuller there.
ADA: (calm, sitting) Twenty-six across. “Something borrowed.” Five letters. # bid: for company over a clue
{hat == "seen" or hat == "later":
    WALTER: (bright, turned) The Novaks' rake. # reply: toward play
    ADA: (smile) That isn't five letters.
    WALTER: (bright, turned) It's a very good rake.
    He got the hat down with it. The hat's his own. “Windy spot,” he said.
    There's been no wind since Friday, and at breakfast his slippers were wet.
}
{hat == "mm":
    WALTER: (thinking, turned) Mm. Slugs. # reply: away busy-myself
    It has five letters, but he's talking to the tomatoes.
}
{hat == "fence":
    WALTER: (calm, turned) It'll be the Novaks'. Ask over the fence. # reply: away fix-it-fast
    He says it to the tomatoes.
}
# stand: walter, near-right, facing
WALTER: (bright, facing) First one. It's red. Sign here. # bid: to have you glad with him # secure: Be glad for one whole minute, or ask him where it grew.
He is carrying it in both hands, the way one carries a bird.
* [“Mind the step, with that knee.” # away: deflect]
    ~ knee = true
    He looks at the step, and at the knee, as if somebody had sent them to him. # protects: from having to be delighted at once
    WALTER: (calm) There's nothing wrong with the knee. # heard: I brought her a tomato, and she gave me a knee.
    -> plums
* [“Which is it? Not the crooked one!” # toward: take-interest]
    WALTER: (bright) The crooked one! # heard: She remembers the crooked one.
    It's a long story, with a sock in it. When he has done you read him twenty-six across again. He's no help at all.
    -> plums
* [“Red! Have you been singing to it?” # toward: share-joy]
    WALTER: (laughing) Only the slow ones. # heard: She looked at it as if it were hers.
    You sign his wrist, and eat it in two halves, warm. It isn't a very good tomato. Nobody says so.
    -> plums
* [“Lovely. Put it with the others.” # away: minimise]
    You sign his thumb without looking up, and you're back at the clue. # protects: from losing your place
    WALTER: (unsure) There aren't any others. # heard: She signed for it, and didn't look what it was.
    -> plums
