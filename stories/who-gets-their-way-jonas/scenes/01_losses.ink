=== seven ===
# act: Losses, Thursday, ten to eight
# place: galley, dusk
# enter: jonas, near-right, easy
Condition report: one plate with a lid on, lukewarm. One man, washed, combed and fed. Losses: fifty minutes.
“Dinner at seven,” Imre wrote this morning. Down in the yard his shutter's up, and a wheel ticks round, stops, ticks round.
As long as it ticks he's there. You've washed up in the gaps.
By the sink lies the contract from Lisbon: fourteen pages, two years, an answer by midnight tonight. He has let it lie for three weeks.
So have you. You've only moved it, a finger's breadth a day, from the shelf with the bills to the tap. By now he has to lean over it to drink.
On the cooker it's ten to seven. It's been an hour slow since March, and neither of you can set it. “Cooker or real?” you ask each other.
“The midwife's wheel is nearly round,” writes Imre. “Don't wait with the food. Is it very bad?” # bid: to be late and still be welcome # secure: Leave him his wheel and mean it, or say in one line what waiting does to you.
* [Lean out over the yard. “It's ten to eight! In the whole town!” # away: chase]
    ~ jonas_first = "yard"
    Now the whole yard knows how late it is, and you feel a good deal better. # protects: from the next gap in the ticking
    “I've got a clock!” calls Imre. It ticks faster, down there. # heard: It's the voice for children who are still out in the street.
    -> boot
* [“The plate waits better than I do. Come when it's round.” # toward: honour-difference]
    ~ jonas_first = "round"
    It looks rather bare, once it's sent. You'd like to put a joke on top of it, like a lid.
    “When it's round, then,” writes Imre. “You're a good plate.” # reply: toward play # heard: He waits badly, and he's letting me finish.
    -> boot
* [“Not bad at all!” Then stand the salt on the contract. # away: test]
    ~ jonas_first = "salt"
    He salts everything before he has tasted it. He'll have to pick it up. # protects: from asking him straight
    “You're a prince,” writes Imre. # heard: Nobody's waiting, then. Good.
    -> boot

=== boot ===
# place: hall, dusk
# enter: jonas, right, turned
There's still time to look. Your boots have stood in the hall since Easter. You feel down into the left one, as far as the toe.
It came in the parcel with the contract. A tile, white, a hand wide, one corner gone.
Four thousand of them lie in crates in Lisbon, out of a hospital, since an earthquake. Nobody alive knows the picture.
At the museum you glue corners on other people's tiles. This would be a wall, and your key.
“This one is on no list,” Graça wrote from Lisbon. “We call it the orphan. Tell me what you see.”
A blue line comes up from the left, swells, and drops. A sail. You've looked at it every night, in the dark, like a boy with a cigarette.
{said:
- "wheel": The day it came you ran down to the shop, and Imre gave you a wheel to hold. You held it for twenty minutes. It got very straight.
- "right": The day it came you ran down to the shop. “You have to do what's right for you,” said Imre. Then he shook your hand.
- else: The day it came you ran down to the shop, and read to Imre from a crate. He rang every bell he had. At “from September” he stopped.
}
You'd saved the tile to the end. Then he said to let it soak a bit, and you went on saving it.
Forty-one stairs. Somebody's coming up. You've got till about the thirtieth.
-> supper

=== supper ===
# act: Losses, nearly nine
# place: galley, dusk
# enter: jonas, near-right
# enter: imre, left
He was funny when he came in, and so were you. Then he ate, and you watched him eat.
{jonas_first:
- "salt": He ate without salt. You've lived with him since autumn, and he has never eaten without salt.
- "yard": “A quarter past eight!” he called, once, at the plate. “And all's well!” It was nearly a joke.
- else: “It's round,” he said. “Nearly.” He showed you with one finger how nearly.
}
There's still the pan, in the sink since Tuesday. On Tuesday you came home from choir, and all the windows were open.
It smelled of cinnamon right down to the second floor. You stood in the hall and breathed it till it had gone. You asked him nothing.
JONAS: (unsure, facing) Day three. What was in it, anyway?
{dish:
- "soup":
    IMRE: (guarded) Soup. It only needs to soak.
    Soup. You look into it, so as not to look at him. You pick it up, to see for yourself.
- "now":
    IMRE: (unsure) I'll do it now.
    He has got the scraper already. You pull, because you were only talking. He pulls, because he does things when you talk.
- "boots":
    IMRE: (guarded) And your boots? They've been drying in the hall since Easter.
    The left one. You can feel your ears go red. “They're dry,” you say, and take the pan, so as to be holding something.
- "small":
    He goes away, with his eyes open. You know that. You ask where he is.
    IMRE: (guarded) It's a pan with water in it, Jonas. It isn't a contract.
    Nobody had said contract. You take it by both handles, to be rid of it.
- "rice":
    IMRE: (ashamed) It was rice, the kind they have in Lisbon. I burnt it.
    He'd been there already, then. On a Tuesday, without you. You pick it up, to smell it again.
- else:
    IMRE: (unsure) I can't answer you sideways. Ask me straight.
    It's a narrow kitchen. You open your mouth to ask him straight, and what you do is pick up the pan.
}
~ cinnamon = dish == "rice"
It was full to the brim. Over it goes, grey, with rice in it, into Lisbon.
For a minute there are four hands and no words. Then “Seven's sticking,” you say, and Imre says: “Give.”
He slides a spoke under it, from the corner, lets his breath out, and lifts. It's how you'd have done it. It's better.
Condition: wet, all fourteen. Losses: a corner of seven, and whatever you were both going to say.
IMRE: (calm) It'll dry. # bid: for it not to be a catastrophe # secure: Say what he did well with those hands. Or say what the three weeks have been like, and ask for one thing. # vote
* [“You saved seven. I couldn't have lifted it like that.” # toward: appreciate]
    ~ jonas_case = "seven"
    IMRE: (guarded) The corner's gone. # reply: away minimise # heard: He's giving me a mark. It's a good one, and it's a mark.
    You'd meant it as a hand on his arm. It has come out as a report.
    -> quarrel
* [“That's you, that pan. You put water on a thing and then walk off.” # away: blame]
    ~ jonas_case = "pan"
    It's a good sentence. You've been three weeks over it, and it fits him like a lid. # protects: from asking him for anything
    IMRE: (cold) I see. # heard: So that's what it says, at the bottom of the page.
    -> quarrel
* [“Well, now it's soaking. Nobody can say we didn't.” # away: deflect]
    ~ jonas_case = "soak"
    He laughs, and you laugh. You have to hang on to the line. # protects: from being the one who minds
    IMRE: (unsure) So that's all right. # heard: If he can laugh about it, perhaps he has decided.
    “All right?” you say, and not in the voice for jokes. It was you who began it.
    -> quarrel
* [“Three weeks I've been alone with that. One word, tonight.” # toward: raise-it-gently]
    ~ jonas_case = "word"
    IMRE: (panicked) Now? With page nine in my hand? # reply: away defend # heard: One word. And then I have to live in it.
    You had got it so small. You'd thought it would go through.
    -> quarrel

=== quarrel ===
{jonas_case:
- "seven": IMRE: (angry, facing) “Like that.” You go round after me with a pencil, Jonas! Even when I do it right!
- "pan": IMRE: (angry, facing) And what are you, then? The spoon?
- "word": IMRE: (angry, facing) You don't want a word. You want a receipt.
- else: IMRE: (angry, facing) You laughed! What am I to go by, if you laugh?
}
From there to his father it takes the two of you four minutes. You both know the way.
His is the tools: you put them in order of size, for a surprise, while he was out for bread. It took him a month to find the eight.
JONAS: (angry) It was between the seven and the nine!
You look at him, and he's looking to see if you'll laugh.
Yours is the train. Two days his father had been dead, and he rang you on the way to the funeral. “Bad line,” he said. “I'll ring you.”
He goes white at that one. You'd like to have it back, for a second. Then you'd like to have another one like it.
By twenty past nine they've all been said. They hang there with the pages.
-> door
