=== news ===
# act: The case, three weeks ago
# place: workshop, day
# thread: warm
# enter: imre, left
Three weeks ago. The shutter is up, and the sun comes in as far as your father's bench.
When you got the keys, your father's card was still in the shutter: Back soon. He'd hung it there, and taken a taxi to hospital. It took him two years to die.
You have kept it. You hang it up when you go for bread.
You've got a wheel in the stand. Your father used to spin them and listen. If it wobbled he said: again.
If it was right he said nothing, and hung it on the hook.
# enter: jonas, right, walking
JONAS: (bright, walking, facing) They want me! Not the museum. Me, by name, and they've spelled it right!
He has plaster in his hair.
JONAS: (bright, standing) Four thousand tiles in crates, since an earthquake. Nobody alive knows what the picture is.
IMRE: (unsure) Four thousand.
JONAS: (bright) And some idiot has packed them in order of size!
You both look at the tool wall, which Jonas put in order in March, for a surprise. He's the first to laugh.
JONAS: (bright) It was in a hospital. People lay there and looked at it till they got better, or they didn't.
JONAS: (bright) I've done other people's corners for twelve years. It's a whole wall. I'd have four people, and a key.
JONAS: (bright) It's two years. It's Lisbon! # bid: for you to be glad first, and leave the rest for later # secure: Be glad for as long as the letter lasts. Say afterwards that your own stomach has dropped.
Your stomach drops, the way a chain comes off.
* [“Two years! Well. You have to do what's right for you.” # away: mask]
    ~ said = "right"
    It comes out round and finished. People have it printed on cards. # protects: from saying what is right for you
    JONAS: (unsure) Yes. I suppose I do. # heard: He is holding the door open for me.
    You shake his hand. You've no idea why. You've lived with him since autumn, and you shake his hand.
    -> soak
* [“Hold this for a second.” Give him the wheel. # away: busy-myself]
    ~ said = "wheel"
    He holds it. He holds it for twenty minutes, with Lisbon under his arm. # protects: from having a face that he could read
    You've never got a wheel so straight. # heard: I brought him a wall, and he gave me a wheel.
    JONAS: (unsure) Is it right now?
    You hang it on the hook.
    -> soak
* [“Read it to me.” # toward: share-joy]
    ~ said = "read"
    He gets up on a crate to do it. At “head of works” you whistle. At “own key” you ring every bell on the shelf. # heard: He wants all of it.
    JONAS: (laughing) That's the whole letter! The rest is fourteen pages of small print. # reply: toward share-joy
    IMRE: (bright) Read the end again.
    He reads the end again. It's still two years. You ring one more bell, and it comes out quieter.
    -> soak

=== soak ===
JONAS: (tender) And you? Where are you, in this?
IMRE: (calm) Let it soak a bit.
It's out before you have looked. There are thirty hooks in this room, and where you are isn't on any of them.
JONAS: (laughing) Soak?
IMRE: (calm) A day or two. So that it comes off by itself.
He takes your pencil and writes it on the envelope: soaking. # discuss: Both of them are kind in the workshop. What isn't said there?
-> door
