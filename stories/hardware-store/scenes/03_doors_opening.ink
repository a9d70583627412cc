=== shop ===
# act: Doors opening, Lindqvist's
# place: hardware-store, day
# enter: priya, left
# enter: tom, right
{came:
- "deal": Half past eleven, in coats, with what you slept in underneath. Tom has brought the card in his teeth.
- "late": Two minutes to. The shutter is down to the knee. You talk to Lindqvist's shoes, and the shoes let you in.
- else: Tom carries the basket. There's nothing in it, and he changes hands.
}
Lindqvist is eighty. He has the lid off a tin of white, and a stick. “Which?” he says. He has forgotten the first tin.
That was three weeks ago. You took it home while Tom was asleep. On the counter your thumb is on Chick.
TOM: (calm, facing) Whichever you like. It's your wall. # bid: to be asked which yellow, for once # secure: Ask him again, and wait for a real answer. Whichever is rarely a colour. # vote
* [“Chick, then. You're an angel.” # away: fix-it-fast]
    Forty seconds with the stick. It's the yellow you've been seeing for three weeks. # protects: from a second opinion
    TOM: (calm) Fine. # heard: I said whichever. She believed me, just like that.
    -> whichever
* [“It's our hall. Where did you stop, on the card?” # toward: team-up]
    TOM: (unsure) Old Piano. # heard: She saw where I stopped. I hardly saw it myself.
    PRIYA: (unsure) Then I've got half a wall wrong.
    TOM: (ashamed) Since three weeks ago. I didn't like to say. # reply: toward share-rather-than-hide
    PRIYA: (hurt) You walk past it every night at three!
    TOM: (ashamed) In the dark.
    -> by_eye
* [“Whichever! And then you'll sigh at it for years.” # away: blame]
    It gets a laugh, from Lindqvist. # protects: from having to find out what he wants
    TOM: (cold) I've never sighed at a wall. # heard: I gave her my morning. Now I've given it wrongly.
    PRIYA: (tired) Chick. Thank you.
    -> whichever
* {came != "deal"} [“One moment. How cross are we, Tom?” # toward: check-in]
    {
    - came == "late": TOM: (angry) Very. I ran here cross. # heard: She's asking me before she's answering him.
    - came == "short": TOM: (tired) Not cross. Short. I'd like to have had you till a quarter past. # heard: She's asking me before she's answering him.
    - refused: TOM: (tired) I said no at half past ten. I'm still saying it. # heard: She's asking me before she's answering him.
    - else: TOM: (tired) I've carried an empty basket for four streets. That cross. # heard: She's asking me before she's answering him.
    }
    Lindqvist looks into his tin. He has a wife, too.
    PRIYA: (ashamed) Yes. Then tell me one thing that you do want. Which yellow?
    TOM: (firm) Old Piano. It's what a crust looks like. I'm fairly good at crusts. # reply: toward know-your-wish
    PRIYA: (unsure) Then I've got half a wall wrong.
    TOM: (ashamed) I didn't like to say.
    -> by_eye

=== pressed ===
~ pushed = true
Lindqvist has stopped stirring. He looks at the clock, and then at the ceiling, like a man in one of your lifts.
“Are you still coming?” writes Tom. # bid: to know if half past twelve still holds # secure: Say that you pushed, and give him the time again.
* [“I pushed. You stay there. Half past, shoes off.” # toward: repair-soon]
    “Off,” writes Tom. Then: “Which yellow?” # reply: toward take-interest # heard: She took it back before I'd got my feet out.
    You buy two small pots, yours and the one where he stopped. Lindqvist puts the lid back on the big tin, and says nothing.
    -> two_pots
* [“When I'm done here.” # away: withhold]
    You do the drawers, from the smallest screw to the largest. It's very restful. # protects: from saying that you'd wanted him there
    He doesn't write again. # heard: It was half past twelve, and now it's when.
    -> whichever

=== alone ===
# act: Doors opening, Lindqvist's
# place: hardware-store, day
# enter: priya, near-left
Alone in the street you weigh nothing at all. Lindqvist has the lid off a tin of white, and a stick.
“Which?” he says. He's eighty, he does it all by eye, and he has forgotten the first tin.
You could stay here till they carry you out. It smells of rope. Nobody's stuck. Your thumb is on Chick.
Your phone moves. “Can't sleep,” writes Tom. “Too much bed. Is it still half past twelve?” # bid: to know that you're coming back to him, and when # secure: Give him the time again. It costs a line, and then you have your morning.
* [“Come and choose. You're up anyway.” # away: chase]
    You'd have him here, and the wall as well. You've got your thumb on both. # protects: from missing him on a morning that you had asked for
    “I'm in bed,” he writes. “You said I could be. Half past twelve, you said.” # reply: toward hold-boundary # heard: She gave it to me, and now she'd like it back.
    -> pressed
* [“Half past. Shoes off.” Buy two small pots, his and yours. # toward: team-up]
    “Old Piano and Chick,” you tell Lindqvist. He sighs. He'd sooner sell one big one. # heard: Half past. She's even thought of the shoes.
    -> two_pots
* [“Sleep! It'll be Chick.” Then hinges, and good brushes. # away: busy-myself]
    It's the best shop in the world. There's a drawer for every size of everything. # protects: from watching the clock for somebody
    Half past twelve comes and goes at the hinges. # heard: I kept her side warm till one.
    -> whichever
