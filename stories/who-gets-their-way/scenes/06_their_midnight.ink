=== hour ===
# act: Their midnight, two minutes to twelve
# place: galley, night
# enter: jonas, near-right, knees-up
# enter: imre, near-left, knees-up
{kept == "yard":
    Since then you've talked about the bishop's nose. Nobody has said the word.
- else:
    Since then you've eaten what was left of your dinner, and talked about the bishop's nose. Nobody has said the word.
}
On the window hangs page fourteen, dry, and bent like a roof tile. You look at your watch.
IMRE: (afraid, knees-up, facing) Two minutes.
Jonas leans his head back and looks straight up, at the cooker. Two minutes to eleven.
JONAS: (ashamed, knees-up, facing) It's their midnight. There's an hour.
IMRE: (unsure) Whose midnight?
JONAS: (ashamed) It's never been wrong, you know. It's right in Lisbon. I've been telling the time by it for three weeks.
Every “cooker or real”, since then. He asked, and he knew.
{jonas_tile:
    He goes out to the hall, and comes back with a tile, out of his boot. It came with the contract. It's a sail, he says.
    You turn it. Somebody's lying there, with his back to you. “He isn't asleep,” you say. “Look at the neck.”
}
JONAS: (ashamed) So that was mine. Now one of yours, that isn't on the line yet. # reply: toward share-rather-than-hide # bid: for one thing that you've kept back # secure: Put down the thing you would sooner keep. It need not be big.
* [“So in Portugal I've been on time.” # away: deflect]
    “All spring,” you say. You both have to hold on to a cupboard. You haven't laughed like that since you laid these boards. # protects: from putting anything down yourself
    JONAS: (smile) In Portugal, yes. # heard: I put mine on the floor, and he juggled with it. He's so good at it.
    -> answer
* {not rice} [“That rice. I was trying Lisbon out.” # toward: share-rather-than-hide]
    ~ rice = true
    He pulls the pan over, between you, and puts his nose in it. # heard: So it was cinnamon. And it was for me.
    JONAS: (tender) You cooked Lisbon.
    IMRE: (ashamed) I burnt Lisbon.
    JONAS: (laughing) And I drowned it. # reply: toward play
    He keeps the pan on his knees. He has stopped holding it like something of yours.
    -> answer
* {rice} [“You told their time, and I burnt their rice. We're even.” # toward: let-go]
    JONAS: (tender) I was so glad about that rice. I was so angry that I was glad. # reply: toward name-the-feeling # heard: He has torn up my bill, and his.
    IMRE: (ashamed) It was mostly black.
    He reaches up behind him and pats the cooker, as one pats a horse.
    -> answer
* {train} [“Those two days, I had the phone in my hand.” # toward: own-it]
    JONAS: (blank) When he died? # heard: Two days. So I was in his hand, at least.
    IMRE: (ashamed) I'd got your name up. I thought, when I've stopped shaking. I should have rung you shaking.
    JONAS: (sad) I'd have come and sat there. I wouldn't have said one word. # reply: toward stay-with-pain
    IMRE: (tender) You'd have said a few.
    -> answer
* [“I've been afraid of midnight all evening. You let me.” # own: anger at being left to fear the wrong hour]
    JONAS: (ashamed) Yes. I wasn't the only one who was afraid, for once. # reply: toward own-it # heard: He's been afraid of it. All evening. I took it for patience.
    IMRE: (angry) All spring I thought it was a joke.
    JONAS: (sad) It was. It was ours. It was also the time.
    -> answer

=== answer ===
# stand: jonas, right, standing, facing
# stand: imre, left, standing, facing
{not boards:
    You get up, one knee at a time.
}
The laptop stands on the bread board. There are two letters on it, a yes and a no. He has been polite in both.
IMRE: (unsure) When did you write the no?
JONAS: (serious) The same night. I thought, one of us should have it ready.
JONAS: (serious) So one of us gets his way. And the other one is nice about it for two years.
JONAS: (afraid) What do you want, Imre? # bid: for a wish of yours that he can put next to his own # secure: Say your wish as a wish, no smaller than it is, and leave him his. # vote
{waited > 1:
    You'd like another minute. He has stood there for two of them tonight. There isn't a third.
}
* [“I can't shut it. I want you to stay. You can say no.” # toward: ask-directly]
    ~ asked = true
    JONAS: (hurt) Now. # heard: There it is. I've waited so long for it. Now I can hear what I want.
    He sits down on the floor, with his back to the cooker.
    JONAS: (sad) In May I'd have stayed, for that. And then I'd have held it against you, over every plate.
    IMRE: (afraid) And tonight?
    JONAS: (afraid) No. I wanted to be asked. And I want to go. I didn't know that they'd both fit in one person. # reply: toward answer-openly
    IMRE: (sad) It's a narrow kitchen.
    {book && told:
        -> winters
    }
    -> us
* [“It's your wall, and it's your life. I can't tell you what to do.” # away: keep-exit-open]
    ~ gave = "he"
    You'd have liked somebody to say that to you, once. # protects: from a wish that he could refuse
    JONAS: (calm) No. You can't. # heard: I asked him to want something, and he's asked me to be free.
    -> spotless
* [“All of yours first. Then all of mine. Then we look.” # toward: negotiate]
    -> table
* [“We'll go. I'll shut the shop. It's only bicycles.” # away: over-adapt]
    ~ gave = "you"
    It's out, and everything stops hurting at once. # protects: from being the one in the way
    -> spotless
* {waited < 2} [Wait # wait # id: wait-at-the-letters]
    You look for it. It has to be in there somewhere.
    {told:
        JONAS: (afraid) No. Not that one. I know what it's for now, and I still can't. Say something wrong. # bid: not to be left alone with the quiet # heard: Quiet. It sounds the way an empty flat sounds.
    - else:
        JONAS: (afraid) No. Don't do that now. Not that. Say something wrong. # bid: not to be left alone with the quiet # heard: Quiet. It sounds the way an empty flat sounds.
    }
    ** [“Send the yes. Go on. I'll manage, I always have.” # away: give-up]
        It's like putting down a piano. # protects: from deciding it with him
        JONAS: (cold) You always have. # heard: He didn't push me. He only took his hands away.
        -> us
    ** [“I'm in here. That noise you can hear is me, thinking.” # toward: name-the-pattern]
        JONAS: (unsure) Could you do it louder? # reply: toward play # heard: He's in. He said so through the door.
        So you do it aloud, badly, starting at the wrong end. Then he does his.
        -> table
    ** [Keep looking. You've nearly got hold of it. # away: go-quiet]
        ~ gave = "he"
        You've nearly got hold of it. # protects: from saying the wrong half
        JONAS: (calm) It's all right. # heard: I've listened long enough to know what it sounds like.
        -> spotless

=== table ===
JONAS: (serious) I want the wall. I want to see what the picture is. I want to unlock a door in the morning and it's my door. # reply: toward ask-directly # heard: He wants to hear it. All right. All of it, then.
JONAS: (afraid) And I want you to mind. You needn't do anything about it. Only mind.
IMRE: (afraid) I mind.
He nods for quite a long time.
IMRE: (unsure) I want to push up that shutter for a year, till it's mine and not his.
IMRE: (unsure) And then come up and eat. Late, with a lid on, by that clock. I want that too.
There they lie. You'd both know if a thing fitted.
{book && told:
    -> winters
}
JONAS: (sad) It doesn't go together.
IMRE: (sad) No.
JONAS: (tired) You don't paint over a gap. You fill it plain, so that people can see there's something missing. # reply: toward team-up
IMRE: (sad) I can't tell you to stay, then.
JONAS: (sad) No. And I can't tell you to come.
-> us

=== winters ===
{kept == "yard" or (kept == "on" and workshop):
    But your father's book lies on the worktop, among the pegs, where you put it down. You open it between you.
- else:
    But you're at the door already. You run down for your father's book, and he presses the light for you, there and back.
}
JONAS: (thinking) November, two. Skates. Skates. A boat. That's a good boat.
JONAS: (thinking) What am I looking at? # bid: for you to say it as a wish, and not leave him to find it # secure: Say it as your own wish, with the price on it.
* [“I could come for the winters.” # toward: team-up]
    -> two_winters
* [“Only at him.” # away: hide]
    “I thought you'd like the boat,” you say. You've shut it on your own thumb. # protects: from shutting the shop, even once
    JONAS: (warm) It's a nice boat. # heard: He had something. I saw him have it.
    {asked:
        ~ gave = "airport"
        He sends the yes, with the book lying next to it. You both say how quickly two years go.
        -> back_soon
    }
    ~ gave = "he"
    -> spotless_he
* [“I'll shut it for good. Look at that. Who'd miss it?” # away: over-adapt]
    ~ gave = "you"
    Something cold and clean goes through you. It could be relief. # protects: from asking him for anything
    JONAS: (unsure) {table:A minute ago you wanted a year of it.|A minute ago you couldn't shut it.}
    IMRE: (bright) That was a minute ago.
    JONAS: (bright) For good? # heard: That's the very one I'd wished for. It's a size too big.
    IMRE: (bright) Real.
    He hadn't asked yet.
    -> spotless_sent

=== us ===
{asked:
    IMRE: (sad) I'll mind. All the way through, I'll mind.
    JONAS: (sad) Yes. Do that.
}
He reads the yes once more, and sends it. On the cooker it's {boards:two minutes|twenty} to twelve.
It makes the noise of a very small drawer.
JONAS: (sad) And us? # bid: for a day to hold on to, or the truth that there is none # secure: Name a day and what it's for. Or say that you can't, and why. # vote
* [“No day. I'd only wait for it. I think this is it.” # toward: part-with-care]
    -> three_hands
* [“You'll be back by Christmas. Everybody comes back.” # away: minimise]
    ~ gave = "airport"
    It cheers you both up at once. # protects: from naming a day that could be missed
    JONAS: (smile) Back soon, then. # heard: He's hung out the card.
    -> back_soon
* [“The last Sunday in October, when it's right. We look again.” # toward: check-in]
    -> right_in_october

=== night ===
# act: Their midnight, the bedroom
# place: bedroom, night
# enter: imre, left, knees-up, turned
# enter: jonas, right, knees-up, turned
Midnight goes by. You hear it from the church, all twelve, and he doesn't do anything. He smells of ironing.
You lie and wait for him to get up and write to them. He doesn't. That ought to suit you.
You try out a word, without moving your lips. You try it with a please. There's so much that would have to come after it.
In the spring, at about this hour, one of you would ask the other one the time. That was the whole joke. It only needed somebody awake.
Half past twelve. He turns on to his back; the mattress says so. He's looking at the ceiling, then. You're looking at the wall. He painted both.
# exit: jonas, right
At ten to one he gets up. He goes into the kitchen, and stands in front of the cooker. You can't think why.
It's ten boards to where he is. You know which of them creak.
You hear him breathe in, as if to call somebody. You hear him not do it. # bid: for somebody to come and stand there with him # secure: Get up and stand next to him. It needn't be with a word.
* [“It's late. Come to bed.” # away: minimise]
    It's what one says. It is late, too. # protects: from asking him what he's standing there for
    “In a minute,” says the kitchen. # heard: He's awake. He'd like me to lie down quietly.
    -> one
* [Get up. Walk on the boards that creak. # toward: lean-in-first]
    ~ kept = "bed"
    ~ boards = true
    -> ten_boards
* [Lie ready. If he calls, you'll be there. # away: test]
    You've got one foot on the floor already. He'd only need to say half your name. # protects: from going without being called
    He doesn't call. # heard: He's awake. I've never heard anybody be so awake.
    -> one

=== one ===
# enter: jonas, right, sitting, turned
The church strikes one. He comes back and sits down on his side, and this time he doesn't ask. # bid: for one sign of you, late as it is # secure: Give him one, a poor one. Tomorrow you can say what it was.
* [Go on breathing. # away: go-quiet]
    In, and out. You can do this till morning. # protects: from asking what he stood there for
    He lies down with his clothes on. # heard: Nobody.
    -> soaking
* [Put your hand between his shoulders. # toward: touch-at-own-pace]
    ~ kept = "hand"
    He lets it lie there. Under it he is breathing like someone who carries something heavy upstairs. # heard: It's warm. It's too late, and it's warm.
    -> soaking
* [“Was that one? Cooker or real?” # toward: play]
    ~ kept = "joke"
    JONAS: (sad) Real. On the cooker it's midnight, and in Lisbon. That was the one that counted. # reply: toward answer-the-bid # heard: Now he comes. With that. At one.
    -> soaking

=== ten_boards ===
# act: Their midnight, ten to one
# place: galley, night
# enter: jonas, near-right, turned
# enter: imre, left
The fourth one creaks, and the seventh, and the ninth like a door. He doesn't turn round till the tenth.
JONAS: (tired, facing) Did I wake you? # heard: Three boards. He let me hear that he was coming.
IMRE: (ashamed, facing) I was never asleep.
JONAS: (tired) No. I know.
You both look at the cooker, so as to look at something. It's ten to twelve.
JONAS: (ashamed) It's never been wrong, you know. It's right in Lisbon. It's their midnight that counts, and I've told nobody. # reply: toward share-rather-than-hide
IMRE: (unsure) So it isn't over.
JONAS: (tired) There was a whole evening. Now there are ten minutes.
Your feet are cold. It's all you can think of, and you don't say it.
-> answer
