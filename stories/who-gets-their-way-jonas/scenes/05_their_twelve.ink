=== letters ===
# act: Their twelve, twenty past
# place: galley, night
# enter: jonas, right
# enter: imre, left
On the laptop there are two letters, equally polite. You wrote them both the same night. In the yes there's a comma you aren't sure of.
There are forty minutes left. The drips have stopped.{not jonas_nine: Over by the window a page lets go of its peg, and neither of you catches it.}
-> asks

=== asks ===
JONAS: (afraid, facing) What do you want, Imre?
{jonas_case:
- "word": IMRE: (afraid, facing) “One word,” you said. I've been looking for one all night. I've only got a sentence.
- "pan": IMRE: (afraid, facing) “You put water on a thing and then walk off,” you said. I've walked back. I haven't got any further.
- "seven": IMRE: (afraid, facing) “You saved seven,” you said. I've wondered ever since what I could do about the other thirteen.
- else: IMRE: (afraid, facing) “Nobody can say we didn't,” you said. They could, though. They'd be right.
}
{end:
- "two-winters": -> winters
- "spotless":
    {gave == "you":
        -> gift
    }
    -> nothing
- else: -> between
}

// He can't come, and it's said.
=== between ===
{asked:
    IMRE: (afraid) I can't shut it. I want you to stay. You can say no. # bid: to hear what you want, with nothing taken off it # secure: Say the whole wish, even if it's two. Leave him his. # vote
- else:
    IMRE: (sad) I can't come with you. And I can't tell you to stay. # bid: to hear what you want, with nothing taken off it # secure: Say the whole wish, even if it's two. Leave him his. # vote
}
* [“I'm staying. It's a wall, and you're you.” Send the no. # away: over-adapt]
    IMRE: (unsure) Are you sure? # heard: It's over. I needn't look at what it costs. My knees have gone.
    JONAS: (bright) Real. # protects: from wanting something in front of him
    He hadn't asked which.
    -> only_tiles
* {asked} [“Say that again. I want to go, and I want to have heard it.” # toward: ask-directly]
    IMRE: (sad) I want you to stay. # reply: toward answer-openly # heard: He wanted to be asked, and he's going. It's the same man.
    You've waited for that since autumn. You let it go all the way in. Then you say the other one again, and that it's true as well.
    IMRE: (sad) I'll mind at the station. I'm telling you now. # reply: toward answer-openly
    You nod for some time. Then you send the yes. It makes the noise of a very small drawer.
    -> us
* {not asked} [“I want to go. And I want you to mind. Both, please.” # toward: ask-directly]
    IMRE: (sad) I mind. I'd thought you could see that. # reply: toward answer-openly # heard: He wants it so much that he's asked for two things at once.
    You nod for some time. Then you send the yes. It makes the noise of a very small drawer.
    -> us
* {wish == "both"} [“I'm staying. I'll hate it some evenings, and you'll hear about it.” # toward: know-your-wish]
    IMRE: (wary) Cooker or real? # heard: He isn't giving it to me. What is it, then, if it isn't for me?
    JONAS: (firm) Real. And it isn't a present, you'll see that from the bill.
    -> plain
* {wish != "both"} [“I'm in here. It's loud. Give me a minute.” # toward: pause-and-return]
    You listen for what you want. For once there isn't a lift in it, or a stair. There's just somebody in there, thinking.
    IMRE: (unsure) A real one? # reply: toward play # heard: He's told me where he is. It needn't be a good place.
    You take it, all sixty. He's gone white, and he's holding on to the bread board.
    Then you say that you want to go, and {asked:that you heard what he wants|that you want him to mind}, and you send the yes.
    -> us
* {wish != "both"} [“You decide it. I really don't mind.” # away: mask]
    There was an answer on its way up. This one was quicker. # protects: from hearing the other one
    IMRE: (tired) I can't decide it for you. # heard: He asked me, and I said. Now he has put his away.
    Nobody decides, then. At one the church decides. Over there it's twelve, and the door is shut.
    -> only_tiles

=== us ===
{end:
- "three-hands": -> no_day
- "back-soon": -> everybody
- else: -> october
}

=== october ===
He looks up at the cooker, and then at you.
IMRE: (unsure) The last Sunday in October, when this thing's right. We look again. # bid: for you to be there, on that Sunday # secure: Take the day, if you can keep it. If you can't, say so tonight.
* [“October! Lovely.” Smile, till he stops looking at you. # away: mask]
    You've said lovely. It's what people say about a cake that they aren't going to eat. # protects: from telling him that a Sunday isn't enough
    IMRE: (unsure) You don't believe it. # heard: That's the voice he has for visitors.
    JONAS: (bright) I do!
    -> no_fuss
* [“Then send me a bicycle. Page nine. It'll want putting together.” # toward: reach-out]
    {jonas_nine:
        IMRE: (laughing) With lights. # reply: toward play # heard: He'd asked for it before he ever knew. Now it's got a date on it.
    - else:
        IMRE: (unsure) For the head of works? # heard: He's given the day something to do.
        JONAS: (ashamed) For you. I asked them for it, in the first week. I never said.
        He has to turn round and look at the wall for a bit. # reply: toward receive-vulnerability
    }
    -> with_lights
* [“No. I'd hear it coming, all summer. Let me go properly.” # toward: part-with-care]
    IMRE: (sad) Properly. # heard: He's taking his ear off the door. I've no idea what I am, without it.
    JONAS: (tender) With the pan done. I'm not leaving you that.
    -> own_key

=== no_day ===
IMRE: (sad) No day. You'd only wait for it. I think this is it. # bid: for you to believe him, and not hate him for it # secure: Believe him. You may say how it is for you, and what you're taking with you.
* [“Then hold the pan. I won't leave you with it.” # toward: part-with-care]
    IMRE: (sad) You drowned it. # reply: toward play # heard: He's heard it, and he hasn't run.
    JONAS: (sad) You burnt it.
    You scrape and he holds. It's very nearly like the minute with the pages.
    -> own_key
* [“I'll take it back. I'll ring her up. It was a mistake.” # away: over-adapt]
    You've got the phone in your hand. It isn't twelve there yet, and Graça doesn't sleep. # protects: from hearing him mean it
    IMRE: (hurt) Jonas, don't. # heard: I've said no, and he's giving me a wall for it.
    You ring. You're charming. She says almost nothing.
    ~ rang = true
    -> only_tiles
* [“Say Christmas. You needn't mean it. Only say it.” # away: chase]
    He won't. You ask him in six ways, you're very inventive, and he stands there with his hands full of pan. # protects: from one minute of knowing it
    IMRE: (sad) You'd hear that it wasn't one. # reply: toward answer-openly # heard: He'd rather have a lie that he could wait for.
    -> no_fuss

=== everybody ===
IMRE: (bright) You'll be back by Christmas. Everybody comes back. # guess # bid: for nobody to have to say goodbye # secure: Tell him what you hear in it, and ask for a day, or for the truth that there is none.
* [“Back soon, then!” # away: mask]
    IMRE: (bright) Back soon! # heard: He's taken it so lightly. Then it is light.
    You're both in very good form. You could sell tickets. # protects: from asking what Christmas means
    -> no_fuss
* [“Don't. Say a day, or say that there isn't one.” # toward: ask-directly]
    IMRE: (unsure) When it's quieter. # reply: away deflect # heard: He won't have it from me with a bell on.
    JONAS: (tired) That's your father's card, Imre. It hung there for two years. I'm not going to sit in front of it.
    {jonas_nine:
        He looks at his hands, and then at page nine.
        IMRE: (afraid) The last Sunday in October, when this thing's right. By then there's a bicycle in a crate. With lights. # reply: toward show-over-time
        -> with_lights
    - else:
        He looks at his hands. You wait, and he has looked at them, and there's no day in them.
        -> own_key
    }
* [“And if you can't get away, I'll do all the flying.” # away: over-adapt]
    Every month, you say. You've worked it out before you've got to the end of the sentence. # protects: from finding out if he'd come
    IMRE: (warm) You're a prince. # heard: I needn't do anything at all.
    -> no_fuss

// He gets up, at ten to one.
=== ten_boards ===
The fourth board creaks, then the seventh, then the ninth, like a door. You know them all. You'd never heard them from this side.
# enter: imre, left
You don't turn round till the tenth.
JONAS: (tired, facing) Did I wake you?
IMRE: (ashamed, facing) I was never asleep. # reply: toward lean-in-first
JONAS: (tired) No. I know.
~ jonas_tile = true
He stands next to you in his socks, and looks where you're looking.
IMRE: (unsure) Who's that, lying there?
JONAS: (sad) Nobody knows. He's awake, though.
{hour:
    IMRE: (ashamed) You said eleven. I heard you. I lay there and used it up. # reply: toward own-it
    He looks at the cooker, and you tell him since when. There was a whole evening, and now there are ten minutes.
- else:
    You tell him whose time it is, on the cooker. You tell him since when. There was a whole evening, and now there are ten minutes.
}
~ hour = false
-> asks

// He has found the winters.
=== winters ===
His father's book lies open under the lamp, every repair since 1981. November, two. Skates, skates. A boat, in pencil.
IMRE: (afraid) Nobody mends a bicycle in January. I could shut in November, and be there, and open in March. # bid: for you to want it, although it isn't half # secure: Say what you want, and what's missing. He can bear both.
* [“You'd hate it. Put it away. I'm sending the no.” # away: over-adapt]
    It's a relief to be the one who's generous. You've sent it before he can close the book. # protects: from being somebody whom a thing is done for
    IMRE: (hurt) I'd have hated it. I wanted to. # heard: I held something out to him. He's put it back in my pocket.
    -> only_tiles
* [“It's eight months by myself, and four of you in a mood. Real?” # toward: negotiate]
    IMRE: (firm) Real. I'll hate those streets, and I'll be there. # reply: toward show-over-time # heard: He's held it against the light. He's still holding it.
    JONAS: (serious) Then you don't paint over the gap. You leave it plain, so that anyone can see how big it is.
    You send the yes at twelve minutes to one.
    -> with_lights
* [“Let me have the first year alone with it. Then come.” # toward: ask-for-space]
    IMRE: (hurt) Alone. # heard: He's the one who waits on stairs. And he wants to be alone with it.
    JONAS: (afraid) I want to know what I sound like, with nobody on the stairs. Then I'd like you on them.
    IMRE: (sad) A year is a long sentence. # reply: toward honour-difference
    He shuts the book on one finger, so as to keep the place.
    -> own_key
* [“Say it again in January, when it's raining.” # away: test]
    It isn't a no. It's only that he'd have to say it twice. # protects: from believing it tonight
    IMRE: (tired) I won't find it twice, Jonas. # heard: It has to be perfect, and then it has to be perfect again.
    You send the yes, by yourself, at one minute to.
    -> no_fuss

// He gives it all away.
=== gift ===
IMRE: (bright) We'll go. I'll shut the shop. It's only bicycles. # guess
JONAS: (unsure) Cooker or real?
IMRE: (bright) Real. # reply: away mask
It comes at once, and his eyes go to the window, and the yard. # bid: for it to be over, and for you to be glad # secure: Say what you heard. You know the sound of a yes with a no in it, and a gift may be refused.
* [“No. I'd have to be grateful to you for two years.” # toward: hold-boundary]
    -> not_taken
* [“Real! You heard him,” you say to the cooker. # away: rush-it]
    You've sent the yes. You dance him two steps there and two steps back. He's shaking, and you decide that it's joy. # protects: from hearing it again
    IMRE: (smile) You lead. # heard: He asked. I said it. He can't have wanted to know.
    -> hooks
* [“Then we'll both stay. I'd have missed the stairs.” Send the no. # away: over-adapt]
    You've sent that one. Now there are two of you who have given everything. # protects: from one of you having to be in the way
    IMRE: (hurt) I'd just said yes. # heard: We've both jumped out of the same boat.
    -> only_tiles
* [“What would you miss? Say one thing, and I'll send it.” # toward: take-interest]
    IMRE: (unsure) The noise it makes. The shutter. Mornings.
    That's three. You can see him count them, too.
    -> not_taken

=== not_taken ===
IMRE: (afraid) I can't shut it. # reply: toward answer-openly # heard: He's looked behind it. It's terrible, and I can put my shoulders down.
JONAS: (sad) No. I know. I wanted it so much that I nearly let you.
You send the yes, the one for one man. It makes the noise of a very small drawer.
{jonas_nine:
    IMRE: (unsure) I could send you that bicycle. And the last Sunday in October, when this thing's right, we look again. # reply: toward reach-out
    JONAS: (tender) With lights.
    -> with_lights
}
-> own_key

// He won't say what he wants.
=== nothing ===
He looks for it, you can see him look. What comes in the end is about your wall, and your life, and how he can't tell you what to do. # reply: away keep-exit-open
IMRE: (calm) You have to do what's right for you. # bid: to be let off having a wish # secure: You asked, and he can't tonight. Say your own wish, and act on that.
* [“Then I'm going. I'd have liked to be asked.” # toward: name-the-feeling]
    IMRE: (afraid) I know. # heard: He's said it without slamming anything. I could still say it now. I can't.
    You leave him the time it takes to put on a kettle. Then you send it.
    {jonas_nine:
        IMRE: (ashamed) I can't say it. I can put it in a crate, with lights. Ask me on the last Sunday in October, when this thing's right. # reply: toward reach-out
        -> with_lights
    }
    -> own_key
* [“Then I'm staying. They've got four people without me.” # away: over-adapt]
    IMRE: (unsure) Are you sure? # heard: I didn't have to say anything. My knees have gone.
    JONAS: (smile) Real. # protects: from going where nobody has asked you not to go
    He hadn't asked which.
    -> only_tiles
* {wish == "both"} [“I'm staying, and not for you. I'll tell you what it costs.” # toward: know-your-wish]
    IMRE: (wary) Cooker or real? # heard: It isn't for me. So I needn't be worth it.
    JONAS: (firm) Real.
    -> plain
* [“Right. Then you can guess which of the two I'm sending.” # away: test]
    He won't guess. You hold your finger over one, and over the other, and look at him, and he looks at your finger. # protects: from choosing with nobody holding on to you
    You send the yes. You tell him that it was the no, and watch. Then you tell him that it wasn't. # heard: I don't know which of those faces he wanted.
    -> no_fuss

// He doesn't come. The window, and then the bed.
=== plate ===
# act: Lisbon time, past eleven
# place: galley, night
# enter: jonas, near-right, turned
Past eleven a light comes on under the shutter. He's back, then. He's nine metres off. You've still got his plate. # bid: to be left alone, and not given up on # secure: Let him know that there's a plate and a door. Then see to yourself.
* [Put out the kitchen light, and watch him from the dark. # away: test]
    Now he'll see how it looks. You stand there with your nose to the glass, and it's cold, and nobody can say that you're waiting. # protects: from asking him up
    It's a while before it comes to you that he can't see you doing it. # heard: He's gone to bed, then.
    -> plate_after
* [Eat what's on it. You're hungry too. # own: he is hungry]
    You eat it standing, all but the carrots. You'd forgotten that you can cook.
    -> plate_after
* [Call over the yard that you can see his light. # away: chase]
    Nine windows know it now. It helps, for as long as there's an echo. # protects: from the next hour
    Somebody on the first floor asks you to think of the children. # heard: If I come out now, I come out as that.
    -> plate_after
* [Put it out on the sill, with the lid on. # toward: reach-out]
    It looks small, out there. It's the loudest thing you know how to do with a plate. # heard: He's still got something out for me.
    -> plate_after

=== plate_after ===
{kept == "yard":
    -> argued
}
The shutter comes down, with a noise like the end of a shop. Behind it the light stays on.
{when == "half-eleven":
    Half past eleven. You scrub your hand under the tap, and can still read it.
}
At midnight the church does all twelve. He'll be lying there, thinking that it's over. He doesn't know of the hour. # bid: not to have to be found # secure: Tell him that there's an hour. What he does with it is his.
* [Go down, and say to the shutter that it's eleven there. # toward: share-rather-than-hide]
    ~ hour = true
    You have to say it twice, since the first time there's no voice in it. “Till one, our time.” The camp bed creaks.
    After that nothing creaks. # reply: away go-quiet # heard: An hour. That's an hour more in which I haven't got a word.
    -> straighter
* [Stay up here. If he wanted to know, he could look up. # away: test]
    There's a yellow window for him to look at, whenever he likes. You stand beside it, where you'd be seen. # protects: from saying it to a shut shutter
    He's lying on his back, with a roof over him. # heard: Twelve. So that's that, and I was in here.
    -> straighter
* [Leave it. There's nothing more in you tonight. # own: he's worn out]
    You stand with your hand on the door until you know the grain of it by heart. Then you take the hand away.
    -> straighter

=== straighter ===
Upstairs two shoes are picked up, and put down again a little straighter.
-> ten_to_one

=== argued ===
# act: Coming up, the stairs
# place: stairwell, night
# enter: jonas, right, facing
The shutter comes down. Then the yard door, and the third step. He argues with every one of them. You've got the door open before he's found his key.
# enter: imre, left, facing
{jonas_first:
- "round": IMRE: (ashamed) “Come when it's round,” you wrote. The wheel's round. I'm not. I came anyway.
- "yard": IMRE: (ashamed) I was waiting for you to shout the time again. Then I noticed that I was waiting.
- else: IMRE: (ashamed) “Not bad at all,” you wrote. I've been down there trying to believe it.
}
{jonas_coat:
    You'd listened to him come. It isn't like the others. He touches the wall on every landing.
}
JONAS: (tired) Half an hour I sat here. That lamp is very short.
He eats what there is, on the floor, with the book from the shop under the plate. You let him. It's the worst-tempered meal you've ever watched with pleasure. # reply: toward choose-it
-> why

=== night ===
# act: Lisbon time, past midnight
# place: bedroom, night
# enter: imre, left, knees-up, turned
# enter: jonas, right, knees-up
You come in at midnight and lie down on your side, on the blanket. The bed's quite flat. All the same you both roll to the edges.
It's the hour at which one of you says something silly about the neighbours. Mrs Vidor walks up and down, in her stockings.
He's awake. You can tell by the care he takes. # bid: not to be found awake # secure: Tell him that you know, and what you'd like, and that he may leave it.
* [Lie as he lies, and breathe as he breathes. # away: go-quiet]
    In, and out. You've a good ear, you're soon quite together. Nobody could tell which of you it is. # protects: from being the only one who says a word
    It's the closest you've been all day. # heard: He's asleep. So I'm the only one.
    -> night_after
* [“It isn't over. It's eleven there. You can say it wrong.” # toward: ask-directly]
    ~ hour = true
    You can hear him open his mouth. You can hear him find nothing good enough to put in it. # reply: away go-quiet # heard: Wrong is what I've got. I've got nothing else. I still can't.
    -> night_after
* [“Page nine was for you. I asked them for that bicycle.” # toward: share-rather-than-hide]
    ~ jonas_nine = true
    The breathing stops. It's so long that you count it. # reply: away go-quiet # heard: For me. If I turn round now I'll cry, and then it's settled.
    -> night_after
* [“The head of works is entitled to an answer.” # away: contempt]
    You say it to the ceiling, in the voice for page nine. It was your joke, all evening it was the only one you had. # protects: from asking him to turn round
    He pulls his feet up. # heard: He knows I'm awake. And he's reading to me from the contract.
    -> night_after

=== night_after ===
{hour:
    Your hour lies there between you, where you've put it. You can hear it get smaller.
- else:
    He thinks that it's over, since the church did all twelve. He doesn't know of the hour. You could tell his back.
    You tell it, in your head, in three ways. In all of them he asks how long you've known.
}
Half past twelve. You turn on to your back and look at the ceiling. You painted that, too.
-> ten_to_one

=== ten_to_one ===
# act: Their twelve, ten to one
# place: galley, night
# enter: jonas, near-right
Ten to twelve, says the cooker. You don't even have to think any more: you look up, and it's the time at your wall.
The pages are dry. You read page nine again. The head of works is entitled to a bicycle, with lights. It doesn't say who'll ride it.
The laptop stands on the bread board, with two letters on it, a yes and a no. You wrote them the same night.
You've fetched the tile, and put it beside them. {turned:You've got it the way Mrs Vidor had it.|You give it a quarter turn, for once, and the sail is gone. It's somebody lying down with his back to you.}
~ turned = true
He isn't asleep. You can see it by how the head is held. He's lying there, and listening.
{boards:
    -> ten_boards
}
{went:
- "bed": Ten boards away he's doing the same. # bid: to have nothing asked of him tonight # secure: Leave him that. Decide for yourself, and let him know where he'll find you. # vote
- "thrown": Ten boards away he's doing the same. # bid: to have nothing asked of him tonight # secure: Leave him that. Decide for yourself, and let him know where he'll find you. # vote
- else: Across the yard there's a line of light, as long as a ruler. # bid: to have nothing asked of him tonight # secure: Leave him that. Decide for yourself, and let him know where he'll find you. # vote
}
* [Send the no. He's lost enough this year, and they're only tiles. # away: over-adapt]
    It's done. Now he need never say that word. You feel quite weak with how good you are. # protects: from waiting for it any longer
    -> only_tiles
* [Send the yes. Then write down where you'll be, and when. # toward: hold-boundary]
    {went == "bed" or went == "thrown":
        You write it large, and lean it against the salt. At my sister's. On Saturday at ten I'll be back, real, to say the rest of it.
    - else:
        You scrub the pan and put it on his step, with page nine in it. On the back: At my sister's. On Saturday at ten I'll be back, real, to say the rest of it.
    }
    -> own_key
* {wish == "both"} [Send the no, for yourself. Tell him at six what it costs. # toward: know-your-wish]
    You sit there for a while to hear if it's a lie. It isn't. It's only sad.
    -> plain
* [Send the yes. Then your shoes in your hand, and no fuss. # away: leave]
    It's only kind. He's so tired. Why should he have to see it? # protects: from his face, or from his not turning it to you
    -> no_fuss
