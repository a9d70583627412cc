=== found_out ===
# act: Found out, the hall, late
# place: hall, night
# enter: lucy, right, turned, arms-crossed
Nearly midnight. There is light under the door of the flat. # note: an affair is found out, anger
* [Play this scene # id: play]
    -> night
* [Skip this scene # skip]
    -> skipped

=== skipped ===
Your phone lights up on the bread bin: “I don't understand. Did I do something wrong?”
It's from a woman whose number you saved as Dentist. Lucy reads it.
She asks you to leave. You leave, with the green bag for the coast. She has packed it.
-> fourteen_days

=== night ===
# enter: lucy, near-right, facing, arms-crossed
# enter: andrew, far-left, facing
The door opens as far as a bag, and stops. The green bag, for the coast. There is still sand in the seams.
LUCY: (cold, arms-crossed) You left your phone on the bread bin. The dentist wrote.
LUCY: You've had a lot of trouble with your teeth this year.
She reads it aloud, the way she reads other people's postcards.
LUCY: (cold) “I don't understand. Did I do something wrong?”
She lays your phone on the bag, face down. On her own a small car is crossing a map. She has ordered it for you.
LUCY: (firm) It says nine minutes. So tell me. What did she do wrong? # bid: to hear what happened from you, not from your phone # secure: Say what happened in one plain sentence, and let her be angry.
* [“It's over. It has been over for weeks now.” # away: minimise # id: its-over-it-was-over-weeks-ago-id-stopped]
    Every word of it is true. You feel it hold your weight. # protects: from saying what there was to stop
    LUCY: (cold) Not for her. She'd still like to know what she did. So would I. # heard: He does it to her too. He just goes.
    -> door
* [“Nothing. I slept with her, in March, and went quiet.” # toward: own-it]
    You wait for the floor to go. It stays where it is, and so do you.
    LUCY: (blank) I had flu in March. You made me soup. # heard: So now I have to throw out the soup as well.
    -> door
* [“You read my messages?” # away: blame]
    For one breath it works. She is the one with something to explain. # protects: from being the only guilty one in the hall
    LUCY: (furious) It lit up. I was cutting bread. # heard: I am on trial for having eyes.
    -> door
* [Wait # wait # id: wait-in-the-hall]
    -> car

=== door ===
She turns the map so that you can see it. Four minutes.
# stand: lucy, right, turned
LUCY: (tired, turned) I packed for you. Don't look what's in it. Just go and be somewhere else. # bid: to have this night without you, and not be asked for anything # secure: Go because she asked, and say when she will hear from you. Want nothing back. # guess
* [“Then maybe that's it. Maybe we should say so.” # away: give-up]
    It sounds like a decision. Somebody had to make one. # protects: from two weeks of not knowing
    LUCY: (furious, facing) Don't you leave me while I'm throwing you out. # heard: He has to be the one who ends things. Even this.
    -> stairs
* [“I'll ring on Thursday at eight. You needn't pick up.” # toward: pause-and-return]
    ~ will_ring = true
    LUCY: (tired) I won't pick up. # heard: He is asking for nothing. I can't find the trick in it.
    -> stairs
* [Pick up the bag and go. # own: she asked for the night]
    You lift it over the step so that it won't scrape. She hears that, too.
    -> stairs
* [“Five minutes. Sit on the step with me for five minutes.” # away: chase]
    # stand: andrew, near-left, facing
    You have put your hand on the door frame. It is good to hold something. # protects: from the first hour alone
    LUCY: (firm, facing) Then I'll take the taxi. It's all the same to me which of us is in it. # heard: My no is something he'd like to discuss.
    She has her shoes on before you move. You move.
    -> stairs

=== car ===
The fridge stops. You had not heard it until now. Rain runs off your coat and onto the strap of the bag.
There was a sentence. You've had it ready for weeks.
LUCY: (hurt) Don't go behind your face. Not tonight. # guess
A car door in the street. Then a horn, a short one, polite.
# stand: lucy, right, turned
LUCY: (tired, turned) There. I wanted one sentence before the car. # bid: for one true sentence before the car goes # secure: Give her the one sentence, or say when she will have it. “I love you” can wait for a day when she asks.
* [“I love you. That has never stopped, not for one day.” # away: deflect]
    You mean it. It is like throwing a rope, and your chest lets go a little. # protects: from the sentence she asked for
    LUCY: (cold) Then I don't know what love is for. # heard: He's drowning, and would like me to hold the other end.
    -> stairs
* [“She did nothing wrong. I did. And not only with her.” # toward: answer-openly]
    ~ more = true
    LUCY: (blank, facing) Not only. # heard: There it is. And there's more of it.
    She nods for some time, like somebody being told the way.
    -> stairs
* [“Not here. I'll ring on Thursday at eight.” # toward: pause-and-return]
    ~ will_ring = true
    LUCY: (tired) You had nine minutes. # heard: It's a time. It isn't an answer, but it's a time.
    -> stairs

=== stairs ===
# exit: andrew, left
The stair light goes out at the second floor, as it always does. {lucy_switch:Then it comes on again.|Nobody up there presses the switch.}
{lucy_switch:
    You stop, and look up. Nobody says anything, up there. It stays on all the way down.
}
“Airport?” says the driver, when he sees the bag.
-> fourteen_days
