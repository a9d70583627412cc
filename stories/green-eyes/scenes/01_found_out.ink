=== found_out ===
# act: Found out, the hall, late
# place: hall, night
Nearly midnight. There is light under the door of the flat. # note: an affair is found out, anger
* [Play this scene # id: play]
    -> night
* [Skip this scene # skip]
    -> skipped

=== skipped ===
A message lights up your phone: “Did I do something wrong?” It's from a woman whose number you saved as Dentist. Lucy reads it.
She asks you to leave. You leave, with a bag that she has packed.
-> fourteen_days

=== night ===
# enter: lucy, near-right, facing
# enter: andrew, left, facing
The door opens as far as the bag, and stops. It's the green one, for the coast. There is still sand in the seams.
LUCY: (cold, arms-crossed) You left your phone on the bread bin. The dentist wrote.
LUCY: You've had a lot of trouble with your teeth this year.
She reads it aloud, the way she reads other people's postcards.
LUCY: (cold) “I don't understand. Did I do something wrong?”
On her own phone a small car is crossing a map. She has ordered it for you.
LUCY: (firm) It says nine minutes. So tell me. What did she do wrong? # bid: to be told by you, not by your phone # secure: Say what happened in one plain sentence, and let her be angry.
* [“She was nobody, Luce. I'd stopped answering her.” # away: minimise]
    Every word of it is true. You feel it hold your weight. # protects: from saying what there was to stop
    LUCY: (cold) She's somebody who wants to know what she did. I know how she feels. # heard: He does it to her too. He just goes.
    -> door
* [“I slept with her. Twice, in March.” # toward: own-it]
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
LUCY: (tired, turned) I packed for you. Don't look what's in it. Just go and be somewhere else. # bid: to have this night without you, and not be asked for anything # secure: Go because she asked, and say when she will hear from you. Want nothing back.
* [“If I walk out now, that's us finished. You know that.” # away: give-up]
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
* [“Five minutes. Sit down with me. Just five.” # away: chase]
    You have put your hand on the door frame. It is good to hold something. # protects: from the first hour alone
    LUCY: (firm, facing) Then I'll take the car. It's all the same to me which of us is in it. # heard: My no is something he'd like to discuss.
    She has her keys out before you move. You move.
    -> stairs

=== car ===
# stand: andrew, far-left
The fridge stops. You had not heard it until now. Rain runs off your coat and onto the strap of the bag.
There was a sentence. You had it on the stairs.
LUCY: (hurt) Don't go behind your face. Not tonight.
A car door in the street. Then a horn, a short one, polite.
LUCY: (tired, turned) There. I wanted one sentence before the car. # bid: one true sentence before the car goes # secure: Give her the sentence she asked for. Leave your own pain for a day when she asks.
* [“I love you. That never stopped, not for a day.” # away: deflect]
    You mean it. It is like throwing a rope, and your chest lets go a little. # protects: from the sentence she asked for
    LUCY: (cold) Then I don't know what it's for. # heard: He's drowning, and would like me to hold the other end.
    -> stairs
* [“She did nothing wrong. I did. And not only with her.” # toward: answer-openly]
    LUCY: (blank, facing) Not only. # heard: There it is. And there's more of it.
    She nods for some time, like somebody being told the way.
    -> stairs
* [“I'll ring on Thursday at eight. Not on the stairs.” # toward: pause-and-return]
    ~ will_ring = true
    LUCY: (tired) You had nine minutes. # heard: It's a time. It isn't an answer, but it's a time.
    -> stairs

=== stairs ===
# exit: andrew, left
The stair light goes out at the second floor, as it always does. Nobody up there presses the switch.
“Airport?” says the driver, when he sees the bag.
-> fourteen_days
