=== practice ===
# act: Two chairs, Thursday at four
# place: waiting-room, day
# enter: lucy, right
# enter: andrew, near-right
You come on the 11, standing, with her elbow now and then against your coat. You count the stops. So does she.
There is a radiator, a magazine about boats, and a clock that is four minutes fast. She points it out.
LUCY: (unsure, sitting) What if she likes you better?
ANDREW: (unsure, sitting-forward) Everybody likes me for an hour.
LUCY: (smile) I know. I was there.
# place: practice, day
# enter: rosalind, far-right
# enter: lucy, right
# enter: andrew, near-right
Two armchairs, close enough for knees. Rosalind has a third, and the only view of the clock.
ROSALIND: (calm, sitting) Sit where you like. They move.
You sit down where the chair is. Lucy's knees are a hand away. It begins, at the back of your neck.
LUCY: (unsure, sitting) I've taken my lenses out. I cry, and then they go. So at the moment you're a sort of coat.
ROSALIND: (calm) What is it like, Andrew, when she looks at you?
Lucy turns her head. Without the lenses her eyes are greener, and don't know where to stop.
LUCY: (afraid, facing) I'd like to know. I've never asked. I've only looked. # bid: to be told what her looking does to you, and not be left to guess # secure: Tell her how near is too near, and do it from as far away as you need. # vote
* [“It's better, actually. Saying it helped a lot. Didn't it, Luce?” # away: mask]
    You have turned to her with such a kind face that she nods. # protects: from finding out in front of someone
    LUCY: (unsure) It helped. # heard: I'd come to ask, and now I'm agreeing.
    -> good_hour
* [Move your chair back to the door. “From here I can look.” # toward: touch-at-own-pace]
    {told == "three" && kept:
        -> eleven
    - else:
        -> two_chairs
    }
* [“I'm stuck in the doorway, Luce. I think we should stop.” # toward: part-with-care]
    -> both_socks
* [“It's my parents, mostly. I've been reading up on it.” # away: deflect]
    It takes twenty minutes, and there is a brother in it. You have never been so clear. # protects: from saying what it is like
    LUCY: (tired) I asked about the looking. # heard: He has brought a book and is sitting behind it.
    -> good_hour

=== corridor ===
# act: Two chairs, Thursday at four
# place: waiting-room, day
# enter: lucy, right
# enter: andrew, left
A radiator, a magazine about boats, and a clock that says six minutes to four. On the chair between you stands the bag.
She carried it here herself, on the 11, on her knees. People looked at it and then at you.
LUCY: (firm, sitting) It goes home and gets unpacked, or it goes with you. I won't store it any more.
ANDREW: (unsure, sitting-forward) It's only shirts.
LUCY: (tired) I know what's in it. I packed it.
{bond():
- "frayed": She says it to the magazine.
- "thin": She says it to the magazine.
- else: Then she looks at you, and goes on looking when you don't.
}
Behind the door somebody moves a chair. You'd know that sound from school: parents' evening, the next two, please.
You have your good jacket on. You chose it this morning, quite carefully, and it took your mind off things.
LUCY: (afraid, facing) She'll open that in a minute. Is there anything I should hear out here first? # bid: to hear it from you before a stranger does # secure: Say the true thing now, in the corridor, even if it is late and comes out crooked. # vote
* {said == "no"} [“It's back. I let you ask, and I didn't say.” # toward: own-it]
    ~ late = true
    LUCY: (angry) I ask in the kitchen, and I get it here, with six minutes to go. # heard: He says it once there's a witness coming.
    -> late_in
* {said != "no"} [“I only said yes to make you stop asking.” # toward: share-rather-than-hide]
    ~ late = true
    LUCY: (angry) So I've been sitting on a bus with a polite man. # heard: At least that one sounded like him.
    -> late_in
* [“You go in. I'll be right here when you come out.” # away: keep-exit-open]
    It sounds like a present. The chair is warm by now, and near the stairs. # protects: from the second chair
    LUCY: (sad) Right here. # heard: He's found a doorway in this house too.
    -> one_chair
* [“I think I should go for good. Help me say so in there.” # toward: part-with-care]
    -> both_socks
* [“I'll be good in there. I promise you, I'll be really good.” # away: mask]
    A promise is quick. It gets you both as far as the door. # protects: from bringing anything you could lose
    LUCY: (tired) I don't need you good. # heard: He's combing his hair for it.
    -> good_hour

=== late_in ===
{said == "no":
    ~ said = "corridor"
}
But she lifts the bag off the chair and puts it on the floor, and so there is a chair. # reply: toward receive-vulnerability
-> two_chairs

=== lamp ===
# act: Two chairs, the other Thursday
# place: street, night
# enter: lucy, far-right
# enter: andrew, far-left
For a fortnight you are kinder than you've ever been. You bring her tea. You put it down just out of reach.
You carry the bag to the cellar, and then, one night, carry it up again.
On Thursday, after school, you talk for an hour to the woman who sells the wall maps. She has a good laugh.
Now, under the lamp, your phone: “I could listen to you about rivers all night.”
You're still smiling when you look up. The kitchen window is lit, and Lucy is in it, a long way off, and lovely.
ANDREW: (sad, thinks) From here. If it could always be from here.
You know this one by heart. A few weeks of rivers, and then she'll want a Sunday.
She has seen you. She lifts one hand against the light, with some fingers up. It's too far to count. # bid: to see if you still know the word # secure: Answer the hand. Then go up and take back the no.
At the corner the 11 is waiting for the lights.
* [Hold up both hands and a foot. Go up and tell her. # toward: answer-the-bid]
    You fall against the lamp. Up there she has both hands over her mouth. # heard: Eleven. The idiot. Eleven.
    She is still laughing when you come in, and then she sees your face.
    -> one_chair
* [Wave back. Save the number, as “Plumber”. # away: look-elsewhere]
    It's only a number. She waves and waves. # protects: from having only one person to lose
    Then she draws the curtain. # heard: He waved. I'd held up three.
    -> plumber
* [Wave back and delete it. Nothing has happened. # away: hide]
    It takes one thumb. You feel clean, as if you had tidied a drawer. # protects: from the talk upstairs
    Then she draws the curtain. # heard: He waved. I'd held up three.
    In October it happens. It's somebody else, and has nothing to do with rivers.
    -> plumber
* [Ring her from here. “I said no. It's yes.” # toward: own-it]
    You see her put the phone to her ear, and her forehead to the glass.
    LUCY: (hurt) Then come up. It's silly, like this. # heard: He can't say it over a table. He can say it over a street.
    -> one_chair
