=== sunday_at_six ===
# act: The fifth time, November
# place: living-room, dusk
# enter: eva, near-right, sitting
# enter: ben, left
The last Sunday in November, ten to six. It's the seventh of them. The new A has gone flat again, and you've pulled it up.
The lamp is on. She has brought the card. On the back, where it's clean, she has begun to write in pencil, small, with numbers.
{eva_one:
- "looked": Number one was what she looked like when you came in. You told her, and ever since she has found her pencil before you do.
- "in": Number one was whether you'd told the other one what things were in: a tram, a tap. You hadn't. It's struck out, and written in again.
- "charge": Number one was whether you'd charged for it. The first two times, you said. It was the only time she nearly laughed.
}
What is answered she strikes out. Number four she has struck out four times, and written in again underneath.
“You go up at the end,” she told you in the third week, “when it isn't all of it.” And she can't tell a flute from a fire alarm.
Then your phone. It's the primary school, round the corner: the pedal has come off, and the concert's at half past six.
Forty children are dressed as weather. “You're our only hope,” says the caretaker. It's ten minutes' work.
EVA: (calm, sitting) It's ten to. # bid: to find out what six o'clock is worth # secure: Keep the hour, or ask her for another one before you give it away.
* [“Twenty minutes, Eva. They're only small.” Take your bag. # away: busy-myself]
    ~ sunday = "went"
    It's a screw. Then they ask you to stay, and you stay, at the back, in the warm, and a cloud gives you a paper star. # protects: from number four
    Nobody has been so glad to see you since August. It's half past seven when you put your key in the door. # heard: There was always a piano.
    She's where you left her. She has turned off the lamp.
    EVA: (calm) How was the weather?
    -> number_four
* [“I can't at six. Can they sing it without the pedal?” # toward: show-over-time]
    ~ sunday = "sat"
    You can hear forty children being told. You put the phone in the drawer with the candles.
    EVA: (wary) You've made forty children cry. # heard: That was a good excuse. It was such a good one, and he let it go by.
    BEN: (calm) Thirty-eight. Two of them are only fog.
    EVA: (calm) Sit down.
    -> number_four
* [“It's the school. Could our six be eight? No is fine.” # toward: negotiate]
    ~ sunday = "moved"
    She thinks it over for longer than the caretaker would like.
    EVA: (wary) Eight. I don't mean five past. # heard: He asked. So it was still mine to give.
    You run, both ways. At four minutes to eight you sit down opposite her, with a paper star on, from a cloud.
    EVA: (calm) You've got something on your jacket.
    -> number_four

=== number_four ===
# stand: ben, near-left, sitting
EVA: (tired) Number four.
You know which one that is. In May, for her birthday, you took the boat to the island. It was cold on deck. You shared one coat.
Anton took the picture: two heads out of one collar, and both of you laughing. It hung on the fridge until August.
EVA: (tired) I don't want the bed. I've never asked you for the bed, I don't want it in my head. I want the ferry.
EVA: (hurt) In the picture you're laughing. Were you happy? # bid: to know if that day was real # secure: Answer as if it were the first time. If there's a piece you've left out, now is when she's asking. # vote # guess
Four times you've said yes. It was a good yes, the first time.
* [“Yes. And I wrote to her from the upper deck. Both.” # toward: answer-openly]
    -> both
* [“I've told you. Four times. What else can I say?” # away: defend]
    ~ ferry = "tired"
    It bursts out of you, and it's even true. # protects: from looking at that day yourself
    EVA: (cold) Then it won't take long. # heard: My time's up. He's got his coat on, inside.
    She strikes out number four. Below it she writes it in again.
    -> weather
* [“Don't give her the ferry, Eva. That day was ours.” # away: hide]
    ~ ferry = "ours"
    You've said it well. You'd fight anybody for that boat. # protects: from what you did on the upper deck
    EVA: (unsure) Ours. # heard: There's something behind that. He doesn't want me to look.
    EVA: (tired) I'd so like to have it back that I don't trust it.
    -> weather
* {waited < 1} [Wait # wait # id: wait-under-the-lamp]
    ~ waited = waited + 1
    Her pencil is on the paper. On the piano the lid is open, as it has to be, for the A.
    EVA: (hurt) You're counting. I can see your lips. # bid: to be allowed to ask it as often as she needs to # secure: Say that you were counting, and why: there's a piece that you've left out.
    ** [“There's a bit that I've left out. Four times now.” # toward: share-rather-than-hide]
        EVA: (afraid) Go on.
        BEN: (ashamed) I was happy. And I went up to the top deck and wrote to her. Both.
        -> both
    ** [“I was. That's five. Ask me six, and I'll be here.” # away: hide]
        ~ ferry = "yes"
        EVA: (tired) Six. # heard: He'll sit here all night. And it still goes up at the end. # protects: from the upper deck
        BEN: (unsure) Yes. I was happy.
        EVA: (tired) Seven.
        You are there until eleven. She looks for a crack in it, as you'd look along a soundboard.
        -> weather

=== both ===
~ ferry = "both"
The radiator knocks. She looks at the place on your face where it came out.
EVA: (hurt) What did you write? # heard: There it is. I knew there was something under it. I'm not mad.
BEN: (ashamed) That I was on a ferry.
EVA: (furious) If you'd been wretched, I could have that day back! What am I supposed to do with both?
You don't know. You say so. She strikes out number four, three times, so hard that it shows on the front. # discuss: He told her the truth, and it hurts more than the yes. What has she got now that she didn't have before?
-> weather

=== weather ===
# act: The fifth time, December
# place: hall, night
# enter: eva, near-right
# enter: ben, left
Marta rings on Sundays at nine. She's Eva's big sister. She sells fish, and has never in her life shut a door quietly.
It's two weeks before Christmas. Eva stands there with the telephone, and lets it ring.
EVA: (ashamed) Since August I've told Marta about the weather. Sixteen Sundays. I'm running out of weather.
EVA: (ashamed) I'd like to tell her. And then I think, she'll ask me what I did. # bid: to stop hiding something that you did # secure: Be glad that she'll have somebody. Say whose doing it was.
* [“I'm scared of her. Tell her tonight, all the same.” # toward: name-the-feeling]
    ~ marta = "scared"
    EVA: (unsure) So am I. She once hit a man with a turbot. # heard: He minds it, and he says so, and he's standing out of the way.
    BEN: (serious) And if she asks what you did: nothing. I did it.
    # stand: eva, right, sitting, turned
    She sits down on the stairs. “Marta,” she says. “It isn't the weather.” Even from here you can hear Marta go quiet.
    -> polka
* [“I'll tell her myself. You shouldn't have to say it.” # away: fix-it-fast]
    ~ marta = "taken"
    You take the telephone. Your voice holds. It's the bravest thing you've done this year. # protects: from waiting for Marta's voice
    EVA: (furious) That was mine! You've had everything else, and that was mine to tell. # heard: He's told it his way. It's about him again.
    -> polka
* [“Tell her. You should have somebody who can throw.” # toward: widen-support]
    ~ marta = "told"
    EVA: (unsure) She'll never let you in again. # heard: He wants me to have her, even if she hates him.
    BEN: (serious) It's her door. And if she asks what you did: nothing. I did it.
    EVA: (unsure) She guts things for a living, Ben.
    # stand: eva, right, sitting, turned
    She takes it as far up the stairs as the wire goes. “Marta,” she says. “It isn't the weather.” Then for a long time she only nods.
    -> polka
* [“Once she knows, she knows for ever. Let us get well first.” # away: hide]
    ~ marta = "weather"
    It sounds wise. You've heard people say it. # protects: from Marta's face at Christmas
    EVA: (tired) Snow, then. # heard: I'm to carry it under my coat, so that nobody sees what he did.
    # stand: eva, right, turned
    She picks up. “Snow,” she says, “on Tuesday, they think,” in a bright voice that isn't hers.
    -> north

=== polka ===
{marta == "taken":
    EVA: (cold, facing) Keep hold of it. You told her. I can hear her breathing in.
- else:
    EVA: (wary, facing) She wants you.
}
“Ben,” says Marta. “I danced with you at your wedding. I want my dance back.”
She says the rest. You're a haddock in it twice. You hold it to your ear, and not away from it.
# stand: eva, right, sitting, facing
Eva can hear every word from the stairs. She has taken off her shoes.
-> north
