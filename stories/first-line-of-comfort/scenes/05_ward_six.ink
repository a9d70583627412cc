=== september ===
# act: Ward six, September
# place: living-room, day
In September, on an ordinary day, Marta falls ill. # note: a sister in hospital, loss of speech
* [Play this scene # id: play-the-ward]
    -> falls
* [Skip this scene # skip # id: skip-the-ward]
    Marta lives, and some of her words come back. It takes all autumn.
    -> falls_skipped

=== falls_skipped ===
# place: ward, night
# enter: eva, near-right, sitting
# enter: ben, left, sitting, facing
{
- june == "hid":
    At ten at night Eva needs your phone, to ring Anton. You give it to her, and say what's on it. She rings him. She doesn't look.
    -> one_of_them
- (june == "told" || june == "answered") && sunday != "went" && (rang == "on" || rang == "witness") && flat != "score" && marta != "weather":
    Eva rings you, before anybody. You go, and sit beside her till it's nearly light. What the doctor said is on the card: she had no other paper.
    -> nurse
- else:
    Eva doesn't ring you. There's a note on the piano. You go, and after a while she shows you the second chair.
    -> second_number
}

=== falls ===
{
- june == "hid": -> phone
- (june == "told" || june == "answered") && sunday != "went" && (rang == "on" || rang == "witness") && flat != "score" && marta != "weather": -> first
- else: -> soup
}

=== first ===
# place: cafe, day
# enter: ben, near-left, standing, turned
A Sunday in September, twenty past eleven. You're inside the piano at the station café. It has had beer in it since spring.
In November Eva had twenty questions. Last Sunday it was three{june == "answered":, and one of them was still “please”|}. Then she put the kettle on for two.
Your phone, among the hammers. Eva. She doesn't ring in the daytime. She writes, with commas.
There's only breath. You'd know it anywhere, and you have never heard it so high.
EVA: (panicked) Ben. # guess
EVA: (panicked) It's Marta. She was in the middle of a price. Four eighty, she said, and then she sat down in the ice.
EVA: (panicked) They've got her in Ward six. I'm in the corridor. I rang you. # bid: not to be by herself in that corridor # secure: Be with her from this second on: on the line, and then in the next chair.
* [“Who's her doctor? Ask about her left side. Write it down.” # away: fix-it-fast]
    ~ ward = "fixed"
    You know about this, there was something on the radio. You give her four questions, in order. # protects: from hearing her breathe like that
    EVA: (blank) Left side. Yes. # heard: I rang Ben, and he's gone straight to work.
    She has hung up before you've said that you're coming.
    -> six
* [“Coat's on. Don't hang up. You needn't talk.” # toward: receive-vulnerability]
    ~ ward = "walked"
    You leave the piano with its mouth open. She breathes, and you tell her the streets. Baker. Bank. The dog in the jumper.
    All the way, you don't say one thing that's any use. # heard: He's at the bank. He's at the bridge. He's coming.
    -> six
* [“You rang me. Oh, Eva. You rang me.” # away: rush-it]
    ~ ward = "pleased"
    A year of Sundays comes up in your throat. You have to hold on to the piano. # protects: from what she's ringing about
    EVA: (blank) She was so white. # heard: He's glad. My sister's in there, and he's glad.
    -> six
* [Wait # wait # id: wait-at-the-cafe]
    You look for a word that's good enough. All that she can hear is cups.
    EVA: (panicked) Ben? Are you there? # bid: to hear that you're still there # secure: Say that you are, and where. Then the next street, and the next.
    ** [“I'm here. Strong as a horse, your Marta. She'll be fine.” # away: minimise]
        ~ ward = "fine"
        You hear how sure you sound. It steadies you, at any rate. # protects: from not knowing
        EVA: (blank) You can't know that. # heard: He's told me how it ends, so that I'll stop.
        -> six
    ** [“I'm here. I'm out of the door. I'm at the baker's.” # toward: receive-vulnerability]
        ~ ward = "walked"
        You've left the piano open, and your bag. Bank. Bridge. The dog in the jumper. # heard: He went quiet, and then he came. I can hear his feet.
        You tell her the streets till you can see her.
        -> six

=== six ===
# act: Ward six, three in the morning
# place: ward, night
# enter: eva, near-right, sitting
# enter: ben, left, sitting, facing
The lift comes up on an F and goes down on an F. They've put two chairs in the corridor. Marta's asleep behind the glass.
Eva has written down the doctor on the only paper that she had on her. There was hardly any white left, so she's written across.
EVA: (tired, sitting) Read me that. I haven't got my glasses.
She holds it out. It's thinner than the other cards by now, and soft, like money. {trip == "card":You've had it in your hand once since August, on your knee, on a platform.|You haven't had it in your hand since August.}
You turn it to the lamp. Under the doctor are her numbers, all of them, struck out. Under those, on the other side, are the dates.
BEN: (serious, sitting) “Clot is out. She hears everything. Words come back, some. Talk to her.”
{ward:
- "fixed": Your four questions are there too, in a row, with the answers. She asked them all.
- "fine": EVA: (tired) Strong as a horse, you said. She went down like one.
- "pleased": EVA: (tired) Don't be glad of me again. Not for a week or so.
}
She puts it away again.
EVA: (sad) She looked straight at me and said “ladder”. And then she heard what she'd said.
EVA: (sad) When a thing was bad, I came to you. And this year I rang her.
{ferry:
- "both": EVA: (tired) “Both,” you said, that Sunday. I could have killed you.
- "ours": EVA: (tired) That day was ours, you said. Well, so is she. She's ours as well.
- "tired": EVA: (tired) “What else can I say.” I know. I've been sitting here, and that's all I've got, too.
- else: EVA: (tired) Happy, you said, that Sunday, till eleven at night. I never did find the crack.
}
EVA: (hurt) I can't tell if I'm crying about her or about you. # bid: to be held on to, whichever of the two it is # secure: Make room beside you, and let it be about both. # vote
* [“I'm frightened too. She taught me the polka.” # toward: name-the-feeling]
    EVA: (sad) You were terrible. # heard: He's in here too, then. I thought it was just me.
    BEN: (sad) She led.
    She's so cold that her teeth click. You open the coat on her side.
    -> collar
* [“That's my doing, Eva. I'll never forgive myself for it.” # away: over-adapt]
    It's the least you can say. Your head goes down by itself. # protects: from her face, in this light
    EVA: (tired) Not now, Ben. # heard: He wants me to look at him. I'm looking at Marta.
    She pats your sleeve. She's looking through the glass.
    -> second_number
* [Open your coat on her side. “Either. Both.” # toward: touch-at-own-pace]
    She looks at the coat for some time. It's cold in the corridor. # heard: He isn't asking which.
    -> collar
* [“Let's leave the two of us out of it tonight.” # away: rush-it]
    You only want to take a weight off her. A nurse might have said it. # protects: from the other thing she's crying about
    EVA: (calm) Yes. You're right. # reply: away mask # heard: I'm to leave half of it outside, and I don't know which half.
    She dries her face, and thanks you, and asks if you'd find her a glass of water.
    -> second_number

=== soup ===
# place: living-room, dusk
# enter: ben, left, standing, turned
A Thursday in September. You come in at six with your bag, and there's no one. On the lid of the piano lies half a sheet of proof.
“Marta. Ward six. Since noon. There's soup.” It isn't signed. There are commas missing.
You read it three times. You look to see if the gas is off. You look again.
# act: Ward six, eight o'clock
# place: ward, night
# enter: eva, right, sitting, turned
# enter: ben, far-left
The lift goes up on an F. She's on a chair in the corridor, very straight, with her phone dead in her lap. Marta's asleep behind the glass.
EVA: (tired, sitting) You found it. She was in the middle of a price. Four eighty, she said, and sat down in the ice.
EVA: (tired, facing) The words are gone. They say, some come back. # bid: for somebody who doesn't need looking after # secure: Bring what she needs. Put yourself where she can have you or leave you.
* [“Noon, Eva? Why didn't you ring me?” # away: blame]
    ~ ward = "blame"
    You've run all the way from the bridge. It has to go somewhere. # protects: from being the last to know
    EVA: (cold) Because I'd have had to do this. # heard: He's hurt. That makes one more in this corridor.
    -> ship
* [“There's a better place, in the capital. They'd take her tonight.” # away: fix-it-fast]
    ~ ward = "clinic"
    You've got it on a slip, with a doctor's name and a bed. You rang them from the bus. # protects: from standing in a corridor with nothing
    EVA: (blank) She's got a bed. It's that one. # heard: He's got it all arranged. He hasn't sat down yet.
    -> ship
* [“Charger, socks, cheese roll. I'll be by the lift.” # toward: carry-your-share]
    ~ ward = "lift"
    # stand: ben, left, sitting
    You sit down by the lift. She plugs herself in to the wall, and eats the roll, slowly, all of it. # heard: He's brought what I need, and he's sat down where I can see him.
    After an hour she says, not very loud, that there's a second chair up here.
    # stand: ben, near-left, sitting, facing
    -> ship

=== ship ===
# stand: ben, near-left, sitting, facing
She has written down the doctor on the only paper she had on her, across the numbers. It's thin by now, and soft, like money.
EVA: (tired, sitting) Read me that. I haven't got my glasses.
BEN: (serious, sitting) “Clot is out. She hears everything. Talk to her.”
She takes it back, and puts it in her cardigan.
EVA: (ashamed) I had the phone in my hand at noon. My thumb was on B, and I went past. I rang a ship, Ben. I rang a ship off Norway.
{eva_anton:
- "told": EVA: (tired) He knows it's a bad year. I told him in February, he needn't hold up either end. And then I ring him on his ship.
- "framer": EVA: (tired) He thinks the ferry's at the framer's. I told him that in February. I thought, now I'll have to tell him everything at once.
}
{
- flat == "score": EVA: (ashamed) I thought, he'll put it on the bill.
- june == "late": EVA: (ashamed) I heard myself laugh. On that ladder. I hear it whenever I want to ring you.
- june == "answered": EVA: (ashamed) I thought, he'll see to it. I didn't want it seen to.
- marta == "weather": EVA: (ashamed) A whole year I've told her about the weather, because you asked. I thought, he'll want this kept in as well.
- rang == "mended": EVA: (ashamed) You told me about the egg, that time, and I'd nearly rung. Then I thought of the oven.
- rang == "late" || rang == "no": EVA: (ashamed) I thought, he'll ring back at nineteen past. It's stupid. It's what I thought.
- else: EVA: (ashamed) I thought, it's five to something, and he'll be in a school.
}
EVA: (ashamed) I'm only saying it. I don't want it to cost me anything. # bid: to say so, and not have to pay for it # secure: Take it in. Thank her for saying it, or ask, and leave it with her. # vote
* [“Perhaps that's your answer, about us. I won't argue.” # toward: part-with-care]
    EVA: (sad) I've been trying not to have it. Since about noon. # heard: He's said it. I needn't be the one to find the words. I've none left for it.
    EVA: (tired) Stay till she wakes up. Then let's stop, and be decent. # reply: toward part-with-care
    -> desk
* [“A whole year, Eva. What more do I have to do?” # away: keep-score]
    ~ billed = 1
    It's been in your mouth since February. It tastes of metal, and then it's out. # protects: from hearing that it wasn't enough
    EVA: (cold) I don't know. I'll tell you when I've added it up. # heard: There it is. It was a price, and I haven't paid.
    -> column_four
* [“It doesn't matter now. I'm here. What can I do?” # away: minimise]
    You say it so quickly that it's over for both of you. # protects: from hearing that her thumb went past you
    EVA: (calm) You could water her tomatoes. # heard: I showed him, and he wouldn't look.
    You've got your pencil out. “What else?” you say.
    -> column_four
* [“What would it have taken?” # toward: take-criticism]
    She turns the phone over in her lap.
    EVA: (thinking) I don't know. Another summer, I think. And none of this counting. # heard: He asked. He isn't asking for it back.
    EVA: (tired) Ask me on Sunday. I might have it by Sunday. # reply: toward pause-and-return
    -> second_number

=== phone ===
# place: ward, night
# enter: eva, near-right
# enter: ben, left, facing
{sunday != "went" && marta != "weather" && (rang == "on" || rang == "witness"):
    A Thursday in September. She rang you at noon, before anyone. Marta was in the middle of a price, and sat down in the ice.
- else:
    A Thursday in September. She left word with the ship at noon, and then she rang you. Marta was in the middle of a price, and sat down in the ice.
}
You ran. You've been here since one: you have held her coat and her hand, and asked the doctor what she couldn't.
{sunday != "went" && marta != "weather" && (rang == "on" || rang == "witness"):
    EVA: (tired) I rang you before I'd thought. I noticed it afterwards. I thought, oh. So that's come back.
- else:
    EVA: (tired) I nearly didn't ring you. And then I thought, no. He's been so good since June.
}
Behind the glass Marta sleeps. The words are gone. Some come back, they say.
EVA: (panicked) It's Thursday. Anton! He's only got signal till ten, and mine's dead. Give me yours. # guess
She puts out her hand for it, without looking, as she would for salt.
It's in your shirt. “I didn't know who else to ring.” You never answered. There have been two more since. You never answered those.
The corridor clock says ten to ten. Your hand has gone up to your shirt, and it stays there.
EVA: (afraid, facing) Ben. Your phone. # bid: for the phone, to ring her son # secure: Say what's on it, and give it to her. Anton comes first, the rest can wait.
* [“She's written, since June. I hid it.” Give it to her. # toward: own-it]
    ~ ward = "owned"
    She takes it. She looks at you, not at it. Then she walks to the window and rings her son.
    # stand: eva, far-right, turned
    Till ten you hear how warm she is. “No, love. No. She called me a ladder.”
    # stand: eva, near-right, facing
    She gives it back with the dark side up.
    EVA: (tired) I didn't look. I want you to know I didn't look. # heard: On the ladder. When I laughed. He had it in his shirt when I laughed.
    -> one_of_them
* [“I'll dial it for you. Sit down, you're shaking.” # away: hide]
    ~ ward = "dead"
    It's a kind thing to do. You've already turned a little, towards the light. # protects: from her thumb, and what's under it
    EVA: (calm) It's under A. # heard: I know that shoulder. I lived with that shoulder for a whole year.
    -> twelve
* [“Get your breath first. He'll hear it. Give me one minute.” # away: hide]
    ~ ward = "dead"
    It's good advice. You've turned a little, to give it. One minute is all you'd need. # protects: from three messages, and a summer
    EVA: (calm) A minute for what? # heard: That shoulder. I know it from last year.
    -> twelve

=== one_of_them ===
EVA: (tired) I let you upstairs, that week. I put my feet on you.
BEN: (ashamed) Yes.
EVA: (serious) I can't do her and this. I've only got enough for one of them. # bid: to put one of the two down tonight # secure: Let her put you down. Don't make her argue for it.
* [“Three messages, Eva. I never even answered them.” # away: minimise]
    It's so nearly nothing, when you say it like that. # protects: from the laugh that you took on the ladder
    EVA: (cold) You said “ladder”. It's the best laugh I've had, and I can't go near it. # heard: He's measured it. It's small, he says.
    -> twelve
* [“Then put me down. I've got the van. Use me for that.” # toward: part-with-care]
    She looks at you as she did when the A went. # heard: I was waiting for him to go down on his knees.
    EVA: (sad) You'd have been so good at this. Tonight you were. That's what I'll mind. # reply: toward name-the-feeling
    -> desk
* [“Give me till Sunday. One more Sunday, at six.” # away: rush-it]
    You know what to do with a Sunday. You have done forty-eight of them. # protects: from losing her tonight, in a corridor
    EVA: (tired) Sunday. I'll write it down. # heard: He wants to buy one more week.
    -> column_four
