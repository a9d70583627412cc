=== late ===
# act: Soaking, Thursday, ten past eight
# place: galley, dusk
# enter: jonas, near-right, easy
# enter: imre, far-left
Dinner at seven, you wrote. It's ten past eight. On the cooker it is ten past seven.
The cooker has been an hour slow since the clocks changed in March. In October it will come right by itself.
You mend bicycles, Jonas mends old tiles, and there are thirty-one screwdrivers in the flat.
To set that clock takes three hands. You have each tried, alone.
He's leaning by the window in his museum shirt, washed and combed. He has eaten.
JONAS: (teasing, facing) {jonas_first == "round":Is it round? I should have asked when.|Seven, you said. I should have asked.} Cooker or real? # bid: for you to come in, and not only through the door
* [“Cooker. I'm ten minutes late, like a duke.” # toward: play]
    JONAS: (laughing) Dukes wash their hands. # reply: toward play # heard: There he is.
    You wash them. He throws you the towel without looking, and you catch it without looking.
    JONAS: (warm) Hello, duke.
    -> plate
* [“I told you this morning that I had a wheel to do.” # away: defend]
    You did tell him. It's good to be in the right. # protects: from being the one who kept him waiting
    JONAS: (calm) You told me from the stairs. # heard: I wanted to play, and he has brought his papers.
    IMRE: (calm) You have very good ears.
    JONAS: (calm) I need them.
    -> plate
* [“Either. I've got ten minutes.” # away: busy-myself]
    It's the truth. You can feel the wheel down there, waiting in the dark, being simple. # protects: from the evening that comes after dinner
    JONAS: (calm) Then sit for the ten. You eat as if it were going to rain. # heard: I've been given an appointment.
    You sit for the ten.
    -> plate

=== plate ===
Your plate has a lid on it. He takes it off the way waiters do.
JONAS: (calm) I stuck a nose on a bishop today.
IMRE: (calm) His own?
JONAS: (smile) As far as anybody knows. Whose wheel is it?
IMRE: (calm) The midwife's. She met a tram. She wants it at six in the morning.
JONAS: (warm) Then somebody's going to be born on that wheel.
IMRE: (calm) If it runs straight.
You eat. He watches you eat, and tidies the forks, and watches you eat.
By the sink lies the contract from Lisbon. Fourteen pages, two years, an answer by midnight tonight.
It has lain there since the end of May. You've both wiped the worktop all round it.{jonas_first == "salt": Tonight it has the salt on it.}
Jonas looks at it. Then he looks a little to the left of it.
-> pan

=== pan ===
The pan has been in the sink since Tuesday, full to the brim, under a grey skin.
JONAS: (unsure) Day three. What was in it, anyway? # bid: to hear that the cinnamon he smelled on Tuesday was for him
IMRE: (guarded, thinks) Rice and milk. He was at choir.
* [“Soup. It only needs to soak.” # away: hide]
    ~ dish = "soup"
    Nobody has ever asked a second question about soup. # protects: from being asked what you were up to on Tuesday
    JONAS: (wary) Soup. # heard: Soup doesn't smell of cinnamon. Why would he lie about that?
    IMRE: (guarded) Soup.
    He takes the pan by both handles, to see for himself.
    -> spill
* [“I'll do it now.” Get the scraper. # away: fix-it-fast]
    ~ dish = "now"
    The scraper is a good answer. It fits nearly everything. # protects: from saying what it was for
    JONAS: (unsure) No, leave it. I didn't mean now. # heard: He'll do anything in this kitchen except answer.
    IMRE: (unsure) You said day three.
    JONAS: (unsure) I was only talking!
    You pull, because you've got hold of it. He pulls, because he was only talking.
    -> spill
* [“And your boots? They've been drying in the hall since Easter.” # away: keep-score]
    ~ dish = "boots"
    You've had the boots ready for a while. They fit like a good spanner. # protects: from saying what was in it
    JONAS: (cold) They're dry. # heard: I asked what he'd cooked, and I'm in court.
    IMRE: (guarded) I should hope so.
    He takes the pan by both handles, to show what can be done about things.
    -> spill
* [Wait # wait # id: wait-by-the-sink]
    ~ waited = waited + 1
    Under the skin it still smells of cinnamon. You'd looked it up: rice, the way they make it there.
    You stood here and stirred, and read how steep the streets are, and whether people ride bicycles in them. It burnt.
    IMRE: (guarded, thinks) If I tell him that, I've said yes.
    JONAS: (wary) You're off again. I can hear you going. # bid: to be told where you are just now
    ** [“It's a pan with water in it, Jonas. It isn't a contract.” # away: minimise]
        ~ dish = "small"
        You have made it small enough to fit in the sink. # protects: from saying how often you had been there in your head
        JONAS: (cold) I know what a pan is. # heard: Nobody had said contract. So that's where he was.
        He takes it by both handles, to be rid of it.
        -> spill
    ** [“It was rice, the kind they have in Lisbon. I burnt it.” # toward: share-rather-than-hide]
        ~ rice = true
        ~ dish = "rice"
        JONAS: (hurt) I smelled it. And on Wednesday I asked what you thought, and you were tired. # reply: away keep-score # heard: He has been there already. He went without me.
        IMRE: (ashamed) I was tired.
        JONAS: (hurt) You were in Lisbon!
        He takes the pan by both handles and bends down, to smell it again.
        -> spill
    ** [“I can't answer you sideways. Ask me straight.” # toward: raise-it-gently]
        ~ dish = "straight"
        JONAS: (unsure) It's a narrow kitchen. Everybody comes sideways. # reply: away deflect # heard: Even the way I ask is wrong.
        IMRE: (unsure) You know what I mean.
        JONAS: (afraid) I do know what you mean.
        He opens his mouth to ask you straight. Then he picks up the pan instead.
        -> spill

=== spill ===
It was full to the brim. It goes over the edge in one piece, grey, with rice in it, along the worktop and into Lisbon.
JONAS: (panicked) No, no, no, no!
IMRE: (panicked) Lift it! Lift that end!
You are quick, both of you. You lift, he blots, you peel one page off the next, he has pegs from somewhere.
JONAS: (panicked) Seven's sticking.
IMRE: (serious) Give. Don't pull. From the corner.
JONAS: (serious) I do this for a living!
IMRE: (serious) So do it.
For one minute there are four hands in this kitchen, and nothing else.
Page one hangs from the cooker. Page nine hangs from the tap. Page fourteen, where he'd have to sign, is between your teeth.
He takes it out, quite gently, and hangs it on the window. Your dinner is on the floor with its lid on, half eaten, out of harm's way.
Then they are all up and dripping. You look for one more to hang, and so does he.
JONAS: (unsure) Does it still count, wet? # guess
IMRE: (unsure) What does it say about damage?
JONAS: (unsure) That's page seven. Seven's the one that tore. # bid: for this minute to go on a little # secure: Stay in the minute: a word about the shirt, or what you two have just saved. Then see what he says.
It could go either way. He has rice on his museum shirt. He sees you look, and waits.
* [“It'll dry.” # away: minimise]
    It will. Paper does. You can feel your shoulders come down. # protects: from asking what it means if it doesn't count
    -> case
* [“You've got rice on your shirt.” # toward: play]
    JONAS: (unsure) It's a museum shirt. # heard: He's looking at me. For once it isn't at the pages.
    IMRE: (calm) It'll dry.
    You meant the shirt.
    -> case
