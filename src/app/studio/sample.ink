// This scene is whole: change a word, and watch what is found beside it.
INCLUDE bond.ink

# title: Two spoons
# cast: andrew, lucy
# player: andrew
# minutes: 2
# kind: sketch
# summary: Soup, a spare spoon, and a thing about Thursday.

-> kitchen

=== kitchen ===
# place: kitchen, dusk
# enter: lucy, near-right, sitting
# enter: andrew, left
Lucy has made the soup with the stars in it. Nobody has been ill.
She has put out two spoons, and she is using neither.
LUCY: (unsure) They moved my review to Thursday. # bid: to be asked what she is afraid of
ANDREW: (tired, thinks) Your train is at seven. You haven't packed a sock.
* [“Is Thursday the one with the stairs man?” # toward: take-interest]
    LUCY: (smile) He says “going forward” on every landing. # reply: toward play
    LUCY: (unsure) It's not him. It's that they moved it. # heard: He remembered the stairs man.
    -> stars
* [“You'll be brilliant. You always are.” # away: fix-it-fast]
    It comes out warm and finished, like something from a machine. # protects: from an evening that might get long
    LUCY: (calm, turned) Thanks. # heard: That's that, then.
    -> cold
* [Take your bowl to the bedroom and pack. # away: busy-myself]
    You get eleven things done. They are all socks. # protects: from being needed at the wrong hour
    -> cold
* [Wait # wait]
    You put down the bag. She moves a star to the rim with one finger.
    LUCY: (wary) You've stopped walking about.
    ** [“I'm here until seven. All of me.” # toward: answer-the-bid]
        LUCY: (tender) Then sit. It's only soup. # heard: He put down the bag.
        -> stars
    ** [“Is this going to be a long one?” # away: minimise]
        LUCY: (blank) No. # heard: I am taking up the evening.
        -> cold

=== stars ===
You sit. The spoon is the good one, the one that was her grandmother's.
LUCY: (tender) If they let me go, I'd have to tell my dad. That's all it is.
The bag stays where you put it. You look at the clock once, and she lets you.
# ending: two-spoons, Two spoons
-> END

=== cold ===
At half past six there is a skin on the soup, and one star stuck to the side.
LUCY: (calm) Have a good trip.
You are on time for the train. You are very much on time. # discuss: What did the socks buy, and what did they cost?
# ending: one-star, A star on the side
-> END
