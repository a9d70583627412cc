=== bed ===
# act: Between floors, Saturday, ten o'clock
# place: bedroom, day
# enter: tom, near-right, sitting-back
# enter: priya, near-left, knees-up
St Anna's strikes ten. Tom's arm lies across you. For forty minutes that was lovely.
You lie four fingers from the edge, as on every Saturday. You like to know where the door is.
TOM: (teasing) Help. I'm stuck.
You mend lifts. People are stuck, you come, the doors open. By Thursday they're stuck again.
He wants the voice. The firm had no money for an actress, so in half the lifts in town it's you.
At the bakery Tom takes the lift up one floor, with nothing to carry.
PRIYA: (smile) Please remain calm. Help is on its way.
He shuts his eyes for it, like other people for a choir.
A wall, unlike a lift, stays done. Yours, in the hall, has been half yellow for three weeks.
Lindqvist mixes the paint by eye, and shuts at noon.
TOM: (warm) Tell your wall there's no hurry. I bake six nights out of seven. Stay. It's my one morning. # bid: for a whole morning with you in it # secure: Say both: that it's good here, and what you want before noon.
* [“You'd sleep through a fire and call it Saturday.” # away: contempt]
    ~ said = "fire"
    It's nearly a joke, and it does lift the arm. # protects: from having to give a reason
    TOM: (hurt) I get up at three. # heard: Lazy. I carry flour in the dark, and I'm lazy.
    -> card
* [“Half of me likes it here. Half of me is at Lindqvist's.” # toward: know-your-wish]
    TOM: (wary) Which half have I got? # heard: Half of that was for me. It was a good half.
    PRIYA: (smile) The warm one.
    TOM: (tired) And the other one's got its boots on.
    -> card
* [“Of course. Where would I go?” # away: mask]
    ~ said = "where"
    The arm gets heavier, the way arms do when they're happy. You look at the ceiling. The ceiling is finished. # protects: from being the one who gets up
    TOM: (smile) Good. # heard: That was quick. She takes longer over toast.
    -> card
* [Wait # wait # id: wait-under-the-arm]
    One of your feet is out of bed already. You didn't notice it go.
    It's the same arm as at half past nine. At half past nine you had put it there yourself.
    TOM: (wary) You've started to breathe like somebody with a list. # bid: to know if you're in here or out there
    ** [“Nine things. Eight of them are yellow.” # toward: share-rather-than-hide]
        ~ said = "nine"
        TOM: (unsure) What's the ninth?
        PRIYA: (smile) You.
        TOM: (laughing) I'm on the list! # heard: I come last. But I've got a number.
        -> card
    ** [“I'm asleep. It's a lovely dream, don't spoil it.” # away: hide]
        You shut your eyes, to make it true. Behind them somebody is opening a tin. # protects: from saying the word noon
        TOM: (calm) Then sleep. # heard: She's sleeping with her shoes on.
        -> card
    ** [“Ten minutes more. Chosen ones.” # toward: choose-it]
        TOM: (warm) I'll take ten of those. # heard: She looked at the door. Then she stayed.
        You move over, the width of three fingers. They're good minutes. They're quite a lot better than the forty.
        -> card

=== card ===
St Anna's does the quarter. Tom feels for the cold side of your pillow, and comes out with a colour card.
{said:
- "where": TOM: (hurt, facing) “Where would I go?” she says.
- "fire": TOM: (hurt, facing) And this is what you'd save. In case of fire.
- "nine": TOM: (teasing, facing) There they are. All eight of them.
- else: TOM: (teasing, facing) You're sleeping on it. Does it help?
}
He reads you the yellows. Straw, Chick, Custard. “That's not custard,” he says. He has made custard for four hundred.
At Old Piano he stays a moment longer. Outside somebody is already going home with a ladder.
TOM: (unsure) It's waited three weeks. I've waited six nights. # bid: to hear that his morning weighs as much as your noon # secure: Ask what the morning is to him, and say what the wall is to you. Deals come after that.
* [“Your morning. Which bit of it do you want most?” # toward: negotiate]
    TOM: (unsure) When I get up at three you're a shape. Here you've got a face. # heard: She's asking which bit. I didn't know that there were bits.
    TOM: (unsure) And you? Why a wall? # reply: toward take-interest
    PRIYA: (serious) It's the only thing I do that nobody gets stuck in again.
    TOM: (thinking) Mine are all eaten by noon.
    -> deal
* [“You had last Saturday. I've still got the crumbs.” # away: keep-score]
    It's true, and you've been keeping it warm. # protects: from asking for this one
    TOM: (angry) We're counting? Then count your cousin's wedding. I wore a tie. # reply: away keep-score # heard: I've been running up a bill, and nobody told me.
    -> count
* [“Then forget the wall, Tom. It's only paint.” # away: over-adapt]
    TOM: (bright) Really? Sure? # heard: That was almost too easy.
    You're sure. His whole face goes up, like a blind. It costs so little, and nobody had to win. # protects: from finding out who would win
    -> lie
* [“Come with me. Half an hour. You can say no.” # toward: ask-directly]
    ~ refused = true
    TOM: (tired) Then no. My legs are still at work. # reply: toward hold-boundary # heard: I may say no. I don't know yet if I may keep it.
    -> no

=== count ===
TOM: (ashamed) And count this. Your alarm went off at half past eight. I stopped it. You had your mouth open. # bid: to be shouted at or let off, but not added up # secure: Be as cross as you are about today. Or cross it out, with one of your own.
* [“It shouldn't be this hard to buy a tin of paint.” # away: wait-for-the-one]
    Somewhere there's a man who gets up and gets his coat. You can see the coat. # protects: from the next half hour
    TOM: (sad) It isn't the tin. # heard: With someone else it wouldn't be, she means.
    -> sigh
* [“Cross it out. The crumbs, too.” # toward: let-go]
    TOM: (unsure) And the tie?
    PRIYA: (smile) The tie stays. You looked like somebody's uncle.
    TOM: (laughing) I felt like somebody's uncle. # heard: It's off the books. I can hear my own voice again.
    -> deal
* [“You did what? I wanted that hour, Tom.” # own: she is angry about the alarm]
    You have sat up for it. It's a good voice for a lift shaft.
    TOM: (ashamed) I know. I lay there and knew. # heard: Loud. And it's about today, not about last week.
    PRIYA: (angry) Then ask me! I might have said yes.
    -> deal
* [“So you've had your half of my morning.” # away: keep-score]
    That's nearly two hours, in writing. You'd win this in any court. # protects: from asking why he had stopped it
    TOM: (cold) Then I owe you one. # heard: Paid in full, then, and let's go.
    -> sigh
