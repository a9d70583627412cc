=== north ===
# act: Not nine, February
# place: platform, dawn
# enter: eva, right
# enter: ben, left, facing
A Monday in February, ten past six. Four nights in the north, a festival, and a pianist of eighty who has sent two tuners home.
It's more than you have earned all winter. You've dropped every street that's near Linden Street.
Eighteen Sundays. The A still slips, by a hair less each time.
{sunday:
- "went": Seventeen times you've sat there at six. She's never mentioned the other one.
- "moved": Seventeen times you've sat there at six, and once at eight.
- else: Eighteen times you've sat there at six.
}
She has come along to the station, which she needn't have done.
EVA: (calm) Go. I mean it. I won't be why you don't work.
{gave:
- "pier": EVA: (calm) April by the sea, you said. Well. Here's February, at a station.
- "supper": EVA: (calm) Before supper, you said. You'll be a long way off from supper.
- "sundays": EVA: (calm) Sundays at six, you said. I can do Sundays now. I've had practice.
- "sign": EVA: (calm) You'd sign anything, you said. I wouldn't know what to have you sign.
}
EVA: (afraid) It's only that I don't know what I'll do with nine o'clock. # bid: to be made a bit safer without having to beg for it # secure: Ask what nine o'clock is. Then offer something of your own accord, for a while. # vote
Nine? The board says six minutes.
* [“I'll ring at nine, then. Every night, on the dot.” # toward: show-over-time]
    ~ trip = "seven"
    EVA: (cold) Not nine. In March you rang from the north at nine, from your bed, you said. I could hear a tap. # heard: He's bringing me the same clock.
    EVA: (cold) I thought, oh good, he's got a bath.
    The board says two minutes. You wish it said none.
    BEN: (ashamed) When, then?
    EVA: (firm) Seven. In the morning, when you sound like a drain and can't make anything up. # reply: toward ask-directly
    -> train
* [“It's only four nights. And we've been better, haven't we?” # away: rush-it]
    ~ trip = "later"
    You say it warmly, and you believe it. It has been a good week. # protects: from being asked for more
    EVA: (cold) Better. # heard: Eighteen Sundays, and he'd like to be told that it's enough.
    You're on the step when she says the rest. You rang at nine, last March, from your bed, you said. She could hear a tap.
    -> train
* [“Take my password. You can follow me on the map all day.” # away: over-adapt]
    ~ trip = "dot"
    You hold it out to her, the whole telephone. Somebody with a bicycle has to go round you. # protects: from being doubted
    EVA: (tired) I don't want to watch a dot. I've got a book on eels till Friday. # heard: He's giving me a job. I'm to keep him honest.
    EVA: (tired) Last March you rang at nine, from your bed, you said. I could hear a tap. You can't see that on a map.
    -> train
* [“Why nine? What is it about nine?” # toward: take-interest]
    ~ trip = "card"
    EVA: (hurt) In March you rang from the north at nine, from your bed, you said. I could hear a tap. # heard: He doesn't know. He asked, and now he's going to.
    EVA: (hurt) I thought, oh good, he's got a bath.
    A long way off the rails begin to sing. You put out your hand for the card. There's no other paper.
    On your knee, under the eleven dates, you write: train, hotel, hall, the man with the keys, and their numbers. Your own is the last.
    BEN: (unsure) Ring any of them. Or none. Till you're sick of it.
    EVA: (unsure) You ring. At seven, when you sound like a drain and can't make anything up. # reply: toward ask-directly
    -> train

=== train ===
The train comes in, and everything sings at once. She's the only one on the platform who doesn't wave.
-> egg

=== egg ===
# act: Not nine, the north
# place: cafe, dawn
# enter: ben, near-left, sitting
Thursday, six minutes to seven, the hotel breakfast. It rains sideways.
{trip == "seven" || trip == "card":
    On Tuesday you rang at seven. “You're alive,” said Eva, and hung up. Yesterday she stayed for four minutes and read you a page about eels.
    “Seven,” she wrote last night. “I'll be up. I'm always up.” # bid: to have her seven o'clock once more # secure: Be on the telephone at seven. You may be sorry about the sentence.
- else:
    You've written each evening: all well. She has written: good. Nobody has rung anybody.
    “Are you up at seven, over there?” she wrote last night. “I am. I'm always up.” # bid: to be rung at seven, without having asked # secure: Ring at seven. She hasn't asked, and she has said the hour.
}
You've had the piano to yourself for three nights. It has been bliss. Nobody up there has ever been hurt by you.
Now old Mrs Ilves sits down opposite, with an egg. She hasn't said a word to you all week.
“Who did my A?” says Mrs Ilves. “You? Stay there. I have waited for sixty years to say this to somebody.”
In twenty-two years hardly anyone has told you what you do. In Linden Street she clapped, each time you shut the lid. Eva knows. It was a long Sunday.
Mrs Ilves picks up her spoon. It's two minutes to.
* [Send: “All well! Mad morning. Tonight?” And listen. # away: minimise]
    ~ rang = "no"
    It takes two seconds, under the table. # protects: from choosing between an egg and your wife
    “It doesn't want anything from me,” says Mrs Ilves. “All the others wanted something.” # heard: He's well. There's an exclamation mark.
    You write it down on a napkin, word for word. At nineteen minutes past, the phone moves.
    -> nineteen
* [“Hold on to that, please. I've got someone at seven.” # toward: show-over-time]
    ~ rang = "on"
    # stand: ben, far-left, turned
    She puts down her spoon as if you'd shut the lid on her hands. You stand among the wet coats with one bar of signal.
    {trip == "seven" || trip == "card":
        EVA: (calm) Seven. # heard: Seven. It's seven. All right, it's seven.
    - else:
        EVA: (wary) It's seven. I didn't ask for it. # heard: I didn't ask, and it's seven.
    }
    EVA: (unsure) Say something ordinary.
    BEN: (calm) I'm in the coats. There's an old woman out there who salts her egg like a road.
    EVA: (unsure) I slept till five. I'm not saying it to be nice, it's only a fact. # reply: toward share-rather-than-hide
    BEN: (unsure) I think she was about to say something nice. About my A.
    EVA: (calm) I've got to go, Ben. There are eels to do.
    When you get back there's half a shell and a crumpled napkin. She never does say it.
    -> june_day
* [“One moment. I want a witness.” Ring Eva, there and then. # toward: reach-out]
    ~ rang = "witness"
    EVA: (wary) Seven. Who's that breathing?
    BEN: (unsure) Mrs Ilves. She's eighty, she wants to say something about my A. Do you want to hear it?
    EVA: (unsure) ...Put her on.
    You lean the phone against the egg. “Madam,” says Mrs Ilves, to it and not to you, “it doesn't want anything from me. All the others wanted something.”
    For a while there's only the rain. # heard: I got to be in the room that he was in.
    EVA: (teasing) You should hear him about the bins. # reply: toward play
    -> june_day
* [Stay for the sentence. Ring her straight afterwards. # away: busy-myself]
    ~ rang = "late"
    “It doesn't want anything from me,” says Mrs Ilves. “All the others wanted something.” # protects: from walking out on the best thing anyone ever said of you
    It makes you so warm that you ask her which others. When you look up, it's nineteen past. # heard: Four minutes past. Nine minutes past. I know this.
    -> nineteen

=== nineteen ===
# stand: ben, far-left, turned
You stand among the wet coats, with one bar of signal.
{trip == "seven" || trip == "card":
    EVA: (cold) It's nineteen past. I've started on the oven. I've never cleaned it before. # bid: to be told why, without being told that it's nothing # secure: Say what you did instead. Leave the reasons till she asks for them.
- else:
    EVA: (cold) I thought you might ring. I didn't ask. I know I didn't ask. I've started on the oven. # bid: to be told why, without being told that it's nothing # secure: Say what you did instead. Leave the reasons till she asks for them.
}
* [“I heard seven go by. I stayed for the praise.” # toward: repair-soon]
    ~ rang = "mended"
    EVA: (angry) Was it good?
    BEN: (ashamed) It was the best I ever had.
    EVA: (hurt) I'd have liked to hear it. That's what makes me so furious. # heard: It was only an egg, this time. And there I was at the oven.
    -> june_day
* [“Nineteen minutes, Eva. With a woman of eighty.” # away: defend]
    It's so innocent that you could laugh. # protects: from being the man in March again
    EVA: (cold) In March I was in no hurry either. # heard: He's telling me it's too small to mind.
    -> june_day
* [“You're always up, you wrote. I thought it could wait.” # away: blame]
    She did write that. You've got it there. # protects: from what those nineteen minutes were like
    EVA: (cold) Yes. That's the trouble with it. # heard: So it's a thing that's wrong with me.
    -> june_day
