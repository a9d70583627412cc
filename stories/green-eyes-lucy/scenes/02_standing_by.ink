=== thursday ===
# act: Standing by, Thursday
# place: hall, dusk
# enter: lucy, right, turned
All week you've worked till ten, and then ironed. You'd done six of his shirts before you noticed. You hung them up by colour.
His mother has rung. You told her he was in the bath. You held the phone to the tap for a moment, so that she could hear.
You've written that to him. They're your first words to him in six days, and they are about a bath.
{
- rang:
    At eight it rings. You stand beside it and count. After nine you hear yourself, very cheerful, from before.
    Then him. He's on Femi's sofa, he says, and that's all he says. You play it four times, for the noise behind him.
    Something hits tiles. A duck, you decide. At ten you write to him: nine rings, and that you were standing next to it.
- will_ring:
    At eight you are standing beside it. At ten past you're still holding your shoes.
    LUCY: (cold, thinks) I wasn't going to pick up. I'd just have liked to not pick up.
    At a quarter past you put the shoes away, and the phone into the bread bin, and the lid on.
- else:
    At eight nothing rings, and there's no reason why it should. You are standing beside it all the same.
    LUCY: (tired, thinks) He was never one for times. Times were mine.
    You move the bread bin to the other end of the kitchen. It takes up half an hour.
}
-> cafe

