=== ten_to_six ===
# act: Weather, the last Sunday in November
# place: living-room, dusk
# enter: eva, near-right, sitting
Weather: dry, 3; wet, 4 to 60; what else is there to talk about, passim. Passim is Latin for all over the place.
It's ten to six, and the seventh Sunday. The primary school has rung: a pedal has come off, and forty children are dressed as weather.
“It's ten to,” you said to Ben, and looked at the card, so as not to look at him.
{sunday:
- "sat": -> six_sat
- "moved": -> six_moved
- else: -> six_went
}

=== six_sat ===
# enter: ben, near-left, sitting
He has told them no. They'll sing without a pedal. He's put the phone into the drawer with the candles.
It was such a good excuse. You'd packed for it, inside: the lamp off, your mouth shut. Now you're sitting there with your luggage.
BEN: (unsure, sitting) They'll go up with every verse. Nobody's ever going to get them down again. # bid: to hear if that was worth anything # secure: Say what he gave up and that you saw it. Or begin, it's your hour.
* [Smile, down at the card. # away: withhold]
    It's a good smile, and you have it to yourself. # protects: from his being pleased
    BEN: (serious) Right. Number one. # heard: Not enough, then. It can't be. It's one Sunday.
    -> number_four
* [“I was quite sure you'd go. I'm glad that I was wrong.” # toward: appreciate]
    He looks about for somewhere to put it. # heard: She saw it. I'd have been content if she had only asked number one.
    BEN: (unsure) I nearly did. # reply: toward answer-openly
    You wish he had left it at that. You're also glad that he didn't.
    -> number_four
* [“Number one.” # own: it's her hour, and she begins it]
    BEN: (serious) Number one. # heard: She's asking. Good. I'm here.
    -> number_four
* [“Do go, if you want to so much. I don't mind.” # away: test]
    Now you'll know. You fold your hands, and watch him find the right answer. # protects: from being glad too soon
    BEN: (unsure) I'm staying. # heard: Whichever I say, it's the wrong one. I'll sit on my hands.
    -> number_four

=== six_moved ===
He asked if your six could be eight. No was fine, he said. “Eight,” you said. “I don't mean five past.” And he ran.
So you've got two hours, and twenty questions, and you have put your good shoes on to ask them in.
At a quarter past six your phone moves. It's Ben: “It's on. They're all here. Two of them are only fog.” # bid: BEN: to give you something nice from out there # secure: Take it if you'd like to. Or see to your own two hours, and let eight o'clock come.
* [“Eight, you said.” # own: she holds him to his word, once]
    It's gone before you've thought. You keep your thumb where it was.
    “Eight,” writes Ben. # heard: She's sitting there with her coat on, inside. And I send her fog.
    -> back_at_eight
* [“What are the clouds wearing?” # toward: take-interest]
    “Your old bath mat, by the look of it,” writes Ben. “One of them has given me a star.” # reply: toward play # heard: She wants to know what the clouds have got on. Eva does.
    You'd forgotten that he can do that, in a line. You read it once, to yourself, in his voice.
    -> back_at_eight
* [Put the phone in with the candles. Do the letter P. # toward: soothe-yourself]
    Pans, salt. Pigs, salted. Pillars. By Preserving you're breathing like somebody who lives there. # heard: She isn't answering. She'll be working. Eight, then.
    -> back_at_eight
* [Stand in the dark hall from half past seven, with no lamp. # away: test]
    If he's five minutes late you'll know what you know. You've nearly got it ready in your hand. # protects: from hoping where somebody could see it
    At six minutes to there's his key, and he runs straight into you. “Is it eight?” he says. # heard: She was standing here for me to be late.
    -> back_at_eight

=== back_at_eight ===
# enter: ben, near-left, sitting
At four minutes to eight he's in the chair, with no breath, and a paper star on.
EVA: (calm) You've got something on your jacket.
-> number_four

=== six_went ===
“Twenty minutes, Eva,” he said. “They're only small.” And he took his bag. You had put your good shoes on, to ask in.
At six you're sitting there. At half past, you are still sitting there. At seven you turn off the lamp, since nobody's reading by it.
# enter: ben, left
At half past there's his key. “How was the weather?” you say. Something rustles on his jacket. He can't see where you are.
BEN: (ashamed, facing) It got late. Shall I put the lamp on? # bid: to be shouted at, and have it over # secure: Say what the hour and a half was like. Or leave it till you want to.
* [“I'd put my good shoes on for it. I felt a fool.” # toward: name-the-feeling]
    He turns the lamp on. It's a paper star. He looks at your feet: the blue ones. You had them on when Anton left school. # heard: She got dressed for it. She sat here dressed.
    BEN: (ashamed) I didn't see them. I went straight past them. # reply: toward own-it
    You put your feet under the chair. He has seen them now, all the same.
    -> number_four
* [“Not tonight. I'm going up.” # own: she calls it off, it's her hour]
    You go up in the dark, with your shoes in your hand. He doesn't come after you. # heard: It's her hour. She has taken it away with her.
    So it's the next Sunday, at six, in your slippers.
    -> number_four
* [“Never mind. It was only an hour and a half. Let's begin.” # away: minimise]
    BEN: (unsure) Are you sure? # heard: She says never mind. I could go down on my knees, I'm so glad.
    You're quite sure. You can hardly feel it. # protects: from how much you minded
    -> number_four
* [“No, tell me about the children first. All forty.” # away: mask]
    He tells you. He has got to the rainbow before he looks at your face. # protects: from saying it yourself
    BEN: (ashamed) You don't want to hear this. # heard: I fell for that like a boy.
    -> number_four

=== number_four ===
~ both = ferry == "both"
Then you come to number four: the ferry. Was he happy? Four times he's said yes. His voice goes up at the end, when it isn't all of it.
{ferry:
- "both": “Both,” says Ben, this time. He was happy, and he went to the upper deck, and wrote to her. You strike it out so hard that it shows on the front.
- "ours": “That day was ours,” says Ben. He says it like a man who stands in front of a door.
- "tired": “I've told you. Four times,” says Ben. “What else can I say?” He says it to the piano. You write it in again.
- else: “Yes,” says Ben, till eleven at night, and sits there, and it goes up at the end.
}
That night you get out your glass, and go over the picture again, from the left.
{both:
    Behind his ear there's a white stair. It goes up, out of the picture. In all this time you'd taken it for sky.
- else:
    You've done his mouth. You do the corners of his eyes. At that size there isn't a man there, only a good printer.
}
-> radiator

=== radiator ===
# act: Weather, two weeks before Christmas
# place: kitchen, night
# enter: eva, near-right, sitting
# enter: ben, left, turned
In the evenings you do other people's books. At the back of a book it's all in its place, and nobody wants anything of anybody.
It's a Sunday, ten to nine. At nine Marta rings: your big sister, who sells fish. Ben is washing up. In the wall the radiator ticks, and hums.
BEN: (calm, turned) It's gone up, the radiator. That's an F, nearly.
It has slipped out. He stands there with a plate, and his ears go red. # bid: BEN: to have a corner of the old game back # secure: Play, if you'd like to. Or say what it's like to hear it.
* [“And what did she laugh in?” # own: she's angry, and he hears it]
    ~ eva_note = "laughed"
    He puts the plate down very gently. It's the last thing he says that evening about any sound.
    -> marta_rings
* [“Which F? Wait! I'll get its slip.” # toward: play]
    BEN: (unsure) The one below. It'd like to be one above, but it hasn't the breath. # reply: toward play # heard: She's asked me which F!
    You write it down, as he says it. Then you put the slip away, rather fast, as if somebody had come in.
    -> marta_rings
* [Write it on its slip, later, when he's gone to bed. # away: withhold]
    Radiator: F, nearly. It looks very well there. # protects: from his knowing that you'd missed it
    He dries the plate on both sides. # heard: That's gone too, then. Of course that's gone.
    -> marta_rings
* [“Not in December.” # own: a no, and a month on it]
    ~ eva_note = "month"
    BEN: (serious) Not in December. # heard: There are eleven others.
    You hadn't meant it so exactly. But there it is.
    -> marta_rings

=== marta_rings ===
# place: hall, night
# enter: eva, right, sitting
{marta:
- "weather": -> snow
- "taken":
    Nine. You wanted to tell her yourself, and he took the telephone, and told her for you. He was very brave. It was yours.
    She has called him a haddock. Now it is your turn.
- else:
    Nine. {marta == "scared":“I'm scared of her,” Ben said. “Tell her tonight, all the same.”|“You should have somebody who can throw,” said Ben.} “Marta,” you said. “It isn't the weather.”
    For a long time she only breathed. Then she wanted Ben, and called him a haddock. Now it's you again.
}
“I won't ask what you did,” says Marta. “Twenty years I've sold fish. Nobody's ever asked me what the fish did.” # discuss: What does Marta settle, before Eva has said anything? Why might she begin with it?
You sit down on the stairs.
“There's the room over the shop. It smells, but it's got a door. What do you need?” # bid: MARTA: to be given something to do for you # secure: Ask for one thing, however small. Or say that you don't know yet.
* [“How are the Christmas carp?” # away: deflect]
    “Dead,” says Marta. “They're not the ones I'm asking about.” # protects: from her being kind to you
    But she tells you about the carp, because you asked, and it gets you through to ten.
    -> north
* [“You've got all those orders. I'm all right. Really.” # away: minimise]
    “You're as right as a boot,” says Marta. # protects: from being the little one again
    You hear her put on her apron, at nine at night, since she isn't wanted.
    -> north
* [“Keep it free for me. I don't know yet.” # own: she keeps a door for herself]
    “It's been free since Mother,” says Marta. “I'll take the boxes out.”
    -> north
* [“Stay on the line while I cry. You needn't say anything.” # toward: ask-for-comfort]
    “I've got till the ice melts,” says Marta.
    You cry till twenty to ten, in a stairwell, with a fishmonger. She says nothing. Once she blows her nose.
    -> north

=== snow ===
~ eva_marta = false
Nine. “Once she knows, she knows for ever,” said Ben. “Let us get well first.” It sounded wise. So it's snow, on Tuesday, they think.
“You've had more weather this year than Norway,” says Marta. “What's under it?” # bid: MARTA: to be told, or to be told that she isn't being told # secure: You needn't tell her what. You may tell her that there's something.
* [“Something. I can't say it yet. Go on asking.” # toward: share-rather-than-hide]
    “Every Sunday,” says Marta. “Till then I'll have the weather. I'll know what it is.”
    It's snowing, you tell her. You have to hold on to the banister.
    -> north
* [“Ice,” you say. # away: deflect]
    She laughs. She's got a laugh like a dropped crate, and you can live on it for days. # protects: from her asking again
    “Well, I know about ice,” says Marta.
    -> north
* [“Nothing, it's only work. It's eels, after Christmas.” # away: hide]
    She does like eels. She gives you half an hour on eels, and you've got a whole page of them before you hang up. # protects: from hearing her voice once she knew
    -> north
