=== college ===
# act: Fourteen days, six years ago
# place: campus, day
# thread: close
# enter: lucy, younger, near-right, cross-legged
# enter: andrew, younger, near-left
Six years ago. Her glasses lie in the grass, on top of a book. The exam starts at two, and it is ten to.
LUCY: (bright, cross-legged) Hold up some fingers. Now walk backwards, and no cheating.
# stand: andrew, left, facing
You go back as far as the path. Three, she says. As far as the bench. Three, still three.
# stand: andrew, far-left, facing
From behind the bench you can hardly see her yourself.
LUCY: (teasing) Eleven.
ANDREW: (laughing) Nobody has eleven!
LUCY: (laughing) It's what I say when I can't see you. It means come here.
# stand: andrew, near-left, sitting-back, facing
You run all the way. On your knees in the grass you are a hand away from her, and she doesn't blink.
Green, and in the left one a brown speck, like a tea leaf.
You've been looked at before, mostly to be given a mark. This is like being let in out of the rain.
LUCY: (tender) So? What do you see from there? # bid: to hear what you see when you look at her # secure: Tell her one thing you see, or one you feel. One sentence is enough, and then you can both run. # guess
* [“Green, a long way in. I'd like to stay.” # toward: appreciate]
    ~ seen = "stay"
    LUCY: (tender) Nobody's sent you away yet. # heard: He looked, and it wasn't too much for him.
    You stay. She comes third from the bottom in statistics and never says whose fault it was.
    -> thursday
* [“Somebody who'll be late for statistics.” # away: deflect]
    ~ seen = "late"
    LUCY: (laughing) You can tell the time by me?
    # stand: lucy, far-right, walking, turned
    # stand: andrew, near-right, walking, facing
    You run for it, holding hands. It is a lovely run, and nobody has to say anything. # protects: from being the first to say something tender
    Her glasses bang in her other hand. # heard: He got right up to the door and looked at his watch.
    -> thursday
* [“Two of me, one in each. They both look nervous.” # toward: name-the-feeling]
    ~ seen = "two"
    LUCY: (smile) Which one do I kiss? # heard: He's frightened, and he isn't hiding it.
    The left one, you say, the one with the tea leaf. You are both late for statistics.
    -> thursday
