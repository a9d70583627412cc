=== practice ===
# act: Two chairs, Thursday, before four
# place: waiting-room, day
# enter: lucy, right, sitting
# enter: andrew, near-left, sitting
You come on the 11, standing, her elbow against your coat, the green bag empty on her shoulder. You both count the stops.
There is a radiator, a magazine about boats, and a clock that is four minutes fast. She points it out.
LUCY: (unsure, sitting) What if she likes you better? # guess
ANDREW: (unsure, sitting-forward) Everybody likes me for an hour.
She goes on looking at you until you have heard it.
# act: Two chairs, Thursday at four
# place: practice, day
# enter: rosalind, far-right, sitting
# enter: lucy, near-right
# enter: andrew, near-left
Two armchairs, close enough for knees. Rosalind has a third, and the only view of the clock.
ROSALIND: (calm, sitting) Sit where you like. They move.
# stand: andrew, near-left, sitting
# stand: lucy, near-right, sitting
You sit down where the chair is. Lucy's knees are a hand away. It begins, at the back of your neck.
LUCY: (unsure, sitting) I've taken my lenses out. I cry, and then I lose them. So anyone past that rug is a sort of coat.
ROSALIND: (calm) What is it like, Andrew, when she looks at you?
Lucy turns her head. Without the lenses her eyes are greener, and don't know where to stop.
LUCY: (afraid, facing) {then == "told":You told me once, and I didn't ask. I'm asking.|I'd like to know. I've never asked. I've only looked.} # bid: to be told what her looking does to you, and not be left to guess # secure: Tell her how near is too near, and do it from as far away as you need. # vote
* [“I can't get past it, Luce. I think we should stop.” # toward: part-with-care]
    -> both_socks
* [“It's easing. Saying it out loud was the hard part.” # away: mask]
    You have turned to her with such a kind face that she nods. # protects: from finding out in front of someone
    LUCY: (unsure) It was hard. # heard: I'd come to ask, and now I'm agreeing.
    -> good_hour
* [“Not from here. I'd have to move the chair.” # toward: touch-at-own-pace]
    {told == "three" && kept:
        -> eleven
    - else:
        -> two_chairs
    }
* [“It's older than you are to me. It began at home.” # away: deflect]
    It takes twenty minutes, and there is a brother in it. You have never been so clear. # protects: from saying what it is like
    LUCY: (tired) I asked about the looking. # heard: He has brought a book and is sitting behind it.
    -> good_hour

=== corridor ===
# act: Two chairs, Thursday, six minutes to four
# place: waiting-room, day
# enter: lucy, right, sitting, turned
# enter: andrew, near-left, sitting
A radiator, a magazine about boats, and a clock that says six minutes to four. On the chair between you stands the bag.
She carried it here herself, on the 11, on her knees. People looked at it and then at you.
LUCY: (firm, sitting) It goes home and gets unpacked, or it goes with you. I won't store it any more.
ANDREW: (unsure, sitting-forward) It's only what wouldn't fit on the shelf.
LUCY: (tired) I know what's in it. I slept on top of it all summer.
{said == "no":
    She says it to the magazine.
- else:
    Then she looks at you, and goes on looking when you don't.
}
Behind the door somebody moves a chair. You'd know that sound from school: parents' evening, the next two, please.
You have your good jacket on. You chose it this morning, quite carefully, and it took your mind off things.
LUCY: (afraid, facing) She'll open that in a minute. Is there anything I should hear out here first? # bid: to hear it from you before a stranger hears it # secure: Say the true thing now, in the corridor, even if it is late and comes out crooked. # vote # guess
* {said == "no"} [“It's back. I let you ask, and I didn't say.” # toward: own-it]
    ~ late = true
    LUCY: (angry) I ask in the kitchen, and I get it here, with six minutes to go. # heard: He says it once there's a witness coming.
    -> late_in
* {said != "no"} [“I only said yes to make you stop asking.” # toward: share-rather-than-hide]
    ~ late = true
    LUCY: (angry) So I've been sitting on a bus with a polite man. # heard: At least that one sounded like him.
    -> late_in
* [“You go in first. I'll be right here when you come out.” # away: keep-exit-open]
    It sounds like a present. The chair is warm by now, and near the stairs. # protects: from the second chair
    LUCY: (sad) Right here. # heard: He's found a doorway in this house too.
    -> one_chair
* [“I should go for good. Help me say so in there.” # toward: part-with-care]
    -> both_socks
* [“I'll do it properly in there. I'll say all of it.” # away: mask]
    A promise is quick. It gets you both as far as the door. # protects: from bringing anything you could lose
    LUCY: (tired) I don't need it done properly. # heard: He's combing his hair for it.
    -> good_hour

=== late_in ===
{said == "no":
    ~ said = "corridor"
}
But she lifts the bag off the chair and puts it on the floor, and so there is a chair. # reply: toward receive-vulnerability
-> two_chairs

=== lamp ===
# act: Two chairs, a fortnight
# place: kitchen, night
# enter: lucy, near-right, sitting, turned
# enter: andrew, left
For a fortnight you are kinder than you've ever been. You bring her tea. You put it down just out of reach.
You carry the bag to the cellar, and then, one night, carry it up again.
# act: Two chairs, the other Thursday
# place: street, night
# enter: andrew, far-right
On Thursday, after the parents' evening, you talk for an hour to the woman who sells the wall maps. She has a good laugh.
Now, under the lamp, your phone: “I could listen to you about rivers all night.”
You're still smiling when you look up. The kitchen window is lit, and Lucy is in it, a long way off, and lovely.
You know this one by heart. A few weeks of rivers, and then she'll want a whole Sunday.
She has seen you. She lifts one hand against the light, with some fingers up. It's too far to count. # bid: to see if you still know the word # secure: Answer the hand. Then go up and take back the no.
At the corner the 11 is waiting for the lights.
* [Wave, and keep the number. # away: look-elsewhere]
    ~ saved = true
    You save it as Plumber. Your thumb is cold and hits the wrong letters. # protects: from having only one person to lose
    Up there she waves and waves. Then she draws the curtain. # heard: He waved. I'd held up three.
    -> plumber
* [Hold up both hands and a foot. # toward: answer-the-bid]
    You fall against the lamp. Up there she has both hands over her mouth. # heard: Eleven. The idiot. Eleven.
    -> upstairs
* [Wave, and delete the message. # away: hide]
    ~ deleted = true
    It takes one thumb. You feel clean, as if you had tidied a drawer. # protects: from the talk upstairs
    Then she draws the curtain. # heard: He waved. I'd held up three.
    -> upstairs
* [Ring her from down here. “Luce? It wasn't a no.” # toward: own-it]
    You see her put the phone to her ear, and her forehead to the glass.
    LUCY: (hurt) Then come up. It's silly, like this. # heard: He can't say it over a table. He can say it over a street.
    -> one_chair

=== upstairs ===
# act: Two chairs, the hall, the same night
# place: hall, night
# enter: lucy, near-right, easy, facing
# enter: andrew, left, facing
The stair light lasts all the way up.
{deleted:
    She has come out into the hall with a tea towel. You haven't put the light on yet.
    LUCY: (unsure, facing) You were a long time under that lamp. # bid: to hear what kept you down there # secure: Say one true thing while your coat is still on. It may be short.
- else:
    She is still laughing when you come in, and then she sees your face.
    LUCY: (unsure, facing) What is it? # bid: to hear what is behind your face # secure: Say one true thing while your coat is still on. It may be short.
}
* [“It isn't the first week back, Luce.” # toward: own-it]
    She reaches past you and puts the light on. # heard: I've kept that no for two weeks. He has come to fetch it.
    -> one_chair
* [“You were in the window. I got stuck looking.” # away: deflect]
    It's even true. It is warm in the hall. # protects: from taking back the no
    LUCY: (smile) From down there? # heard: He can always look from down there.
    -> plumber
* [“Femi rang. The little one's got another tooth.” # away: hide]
    Nobody minds a tooth. It stands in the hall between you and does no harm. # protects: from the table, and the paper in the drawer
    LUCY: (calm) How many's that? # heard: I could ask Femi. I'd rather have the tooth.
    -> plumber
