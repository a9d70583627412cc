=== breakfast ===
# act: Saturday, breakfast
# place: dining-room, day
# enter: mina, far-right, sitting
# enter: tess, near-right, sitting
# enter: noor, far-left, sitting
{table == "eggs":Tess has made eggs. She has made eight, and nobody has said stop.|Tess has burnt some toast, and scraped it, and laid it in front of you.} Four plates. Nobody takes the fourth away.
{paul:Both sisters have red eyes. You heard the kitchen tap run until three.}
{told:TESS: (hurt) Mina says you told her. I'd have liked to. # heard: It was mine to say.}
{lied:Mina folds two coats on the sofa. She says she slept like a stone, with one hand on her back.}
Your bag is by the door. You put it there yourself, at seven.
Their mother rings. Tess lays the phone by the butter, turned up loud, so that Mina can say good morning too.
Mina says something about the horse, and you laugh.
“Who's that laughing?” says the phone. “Have you got people?”
Tess looks at the phone. Then she looks at your bag.
TESS: (guarded) It's only us. Mina and me. # bid: to be spared it this once, in front of her mother # secure: Ask once, quietly. If it can't be, keep to what you said, and say when you're back.
Mina lays down her spoon.
* [Mouth it across the table: and Noor. # toward: ask-directly]
    {asked or nails:
        -> and_noor
    }
    Tess looks at your mouth. She shakes her head, very little. # reply: away go-quiet # heard: Not here. Not out of a telephone.
    When the call is over you get up. She knows where you're going. You'd told her.
    ~ saturday = true
    -> tuesday
* [Pass the butter. Ask who would like more coffee. # away: over-adapt]
    Your bag can go back into the cupboard. Nobody needs to have seen it. # protects: from having to leave
    TESS: (warm) Me. Please. # heard: She didn't mean it. Thank God, she didn't mean it.
    -> noor_wont_mind
* [Finish your coffee. Get your coat. # toward: hold-boundary]
    TESS: (afraid) Mum, I'll ring you back. # reply: toward answer-the-bid # heard: She said it, and she's doing it. She isn't even slamming anything.
    ~ saturday = true
    -> tuesday

=== and_noor ===
~ saturday = true
Tess looks at your mouth. You do it again, slower. You've seen people take less time over a proposal.
TESS: (afraid) And Noor.
# stand: tess, near-left, sitting
She has got up, with the phone. She comes round the table and sits down on the fourth chair, next to you. # reply: toward choose-it # heard: She only wanted two words. I had two words.
-> fourth_chair

=== rain ===
# act: Saturday, four hands
# place: dining-room, night
# enter: mina, far-right, sitting
# enter: tess, near-right, sitting
# enter: noor, far-left, sitting
{table == "eggs":On Saturday Tess makes eggs for four, and eats two people's. They're very good eggs, and you say so. It rains.|On Saturday it rains. No train brings Paul, and nobody looks at the clock.}
{paul:The sisters go round the park in the rain, twice, without you, and come back with red noses.|Mina rings him after lunch. She talks, and stops, and talks. He never interrupts.}
In the evening you play cards. Tess deals four hands before she sees it.
{not stairs and not chair: -> pairs}
She plays the fourth one too, and it wins.
-> one_name

=== pairs ===
MINA: (smile, sitting) Pairs, then, as at home. I'll have the empty one. Who's with Tess?
TESS: (guarded, sitting) We needn't play pairs. # bid: to be picked, with no fuss made of it # secure: Say lightly what you'd like, and leave her the no.
* [“I don't mind. You two decide.” # away: mask]
    So it's each for herself. The fourth hand wins. # protects: from asking to be on her side
    TESS: (calm, sitting) There. # heard: She doesn't mind. I'd hoped that she might, a bit.
    -> one_name
* [“I'd play with you, Tess. You can say no.” # toward: ask-directly]
    ~ paired = true
    TESS: (unsure, sitting) I tell people off. When we lose. # heard: She said it in front of Mina, and the roof stayed on.
    She brings her chair round. You lose five games, and she tells nobody off. # reply: toward answer-the-bid
    -> one_name
* [“Put me with the empty one. I'm used to the spare.” # away: contempt]
    Mina's laugh stops half way. It was quite a good one, all the same. # protects: from hearing whom Tess would take
    TESS: (cold, sitting) Cut. # heard: She's gone to the empty chair, so that I can't pick her.
    -> one_name

=== one_name ===
{
- paired: “Noor's with me,” says Tess, when Mina deals again. Then she hears it, and goes red.
- told: “You two,” says Mina, once, over the cards. Tess gets up for a glass of water.
- room == "hoover": At bedtime Mina says good night to the hoover. She's the only one who laughs.
- else: You are Noor, all day long. Just Noor.
}
-> sunday

=== sunday ===
# act: Sunday, twenty to twelve
# place: platform, day
# enter: mina, far-right
# enter: tess, near-right
# enter: noor, left, facing
Sunday. Mina's train leaves at eleven forty-nine, in nine minutes.
{
- lied: MINA: (warm) I'm so glad that I left you your room. You're so easy!
- paul: MINA: (tender) You come and see that horse.
- else: MINA: (warm) It was such a lovely dinner.
}
TESS: (afraid, facing) Could you give us a minute? {told:There's a bit that I'd like to say myself.|Just her and me.} # bid: to say it to her sister with nobody watching # secure: Go a little way off and look at something else. A limit of your own can come after. # vote
* {lied} [“Take your time. I don't mind. I'll be in the car.” # away: mask]
    You get in at the back, you don't know why. It's a nice car, very clean. # protects: from wanting to be there
    TESS: (warm) You're an angel. # heard: She doesn't mind. I said she wouldn't.
    -> noor_wont_mind
* {not lied} [“Of course.” Stay by the pillar, in case it goes wrong. # away: test]
    From the pillar you can see both their mouths. You do this for a living. You can do it through glass. # protects: from having to trust her with it
    Noor, says Tess's mouth. A cart goes by with forty parcels on it. Then: mind. Or: mine. From here they look the same. # heard: I could feel her reading me. I lost the end.
    -> nobody_coming
* [“Take all nine. I'll be with the pigeons.” # toward: honour-difference]
    TESS: (unsure) You hate pigeons. # heard: She's going, and she isn't even going far.
    NOOR: (calm) I'll see what they have to say.
    -> without_sound
* {asked} [“You said Sunday. I'll stay, and I won't say a word.” # away: chase]
    Your voice is quite steady. Several people turn round. # protects: from not knowing how she'd say it
    TESS: (cold) Mina. Noor and I live together. # heard: I'd got it ready. She's taken it out of my hand.
    MINA: (calm) I know, love.
    It has been said. It sounds like something read off a parcel.
    -> nobody_coming
* (now) {not asked and not told} [“Will you tell her? I'd like her to know.” # toward: ask-directly]
    TESS: (panicked) Now? There's nine minutes! # heard: So that's what it was all weekend. She could have said. I could have asked.
    NOOR: (unsure) You can say no. I'm going over to the pigeons.
    -> without_sound
* [“Have your minute. Then I'm at my brother's till Tuesday.” # toward: hold-boundary]
    TESS: (hurt) Till Tuesday? # heard: She means it. And she's giving me the minute, and not staying to mark it.
    -> tuesday