=== cafe ===
# act: Standing by, day fourteen
# place: cafe, day
# enter: lucy, right, sitting
# enter: andrew, near-left, sitting
You've kept your coat on. The dentist's card is in the inside pocket. When you breathe in you can feel one corner of it.
ANDREW: (unsure, sitting-forward) You came. # guess
He has the jumper on. He must be too hot. His hands lie on the table like things that he's been told not to touch.
{lucy_sister:
    You tell him that Bea knows. He nods. He has known Bea for six years, and has picked up her crumbs.
- else:
    You haven't told Bea. He says you can. You weren't asking.
}
He has explained November{then == "told":, again|}. Close to you his skin wants to be gone, and your voice scrapes. From the door he loves you.
ANDREW: (ashamed, sitting-forward) It isn't you. It only happens to be where you are.
You lay your shut hand beside the sugar. How many women? One finger each. Say stop. They've begun to grind coffee.
{told:
- "three":
    He lets the first go by, and the second. At the third he says stop.
    You'd got as far as two by yourself. The third one is quite new. You have to find her a chair.
- "one":
    He says stop at one. He's so quick that he has said it before the finger is straight.
    You put your other hand around it. You believe it like a forecast. You'll still take the umbrella.
- "more":
    ANDREW: (ashamed) More than one. Don't make me do it on your fingers.
    You had thought that fingers would be easier for him. You really had.
- else:
    He puts his hand over yours. It's two weeks since anyone touched you. You let it lie there a moment too long.
    Then you count by yourself, all five, and the other five. “Eleven,” you say. It comes out like something thrown.
}
The grinder stops.
{told:
- "three": ANDREW: (ashamed, sitting-forward) Did you know? Before the phone? # bid: to hear if you knew, and since when # secure: Show him the card, or say that today you aren't the one who is asked. # vote
- else: ANDREW: (afraid, sitting-forward) How long have you known? # bid: to hear if you knew, and since when # secure: Show him the card, or say that today you aren't the one who is asked. # vote
}
You breathe in, and there's the corner.
* [“I'd no idea. You were very good at it.” # away: hide]
    It's nearly praise. It hits him so well that you can drink some of your tea. # protects: from being looked at by someone who knows that you knew
    ANDREW: (ashamed) {told == "three":I wasn't good at it.|No.} # heard: She trusted me right up to the bread bin.
    -> buttons
* [“You don't ask today. Today it's my turn.” # own: today the questions are hers]
    ANDREW: (ashamed) No. You're right.
    He puts his hands under the table. It's more room than you had thought, without his hands.
    -> buttons
* [Lay the card beside his cup, with the tooth up. # toward: share-rather-than-hide]
    -> tooth
* [Wait # wait # id: wait-in-the-cafe]
    ~ waited = waited + 1
    His left cuff is wet. He has done the washing-up somewhere this morning, somebody else's.
    If you put it down, he'll look at the tooth, and then he'll look at you. It's the second look you've kept your coat on for.
    ANDREW: (ashamed) No. Forget it. I've no right to ask you that. # bid: to be let off his own question # secure: You may let it drop. If you want it known, this is still the table for it.
    ** [“There's a card. I filed it under Saturdays.” # toward: answer-openly]
        You get it out. It has gone soft from two weeks of coat.
        -> tooth
    ** [“Good,” you say, and pour the milk. # own: he takes it back, and she lets him]
        Your hand is steady.
        He looks at the milk, which is turning round and round. # heard: There was something. She needn't tell me.
        -> buttons
    ** [“It was only the teeth. They seemed so expensive.” # away: deflect]
        He laughs, he can't help it, and then he looks as if he'd been slapped. # protects: from how he'd look at you afterwards
        ANDREW: (ashamed) I never paid for any teeth. # heard: She could always make me laugh on the way out.
        -> buttons

=== tooth ===
~ lucy_card = true
The tooth waves at him. He reads it twice, although there isn't much of it.
{
- told == "three":
    ANDREW: (ashamed) February. You've had that by yourself since February. # reply: toward name-the-impact # heard: She knew. She sat across from me and knew, and asked about my gums.
    You'd wanted him to say something wrong. You had an answer for that.
- told == "one":
    ANDREW: (guarded) They send those to everybody. # reply: away minimise # heard: If she's got that, what else has she got?
    You put it back in the coat, as if it had been rude.
- else:
    ANDREW: (ashamed) I told you it was a filling. You asked me which side. # reply: toward own-it # heard: She had that card, and she asked me which side hurt.
    The left, he'd said. You cut his crusts off for a week.
}
LUCY: (firm) I read it on the stairs. It doesn't make any of it mine. # discuss: What was the card to her before this table, and what is it now?
ANDREW: (ashamed) No. None of it.
-> buttons

=== buttons ===
The clock is over his head. You've got a meeting at ten past. You start on your buttons, from the bottom.
ANDREW: (afraid) I don't want it to be over.
LUCY: (wary, facing) Then ask me for something. Something I can say no to. # bid: to be asked for one plain thing
{promise:
- "first":
    ANDREW: (unsure) If it comes back, you'll hear it first. Before anybody. # reply: toward make-amends
    He can't promise the one thing that you came for, so he's promised that. Next Friday, you say, and he's paying.
- "fridays":
    ANDREW: (unsure) Fridays. A film, then I walk you home and go. # reply: toward ask-directly
    And go. You turn it over, and there's nothing on the back. All right, you say. It's a bad month for films.
- "never":
    ANDREW: (panicked) Never again. I swear on anything you like. # reply: away rush-it
    He has sworn once before. There was a cake. You say he can begin with a film.
- else:
    ANDREW: (afraid) Tell me what to do. You make the rules now. # reply: away over-adapt
    You make rules for two hundred drivers. You say that you're late. A week later you send him one: Friday, seven.
}
// From here on only this much of it matters.
~ three = told == "three"
~ first = promise == "first"
-> number

=== number ===
# act: Standing by, ten at night
# place: kitchen, night
# enter: lucy, near-right, sitting
The meeting takes till six, and the rest till ten. Then Gil rings from the depot, with his mouth full. He gives the new lines their numbers.
“Your night bus,” says Gil. “Hospital, market, the Rex cinema, your street. I've got nine, eleven and forty.”
You've said eleven before he has swallowed.
“There's a box here, reason for request. It goes red if I leave it.” # bid: GIL: to know why it has to be eleven # secure: Tell him as much as you'd like a stranger to read. It can be funny and true.
* [“Operational.” # away: mask]
    ~ box = "operational"
    It fits the box exactly. You've got the voice for it, too. # protects: from hearing it said aloud
    “Operational,” says Gil, and stops chewing for a moment. # heard: GIL: That's what people write when it's for a cousin.
    -> grass
* [“It's what I say when I can't see someone.” # toward: share-rather-than-hide]
    ~ box = "sight"
    The chewing stops. “Does it help?” asks Gil. “It used to,” you say. # heard: GIL: Three years on the phone with her. I know her lunch, and I didn't know that.
    He types, and reads aloud as he goes. “To, im, prove, vi, si, bi, li, ty.”
    You laugh until you have to put the phone down in the bread. He waits. Then he says good night, and not at all like Gil.
    -> grass
* [“Put that it was simply the next one free.” # away: hide]
    ~ box = "itself"
    From tomorrow it will be an accident. You can be as surprised by it as anyone. # protects: from having asked for it
    “Nine's the next one free,” says Gil, but he types. # heard: GIL: Nobody says eleven that fast for nothing.
    -> grass

=== grass ===
# act: Standing by, six years ago
# place: campus, day
# thread: close
# enter: lucy, younger, near-right, cross-legged
# enter: andrew, younger, near-left, sitting-back, facing
Hold up some fingers, you'd told him, and walk backwards. When he was a blur you said eleven. “Nobody has eleven!”
It meant come here. He ran all the way, and knelt down, a hand away, and he looked. You could feel him getting to it, whatever it would be.
He doesn't know that you'd taken your glasses off on purpose. You've done it since school.
You take them off, and whoever's looking is a sort of coat, and a coat can't find anything.
LUCY: (tender) So? What do you see from there?
He told you. Even you could see, from that near, that he had freckles, and was afraid as well.
It was the best hour of your life. You thought, let him not go on until he's finished.
Years later, when he began to look from doorways, you were hurt. You were. But the first thing that you felt was: how quiet.
-> fridays
