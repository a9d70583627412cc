=== case ===
# act: The case, nearly nine
# place: galley, dusk
# enter: jonas, near-right
# enter: imre, left
Jonas folds the tea towel in four. He folds like that when he is about to say something. # note: a heated quarrel, a father's death
* [Play this scene # id: play]
    -> verdict
* [Skip this scene # skip]
    -> case_skipped

=== case_skipped ===
Things are said about pans, and about people who are like pans. Both of you say them well.
Then Jonas wants to talk about the day the letter came.
-> news

=== verdict ===
~ train = true
JONAS: (angry, arms-crossed) “It'll dry.” It'll soak. It'll come right in October.
{rice:
    JONAS: (angry) You can cook it. You can burn it. You can't say one word about it.
}
JONAS: (angry) That's you, that pan. You put water on a thing and walk off, and you call it looking after it. # reply: away blame # bid: for one word about Lisbon, while there's still time for one # secure: Leave the verdict lying there and answer the wish in it. # vote
* [“It's Lisbon that's pushing. Couldn't we push back, both of us?” # toward: team-up]
    JONAS: (angry) I don't want to push. Lisbon asked for me by name. # reply: away blame # heard: He thinks it's the weather. He thinks it's something that has happened to us.
    IMRE: (unsure) I only meant, the two of us.
    JONAS: (hurt) So far it has been one.
    -> cases
* [“Then put a label on it. That's what you do with things.” # away: contempt]
    It's a good one. He says it about himself, at parties, only he says it with love. # protects: from feeling as small as you did
    JONAS: (cold) Yes. I put a label on what's broken, and I put it in a box. # heard: So that's what he thinks I do all day.
    JONAS: (cold) And then I put it together. You should stay for that part.
    -> cases
* [“You wanted it to get wet.” # away: blame]
    JONAS: (furious) I wanted you to see it! # heard: He's nearly right. I put it where he would have to move it.
    There. Now somebody is shouting, and it isn't you. # protects: from looking at your own silence
    IMRE: (cold) Next to a sink. I've seen it. It's wet.
    -> cases
* [“It's about Lisbon. I know.” # toward: take-criticism]
    {jonas_first == "round" or jonas_first == "yard":
        JONAS: (hurt) You know. I moved it a finger a day, till you had to lean over it to drink. You leaned. # heard: So he did see it. He saw it every day.
        IMRE: (ashamed) I thought you were cleaning.
    - else:
        JONAS: (hurt) You know. I put the salt on it, so that you'd have to pick it up. You ate without salt. # heard: So he did see it. He saw it every day.
        IMRE: (ashamed) I thought it was about my heart.
    }
    He almost laughs. Then page nine lets go of the tap, and you both catch it, and for a second your hands are on top of his.
    JONAS: (tired) You do it with everything. You did it with your father.
    IMRE: (guarded) Not that.
    JONAS: (hurt) You rang me from the train to the funeral. “Bad line,” you said. “I'll ring you.” Two days he'd been dead. # reply: away keep-score
    IMRE: (ashamed) It was a bad line.
    JONAS: (sad) I bought a black tie at the station. I didn't know if I was asked.
    IMRE: (ashamed) You never said that there was a tie.
    JONAS: (sad) It's in the drawer with the candles.
    -> running

=== cases ===
JONAS: (cold, arms-crossed) Where were you when you told me that your father was dead?
IMRE: (guarded) Not that.
JONAS: (cold) On a train. On your way to the funeral. “Bad line,” you said. “I'll ring you.” Two days he'd been dead. # reply: away keep-score
He had that one ready. You have one ready too.
IMRE: (angry) And who put his tools in order of size? For a surprise? While I was out for bread?
JONAS: (angry) You said thank you!
IMRE: (angry) It took me a month to find the eight!
JONAS: (furious) It was between the seven and the nine!
Somebody could laugh here. You each wait for the other one to be somebody.
~ tools = true
JONAS: (angry) And my sister's wedding. They found you behind the kitchen, mending a trolley.
IMRE: (angry) It pulled to the left!
JONAS: (hurt) I was dancing with an aunt. I danced with her three times, so as not to stand there.
IMRE: (cold) You dance very well.
JONAS: (hurt) I wanted to do it badly, with you.
-> running

=== running ===
JONAS: (tired) When it came, I ran down to the shop. I don't run, Imre. Do you know what you said?
IMRE: (guarded) I know what I said.
JONAS: (tired) Then let's hear it again, now that it's wet.
-> news
