=== june_day ===
# act: See under, June
# place: garden, day
# enter: eva, right, turned
# enter: ben, left, sitting
A Saturday in June. Since Easter the A has held for a fortnight at a time. “Well, it's higher,” Eva said in May.
Anton is off Norway, counting fish, with a signal on Thursdays.
Eva's up the ladder in the hedge. She has handed in the lighthouses, all six hundred, and she's humming. It's nearly in tune.
{eva_bath:It's about a bus. Since February she sings it in the bath, at nine.}
You are stripping redcurrants with a fork.
BEN: (calm, sitting) Come and eat some of these.
EVA: (calm) There's a bit sticking out. # reply: away busy-myself
It has been a good day. Neither of you has said so, so as not to wake it.
In your shirt the phone moves. A number, and no name. You don't need the name.
“The piano's gone out terribly. I didn't know who else to ring.”
Your hand has put it back before you've told it to. Up there the hedge has stopped.
EVA: (bright, turned) Scissors!
She waits. Then she says it, to the leaves, quite low. The last time was in October, with a dictionary in her hands.
EVA: (teasing, facing) See under Ben. # bid: to have the old joke back, if it's safe to come out # secure: It's before supper now. Tell her where the scissors are, and that there's a message, and who it's from. # vote
The scissors are in her belt, at the back.
* [Write back first: “Please don't write again.” Then tell her. # away: fix-it-fast]
    ~ june = "answered"
    Sent, gone. You breathe out. Now you can tell Eva, and it's already a thing that has been seen to. # protects: from Eva's face while it's still open
    You do tell her, by the ladder, and hold it up for her to read.
    EVA: (cold) “Please.” You said please to her. # heard: They've talked. I get the report.
    EVA: (cold) It's before supper. I'll give you that. But you wrote to her before you spoke to me.
    -> indoors
* [“Ben: see under ladder. They're in your belt!” # away: hide]
    ~ june = "hid"
    She feels behind her, and finds them, and laughs. She has to hold on to the hedge. It's the real one, with no sound on the way in.
    You'd have told any lie in the world for that. You haven't even had to tell one. # protects: from being the end of the good day
    EVA: (laughing) Ladder! # heard: There he is. Oh, there he is.
    -> stair
* [“Come down, Eva. She's written. I haven't answered.” # toward: answer-openly]
    ~ june = "told"
    She comes down rung by rung, and dries her hands on her trousers before she takes it.
    EVA: (cold) “Terribly.” # heard: Before supper. He's kept it, and it's cost me my Saturday. Both.
    EVA: (furious) One day. I had one whole day. I'd got as far as four o'clock!
    -> indoors
* [“In your belt. And then I've got something to show you.” # toward: share-rather-than-hide]
    ~ june = "told"
    She finds them. She looks at them in her hand, and at you.
    EVA: (afraid) Is it her? # heard: He gave me half a minute of it first. I can't tell if that was kind.
    You hold it up to her. She reads it on the third rung, and then she reads it once more.
    EVA: (furious) “Terribly”! Eleven times in a year, and then nobody! Of course it's gone out!
    -> indoors

=== indoors ===
She goes in. The bowl of currants has gone over. You kneel in the grass and pick them up, one by one, till you can't see them.
On Sunday at six she comes all the same, with the card. It has only a few white places left.
-> key

=== key ===
# act: See under, the Thursday after
# place: hall, dusk
# enter: eva, near-right
# enter: ben, left, facing
Thursday. She's been standing in the hall for a while before you notice that she has her coat on. In her hand is a key with a paper tag.
{string:
- "floor": EVA: (serious) In October you sat on the floor with me, like a dog. I think of that.
- "wire": EVA: (serious) It was only the A, you said in October. You mended it over my head.
- "arms": EVA: (serious) It'll be all right, you said in October. You promised. I'd like to know when.
- "sorry": EVA: (serious) You were so sorry, in October. I had to find you a tea towel.
- "seen": EVA: (serious) In October you sat where I could see you. I heard you counting. I think of that.
- "furniture": EVA: (serious) Stay or go, you asked me, in October. I said be furniture. I think of that.
}
EVA: (serious) It's two rooms, over the baker's. I've got it till Monday, to look at. I want to hear what it's like when there's nothing that can come up. # bid: to look at another life without having to look after you # secure: Say what is true for you, once, and leave the door as wide as it was. # guess
* [“After this year? After thirty-five Sundays?” # away: keep-score]
    ~ flat = "score"
    It's a big number. It rings in the hall. # protects: from losing her
    EVA: (tired) I didn't know there was a bill. # heard: So that's what they were for.
    She goes, and is back in ten minutes. She hasn't been there. She has been round the block.
    -> september
* [“I'd mind. More than I can say. Go and look.” # toward: honour-difference]
    ~ flat = "look"
    She goes. You pull up the A, though it isn't Sunday, and though it has hardly moved. # heard: He minds. He didn't make me carry it up those stairs.
    # stand: eva, near-right, facing
    At ten she's back. She hangs up her coat.
    EVA: (tired) There's a tap that drips. I couldn't tell you on what. I thought you'd want to know. # reply: toward share-rather-than-hide
    {eva_picture:
    - "hers": EVA: (tired) I had the ferry with me. I've been looking on the left, all year. There's somebody on the right as well.
    - "cut": EVA: (tired) I've cut up the ferry. I can't get it to come apart. I've got two of your fingers.
    }
    On Monday she takes back the key, and doesn't say for good.
    -> september
* [“Take it, if you can breathe there. I'll carry the desk.” # toward: part-with-care]
    ~ flat = "part"
    EVA: (blank) I thought you'd howl. # heard: He's opened his hand. I was all ready to pull.
    BEN: (sad) I will. Later on, in the van.
    She laughs, and then it isn't laughing. She sits down on the stairs in her coat, with the key in her fist.
    EVA: (sad) I think I can, there. Breathe. I don't think I can here. I've tried it in every room. # reply: toward name-the-feeling
    -> desk
* [“All right.” Hold the door for her. # away: go-quiet]
    ~ flat = "quiet"
    You do it nicely. You keep your face quite still until she's past the gate. # protects: from begging
    At ten she's back. She hangs up her coat.
    EVA: (tired) You could have said that you minded. # heard: It's all one to him. Or he's being good. I can't hear which.
    On Monday she takes back the key, and doesn't say for good.
    -> september

=== stair ===
# act: See under, the same night
# place: hall, night
# enter: eva, right
# enter: ben, left, facing
You ate outside. She had two glasses of wine and told you about a lighthouse keeper's wife. It was before supper, and then it was after.
Now she's on the third stair. In your shirt, over your heart like a bus ticket, is the phone.
EVA: (unsure) It's silly, you on that sofa, with your back. There's room upstairs. On your side. I only mean to sleep. # bid: to be able to let you come nearer without being a fool # secure: If there's something she should know before she opens the door, say it on this side of it. # guess
* [“I'd love to.” Fetch your pillow. # away: mask]
    The bed hasn't changed. She puts her cold feet on you, and is asleep at once, as if somebody had switched her off.
    You lie and look at the chair, where your shirt is. # protects: from losing what you have just been given
    Ten months. You had forgotten how much warmth there is in her. # heard: His feet are warm. Perhaps I can stop listening.
    -> september
* [“My back's used to it. Another night?” # away: hide]
    It seems the decent thing. You can't, not with that in your shirt, so you don't. # protects: from lying next to her with it
    EVA: (calm) Another night. # heard: I asked, and he looked frightened. What of?
    She goes up quite straight, like somebody carrying water. On Monday she asks again, and you say yes.
    -> september
* [“Not yet. She wrote this afternoon, and I hid it.” # toward: own-it]
    ~ june = "late"
    # stand: eva, right, sitting, facing
    EVA: (hurt) At the scissors. # heard: He had it in his shirt. I didn't find it, though. He gave it to me.
    BEN: (ashamed) At the scissors.
    EVA: (furious) I laughed! You let me stand up there and laugh on top of it!
    She has the wine glass with her. She looks at it, and then she carries it to the kitchen, and sets it down, so as not to throw it.
    You sleep on the sofa. On Sunday at six she asks you twenty-two questions, and then she asks them again.
    -> september
