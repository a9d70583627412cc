=== eleven ===
# act: Eleven, October
# place: kitchen, night
# enter: eva, right, standing, turned
A Saturday in October, twenty to midnight. It is seven weeks since she found the card. # note: an affair is talked about, rage, grief
* [Play this scene # id: play]
    -> dates
* [Skip this scene # skip]
    -> skipped

=== skipped ===
You tune pianos. Eva makes the indexes of books, and types your cards. That's how she found the woman in Linden Street: eleven tunings in a year.
It has been over since August. That night she reads you the dates. A string breaks on your own piano, and she cries.
“Scissors: see under Ben,” it used to say in the cupboard, in your first flat. She says it that night, and it isn't a joke.
You agree on two things. On Sundays at six she asks and you answer. If the other woman writes, Eva knows it before supper.
-> sunday_at_six

=== dates ===
# enter: ben, left
You tune pianos. Eva makes the indexes at the back of other people's books. You have been married for twenty-one years.
Every piano has a card: street, make, dates. There are four hundred. She typed them all, and in August she was doing the year's cards.
One of them has lived in her cardigan since then. She takes it out.
EVA: (cold, facing) The music school gets two tunings a year. The children stand on theirs.
EVA: (cold) Linden Street had eleven. No piano is as bad as that.
There was a woman in Linden Street. It has been over since August. In this kitchen it's still going on.
The fridge hums its flat B.
EVA: (furious) Ninth of January. That was the fog. You were so late that I rang three hospitals.
EVA: (furious) Twenty-third of January. You brought me a pineapple! Sixth of February.
EVA: (furious) On the sixth of February I said I was getting old. “Not that I've noticed,” you said. You'd come straight from there.
She holds the card a long way off. She hasn't got her glasses, and she doesn't need them.
EVA: (furious) Say something! # bid: to be furious at somebody who is still there # secure: Stay where you are, and let her read it to the end.
* [“I disgust myself. I don't know how you can look at me.” # away: over-adapt]
    ~ rage = "sorry"
    You mean it. You hang your head, and it's almost restful down there. # protects: from her face
    EVA: (furious) Don't you go first! I'm not done, and you're already sorry for somebody. # heard: He's fallen over. He'd like me to help him up.
    -> lid
* [“Read me the rest. I'll stay till you've read them all.” # toward: stay-with-pain]
    ~ rage = "rest"
    She reads them, with the weather. It takes four minutes. By the seventh her voice is somewhere near the ceiling.
    EVA: (furious) You don't get a point for that. # heard: He stood there. I'd brought so much more to throw.
    -> lid
* [“I was going to tell you. Every day I was going to.” # away: defend]
    ~ rage = "nearly"
    It's true. You've carried that sentence about for months, and now it's out. # protects: from standing there with nothing but what you did
    EVA: (cold) And I was going to be tall. # heard: He'd like to be thanked for nearly telling me.
    -> lid
* [Wait # wait # id: wait-at-the-fridge]
    ~ waited = waited + 1
    You hear her breathe, like somebody carrying a wardrobe upstairs.
    The proofs of the salt book are on the table, fresh from the printer. There's a cup on them. She never puts a cup on proofs.
    EVA: (furious) I can see you choosing. You're looking for the one that works. # bid: for one sentence that isn't there to calm her down # secure: Say what it did to her, if you can see it. Or say that you can't yet.
    ** [“You're worn out. Let's do this by day.” # away: deflect]
        ~ rage = "daytime"
        It's the sort of thing that a doctor would say. # protects: from what comes out at midnight
        EVA: (cold) It comes at night. I've told it about your opening hours. # heard: It has to suit him, and he says it's for my sake.
        -> lid
    ** [“What do you want me to say? Tell me, and I'll say it.” # away: over-adapt]
        ~ rage = "orders"
        You hold out your hands, to show that there's nothing in them. # protects: from getting it wrong
        EVA: (cold) I do indexes. I don't write the book. # heard: He'd read out anything. I'd have to write it.
        -> lid
    ** [“You rang three hospitals. I let you. I ate your soup after.” # toward: name-the-impact]
        ~ rage = "hospitals"
        EVA: (hurt) I still know the number of the third one. # heard: So he was there, in that fog. He saw me ring.
        EVA: (furious) You said it was good soup!
        -> lid

=== lid ===
# act: Eleven, midnight
# place: living-room, night
# enter: eva, near-right, standing, turned
# enter: ben, left
She's in the next room before you are. It's dark in there. There's your bed on the sofa, and there's the piano, number one in the box.
EVA: (furious) Scissors: see under Ben.
In your first flat she put cards in the cupboards. Whatever was missing, the card said where. Anton learned to read from them.
EVA: (furious) Sugar: see under Ben. The last plum: see under Ben. And my Tuesdays?
EVA: (furious, facing) Where have you put my Tuesdays, Ben? See under what?
She's got the big dictionary in both hands. She brings it down on the keys.
Forty notes at once, and over them a crack, like a stick. The A has gone, the one above the middle. It whips about in the dark.
You both jump. For one second she looks at you as she did when Anton fell off the wall.
# stand: eva, near-right, facing, knees-up
Then it goes out of her. She slides down along the pedals, all the way, and puts her hands over her face.
EVA: (sad, knees-up) I liked us. I liked us so much. # bid: not to be left alone with it, and not to be stopped # secure: Come no nearer than she lets you, go no further than the door, and let her cry. # guess
* [Get down on the floor, at the other end of the pedals. # toward: stay-with-pain]
    ~ string = "floor"
    # stand: ben, left, facing, knees-up
    Your knee cracks on the way. She cries as she laughs, with no sound on the way in.
    EVA: (angry) Don't sit there like a dog. # heard: He came down here. I didn't want to notice that.
    You don't know how else one sits. After a while she pushes the dictionary across, for your back.
    -> something
* [Hold her. “It'll be all right. I promise you, it will.” # away: rush-it]
    ~ string = "arms"
    # stand: ben, near-left, facing
    For four breaths she lets you. Her head finds the place by itself, and you could weep with relief. # protects: from the sound she was making
    EVA: (furious, standing) No! Get off! It isn't all right, it's only warm. # heard: My head went there without me. Twenty-one years, and it just went.
    -> something
* [“It's only the A. I've got the wire in the van.” # away: fix-it-fast]
    ~ string = "wire"
    # stand: ben, near-left, turned
    Wire, pin, hammer, lever. You know what to do with each of them, and your hands stop shaking. # protects: from the sound she is making
    You work over her head. She looks at your shoes. # heard: Something broke, and he's mending the other thing.
    -> something
* {waited < 1} [Wait # wait # id: wait-at-the-pedals]
    ~ waited = waited + 1
    In the wood the A is still going, or your ear is. Your heart's at a hundred and thirty.
    You know what you would like best. You would like to be the one on the floor.
    EVA: (hurt) Well, go on. Cry. Then I can look after you. # bid: to be the one who cries, for once # secure: Get your own breath down first. Then ask, or sit.
    ** [Breathe out. Count to eight. Sit where she can see you. # toward: soothe-yourself]
        ~ string = "seen"
        # stand: ben, left, facing, knees-up
        At six it gets easier. At eight you hear the fridge. # heard: He was going to go over. He didn't.
        She looks up to see who it is. It's you. She cries some more about that.
        -> something
    ** [“I'm sorry. I'm so sorry. Eva, I'm so, so sorry.” # away: over-adapt]
        ~ string = "sorry"
        # stand: ben, left, facing, knees-up
        Once it starts, it carries you. You don't have to steer at all. # protects: from her crying
        By the tenth one she has got up, and brought you the tea towel. # heard: There. Now I'm minding him.
        -> something
    ** [“Shall I stay, or walk round the block? You say.” # toward: ask-directly]
        ~ string = "furniture"
        EVA: (tired) Stay. Be furniture. # heard: He doesn't know. He asked, though.
        # stand: ben, left, facing, knees-up
        You are furniture until ten past one.
        -> something

=== something ===
# act: Eleven, half past one
# place: kitchen, night
# enter: eva, near-right, sitting
# enter: ben, left
Half past one. She has boiled the kettle twice and made nothing with it.
EVA: (tired, sitting) When a thing's bad, I come to you. It's where I go. In August I got up from this table, and I was halfway to the piano.
EVA: (tired) I was coming to tell you what you'd done.
You hold on to the sink.
EVA: (serious) No more sorry. I've got a drawer full. Say something I can use. # bid: for one thing that she can hold you to # secure: Offer one small thing that you can do a hundred times, and say when. # vote
* [“We go to the sea in April. Just us. We'll get through this.” # away: rush-it]
    ~ gave = "pier"
    You can see it: wind, a pier, two people with ice creams. # protects: from the night that you're both in
    EVA: (cold) There's no pier. There's Monday. # heard: He's at the end of it already. I'm still at the start.
    -> terms
* [“If she ever writes, you'll know it before supper.” # toward: make-amends]
    ~ gave = "supper"
    EVA: (wary) You think she'll write. # heard: It's small, and there's a time on it.
    BEN: (ashamed) I told her it was over, and she said nothing. People write, later.
    EVA: (wary) Before supper. Not after the pudding, when I'm in a good mood.
    -> terms
* [“Name it. Anything. I'll sign it before I've read it.” # away: over-adapt]
    ~ gave = "sign"
    All of it is on her side of the table now. Your own side is very clean. # protects: from being held to something of your own
    EVA: (cold) Then it isn't worth the ink. # heard: I have to think of it, and he gets to be good.
    -> terms
* [“Sundays at six. You ask and I answer, till you're done.” # toward: answer-openly]
    ~ gave = "sundays"
    EVA: (wary) How many Sundays? # heard: It isn't nice, and it's got a time.
    BEN: (unsure) Till you stop.
    EVA: (tired) I'm an indexer. I don't stop.
    -> terms

=== terms ===
{gave:
- "sundays": EVA: (firm) Then there's a second thing. If she writes, I know it before supper. I won't be the last to read my own book.
- "supper": EVA: (firm) Then there's a second thing. Sundays at six I ask, and you answer. Not on the stairs. Not at one in the morning. I'm too old.
- else:
    EVA: (firm) I'll do it, then. Sundays at six I ask, and you answer. And if she ever writes, I know it before supper.
    EVA: (firm) Two. You can count to two.
}
BEN: (serious) Sundays at six. Before supper.
{string == "wire":
    EVA: (tired) And your new A is flat already, even I can hear it. I want one thing in this house that holds.
- else:
    EVA: (tired) And I want that A back. I want one thing in this house that holds.
}
BEN: (unsure) It won't, at first. New wire gives. You pull it up, and in a week it's flat, and you pull it up again.
EVA: (tired) How long?
BEN: (unsure) Most of a year.
She looks at you. You look at the kettle.
EVA: (firm) Not one word about what that's like.
BEN: (serious) No.
EVA: (tired) I can see you thinking it. # discuss: She asks for something that she can use. What can she do on Monday with what he has offered?
-> sunday_at_six
