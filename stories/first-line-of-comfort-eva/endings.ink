=== stet ===
{
- end == "column-four":
    # act: Stet, a quarter past six
    # place: kitchen, dusk
    # enter: eva, near-right
    # enter: ben, near-left, facing
    There's a magnet to spare. You get the ferry out of its envelope, and hold it against the sheet, over column four.
- else:
    # act: Stet, midnight
    # place: hall, night
    # enter: eva, near-right, sitting
    # enter: ben, near-left, sitting
    He comes out in his socks. He sits down one stair below, as one does with a cat. You've got the ferry in your cardigan, in its envelope.
}
{eva_picture == "cut":
    It's in two parts. On the back of yours stands “Mum and”, in Anton's ball pen, and through it goes your line, from August.
    You turn it over. He's never seen it like that. He puts his two fingers to the two fingers on your collar.
    BEN: (ashamed) They do fit. # reply: toward stay-with-pain
- else:
    You turn it over. “Mum and Dad, freezing,” it says on the back, in Anton's ball pen, and through it goes your line, from August.
}
You take the pencil from behind your ear, and put a row of dots under {eva_picture == "cut":your “Mum and”|the words}, and one word beside them.
BEN: (unsure) Stet?
EVA: (serious) It's for printers. It was crossed out, and now it's to stay. One doesn't rub out the line. One puts dots.
BEN: (thinking) So you can see both.
{both:
    EVA: (tired) You said both. I was going to kill you for it. It's the only thing you've said that I could file.
- else:
    EVA: (tired) Both, yes. And on Sunday I'll ask you number four once more. I want the bit that goes up at the end.
}
{eva_picture == "key" or eva_picture == "spare":
    EVA: (ashamed) There's a key in my purse, by the way. To another door. I'm not giving it up yet. I'm only telling you where it is.
    BEN: (serious) Behind the library card? # reply: toward honour-difference
}
{eva_knew:
    EVA: (unsure) And the scissors, Ben. I'd like to ask for them some day without having them on me.
- else:
    EVA: (unsure) I knew where the scissors were, Ben. In June. I had them on me, I only wanted to hear you say it.
    BEN: (ashamed) I could see them. I thought you'd forgotten that you had them. # reply: toward answer-openly
}
{eva_anton == "framer":
    EVA: (ashamed) I told Anton it was at the framer's. He has bought a nail. I'll have to ring a ship.
    BEN: (unsure) Shall I be there when you do? # reply: toward team-up
    EVA: (firm) In the room. Not on the line.
}
He hasn't said thank you. You notice that. {end == "column-four":He has put his hands into his pockets.|He is sitting on his hands.}
EVA: (tired) I'm not where you are. I don't know when I will be.
BEN: (serious) No.
{end == "column-four":Behind the sheet, something hums.|{hummed:It's still there, the hum.|Below you, in the dark, something hums.}}
EVA: (unsure) What's that in?
{eva_note:
- "laughed":
    He looks at you first. He hasn't named a sound in this house since you asked him what she laughed in.
- "month":
    “Not in December,” you told him, a year ago nearly. You can see him work out what month it is.
- else:
    He doesn't have to listen. You can see him listen, all the same.
}
BEN: (unsure) B. Flat. It's the fridge, Eva.
EVA: (tired) I know it's the fridge. I've got it on a slip. # discuss: Stet doesn't rub out the line. What is it that stays, for her, and what doesn't?
# ending: stet, Stet
-> END

=== own_heading ===
{
- end == "twelve":
    # act: A heading of your own, Christmas
    # place: friends-sofa, day
    # enter: eva, near-right, easy
    Marta's got four hundred words by Christmas, and has lost none of the bad ones. She sells on Saturdays, sitting down. You do the prices.
- end == "desk":
    # act: A heading of your own, Christmas
    # place: galley, day
    # enter: eva, near-right, easy
    It takes you an hour, with the washer, and you get wet to the elbow. Then it's quiet. You hadn't known how much of the room that was.
- else:
    # act: A heading of your own, Christmas
    # place: galley, day
    # enter: eva, near-right, easy
    {eva_picture == "key":You've had a key all along, behind the library card. It was never a secret from the baker.|{flat == "none":The card was still in the window. The baker|The baker has kept the rooms for you. He} says that people with ink on them pay.}
    {flat:
    - "look": BEN: (sad) I'd mind, I said in June. I do. Shall I take the lamp end, or the drawers?
    - "quiet": BEN: (sad) I only held the door for you, in June. I'd like to have said that I mind. I mind.
    - "score": BEN: (sad) I said a number to you, in June. Thirty-five. I'd like to have that back. It's no use to anyone.
    - else: BEN: (sad) I won't say what I'd like. You know what I'd like. Where does it go, by the window?
    }
    EVA: (tender) I'm not doing this to you, Ben. I want to hear what it's like with only me in it.
    He carries the desk down, and up. He doesn't ask for how long. # reply: toward honour-difference
}
Anton comes for five days, and sleeps on the floor. He's brown, and smells of engine. {eva_anton == "told":“So which end have you put down?” he says.|{eva_anton == "framer":He has brought the nail.|He looks at everything twice.}}
{
- eva_anton == "framer":
    EVA: (ashamed) There wasn't any framer. I didn't want you to hear it from me.
    “I did work that out,” says Anton. “Eight months, Mum. They'd have had to grow the tree.” He puts the nail in all the same.
- eva_anton == "father":
    EVA: (ashamed) I put you in the middle, in February. Ask your father, I said. I shouldn't have done that.
    “No,” says Anton. He thinks it over, on one foot. “OK,” says Anton.
}
{eva_picture:
- "cut": On the wall by your desk hangs a head with a lot of collar, and two fingers. “Whose are those?” says Anton. Your father's, you say. I couldn't get them off.
- "hers": On the wall by your desk hangs the ferry. Anton holds his hand over the left side, and then over the right. “It's good of you,” he says. “You look daft.”
- else: The ferry stands on your desk, against the dictionary. You don't know where it belongs yet. It's allowed to stand there until you do.
}
On Sunday at six you notice that it's twenty past. # discuss: Eva has gone, and nobody has failed. What has she got there that she looked for all year?
{end == "desk" or end == "twelve":
    You've still got the slips, in their box. Fridge, doorbell, Anton. You take a new one, for the {end == "twelve":tap in Marta's kitchen|baker's oven, at four in the morning}.
- else:
    The tap drips. You take a new slip.
}
“What's that in?” Anton used to shout, on the stairs, when he was four. He's looking at you now, with his mouth full of bun. You sharpen the pencil.
EVA: (smile) No idea.
You write it down.
# ending: own-heading, A heading of your own
-> END

=== see_also ===
{
- end == "twelve":
    # act: See also, by post
    # place: friends-sofa, dusk
    # enter: eva, near-right, sitting
    It takes him a week. “Thank you,” he writes. “I've turned it off. I went to hear a choir. They were flat, the whole second half, and nobody died.”
    Below that there's something rubbed out. You've got a glass for that. You don't use it.
- end == "desk":
    # act: See also, a quarter past
    # place: galley, dusk
    # enter: eva, near-right
    You can hear him put down what he's holding.
    BEN: (tender) It's a G. A bit under. It's the washer, it hasn't got the heart for a whole one. # reply: toward play
    You've got the slips there, in their box. They came with the dictionary. You write it down.
- else:
    # act: See also, past midnight
    # place: kitchen, night
    # enter: eva, near-right, sitting
    # enter: ben, near-left, sitting
    You make tea, since nobody else is going to. You sit at the corner, where one needn't look at each other all the time.
    BEN: (sad) Is it something that I could still—
    EVA: (tender) No. You've done it. You did every bit of it, this year. I looked to see if I'd come back, and I haven't.
    {end == "first-call": EVA: (tender) You can still be who I ring. I found that out. It isn't the same as being who I'm married to.|EVA: (tender) It's nobody's fault, this part. The other part is yours. This is only how it is.}
    He cries. You don't pass him the tea towel. You let him find it.
}
So there are things to be seen to. You're good at that, both of you. The piano's his, the desk is yours. Neither of you can say whose the ladder is.
{
- eva_anton == "told": “I've got hold of nothing,” Anton writes from his ship. “You said that I needn't. It's quite hard.”
- end == "desk" or end == "twelve": You told him on one Thursday, and Ben on the next. He said less than you'd feared, and more than you'd hoped.
- else: You ring him together, on a Thursday, from one room. He says less than you'd feared, and more than you'd hoped.
}
{eva_picture:
- "cut": The half with Ben on it you send to Ben. “I've only got the one coat for the two of us,” you write. “I've kept the collar.”
- "hers": You have the ferry copied, at the chemist's. There's one for each house now, and a small one for a bunk.
- else: The ferry goes to Anton, who took it. He can have his wall. It's the only one that both of you will come to.
}
In January the book of bridges comes to be done. At B you've got Builders, and at F you've got Ferries, and each of them wants the other's pages.
{end:
- "twelve": You ring him up for that. It's the one time that you do.
- "desk": You tell him on a Sunday, as you're on the telephone anyway, about a fuse.
- else: You think of it on the baker's stairs, with the desk between you, and tell him.
}
EVA: (thinking) When two things are both in the book, one doesn't write “see”. One writes “see also”.
{eva_one == "charge":
    BEN: (unsure) Does it cost extra?
- else:
    BEN: (unsure) Is that more, or less?
}
EVA: (tender) It means you'll find something there. You needn't go. # thread: laid
BEN: (sad) Eva: see also Ben.
EVA: (tender) Ben: see also Eva. # discuss: What is put down here, and what isn't?
# ending: see-also, See also
-> END

=== passim ===
{
- end == "twelve":
    # act: Passim, the next November
    # place: friends-sofa, dusk
- end == "desk":
    # act: Passim, the next November
    # place: galley, dusk
- else:
    # act: Passim, the next November
    # place: living-room, dusk
}
# enter: eva, near-right, sitting, turned
-> passim_year

=== passim_year ===
{
- end == "twelve":
    It's ten to six on a Sunday. You're at the window, over the fish. Seven streets off, there's a lamp on. You don't have to see it.
- end == "desk":
    It's ten to six on a Sunday. You've got nothing on till seven, these Sundays. One never knows. He hasn't either.
- end == "column-four":
    It's ten to six on a Sunday. There's a third card pinned to the second. You've looked for the pencil in the piano.
- else:
    It's ten to six on a Sunday. A year, on either side of a landing. At Christmas Anton had the sofa. Nobody has mentioned the lamp. He's never been late.
}
It's been a good year, for the books. Bees, bridges, the history of the lift. They thank you at the back of them now, by name.
{eva_anton == "told":“Put it down, Mum,” says Anton on a Thursday. You don't ask what.|On Thursdays Anton rings at eight minutes to ten. It gets you just as far as the cod.}
{eva_picture == "key" or eva_picture == "spare":
    There's still something in your purse, behind the library card. You've had to get a new card.
- else:
    {eva_picture == "cut":The half with him on it is in its envelope. Nobody's asked for it.|The ferry's in its envelope. You know the left side by heart. The right side you don't look up.}
}
Now and then somebody asks how the two of you are. You say it depends where one looks.
{
- end == "twelve" or end == "desk":
    He has written to ask if there's anything you need. He writes on the first of the month.
- else:
    # enter: ben, left, sitting
    BEN: (calm, sitting) Six. # reply: toward show-over-time
    He has said that every Sunday. He's got his hands on his knees. There's nothing at all the matter with how he sits.
}
You've got them all down. You could look up any Sunday, and there you'd both be.
You know how it's done. When a thing is on nearly all the pages, one doesn't give the numbers. It would look like a rash.
One puts “passim”. It saves a good deal of room. # discuss: Nobody breaks a promise here, and nothing moves. What would one of them have to ask?
The clock goes to six. You feel for your pencil, and you leave it where it is.
# ending: passim, Passim
-> END

=== weather_end ===
{
- end == "twelve":
    # act: Weather, January
    # place: friends-sofa, night
    # enter: eva, right, sitting
    It's Sunday, nine o'clock. You ring Ben now, for Anton's sake, once a month. You both say that you're well.
- end == "desk":
    # act: Weather, January
    # place: galley, night
    # enter: eva, right, sitting
    It's Sunday, nine o'clock. There's a cloth under the tap. You've changed it every evening since December.
- else:
    # act: Weather, January
    # place: hall, night
    # enter: eva, right, sitting
    It's Sunday, nine o'clock. {end == "column-four":Six went very well.|The lamp's on, upstairs. He hasn't asked again.} He's drying plates, and makes no remark about the radiator.
}
You've handed in the mushrooms. It's the best thing you have done. There are nine hundred, and you know which of them kill.
It does one good to have a bit of quiet. You sleep, you eat. You've bought a yellow lampshade. Nobody's had to look after you for weeks.
{eva_anton:
- "framer": You found a framer, in the end. {eva_picture == "cut":He asked what had become of the rest.|It looks very well, on its way to Norway.}
- "told": “And your end?” Anton asked on Thursday. “Light as a feather,” you said. There was a good deal of engine.
- else: On Thursday Anton asked if everything was all right. You said what one says. He told you about the cod.
}
{end == "twelve":Then Marta comes in, with her cup.|Then it's Marta.} She's got five hundred words, and she spends them slowly.
{
- eva_marta: “You,” says Marta. “You. Not me. You.”
- else: “A year,” says Marta. “Of. Snow. And now?”
}
You look about you. It's all put away. It's all quite clean. One could photograph it.
EVA: (bright) Frost, they think! By Tuesday. # discuss: Marta still asks. What would a true answer cost Eva tonight, and what does frost cost?
{end == "twelve":Marta holds her cup with both hands.|You can hear Marta hold the receiver with both hands.} There's a word that she's looking for. You could help her with it.
You wait a little. Then you tell her about the mushrooms.
# ending: weather, Weather
-> END
