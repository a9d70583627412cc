=== found_out ===
# act: Filed, the hall, late
# place: hall, night
# enter: lucy, near-right, turned, arms-crossed
Ten to midnight. You have cut bread for Andrew and you, and wrapped up both halves again. # note: an affair is found out, anger
* [Play this scene # id: play]
    -> night
* [Skip this scene # skip]
    -> skipped

=== skipped ===
Your husband's phone lights up on the bread bin: “I don't understand. Did I do something wrong?”
It says that it is from his dentist, and it isn't. You put him out, with a bag that you have packed.{will_ring: On Thursday at eight, he says, he'll ring.}
-> one_oclock

=== night ===
His phone lit up on the bread bin, beside your knife. A woman. He has saved her as Dentist.
Since then you have packed the green bag for him, calmly. The thick jumper. A glove.
From the sock drawer you took one of each. Only when you count them do you see what you've done.
LUCY: (blank, thinks) Eleven. Oh, very funny.
The door opens as far as the bag, and stops.
# enter: andrew, far-left, facing
You read it out to him, like a postcard. “Did I do something wrong?” You ask him what she did wrong.
He answers. On your phone a small car is coming to fetch him. It takes the bridge. You'd have sent it by the hospital.
{will_ring:
    ANDREW: (ashamed) I'll ring on Thursday at eight.
    Nobody has asked him for a time. You'd meant not to catch anything he threw.
- else:
    What he says you will put together on the bus, in a different order every day. There is no time in any of it.
}
# exit: andrew, left
# stand: lucy, left, facing
He goes down. On the second floor the stair light clicks off, as it always does. Your hand is on the switch.
* [Press it. # own: a light is only a light]
    ~ lucy_switch = true
    It comes on, and he stops, down there. You can hear him look up. You wait until he has gone on.
    LUCY: (tired, thinks) I want him gone. I don't want him to fall.
    -> airport
* [Leave your hand where it is. # own: he can find the stairs by himself]
    You hear his shoe feel for the edge, and find it, and feel for the next one.
    -> airport
* [Take it away, and put the chain on. # own: she wants the door shut]
    The chain was here before you were. Nobody has ever used it. It fits.
    -> airport

=== airport ===
“Airport?” asks the driver, down in the street. Then you can hear the fridge.
-> one_oclock

=== one_oclock ===
# act: Filed, one in the morning
# place: kitchen, night
# thread: frayed
# enter: lucy, near-right, sitting
At one the sheets are in the machine. You've got the 38 open on the table, every stop of it, because it is finished.
You drew it last winter. From here you can see the doorway, and Andrew in it, that evening in November, two years married.
“Eleven,” you'd said to him. Between the two of you that means come here. The water wasn't boiling yet.
{then:
- "told":
    He told you that he couldn't come over. He didn't say it well. You saw how white he was.
    “It's November,” you told him, as if that were all it was. Then you ruled a line under Saturdays.
- "buses":
    He told you that you'd been at those buses since six. So that was all it was. You were so pleased.
    “It's cold at a bus stop,” you told him, and he wiped the stove for a long time, and you let him.
- "view":
    He stayed in the doorway and said something pleasant. You took it. It was pleasant.
    You sang while you drained the pasta. You don't sing, as a rule. You noticed that, as well.
- else:
    He kissed the top of your head on his way to the stove. You leaned back to where he'd been, and nearly fell.
    You thought, people say that, about two years. And you ruled a line under Saturdays.
}
Between Saturdays and Sundays there's a card. On it a tooth with big round eyes is waving at you.
“We miss your smile, Andrew! We haven't seen you for two years. Your next appointment:” and a dotted line.
It came in February. That week he'd been to the dentist twice. You read it on the stairs. You put it in here.
LUCY: (ashamed, thinks) Under S. I didn't even have to think.
A message from Bea, in her break, between two babies: “You're up? It's one o'clock. What's wrong?”
Then the phone begins to crawl across the table. Your sister has never been able to wait for an answer. # bid: BEA: to be let in, whatever it is # secure: Say that something is wrong and how much you can say tonight. Half a sentence will do.
* [“Nothing. Sheets. How many babies tonight?” # away: deflect]
    Two girls, and a boy whom nobody had ordered. She tells it well. You laugh in the right places, and mean it. # protects: from hearing yourself say it
    “Lucy,” she says at the end, and then somebody calls her. # heard: BEA: She asked about my night four times. She never asks twice.
    -> thursday
* [Let it crawl to the edge. Catch it, and turn it over. # own: she can't talk to anyone tonight]
    It stops. Then it hums once more, a picture: a foot as long as Bea's thumb, very red.
    You look at the foot until the machine has finished with the sheets. You wash them again.
    -> thursday
* [“I've put Andrew out. Don't be kind yet.” # toward: ask-for-comfort]
    ~ lucy_sister = true
    You can hear the ward, a trolley, somebody small who is furious.
    “I'm off at six,” says Bea. “I'll bring rolls. I'll be horrible.” # heard: BEA: Twenty-seven years, and she has never let me bring anything.
    You lie awake till six and wish you hadn't told her. She'll have that face on, the one for fathers who faint.
    -> thursday
* [“You woke me.” Yawn, so that she can hear it. # away: hide]
    “It said you were up,” says Bea. “It does that,” you say. She believes you, and not the machine. # protects: from being the one who was lied to
    You've lied to her in your own kitchen. It took no practice at all. # heard: BEA: All right. She'll ring when it's a funny story.
    -> thursday
