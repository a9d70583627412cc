=== breakfast ===
# act: First post, breakfast
# place: kitchen, dawn
# enter: walter, near-right
# enter: ada, near-left, sitting
Half past six. You have tea, a pen and the crossword.
WALTER: (smile) Toast. Sign here.
He holds out his hand, and you draw an A on it with the wrong end of the pen. You've signed for every slice since 1979.
He carried the post. He has never yet seen a thing without delivering it.
# stand: walter, right, turned
WALTER: (bright, turned) Ada. There's a hat in the pear tree. # bid: for you to come and look, too # secure: Look up, or say when you will. Both take a second. # vote
* [“Mm. ‘A warm welcome’, eleven letters.” # away: busy-myself]
    ~ hat = "mm"
    Hospitality. It fits. Only the bottom corner is left. # protects: from losing the word you nearly had
    WALTER: (calm) It's quite a good hat. # heard: I'm telling the window.
    -> giant
* [“Two more clues, then I'll come and look.” # toward: ask-for-space]
    ~ hat = "later"
    WALTER: (smile) I'll tell it to wait. # heard: She's coming. I'd better keep it there.
    # stand: ada, near-right, turned
    It's three clues. Then you stand beside him, and there it is, high up, as if the tree were going into town.
    -> giant
* [“It'll be the Novaks'. Put it over the fence.” # away: fix-it-fast]
    ~ hat = "fence"
    Settled, and your eyes haven't left the paper. # protects: from getting up
    WALTER: (unsure) You can't see it from there. # heard: She knows whose it is. She needn't look.
    -> giant
* [“Is it wearing anybody?” # toward: answer-the-bid]
    ~ hat = "seen"
    # stand: ada, near-right, turned
    WALTER: (laughing) I didn't like to ask. # heard: She's put the pen down.
    A brown one, high up, a little to one side, as if the tree were going into town. You look until the news comes on.
    -> giant

=== giant ===
# stand: ada, near-left, sitting, facing
# stand: walter, near-right, sitting, facing
Seven, the news. The bottom corner is still empty. Full by the news: that's your own rule, and nobody knows about it.
You do it in ink. For forty years you wrote in ink at the pharmacy, and never had to cross a thing out.
WALTER: (thinking, sitting) That giant who moved us in. Had the wardrobe on his back. What was he called? # bid: to go and look for him together # secure: Guess, and guess wrong. Or say that the name is gone, and that it frightens you. # guess
* [“Gerald. No. Nobody that size is a Gerald.” # toward: play]
    ~ name = "game"
    WALTER: (laughing) A Bernard could lift.
    ADA: (smile) A Bernard would have dropped it and sent us a card.
    You get as far as Ferdinand. The tea goes cold, and so does the corner. # heard: She came looking with me. She didn't even fetch a coat.
    -> garden
* [“It's on the bill. Blue folder, 1979.” Get it. # away: fix-it-fast]
    ~ name = "folder"
    You're back in a minute. You've never lost a bill. “H. Small. One wardrobe.” # protects: from finding out that his name is gone
    WALTER: (calm) Small. So it was. # heard: I'd only just put my coat on, and we were home.
    He turns his crust over, to see if there's anything underneath.
    -> garden
* [“You're the postman. Names are your department.” # away: deflect]
    He laughs, and nobody sees you not knowing. # protects: from looking, and finding nobody there
    WALTER: (calm) So they are. # heard: Return to sender.
    -> garden
* [Wait # wait # id: wait-at-the-wardrobe]
    The stairs are there, and the wardrobe, and a red neck under it. Where the name ought to be, somebody has swept.
    Your mother lost the names first. The spoons came later.
    WALTER: (wary) You've gone off. Where have you got to? # bid: to know where you are just now
    ** [“Nowhere. Eat your toast.” # away: minimise]
        It comes out quite like your own voice. # protects: from hearing yourself say it
        WALTER: (calm) I've eaten it. # heard: Nobody at home. I'll try again later.
        -> garden
    ** [“There's a hole where he was. I don't like it.” # toward: share-rather-than-hide]
        ~ name = "hole"
        WALTER: (bright) Mine's all holes! You could drain peas in it. # reply: away minimise # heard: She looked frightened, so I was funny.
        He means it kindly. You'd have liked him to stop chewing.
        -> garden
    ** [“You do A to M. I'll do the rest.” # toward: play]
        ~ name = "game"
        WALTER: (bright) Albert. Had a terrier. Anton, no bell. Boris! # heard: Half the alphabet each. That's a long walk.
        He does all of his with their dogs. It takes till nine.
        -> garden
