=== north ===
# act: Eels, a Monday in February
# place: kitchen, night
# enter: eva, near-right, sitting
Eels: age of, hard to tell, 30; go north at night, 77; return of, nobody has seen, 211.
Ben's in the north till Friday, with a festival's pianos. The eels have to be in by Friday, too.
In March last year he rang from up there at nine, from his bed, he said. You could hear a tap. Oh good, you thought. He's got a bath.
{trip:
- "seven": “I don't know what I'll do with nine o'clock,” you told him on the platform. So it's seven now, in the morning, when he sounds like a drain.
- "card": “I don't know what I'll do with nine o'clock,” you told him on the platform. He took Linden Street on his knee, and wrote.
- "dot": “I don't know what I'll do with nine o'clock,” you told him on the platform. He gave you his password, to watch a dot with. You gave it back.
- else: “I don't know what I'll do with nine o'clock,” you told him on the platform. “It's only four nights,” said Ben, from the step. He'd left you no other hour.
}
{trip == "card":
    Train, hotel, hall, the man with the keys, each with its number, under the eleven dates. Ring any of them, he said, till you're sick of it.
}
At five to, he writes: “All well.” The phone lies by the bread.
Nine. In the wall, quite near, somebody turns on a tap. # bid: EVA: not to be by yourself with that noise # secure: Be kind to yourself about the hour. Or let somebody keep you company in it, whoever is safe.
* {trip == "card"} [Ring the desk of his hotel. He wrote it down for that. # own: he offered her the number, and she uses it]
    “He's up in the hall, madam,” says the desk, “with the piano, since six. I can hear him from here. It's always the same note.”
    You thank him. You ask him to hold the receiver out for a moment.
    -> thursday
* [“Good,” you write. Then do the whole of S. It's only nine. # away: busy-myself]
    Salmon, see Enemies. Sargasso. Scales. At three in the morning S is done, and you've heard nothing at all. # protects: from the tap
    -> thursday
* [Ring Marta. “Talk to me till a quarter past. About fish.” # toward: ask-for-comfort]
    {eva_marta:“Is it nine?” says Marta. “So it is. Eels, then.”|“At nine on a Monday,” says Marta. “Right. Eels.” She doesn't ask.}
    She's got the fingers for it, she says, one has to hold them like a secret. At sixteen minutes past you notice that it's sixteen past.
    -> thursday
* {trip != "card"} [Put the phone into the bread bin, and stay near the bread. # away: test]
    He knows about nine. He doesn't ring. He isn't meant to, at nine, it was you who told him so. # protects: from saying that you'd have liked him to
    You hold it against him till a quarter to twelve. It keeps you warm, in a way.
    -> thursday
* [Run a bath of your own, a hot one. # toward: soothe-yourself]
    ~ eva_bath = true
    It isn't a hotel. It's next door. There's a child in that bath, and it's singing about a bus.
    You lie there with the eels, up to your chin, and get the pages wet. You can be heard next door, probably. You sing a bit about a bus.
    -> thursday

=== thursday ===
# act: Eels, Thursday
# place: hall, night
# enter: eva, right, sitting
{rang:
- "on": At seven in the morning he rang, from a cloakroom, among wet coats. You'd slept till five, and told him so. It was only a fact.
- "witness": At seven he rang, and leaned the phone against his egg. An old pianist told you what she thought of his A. You'd been in the room that he was in.
- "mended": At nineteen minutes past seven he rang. You'd begun on the oven. An old pianist had been praising his A, he said, and he'd stayed to the end of it.
- else: At nineteen minutes past seven he rang. You'd begun on the oven. By noon you'd finished the oven.
}
In the evening it's Anton, from his ship. He's nineteen, and has a signal on Thursdays till ten. It's eight minutes to.
{
- rang == "on" or rang == "witness":
    “You sound slept,” says Anton. “What's happened?”
- else:
    “You've cleaned the oven?” says Anton. “Who's died?”
}
You tell him about the eels. He tells you about the cod. It's a good line, you can hear the engine.
“Mum? Could you send me the boat? The one from the fridge. I've only got fish on my wall. Dad says to ask you.” # vote # bid: ANTON: to be told what's going on at home # secure: Tell him that something is, and that he needn't put it right. Or say that you'll tell him, later.
Six minutes.
* [“Not that one, love. I'll tell you why, only not tonight.” # toward: hold-boundary]
    ~ eva_anton = "not-yet"
    The engine. “OK,” says Anton. “Is it a bad why?”
    You say that it is, a bit. He's quiet for a while, on his side of the sea. You'd like it to have been easier for him. # heard: ANTON: She's told me there's a why.
    -> friday
* [“Of course, love. It's only at the framer's.” # away: hide]
    ~ eva_anton = "framer"
    You didn't know you'd got that in you. A framer! It even has a little shop. # protects: from hearing his voice once he knew
    “Nice,” says Anton. “I'll find it a nail.” # heard: ANTON: I've asked, so it's all right. I'm an idiot.
    -> friday
* [“It's a bad year, Dad's and mine. It isn't yours to mend.” # toward: answer-openly]
    ~ eva_anton = "told"
    For a whole minute of the six there's only the engine.
    “I know,” says Anton. “You've both been so polite.” Then he cries, and there's nothing that you can do about it but stay on. # heard: ANTON: So I'm not making it up.
    “Which end have I got?” he says at last, as with a wardrobe. Neither, you tell him. You needn't hold up either end.
    -> friday
* [“Go on asking your father. Ask him why it's down.” # away: blame]
    ~ eva_anton = "father"
    It feels like putting down a suitcase. # protects: from being the one who says it
    “No,” says Anton. “I'm on a boat, Mum.” # heard: ANTON: They've each got hold of one of my feet.
    -> friday

=== friday ===
# place: hall, day
# enter: eva, near-right
# enter: ben, left, facing
On Friday the eels go at eleven. At twelve Ben's in the hall, with his bag and a paper napkin.
{eva_tea:
- "noon": BEN: (unsure) “Nobody till noon,” you said to me, that night. It's noon. I've been round by the bank twice. # reply: toward honour-difference
- "lovely": BEN: (unsure) “Lovely, thank you,” you said, that night, with the tea. You've got the same face on now. Shall I come back later? # reply: toward take-interest
- "no": BEN: (unsure) I'll ask it twice. You said no, that night, to the tea, and in the morning you were so thirsty. Shall I put the kettle on? # reply: toward repair-soon
- else: BEN: (unsure) “Don't bring me things,” you said. So I haven't. It's only a napkin, and you needn't have it. # reply: toward honour-difference
}
{rang:
- "on": There's nothing on it. An old pianist was going to tell him something about his A. He was in the coats, with you.
- "witness": The old lady has written it out for you, in a hand like barbed wire: it doesn't want anything from me.
- "mended": On it, in pencil, is what the old pianist said of his A: it doesn't want anything from me. He reads it to you, standing up, since you'd have liked to hear it.
- else: On it is what an old pianist said of his A: it doesn't want anything from me. He lays it on the stairs, and doesn't say for whom.
}
{eva_bath:
    EVA: (calm) I've had nine o'clock back. I was in the bath.
    {eva_note == "none":
        BEN: (tender) What was it in? # reply: toward play
        EVA: (unsure) Foam.
    - else:
        BEN: (tender) Good. # reply: toward share-joy
        You can see that he'd like to ask what it was in.
    }
}
-> scissors
