=== plums ===
# act: Last post, the sofa
# place: living-room, dusk
# enter: walter, near-right, sitting, turned
# enter: ada, left
At four o'clock five words were still missing. You put letters in, any letters, in ink. It was easier to look at.
{hat == "mm" or hat == "fence":
    His own hat is on the sofa, with a pear leaf in the band. There's been no wind since Friday, and hats don't climb.
}
Walter has one ear to the radio and the football. You have a jar of plums, and the lid comes off at a touch.
Since your thumbs gave up, every lid in this house comes off at a touch. Nobody has ever mentioned it.
ADA: (tired, thinks) He could look up. # secure: Ask for him in plain words, or go and sit where he is. A wish is hard to hear over football.
* [“I know who does the lids. Thank you.” # toward: appreciate]
    He goes red, to the top of his head.
    WALTER: (ashamed, facing) Since when? # heard: All that time she knew, and she let me.
    ADA: (warm) Since the gherkins.
    WALTER: (tender) That's nine years! # reply: toward receive-vulnerability
    -> corner
* [Put the jar down, and sigh. # away: test]
    WALTER: (calm) Is that a draught? # heard: There's a window open somewhere. # discuss: He heard a sigh, and shut a window. What would he have needed to hear?
    He gets up and shuts it. In your head you take a mark off him, in ink. # protects: from asking him to come
    -> corner
* {name == "hole"} [“This morning. The hole. I wasn't joking.” # toward: name-the-feeling]
    ~ again = true
    WALTER: (ashamed, facing) No. I heard that at about eleven. So I brought you a tomato. # reply: toward own-it # heard: She's had to bring it twice.
    He turns the football down, till it's only some people a long way off.
    -> corner
* {name != "hole"} [Take the bins down the steps, to save his knee. # toward: carry-your-share]
    It's Tuesday, and the bins are his. At half-time he goes to do them, and comes back.
    {knee:
        WALTER: (unsure, facing) Somebody's taken the bins. # heard: I told her that there's nothing wrong with it. She didn't believe me.
    - else:
        WALTER: (unsure, facing) Somebody's taken the bins. # heard: I'd been dreading those steps. Somebody had got there before my knee.
    }
    ADA: (calm) Did they sign?
    WALTER: (smile) With an A. # reply: toward play
    -> corner
* [“Come and sit here. I've got two spoons.” # toward: reach-out]
    {hat:
    - "seen":
        WALTER: (teasing, facing) Plums? Are they wearing anything? # reply: toward play # heard: She wants me there. I'd have come for one spoon.
        He turns the radio down, in the middle of a penalty.
    - "later":
        WALTER: (smile) Two more corners, then I'll come. # reply: toward ask-for-space # heard: She wants me there. I'd have come for one spoon.
        It's three. Then he comes.
    - "mm":
        WALTER: (calm) Mm. Eleven men, and not one of them can run. # reply: away busy-myself # heard: She said something. It'll have been a clue.
        He comes at half-time. One ear stays where it was.
    - else:
        WALTER: (calm) Put mine on the side, will you? # reply: away busy-myself # heard: She's got plums. She'll manage.
        He comes at half-time. One ear stays where it was.
    }
    -> corner

=== corner ===
# stand: ada, near-left, sitting, facing
# stand: walter, near-right, sitting, facing
The paper has slid down between the cushions. He holds it up to the last of the light.
WALTER: (unsure, sitting) Ada. What's an “elsom”? # bid: to be told what he is looking at # secure: Tell him what it is, and what it's for. Or say when you will. # vote
* [“I was tired. It's only a game, Walter.” # away: minimise]
    You say it lightly. You've given people worse news more lightly. # protects: from being looked after
    WALTER: (calm) Of course it is. # heard: She's been at it since breakfast. Over a game.
    -> night
* [“Nothing. I needed it to be full.” # toward: share-rather-than-hide]
    WALTER: (bright) Well, nobody marks it. # reply: away minimise
    ADA: (firm) I mark it.
    Somebody scores. Neither of you hears who.
    WALTER: (serious) And what did you get? # reply: toward take-interest # heard: She's been sitting an exam at my breakfast table.
    ADA: (ashamed) Today I cheated.
    -> night_told
* [“A sort of tree.” # away: hide]
    ~ tree = true
    It comes so quickly that it's nearly true. # protects: from his face when he knows
    WALTER: (calm) Is it? # heard: I've walked up every garden in this town.
    -> night
* [Wait # wait # id: wait-at-the-corner]
    His thumb is under the word. For thirty-eight years people gave him wrong addresses. He knows one when he sees it.
    The football goes on, very small. He isn't listening to it.
    WALTER: (unsure) Shall I not have seen it? # bid: to be let in, or sent off, but one of the two # heard: She isn't cross. I'd know cross.
    ** [“My mother filled things in. Towards the end.” # toward: name-the-feeling]
        WALTER: (afraid) You're not her. # reply: away minimise
        ADA: (tired) You can't sign for that.
        He thinks. Then he reaches over and switches off the second half.
        WALTER: (sad) No. I can't. # reply: toward stay-with-pain # heard: There's the one parcel that I can't carry up for her.
        -> night_told
    ** [“Seen what? It's only ink. You'll miss your match.” # away: deflect]
        He turns the paper over, with care, as if it might wake. # protects: from the word for it
        WALTER: (calm) Nothing. Ink. # heard: So I'm to be blind. I'll be blind, then.
        -> night
    ** [“Leave it there. I'll tell you upstairs.” # toward: ask-for-space]
        ~ promise = true
        WALTER: (serious) Upstairs, then. # heard: There's something. And it's coming to me.
        -> night

=== night ===
# act: Last post, ten o'clock
# place: bedroom, night
# enter: walter, near-right, sitting
# enter: ada, near-left
Ten o'clock, his drops, one in each eye. Other nights he looks at the ceiling and hums.
{promise: -> owed}
Tonight he isn't humming. You bend down to him, and his eyes are wet already.
WALTER: (sad) It's only the drops. # bid: to be asked, just once # secure: Ask once more than is easy. Or tell him what he is guessing at. # guess
The bottle in your hand is still shut.
* [“I haven't opened it yet, Walter.” # toward: take-interest]
    {tree:
        WALTER: (hurt) I looked it up. There's no such tree. # heard: She saw. She said it quite softly, too.
    - else:
        WALTER: (hurt) I can tell when a thing's got no address. # heard: She saw. She said it quite softly, too.
    }
    {
    - again: WALTER: (hurt) You'd told me twice today. I'd begun to think I'm who you tell.
    - name == "hole": WALTER: (ashamed) And you did tell me, at breakfast. I said you could drain peas in it.
    - else: WALTER: (hurt) And then I thought, perhaps I'm not who she tells.
    }
    So you tell him. The corner, the news at seven, how it began with your mother. He keeps his mouth shut for all of it.
    -> hand
* [“They do sting, these ones. Keep still.” # away: mask]
    You open it and do both eyes, and your hand doesn't shake at all. # protects: from hearing that he knows
    WALTER: (calm) Thank you. # heard: She does my eyes every night. She didn't look in.
    -> not_delivered
* [“There's no elsom. I've been losing words.” # toward: share-rather-than-hide]
    WALTER: (sad) Which? # reply: toward take-interest # heard: I'd given her a way out. She told me.
    You give him the list, from spring till now. It's in your head, in order, every one that went and came back. He wants to hear all of them.
    -> hand

=== owed ===
Tonight he isn't humming.
WALTER: (unsure) We're upstairs. # bid: to be told, as you said # secure: Tell him, however badly it comes out. Or say that you can't yet, and when you will.
* [“I've forgotten what I was going to say. Look up.” # away: deflect]
    It's quite funny, and he does smile. You've forgotten none of it. # protects: from saying it to his face
    WALTER: (calm) Thank you. # heard: I carried that up all those stairs, and it's empty.
    -> not_delivered
* [“I've been losing words. I fill it in anyway.” # toward: show-over-time]
    WALTER: (sad) Which? # reply: toward take-interest # heard: She said upstairs, and it was upstairs.
    You give him the list, from spring till now. It's in your head, in order, every one that went and came back. He wants to hear all of them.
    -> hand
* [“I can't, tonight. Tomorrow, over the toast.” # toward: ask-for-space]
    ~ toast = true
    WALTER: (hurt) That's two addresses for the one parcel.
    ADA: (ashamed) I know.
    He puts his head back for the drops, all the same. # heard: It's late again. But this time she knows what it weighs.
    -> hand

=== night_told ===
# act: Last post, ten o'clock
# place: bedroom, night
# enter: walter, near-right, sitting
# enter: ada, near-left
Ten o'clock, his drops, one in each eye. Other nights he looks at the ceiling and hums. Tonight he looks at you.
-> hand

=== hand ===
Then the drops are in. His hand lies on the blanket, open. He doesn't say “Sign here”. # bid: for your hand in his, without the joke # secure: Take it, in your own time. Or give him something else that he didn't have to ask for. # vote
* [Sit down beside him and draw an A in it. # toward: touch-at-own-pace]
    -> signed_for
* [“‘Sugar’! Five letters! Don't wait up.” Lay out his pills, and go down. # away: busy-myself]
    It has come by itself, like a cat. The pills stand in a row, for breakfast. You've never forgotten one. # protects: from being held, and coming apart
    WALTER: (calm) Don't be long. # heard: Drops, water, pills. Everything but the hand.
    -> in_ink
* [Put your glasses in it, and set the alarm for six. # toward: reach-out]
    WALTER: (unsure) What's at six? # heard: She's given me the glasses. She can't do a clue without them.
    ADA: (calm) Nothing. It's Wednesday.
    -> pear_tree
