=== kitchen_then ===
# act: Fourteen days, last November
# place: kitchen, dusk
# thread: thin
# enter: lucy, near-right, sitting, turned
# enter: andrew, far-left
November. Two years married. The pasta water isn't boiling yet.
The new 38 hangs on the fridge, every stop of it, in her small neat hand.
From the doorway you can look. She scratches her neck with a pencil, and you like her so much.
Yesterday on the sofa her hand lay on your knee, and you counted to sixty and went for a glass of water.
Now she raises her head, and it comes across the room like that hand.
LUCY: (warm, sitting, facing) Eleven. # bid: for you to come closer, without having to say so # secure: Say that you can't come closer tonight, and that you don't know why. # guess
ANDREW: (guarded, thinks) It's the same voice. Why does it scrape?
* [“Something's wrong with me. I can't come over there.” # toward: name-the-feeling]
    ~ then = "told"
    LUCY: (unsure) It's November. # reply: away minimise
    LUCY: (calm) Ask anyone who's been married two years. # heard: He's telling me it's over. I'd rather it was the weather.
    You'd thought it would take all evening. It has taken less time than the water.
    -> boils
* [Kiss the top of her head on the way to the stove. # away: mask # id: kiss-the-top-of-her-head-on-your-way-past-to-the]
    ~ then = "kiss"
    # stand: andrew, far-right, turned
    You don't breathe in. It takes no time at all, and she has been kissed. # protects: from her asking what is wrong
    She leans her head back to where you were a moment ago. # heard: Stamped, and sent on.
    -> boils
* [“You've been at those buses since six this morning.” # away: find-fault]
    ~ then = "buses"
    Something to be right about. You can breathe again. # protects: from being looked at
    LUCY: (hurt) It's the winter timetable. It's cold at a bus stop. # heard: I called him over, and he brought a complaint.
    -> boils
* [Wait # wait # id: wait-in-the-doorway]
    ~ waited = waited + 1
    The frame is cool against your shoulder. You count the tiles to her chair. Five.
    LUCY: (wary) You're doing the doorway again. # bid: to hear what the doorway is for # secure: Tell her what the doorway is for, even if she laughs.
    ANDREW: (guarded, thinks) She has a word for it.
    ** [“I was admiring the view.” # away: mask]
        ~ then = "view"
        LUCY: (bright) Were you! # heard: He was looking. I only had to turn round.
        It is the best evening for weeks. She sings while she drains the pasta. # protects: from spoiling it
        -> boils
    ** [“From here I can look. Any closer, I can't.” # toward: share-rather-than-hide]
        ~ then = "told"
        LUCY: (unsure) It's a small kitchen. # heard: He's telling me how far off I have to be.
        She laughs a little, so that it can be a joke. # reply: away minimise
        LUCY: (calm, turned) It's November, Andrew. Nobody wants to be near anybody.
        -> boils
    ** [“Ask me again when we've eaten. I think better fed.” # away: deflect]
        ~ then = "view"
        LUCY: (calm) Fine. # heard: Later. Good. I wasn't sure I wanted to know.
        She sings while she drains the pasta. She doesn't ask again. # protects: from knowing it yourself
        -> boils

=== boils ===
# stand: lucy, near-right, turned
She goes back to her buses. She works till midnight; the 38 will be the best it has ever been.
In the dark window you can see you both, and all the tiles. # discuss: What does each of them keep quiet about in this kitchen?
-> how_many
