=== garden ===
# act: Second post, the garden
# place: garden, day
# enter: ada, left, sitting
# enter: walter, far-right, turned
Eleven o'clock. You've taken the corner out into the shade, where it's no fuller.
ADA: (calm, sitting) “Something borrowed.” Five letters. # bid: for company in the corner
{hat == "seen" or hat == "later":
    WALTER: (bright, turned) The Novaks' rake. # reply: toward play
    ADA: (smile) That isn't five letters.
    WALTER: (bright, turned) It's a very good rake.
    He got the hat down with it. It turned out to be his own. “Windy spot,” he said. There's been no wind since Friday.
- else:
    WALTER: (calm, turned) Couldn't say. # reply: away go-quiet
    He could be saying it to the tomatoes.
}
# stand: walter, near-right, facing
WALTER: (bright, facing) First one. It's red. Sign here. # bid: to have you glad with him # secure: Be glad for one whole minute. The crossword can't ripen.
He is carrying it in both hands, the way one carries a bird.
* [“Mind the step, with that knee.” # away: deflect]
    He looks at the step, and at the knee, as if somebody had sent them to him. # protects: from having to be delighted at once
    WALTER: (calm) There's nothing wrong with the knee. # heard: I brought her a tomato, and she gave me a knee.
    -> plums
* [“Which is it? Not the crooked one!” # toward: take-interest]
    WALTER: (bright) The crooked one! # heard: She remembers the crooked one.
    It's a long story, with a sock in it. When he has done you tell him about four across. He's no help at all.
    -> plums
* [“Red! Have you been singing to it?” # toward: share-joy]
    WALTER: (laughing) Only the slow ones. # heard: She looked at it as if it were hers.
    You sign his wrist, and eat it in two halves, warm. It isn't a very good tomato. Nobody says so.
    -> plums
* [“Lovely. Put it with the others.” # away: minimise]
    You're back at four across before he has turned round. # protects: from losing your place
    WALTER: (unsure) There aren't any others. # heard: She signed, and didn't look what it was.
    -> plums
