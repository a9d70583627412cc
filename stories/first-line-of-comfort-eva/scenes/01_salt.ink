=== salt ===
# act: Salt, a Sunday in October
# place: kitchen, night
# enter: eva, near-right, sitting
Salt: on eggs, 12; in wounds, 88, 91; pillar of, see Wives.
You make the pages at the back of other people's books, the ones where you look things up. You're good. You find everything.
You didn't find the woman in Linden Street. Ben tunes pianos, and each has a card. Hers had eleven dates in a year, where two would do.
You typed that card. You typed all eleven.
When you saw it, you got up to tell Ben. It's where you go when a thing is bad. You were halfway to the piano.
It came out in August, seven weeks ago. It's four in the morning. The salt book goes on Monday at nine, and you're on page 211.
Tonight you read him the dates, all eleven. Then you brought the big dictionary down on his piano, and a string broke.
{string:
- "floor": And he got down on the floor, at the other end of the pedals, and sat there like a dog. You can still hear his knee.
- "wire": And he fetched new wire, and mended it over your head. You know his shoes quite well now.
- "arms": And he held you, and said it would be all right. Your head went to its old place all by itself. You've washed it since.
- "seen": And he sat down where you could see him. He was counting, under his breath. You got as far as eight with him.
- "sorry": And he was sorry ten times. You counted, it's what you do. At the tenth you got up, and fetched him the tea towel.
- "furniture": And he asked if he should go or stay. “Be furniture,” you said. He was. He was a kind of chest of drawers.
- else: And you cried, as you do, without a sound, and he was there.
}
The fridge hums. “What's that in?” you used to ask, for twenty-one years, about anything that made a noise. He said the note without looking up.
You can't tell a flute from a fire alarm. So you kept slips. Fridge: B, flat. Doorbell: E, then C. Anton, newborn: A, nearly.
Under the proofs lies the picture that hung on the fridge until August. May, the boat to the island, one coat, two heads out of the collar.
Anton took it, before he went off to count fish. “Mum and Dad, freezing,” he wrote on the back. In August you put a line through that.
You've got a glass for commas. You lay it on Ben's mouth. Is that laughing? It's dots.
# enter: ben, far-left
The door opens by a hand's width. There's a strip of him, in yesterday's shirt.
BEN: (unsure) There's light. I thought, tea. I could make you some tea. # bid: to be some use to you, at four in the morning # secure: Say yes to the tea and no to the company, or no to both. He can hear the difference.
* [“Lovely, thank you. I'm nearly there. You lie down.” # away: mask]
    ~ eva_tea = "lovely"
    It's the voice for couriers. It comes with a smile built in, and nobody ever looks behind it. # protects: from being seen at four in the morning
    He brings the good cup, and stays a while, next to it. You're very busy with P. # heard: Lovely. Perhaps it's getting better.
    -> number_one
* [“No.” And listen for the kettle. # away: test]
    ~ eva_tea = "no"
    If he makes it all the same, then he means it. He lies down, and the springs say so. He has believed you, the idiot. # protects: from wanting something of his
    It does you good till breakfast. You are very thirsty. # heard: No means no. That's the least I can do.
    -> number_one
* [“Tea, please. And then nobody till noon.” # toward: ask-directly]
    ~ eva_tea = "noon"
    BEN: (calm) Noon. # reply: toward honour-difference # heard: She's told me what she wants. It has got a handle.
    He puts it down beside the proofs, and not on them. It's odd, to have said a thing and to have got it.
    -> number_one
* [“Don't bring me things.” # own: she wants nothing from him tonight]
    ~ eva_tea = "things"
    BEN: (ashamed) No. # heard: That's fair. My hands are no use here.
    He shuts the door with the handle down, so that it won't click. You hear how carefully it doesn't click.
    -> number_one

=== number_one ===
# act: Salt, Monday, a quarter past nine
# place: kitchen, day
# enter: eva, near-right, sitting
The salt has gone, tied up in string. At the front of it they'll thank the author's wife.
In your cardigan is the card. The front of it is full. You turn it over, and the back is white. You'd never thought of that.
Two things were agreed. On Sundays at six you ask, and he answers. And if she ever writes, you'll know it before supper.
An indexer doesn't ask why. She asks where. You don't want the bed, they can keep the bed.
You want to know where you were. You sharpen the pencil, and write, very small: 1.
* [“1. What did I look like, when you came in?” # own: she asks for her own evenings back]
    ~ eva_one = "looked"
    -> asked
* [“1. Did you tell her what things are in?” # own: she asks what else was taken there]
    ~ eva_one = "in"
    -> asked
* [“1. Did you charge her?” # own: she does the books]
    ~ eva_one = "charge"
    -> asked

=== asked ===
# place: living-room, dusk
# enter: eva, near-right, sitting
# enter: ben, left, sitting
On Sunday at six you read it out. He's got his hands on his knees.
{eva_one:
- "looked":
    BEN: (thinking, sitting) Tired. You'd be looking for your pencil. It was behind your ear. # reply: toward answer-openly
    It's right, that's what is so awful. He came in from there, and he looked at you and saw it.
- "in":
    BEN: (ashamed, sitting) She asked me once, about a tram. I said I couldn't tell. # reply: toward answer-openly
    You strike it out. Then you write it in again, only to have it there.
- else:
    BEN: (ashamed, sitting) The first two times. After that I didn't write it down. # reply: toward answer-openly
    He goes red right up into his hair. It's the one question in the whole year that nearly makes you laugh.
}
You've got nineteen more.
-> ten_to_six
