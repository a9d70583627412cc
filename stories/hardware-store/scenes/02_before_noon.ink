=== deal ===
Half past ten. He lays the card on the sheet between you, like a third person.
TOM: (serious) So. An hour and a half, and two of us. # bid: for a plan that he's in, too # secure: Offer a piece of what he wants, and ask for a piece of what you want, with a time on each. # vote
* [“Till quarter past eleven, no list. Then we both run.” # toward: negotiate]
    TOM: (wary) No list at all? # heard: There's a time on it. Till then I can lie down.
    PRIYA: (serious) Not even a small one.
    -> quarter
* [“Let's not fight. We'll both get up, and see.” # away: mask]
    It's over. There's a kind of peace in it, as in an empty shop. # protects: from a deal that he might turn down
    TOM: (tired) No, no. Paint. I'm up. # reply: away over-adapt # heard: See what? She means the shop. She might have said the shop.
    -> sigh
* [“You sleep, I go. Half past twelve I'm back in here.” # toward: honour-difference]
    TOM: (unsure) In here in here? # heard: She goes. And there's a time at the other end of it.
    PRIYA: (smile) With cold feet.
    -> alone

=== no ===
St Anna's does the half. He has said it to the ceiling, and he's waiting to see what it costs.
TOM: (wary) That was a no. # bid: for his no to stay a no # secure: Take the no as it is. Go alone and say when you'll be back, or offer something that isn't the same question. # guess
* [“And at a quarter past eleven? Till then I'd stay.” # toward: negotiate]
    TOM: (thinking) With a list? # heard: That isn't the same question again. That's a new one.
    PRIYA: (serious) Without. Not even a small one.
    -> quarter
* [“All right. I'll just get dressed.” # away: test]
    You drop one boot, and then the other. They're work boots. You needn't say a word. # protects: from asking twice
    TOM: (tired) I'm coming. I'm coming! # reply: away over-adapt # heard: I can say no. I just can't stay in bed with it.
    -> sigh
* [“Then sleep. Half past twelve I'm back in here.” # toward: honour-difference]
    TOM: (unsure) And that's all right? # heard: It cost nothing. I'd put money by for it.
    PRIYA: (warm) It's a no. It's quite a nice one.
    You find your boots with one hand and carry them out, so as not to spoil it.
    -> alone
* [“No, you're right. I'll stay. It's only paint.” # away: mask]
    TOM: (bright) You will? # heard: I said no to half an hour, and got the whole morning. How?
    You have been generous before breakfast. There's nothing like it. # protects: from walking out of a warm room
    -> lie

=== quarter ===
# act: Between floors, eleven o'clock
# place: bedroom, day
# enter: tom, near-right, sitting-back
# enter: priya, near-left, sitting-back
Six minutes past eleven. He's talking into your hair, about rye. In your head you're in the hall, with the small brush.
TOM: (wary) You're painting. # bid: to have you here till a quarter past, as you said # secure: Say where you were, and come back. Or ask whether he'd let you off the rest. # vote
* [“I was. By the door. I've come back.” # toward: choose-it]
    TOM: (teasing) How does it look? # heard: She told me. She needn't have, and she's here.
    PRIYA: (smile) Wet.
    Then it's only rye, and his chin, and nine minutes. When the quarter strikes, he is the first one out.
    -> shop
* [“No, I'm here. Go on, the rye.” # away: mask]
    ~ came = "short"
    He goes on about the rye. You do the wall as far as the coats. # protects: from being caught at the wall
    TOM: (calm) What was the last thing I said?
    PRIYA: (unsure) Rye. # heard: She had the word. She hadn't been there for it.
    -> shop
* [“It's as good as quarter past.” Feel for your socks. # away: busy-myself]
    ~ came = "short"
    Nine minutes. You can be there when the kettle's still hot in the back, and get the good stool. # protects: from the longest nine minutes of the week
    TOM: (calm) As good as. # heard: Quarter past, she said. I was worth thirty-six minutes.
    -> shop

=== sigh ===
~ came = "sigh"
He finds one shoe, and sighs, and finds the other. You've got what you wanted. It's looking for its keys.
# act: Doors opening, the street
# place: street, day
# enter: priya, near-right, walking
# enter: tom, left, walking
It's four streets to Lindqvist's. Tom walks two steps behind, like somebody who is being shown a flat.
You stop so that he can catch up. He stops as well.
TOM: (tired) What? I'm here, aren't I? # bid: to hear whether you want him here like this # secure: Tell him what you see, and let him choose again: come, or go back to bed.
* [“You are. So let's be quick about it.” # away: busy-myself]
    He comes, and you don't have to look round any more. You can hear that he's there. # protects: from hearing that he doesn't want to be
    TOM: (calm) Quick it is. # heard: She wanted a coat walking behind her. Now she's got one.
    -> shop
* [“Your feet are. Go home, I'm back at half past twelve.” # toward: honour-difference]
    TOM: (unsure) Is that a trap? # heard: She has seen my feet.
    PRIYA: (unsure) It's a bed.
    He looks at you a little longer. Then he gives you the basket, and goes; at the corner he is nearly running.
    -> alone
* [“Nobody made you come.” # away: blame]
    It's true. He found both shoes himself. # protects: from being sorry that he came
    TOM: (cold) No. I jumped. # heard: I'm to come, and I'm to want it.
    -> shop

=== lie ===
# act: Between floors, eleven o'clock
# place: bedroom, day
# enter: tom, near-right, sitting-back
# enter: priya, near-left, sitting-back
You stay, and you're good at it. You make tea. You ask after the rye, and after his mother. St Anna's strikes eleven.
TOM: (bright) I was saving this. From March they're giving me the stone oven. Me! # bid: to have you glad with him # secure: Put the wall down for two minutes and be there. Or tell him that your head is elsewhere, and why.
* [“Tom! They should have done it years ago. More tea?” # away: mask]
    It's warm and it's true, and from the kitchen you can see the clock. # protects: from his asking what you're thinking of
    TOM: (unsure) It's the big one. At the back. # heard: It was the right thing. She said it on her way out.
    -> nice
* [“The stone one? Who cried, you or Hassan?” # toward: share-joy]
    ~ oven = true
    TOM: (laughing) Hassan! Into the brioche! # heard: She knows who'd cry. She's been listening, all these years.
    You want all of it, and you get all of it. For a quarter of an hour there's no hall.
    -> nice
* [“Does that mean you'll be up at two?” # away: find-fault]
    It's a fair question. It has just the right size to stand behind. # protects: from being happy in a room that you wanted to leave
    TOM: (unsure) Half past two. # heard: I said oven, and she looked at her watch.
    -> nice

=== nice ===
Twenty to twelve. Under the blanket your foot is going like a motor.
TOM: (wary) You've been so nice all morning. # bid: to know whether your yes was one # secure: Tell him that it was a no, while there is still time to be angry and get dressed. # vote # guess
* [“We could have been there twice by now.” # away: keep-score]
    There. It was under the nice, all the time, quite dry. # protects: from having been the one who said yes
    TOM: (hurt) You said it was only paint. # heard: I've been lying in this bed on credit.
    -> noon
* [“It was a no. I said it as a yes.” # toward: own-it]
    ~ came = "late"
    TOM: (angry) This was my best morning since summer. Which bits were true? # heard: I liked it so much. It was a voice in a lift.
    {oven:
        PRIYA: (ashamed) The oven. The oven was all true.
        TOM: (hurt) Leave me that one, then.
    - else:
        PRIYA: (ashamed) The tea. Your mother. Most of the rye.
    }
    He looks at you, and at the clock, and takes his trousers off the chair.
    TOM: (firm) Seventeen minutes. Boots.
    -> shop
* [“I am nice.” Kiss him. # away: deflect]
    He's been kissed. He can't very well ask again. # protects: from taking back the yes
    TOM: (calm) You are. # heard: I knocked, and got a kiss through the letterbox.
    -> noon
