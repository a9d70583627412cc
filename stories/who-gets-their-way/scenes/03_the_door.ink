=== door ===
# act: The door, twenty past nine
# place: galley, night
# enter: jonas, near-right
# enter: imre, left
The yard is going dark. Fourteen pages drip, each at its own speed.
{said:
- "wheel": JONAS: (hurt) “Hold this for a second.” That was three weeks ago, Imre. I'm still holding it.
- "right": JONAS: (hurt) “What's right for you.” I say it to myself on the tram. It always comes out as goodbye.
- else: JONAS: (hurt) “Read it to me,” you said. I read you every line. You never read me one back.
}
IMRE: (guarded) What do you want me to say? I can't put the shop in a suitcase.
JONAS: (tired) No.
IMRE: (guarded) Sixty people have brought me bicycles since March. They think I'm staying.
JONAS: (hurt) So did I.
JONAS: (tired) I asked them for one year. They were very polite. It's two, or it's somebody else.
JONAS: (tired) I've tried to cut it in half. Odd months, even months. I drew it up, with a ruler.
IMRE: (guarded) You can't run a shop in odd months.
JONAS: (tired) No. And you can't glue half of every tile.
IMRE: (cold) You never asked me to come.
That stands in the kitchen for a moment, like a man who has got out at the wrong floor.
JONAS: (afraid) No. I didn't dare. And you never asked me to stay.
JONAS: (afraid) So say it. Go, or stay. One word. # bid: to hear that you would mind # secure: Say the half sentence you have. Or say when you'll have the rest, and be there. # vote
This kitchen is two steps wide. You are at one end of it, and your keys are at the other.
He sees you look at them. He stands against the wall, so that there's room.
IMRE: (panicked, thinks) Again, says the old man. Again.
* [“I can't think in here. Half past ten.” # toward: pause-and-return]
    JONAS: (wary) You're going. # heard: He's going. But there's a number on it.
    IMRE: (panicked) I'll do the wheel. At half past ten I'm back in this kitchen.
    -> landing
* [“I'm listening.” Look at page nine. # away: go-quiet]
    ~ went = "bed"
    You can see that page nine has a watermark. Nobody can hold anything against a man who doesn't move. # protects: from giving the wrong word
    He goes on for a while. Then he listens, with his head on one side. Then he goes on, but quieter.
    JONAS: (cold, turned) Right. # heard: I've knocked. There's a light on, and nobody comes.
    -> bed
* [“Back soon.” Take your keys. # away: leave]
    Two steps, and you're through. # protects: from a word that you would have to live in
    JONAS: (furious) Don't you back-soon me! # heard: That card hung there for two years.
    -> stairs
* [Wait # wait # id: wait-at-the-keys]
    ~ waited = waited + 1
    The fridge. The drips. His hand on the worktop is not quite still.
    JONAS: (afraid) That. What you're doing there. I never know if you're still in. # bid: to be told that you are still there
    ** [“You've left already. I'm only to sign for it.” # away: blame]
        ~ went = "street"
        You feel it land. For a moment it's very peaceful. # protects: from being the one who is left
        JONAS: (hurt) I've been in this kitchen since May! # heard: I could stand here till I grew roots.
        You've got the keys. “Back soon,” you hear yourself say.
        He doesn't come after you. He usually comes after you. You're on the street before you notice that you miss it.
        -> river
    ** [“If I say stay, I'm the one who took it from you.” # toward: share-rather-than-hide]
        JONAS: (angry) And if you say nothing? Who takes it then? # reply: away blame # heard: That's true, what he said. I'll hear it when I've stopped shaking.
        IMRE: (afraid) I don't know. Nobody. It happens by itself.
        JONAS: (angry) Like the clock!
        He listens to how that sounded. He takes the keys off the hook and holds them out.
        JONAS: (tired) Go and do your wheel. Half past ten, here. # reply: toward pause-and-return
        -> landing
    ** [“Stay, then. There. I've said it.” # away: mask]
        ~ went = "thrown"
        JONAS: (cold) Cooker or real? # heard: He threw it, the way you throw a stick so that the dog goes away.
        It was funny for a whole spring. You don't know which. He can see that. # protects: from one more minute in here
        JONAS: (cold, turned) I asked for a word. I didn't mean any word.
        -> bed

=== landing ===
~ went = "landing"
# act: The door, the stairs
# place: stairwell, night
# enter: imre, left
# enter: jonas, far-right
The light on the stairs lasts for forty seconds. You are one floor down when his head comes over the banister.
JONAS: (unsure, facing) Half past ten. Cooker or real?
IMRE: (unsure, facing) Real.
He looks as if he wanted it in writing.
JONAS: (tired) Watch the third step.
{jonas_light:
- "down":
    He comes after you in his socks as far as the first floor, and asks what happens if it isn't round by then. # reply: away chase
- "in":
    His door shuts, up there. The light goes out, and you feel for the rail. # reply: away withhold
- else:
    He presses the switch again, up there, so that you have light as far as the yard. # reply: toward honour-difference
}
-> workshop

=== stairs ===
~ went = "stairs"
# act: The door, the stairs
# place: stairwell, night
# enter: imre, left, turned
The light on the stairs lasts for forty seconds. It goes out, and somebody above you puts it on again.
# enter: jonas, right, standing, facing
He has come out in his socks, with your jacket.
JONAS: (afraid) It's cold by the river. You'll go to the river. You always go to the river.
JONAS: (afraid) I'm not stopping you. Just say when. # bid: for a time, any time # secure: Turn round on the stair and give him a time. A late one will do. # guess
* [“Half past eleven.” # toward: repair-soon]
    ~ when = "half-eleven"
    IMRE: (ashamed, facing) I should have said it up there.
    JONAS: (tired) That's nearly midnight. # heard: It's late, and it's a time, and he turned round to say it.
    He comes down three more steps in his socks and hands you the jacket.
    JONAS: (tired) Half past eleven.
    -> river
* [“Thanks. You needn't wait up.” Take the jacket. # away: leave]
    It's a warm jacket. You've said thank you, and you're half a floor further down. # protects: from turning round and seeing his face
    JONAS: (hurt) Imre.
    The light goes out. He doesn't put it on again. # heard: Needn't wait up. So it's for long.
    -> river
* [“Please stay up there. I need the stairs to myself.” # own: the stairs to himself, asked for plainly]
    JONAS: (hurt) All right. # reply: toward honour-difference # heard: It's the first thing he has asked me for all evening.
    He hangs the jacket over the banister, with the collar straight, and goes in.
    You wait until you hear the door. Then you go back up four steps and get it.
    -> river
* [“You see? This is what you do.” # away: blame]
    “You come after me,” you say. He stops as if you'd drawn a line on the stair. # protects: from needing the jacket
    JONAS: (ashamed) I only brought a jacket. # heard: I'm not to stay, and I'm not to come after him. What's left?
    You go down without it. It's cold even in the doorway.
    -> river
