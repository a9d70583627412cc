=== at_one ===
{kept:
- "joke":
    # place: bedroom, night
    # enter: imre, left, knees-up, turned
    # enter: jonas, right, sitting, turned
    The church strikes one. You've come in for your shirt.
    IMRE: (unsure, turned) Was that one? Cooker or real? # reply: toward play
    JONAS: (sad) Real. It's midnight on the cooker.
    An hour ago you'd have lain down and laughed till Mrs Vidor knocked.
- "hand":
    # place: bedroom, night
    # enter: imre, left, knees-up, turned
    # enter: jonas, right, sitting, turned
    The church strikes one. You've come in for your shirt. A hand lays itself between your shoulders. # reply: toward touch-at-own-pace
    It's warm. It doesn't know what day it is. You sit under it for as long as you can.
}
->->

=== with_lights ===
{end == "two-winters":
    -> november
}
# act: Their twelve, the last Sunday in October
# place: ward, day
# enter: jonas, near-right, knees-up
There were bad Sundays. {jonas_case == "pan":“That's you, that pan,” he said once, in the middle of one, very tired. He hadn't forgotten it.}
{heard_him:On one of them nobody rang, and you listened to it. Then it rang.|On two of them nobody rang, and you lay there with the lift.}
On Friday a crate came, from a bicycle workshop. Eleven parts and a bell, all labelled, packed in order of size.
You'd sat down on the floor and laughed, and then you'd gone on sitting there.
Now the phone leans against a bucket of plaster, and in it there's Imre, very small, in front of the cooker.
IMRE: (unsure) Where's the eight?
JONAS: (smile) Between the seven and the nine.
It can't be put together by one man. You've tried. He says hold this, and you say that you haven't got a hand, and hold it.
It takes two hours. You spin the wheel, and hold it to the phone, and there's nothing to hear. {told:You know what that is. You wait all the same.|You wait for him to say what that is.}
{told:
    IMRE: (warm) It's right. I'm saying it. # reply: toward appreciate
- else:
    IMRE: (warm) Nothing. That's good, nothing. You can breathe. # reply: toward answer-the-bid
}
Behind you on the wall it's a ship by now, or a hill. {jonas_tile:The orphan's low down, at the height of a pillow.|{turned:The orphan's still on the sill. You've turned it so often that you can do both.|One of the four gave the orphan a quarter turn, in passing. It's somebody lying down.}}
IMRE: (unsure) So. It's the last Sunday. Shall we look? # discuss: Nothing is settled on that Sunday. What do they have that they didn't have in June?
You can't ride it up these streets, nobody could. You push it to the window, so that he can see it. You put the lights on first.
# ending: with-lights, With lights
-> END

=== november ===
# act: Their twelve, the first of November
# place: stairwell, dusk
# enter: jonas, near-right, knees-up
You fought about flights all autumn, and whose turn it was to ring, and once about a pan that neither of you had there.
{jonas_tile:The orphan's on the wall, low down, at the height of a pillow. He isn't asleep. You've told all four of them to look at the neck.|{turned:The orphan's on the sill. Some days you turn it, and some days it's a sail, and you go in and count your four people.|The orphan's on the sill. One of the four gave it a quarter turn, and it's somebody lying down. You go and look at it every day.}}
He wouldn't be fetched. He has got the street and the number, and a bag, and the front wheel: the train made him take it off.
So you sit on the top stair. The light in this house lasts for a minute and a half. You don't press it.
The street door. Somebody puts down something with spokes, and says what he thinks of the hill.
Then it comes up. Two at a time, and one for the landing, and a hand along the wall. You've never heard it from so far.
# enter: imre, left, walking
IMRE: (angry, facing) Who builds a town like that?
JONAS: (unsure, facing) Till when?
IMRE: (firm) First of March. Real. I've written it on the card. # reply: toward show-over-time
He's out of breath. He looks at the tile dust in your hair, and sits down beside you, and the light goes out, and neither of you sees to it. # discuss: What has he learned to listen for?
Condition report: one man, late, with a wheel. Losses: eight months in twelve, left plain.
# ending: with-lights, With lights
-> END

=== own_key ===
{
- end == "soaking" or (end == "back-soon" and gave != "airport"):
    -> at_one ->
    # act: Their twelve, Saturday at ten
    # place: workshop, day
    # enter: imre, left
    # enter: jonas, right, facing
    You've slept at your sister's, in a bed with bears on it. At ten you're at the shutter. It's up. You'd been sure it wouldn't be.
    {end == "back-soon":
        The pan stands on the bench, with page nine in it. He has drawn a bicycle round the words, in pencil, with lights.
        His father's card is gone from the shutter. There's a nail.
    - else:
        He has shaved. He's got the midwife's next wheel in the stand, and he isn't turning it. # reply: toward answer-the-bid
    }
    IMRE: (ashamed, facing) I was awake. I heard you go down. I counted every stair with you.
    JONAS: (sad) I know you were. I'm going in September. I came to say it to a face.
    IMRE: (sad) It's what I'd have asked you for. # reply: toward appreciate
    {jonas_nine:
        IMRE: (afraid) That bicycle. I'll send it. On the last Sunday in October, when the cooker's right, you ring me, and we look. # reply: toward reach-out
        JONAS: (tender) With lights.
        -> with_lights
    }
    You'd have liked more. He looks as if he'd have liked it as well. You stay for as long as the tea's hot.
- else:
    # act: Their twelve, September
    # place: stairwell, day
    # enter: jonas, near-right
    # enter: imre, left, facing
    In September there are thirteen boxes in the hall, and he has helped you number them.
    {
    - end == "three-hands":
        It's over, and he carries your cases. You've each cried in the cellar, and met there.
        IMRE: (sad, facing) There's a lamp in your coat. For a bicycle. In case. # reply: toward reach-out
        JONAS: (tender, facing) With lights. # thread: laid
    - gave == "you":
        He has had the shutter painted. He's been in a bad mood for a month, out loud, at table. You'd never had so much of him. # reply: toward answer-openly
        IMRE: (hurt, facing) Go on. I'd have been dreadful there.
        JONAS: (sad, facing) You'd have been so good about it.
    - end == "two-winters":
        IMRE: (unsure, facing) I've kept the place in the book. With a spoke. # reply: toward honour-difference
        JONAS: (afraid, facing) I'll ask you. In so many words, I'll ask you, next June.
    - end == "back-soon":
        IMRE: (bright, facing) Back s— # reply: toward hold-boundary
        He shuts his mouth on it. It's the best thing that he has done all summer.
        JONAS: (sad, facing) I'll ring on the first, at eight. Once. After that it's you.
    - end == "spotless":
        IMRE: (ashamed, facing) I'd have liked to have asked you. # reply: toward own-it
        JONAS: (sad, facing) I know. I could hear it. I only never heard it said.
    - else:
        IMRE: (sad, facing) Do I press the light? # reply: toward honour-difference
        JONAS: (tender, facing) It's day, Imre.
        He presses it. It lasts you to the second floor.
    }
    You go down by yourself. The third step. You'd never noticed that you make a noise on it, too.
}
# act: Their twelve, a quarter to eight
# place: ward, dawn
# enter: jonas, near-right
The key is as long as your hand. You're always first. You could give it to one of the four, but not yet.
The picture is going up in its old ward. You lie down on the floor where the beds stood, and look at what they looked at.
Three hundred up. It's a ship, or it's a hill. Where one's missing you fill it plain.
{jonas_tile:The orphan's beside your head. Imre wrapped it for you, in the sports pages. “Neck up,” he'd written on it.|The orphan's beside your head. {turned:A quarter turn, and it's a sail. You leave it as the one who's lying down.|From down here it isn't a sail. It's somebody lying down, and awake.}}
It's quiet. You listen to it, floor by floor, as you do. You wait for it to be somebody who has gone. # discuss: What can he hear now that he couldn't hear in June?
It's only early. Somewhere downstairs somebody has come in, and is hanging up a coat.
# ending: own-key, His own key
-> END

=== plain ===
{end == "soaking" or (end == "back-soon" and gave != "airport"):
    -> at_one ->
    # act: Their twelve, six in the morning
    # place: workshop, dawn
    # enter: imre, left
    # enter: jonas, near-right, facing
    {end == "back-soon":You push up the shutter yourself. He's on the camp bed, with a spoke in his hair. You've brought two coffees, and you give him one after.|He's down there in the grey, with the midwife's wheel. You've brought two coffees, and you give him one after.}
    JONAS: (firm) I sent the no. It isn't a present. I've got three things for the bill.
}
JONAS: (firm, facing) One: when you go out, you say till when. A late one will do.
JONAS: (firm) Two: the head of works is entitled to a key. To the shop. And to the back wall.
JONAS: (afraid) Three: I'm going to be sad about it. Here, at table. And you'll sit there.
{
- told or heard_him:
    IMRE: (afraid, facing) Three costs the most. # reply: toward negotiate
    JONAS: (sad) Yes.
    IMRE: (afraid) I'll want to mend it. I'll have a spanner in my hand.
    JONAS: (sad) Then hold the spanner.
- else:
    IMRE: (guarded, facing) In writing? # reply: away deflect
    JONAS: (firm) No. In the evenings.
    It isn't a yes, what he says then. He takes a key off his ring, though, and it takes him a good while, it's hard to get off.
}
# act: Their twelve, November
# place: workshop, dusk
# enter: jonas, right, turned
# enter: imre, left
Behind his father's shelves there's a wall with tiles on it, brown ones, from a catalogue. Sixty are cracked. Nobody alive has asked for them.
You do them on Thursdays, by a lamp of your own. You fill what's missing plain. Customers ask if that's going to stay so.
{turned:You've sent the orphan home.|Packing the orphan, to send it home, you turned it. It was somebody lying down.}
You wrote on it, in pencil: It's no sail. Turn it. “The man from Porto says ship,” writes Graça. “I've told him to lie down.”
Some evenings you hate every brick in this town, and say it. He sits there. He looks at his watch, under the table, and sits.
IMRE: (unsure) I'm off to the river.
JONAS: (wary, facing) Till when?
IMRE: (thinking) Seven. # reply: toward pause-and-return
{told:At a minute to, the third step.|At ten past, the third step.} You're upstairs at the table, and you've begun. # discuss: He stayed. How is that different from giving in?
Condition report: two plates. No lid.
# ending: plain, Filled plain
-> END

=== only_tiles ===
{end == "soaking" or (end == "back-soon" and gave != "airport"):
    -> at_one ->
}
# act: Their twelve, November
# place: galley, dusk
# enter: jonas, near-right
Condition report: six plates, all one size, in order of size. One pan, spotless. Losses: none.
{
- end == "two-winters": His father's book is back under the bench. He hasn't opened it at the winters again, and you haven't asked him to.
- end == "three-hands": He has never said again that this was it. You've seen to that. There hasn't been an evening with room in it.
- asked: He asked you to stay, and you've stayed. He tells people. He puts his hand on your neck when he tells it.
- gave == "you": You've each given the other one everything. You're very careful with it. Neither of you dares to use it.
- else: He has never asked you why. It was only tiles, you say, to anyone who asks.
}
“A man from Porto has it now,” writes Graça. “He says ship. I'd like my orphan back, one day.” {jonas_tile:It stands on the cooker. You dust round it.|It's in your left boot. You wear the other pair.}
The clocks have gone back, and the cooker's right. You look up, and take off an hour, every time, before you can stop it.
The shutter. You're out on the landing before the third step, so as to be there first.
# enter: imre, left
{rang:
    IMRE: (warm, facing) You needn't always come out.
    JONAS: (bright, facing) I like to!
    -> only_quiet
}
IMRE: (warm, facing) You needn't always come out. # bid: to come home to somebody who isn't on duty # secure: Say one thing that is missing. It's November, and there's still time.
JONAS: (bright, facing) I like to!
* [“I lied, about the tiles. I'm in mourning for a wall.” # toward: own-it]
    IMRE: (afraid) I knew. I never asked you which, because I knew. # reply: toward answer-openly # heard: There he is. I'd been living with somebody so pleasant.
    You stand in the doorway, both of you, with the draught from the stairs. The potatoes boil over. Nobody's glad.
    IMRE: (ashamed) What do we do?
    JONAS: (tired) I don't know. Late is what we do. Sit down, and I'll be dreadful to you.
    You eat it as it is, burnt. Above the cooker it says ten past seven, and it's true here. # discuss: It's November, and the wall is gone. What was it still good for, to say it?
    Condition report: one plate, chipped. Losses: one wall. They can be seen from here.
    # ending: plain, Filled plain
    -> END
* [Take his jacket, and tell him what's for dinner. # away: mask]
    It's his favourite. It's always his favourite. # protects: from what would have to come after
    He eats all of it, with salt. # heard: Nothing's wrong. I listen for it, and nothing's wrong.
    -> only_quiet
* [“I'd like to know if there's room for a no, in here.” # toward: raise-it-gently]
    IMRE: (unsure) Now? You've sent it. It's been sent since June. # reply: away defend # heard: He's taking it back. Then what have I been eating?
    JONAS: (smile) It was only a question.
    You'd had it ready since August. It has gone in and out like a drawer.
    -> only_quiet

=== only_quiet ===
# act: Their twelve, the night
# place: bedroom, night
# enter: imre, left, knees-up
# enter: jonas, right, knees-up, turned
{told:
    IMRE: (warm, knees-up) Listen to that. Not a thing wrong.
- else:
    IMRE: (warm, knees-up) Nice and quiet.
}
When you were five, and it was quiet, they had gone. # discuss: Who has left, in this ending, and when?
You lie there without a sound, and listen for yourself.
# ending: only, It's only
-> END

=== hooks ===
# act: Their twelve, February
# place: kitchen, dusk
# enter: jonas, near-right, sitting
# enter: imre, far-left, turned
You've got a wall, a key, four people and Imre. You tell everybody. You say it in that order, and then you say it the other way round.
He's got a room with hooks. There's nothing on them. The cooker keeps such good time that there's nothing to ask it.
IMRE: (smile, facing) Nine hundred tiles up! He's been in the paper. Tell them about the ship.
He says it to the guests. He passes the rice. Nobody's ever been so proud of you, or washed up so quietly.
At night you can hear him put the tools back in his father's order. He does it in his head. You can hear him get to the nine. # bid: to be found out, and not to have to say it # secure: Say what you heard in June. You're eight months late, and it's still the same no.
* [“Nice here, isn't it?” # away: mask]
    IMRE: (calm, turned) Lovely. # heard: He's asking the way people ask at a counter.
    You know that word. You've used it yourself, about cakes. # protects: from having heard it in June
    He turns over. You've got a whole wall of lines, at work, and not one of them you know so well: it comes up from the left, swells, and drops.
    {turned:You look at the neck.|You look at it, lying there, and it isn't a sail.} # discuss: What did Jonas hear in that yes, that night, and what did he do with it?
    # ending: only, It's only
    -> END
* [Sleep. You've got to be at the wall by eight. # away: busy-myself]
    You can sleep anywhere, now that you're happy. # protects: from asking what he's doing, awake, with his hands still
    One Thursday there's a pan in the sink, full to the brim, and he's standing in front of it, with his back to you. # heard: He's asleep. It's quiet. I must have done it well.
    IMRE: (cold) Day three.
    It comes up from the left, that back, and swells, and drops. You'd thought it was a sail. # discuss: What did Jonas hear in that yes, that night, and what did he do with it?
    # ending: only, It's only
    -> END
* [“I heard you in June. I sent the yes, and was glad.” # toward: own-it]
    IMRE: (blank) What did you hear? # heard: He knew. So I wasn't even alone with it. I was only by myself.
    JONAS: (ashamed) The no. It was quite clear.
    He lies there with that. You've thought so often what he'd do, and what he does is breathe out, for about as long as a tram takes.
    IMRE: (tired) There's a train on Thursday. I've known the time since October. # reply: toward answer-openly
    JONAS: (sad) I know. You look at it when you wind your watch.
    In the morning he hangs something up, on one hook, while he finds his shoes: his coat. # discuss: What would it have cost in June, and what does it cost now?
    # ending: own-key, His own key
    -> END

=== no_fuss ===
{
- end == "soaking" or (end == "back-soon" and gave != "airport"):
    -> at_one ->
    # act: Their twelve, the stairs
    # place: stairwell, night
    # enter: jonas, right, walking
    You go on your toes. You know the boards, he has mended most of them. Good shoes in one hand, small case in the other.
    Graça has said that you can come when you like. There's a camp bed.
- else:
    # act: Their twelve, September, five o'clock
    # place: stairwell, dawn
    # enter: jonas, right, walking
    It was a good summer, you were both so easy about it. The train goes at nine. At five you get up, on your toes, so that nobody has to carry anything.
    {
    - end == "two-winters": He never did say it again. You listened for it whenever it rained.
    - end == "three-hands": He said once more that he was sorry, in July, and you said for what. He'd have liked to do today properly.
    - end == "back-soon": “Back soon,” it says in the hall, on a piece of card, with a bell drawn on it. He's funny all day long, these days.
    - end == "spotless": He never asked which one you'd sent. He saw the boxes come. “In order of size,” he said.
    - else: He has ringed the Sunday, in October, on the calendar. You've been very nice about the ring.
    }
}
{end == "back-soon" and gave != "airport":
    Across the yard there's the line of light. You pull the door to. You planed that edge yourself, it doesn't make a sound.
- else:
    He's asleep, or he's breathing like it. You pull the door to. You planed that edge yourself, it doesn't make a sound.
}
You don't press the switch. Your feet know the way. On the second floor you notice how well you're doing it.
You'd only ever been on the other side of this. It isn't hard at all. You do it out of kindness. They must have stood like this, with their shoes.
{
- end == "soaking": -> own_bell
- end == "back-soon" and gave != "airport": -> shutter
}
-> bad_line

=== own_bell ===
Up there, behind your own door, something creaks. # bid: for it not to be true # secure: Make the noise. It's late, and wrong, and he'll know where you are.
* [Go back up, and ring your own bell. # toward: repair-soon]
    It's the worst noise there is, at that hour. Mrs Vidor's light comes on, and then the one you meant.
    # enter: imre, left, facing
    IMRE: (afraid) I thought you'd gone. # reply: toward answer-the-bid # heard: He came back up. He rang, so that I'd hear it.
    -> fuss
* [Go on, quietly. You can ring him from the train. # away: leave]
    It's what they'd have done, and they were nice people. # protects: from a quarter of an hour with his face
    The third step makes its noise. Up there nobody calls. # heard: That was the third step. He didn't press the light.
    -> bad_line

=== shutter ===
In the yard you stop. Behind the shutter somebody sits up. You can hear a camp bed, and then that he's listening. # bid: for it not to be true # secure: Make the noise. It's late, and wrong, and he'll know where you are.
* [On past it, quietly. You can ring him from the train. # away: leave]
    It's what they'd have done, and they were nice people. # protects: from a quarter of an hour with his face
    Your good shoes are very good. They don't make a sound till the street. # heard: Somebody stood there. I counted to forty. Then nobody stood there.
    -> bad_line
* [Bang on it, with a shoe. # toward: repair-soon]
    It's the worst noise there is, at that hour. Nine windows come on, and then the shutter goes up, as far as his knees.
    # enter: imre, left, facing
    IMRE: (afraid) I thought you were gone. # reply: toward answer-the-bid # heard: He was gone, and he banged on it, so that I'd know.
    -> fuss

=== fuss ===
JONAS: (ashamed, facing) I was. I didn't want a fuss.
IMRE: (hurt) Make one.
You make one, in the middle of the night, with a shoe in each hand. It's about the plate, and the lift, and being asked.
It doesn't change where the train goes. In September he carries the small case, and before you can say it he says it: third step.
# act: Their twelve, a quarter to eight
# place: ward, dawn
# enter: jonas, near-right
The key is as long as your hand. It's quiet in there, before the four come. You wait for it to be somebody who has gone. # discuss: What did it change, to make a noise?
It's you, and you've come in. You put the light on, and begin with the row at the bottom.
# ending: own-key, His own key
-> END

=== bad_line ===
# act: Their twelve, on the way
# place: platform, day
# enter: jonas, near-right
He rings when you're at the first border. You hold the phone a little away.
JONAS: (bright) Bad line! I'll ring you.
It isn't a bad line. You can hear the wheel. It ticks, and stops. # heard: So that's how it sounds, from a train.
# act: Their twelve, Lisbon
# place: ward, night
# enter: jonas, near-right, turned
It's a very great wall. You're there when they come, and there when they go. You're funny, and you don't say we.
On Sundays you write to him. He writes when there's something to say.
{
- end == "soaking" or (end == "back-soon" and gave != "airport"):
    You left the orphan on the bread board. He'll have picked it up by now, by the edges, and turned it round, and lost the right way.
    He'll have seen a sail. # discuss: What did he leave behind, and who was he kind to?
- jonas_tile:
    You left the orphan on the cooker, where he'd put it. He knows what it is. It's somebody lying there, awake, with his back to you.
    Here everybody still asks you what you see. You say a sail. # discuss: What did he leave behind, and who was he kind to?
- else:
    In your second week your hand looks for something to hold. Your boots are in his hall, and what's in the left one is still in it.
    He'll want them out of the way, some day. He'll tip it out. He'll hold it up by the edges{turned:, and have it the wrong way round|, in the light, as you did}.
    He'll see a sail. # discuss: What did he leave behind, and who was he kind to?
}
# ending: no-fuss, No fuss
-> END
