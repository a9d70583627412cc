=== laid ===
# act: Friday, laid for four
# place: dining-room, dusk
# enter: noor, left
Twenty to six. Down in the street Tess is sitting in the parked car, with both hands on the wheel.
You write subtitles. Two lines under a face, and quick. Under this one you'd put: I don't want to come up.
You have laid for four. Tess, you, her sister Mina, and Paul, who is married to Mina. The fourth chair is from next door.
You've never met them. In fourteen months with Tess you have seen one photograph, and most of it was a horse.
The narrow bed in the back room is made up. In the oven there's a lasagne as big as a suitcase.
You've been at it since noon, and there's a Finnish film to send off by midnight.
# enter: tess, right, facing
Then her key. Her sleeves are wet to the elbow.
TESS: (unsure) I washed the car. For the station.
She looks at the candles and the glasses, and at the napkins, folded the way they were in the shop.
TESS: (unsure) It's like somewhere you'd have to book.
Tess is a driving examiner. She failed you once. Nine gaps in the traffic at the big roundabout, and you let all nine go.
At home, a gap is a moment when one of you could have kissed the other, and hasn't.
TESS: (teasing) That was one. Just now. # bid: to be kissed before she has to be somebody's sister # secure: Give her the kiss, or say plainly what the day was like. Either will do.
* [“You sat in that car for a quarter of an hour.” # away: find-fault]
    ~ table = "counted"
    You'd meant to say it on Monday, or never. It's good to have it out. # protects: from saying that you were waiting for her
    TESS: (guarded) You timed it. # heard: I'd been marked before I was through the door.
    NOOR: (unsure) I looked out.
    TESS: (guarded) I'd better fetch them.
    -> at_the_door
* [“I've been at it since noon. Will you do breakfast?” # toward: raise-it-gently]
    ~ table = "eggs"
    TESS: (hurt) You could have rung. I'd have come at noon. # reply: away defend # heard: I'm late for something that I didn't know had started.
    She gets one arm into her good coat and stops there.
    TESS: (unsure) Eggs? I can do eggs. # reply: toward carry-your-share
    -> at_the_door
* [“Nobody coming.” Kiss her. # toward: play]
    ~ table = "kiss"
    TESS: (laughing) You didn't even look left! # reply: toward play # heard: I came up late, and she kissed me first.
    It tastes of car soap. She has you by the collar, and now the collar's wet as well.
    TESS: (tender) Right. Sister.
    -> at_the_door
* [“Go on, you'll miss the train. It's all done here.” # away: test]
    ~ table = "done"
    You say it lightly, and listen for whether she hears the word “all”. # protects: from asking for a hand
    TESS: (calm) You're sure? # heard: There's nothing left for me to get right.
    You're sure, you say. She believes you. You'd hoped that she wouldn't.
    -> at_the_door

=== at_the_door ===
At the door she turns round, with the car keys in her mouth, and takes them out.
TESS: (unsure) She asks things, Mina. You know she's a vet.
NOOR: (unsure) What things?
TESS: (guarded) She feels you all over and looks at your teeth.
-> arrival

=== arrival ===
# act: Friday, the back room
# place: hall, dusk
# enter: noor, far-right
# enter: tess, left, turned
# enter: mina, near-right, facing
Half past six. Mina is taller than on the horse, and she's alone.
MINA: (bright) Paul's on a later one. Work! There's one at ten past eight. And this is from Mum.
It's a picture frame with nothing in it. Tess puts it in the drawer with the fuses, face down.
Mina takes both your hands. She has Tess's ears. Behind you the door is open: your desk, the lamp, the narrow bed.
MINA: (warm) And I'm turning you out, Noor. Tess says that's your room. I feel terrible.
It was meant to be. “Take the back one, and we'll see,” said Tess, the day you came. You've slept in it four nights, with flu.
TESS: (guarded, turned) Noor won't mind. # bid: to be helped past this without having to say anything # secure: You needn't agree to it. Say only your own part, or ask her for a minute alone. # vote
She says it to the coats.
* [“Tess? Lend me a minute in the kitchen.” # toward: ask-directly]
    -> minute
* [“Not a bit. It has a good lamp.” # away: mask]
    ~ room = "lamp"
    Everyone can breathe. Mina puts her bag down on the bed. # protects: from seeing what Tess's face would do
    TESS: (warm, facing) I'll see to the drinks. # heard: She carried me over. I didn't even have to ask.
    -> dinner
* [“It's the spare bed, really. I only work in there.” # toward: hold-boundary]
    ~ room = "spare"
    MINA: (unsure) Oh. Then where do you—
    TESS: (panicked, facing) The oven! # reply: away busy-myself # heard: She won't lie for me. She hasn't said the rest, either.
    # exit: tess, right
    There's nothing wrong with the oven. You hear her open it, and shut it.
    -> dinner
* [“Oh, I'm kept in the back. With the hoover.” # away: contempt]
    ~ room = "hoover"
    MINA: (laughing) She was the same with the cat!
    You all laugh, Tess a little after the rest. You can feel two more like that on your tongue. # protects: from showing that it hurt
    TESS: (cold, facing) I'll see to the drinks. # heard: That was for me. She only gave it to Mina to hold.
    -> dinner

=== minute ===
~ room = "minute"
~ asked = true
# place: kitchen, dusk
# enter: tess, right, facing
# enter: noor, left, facing
Tess turns on the tap, so that Mina won't hear.
NOOR: (serious) It isn't my room. I'd like her to know that, by Sunday's train, and from you. You can say no.
TESS: (afraid) Not tonight. Not over the lasagne.
NOOR: (unsure) Not over the lasagne.
TESS: (unsure) Sunday, then. # reply: toward negotiate # heard: She asked me. She didn't just go and say it.
She turns off the tap. Then she turns it on again and holds her wrists under it.
-> dinner

=== dinner ===
# act: Friday, ten past eight
# place: dining-room, night
# enter: noor, left, sitting
# enter: tess, near-right, sitting
# enter: mina, far-right, sitting
Paul's chair is the one beside yours. Tess has sat down across from it, by her sister.
Tess cuts the lasagne. You get the corner.
MINA: (warm, sitting) Did you do all this by yourself?
TESS: (warm, sitting) She did. I washed a car.
Mina's phone lies next to her fork, face down. Ten past eight comes and goes.
MINA: (bright) He'd have rung from the platform. He'll have missed it! Ten past ten's the last.
MINA: (smile) So how did you two meet?
TESS: (guarded) She took her test with me.
MINA: (bright) And you passed her!
TESS: (calm) You're allowed fifteen small faults. I tell them that before we start. Nobody believes me.
Then she looks at you with her face for work. She may not smile in the car, or help, or say go.
TESS: (guarded) Noor tells it better. # bid: to hear how the two of you sound when you tell it # secure: Tell it kindly, or hand it back to her with real interest.
* [“She can't say go. You could see it hurt.” # toward: assume-good-intent]
    ~ met = "kind"
    TESS: (smile) Nine times. I sat on my hand. # reply: toward share-rather-than-hide # heard: She didn't see a stone face. She saw me not being allowed.
    NOOR: (warm) I asked if there was a good place to cry. She drew me a map.
    TESS: (laughing) With the parking on it!
    -> how
* [“I let nine gaps go. She's on about four hundred.” # away: keep-score]
    ~ met = "weapon"
    Mina laughs until she has to put down her fork. You'd no idea that you were this funny. # protects: from being the only one who waits
    TESS: (calm) Four hundred. # heard: That was our word for kissing. Now it's a number, and Mina has it too.
    She says it politely, to her plate.
    -> how
* [“No, you. I only saw the road. You saw me.” # toward: take-interest]
    ~ met = "tess"
    TESS: (unsure) She drove like somebody carrying soup. I liked that. # heard: She wants to know how it looked from my seat.
    TESS: (warm) Then the roundabout. I'm not allowed to say go. Nine times I didn't say it. I sat on my hand.
    MINA: (smile) And then?
    Tess opens her mouth. You lean forward. You have never heard this part.
    TESS: (guarded) And then she needed a room. # reply: away hide
    -> how
* [Wait # wait # id: wait-at-the-table]
    -> foot

=== foot ===
~ waited = waited + 1
A candle leans. Mina turns her phone over, and back. It hasn't lit up once.
Under the table something comes down on your foot, and stays. It's another foot. It's Tess's, in its sock.
Above the table there's nothing in her face at all.
TESS: (wary) She's writing it down. She does that. # bid: to be answered below the table, and spared above it # secure: Answer the foot. The story can be short.
* [Put your other foot on hers. “It was raining.” # toward: answer-the-bid]
    ~ met = "foot"
    You tell it short. Nine gaps, the bad news, the rain, and the same car coming back to ask if you'd like a lift.
    TESS: (tender) It was on my way. # reply: toward play # heard: She's got me by the foot, and she isn't giving me away.
    MINA: (smile) Nothing's ever on your way, Tess.
    -> how
* [“Later! Mina, tell me about that horse.” # away: deflect]
    ~ met = "horse"
    You get the horse, and the ditch, and how she came to be a vet. It lasts until the cheese, and everyone is safe. # protects: from hearing your own voice tell it
    TESS: (warm) I was the one who fed it. # heard: We've been let off, both of us.
    The foot goes home by itself.
    -> how
* [Draw your foot back, and tell it very well. # away: withhold]
    ~ met = "voices"
    You do the voices. You do the indicator. Mina is wiping her eyes. # protects: from being loved only under a table
    TESS: (sad) That's it, more or less. # heard: She's still talking, and she's gone.
    Under the table it's cold now.
    -> how

=== how ===
{met:
- "tess": MINA: (warm) Well, that was lucky.
- "horse": MINA: (warm) And so you took the room here{room == "spare":. To work in}.
- else: MINA: (warm) And then you took the room{room == "spare":. To work in}.
}
TESS: (guarded) We're seeing how it goes.
Mina looks from her to you, as if at an animal that's standing on three legs. Then she folds Paul's napkin smaller.
# exit: mina, right
Mina goes out to ring Paul. Tess puts a lid on his plate and carries it to the oven in both hands.
-> washing_up
