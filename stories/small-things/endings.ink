=== signed_for ===
You do it slowly. It's a better A than this morning's. He shuts his hand on it, and your finger is still in there.
At one in the morning you are wide awake.
{name == "folder":
    ADA: (bright) Walter. What did the H stand for?
    WALTER: (panicked) Who's dead?
    ADA: (bright) H. Small. On the bill.
    A long silence. You think that he's asleep again. Then the mattress starts to shake.
    WALTER: (laughing) Hardly.
- else:
    ADA: (bright) Small!
    WALTER: (panicked) Where? What?
    ADA: (laughing) He had to bend down for our lamp. And he was called Small.
    A long silence. You think that he's asleep again. Then the mattress starts to shake.
    {name == "hole":
        WALTER: (tender) Then it's no hole, Ada. It's a wardrobe.
    }
}
{toast:
    You don't wait for the toast. You tell him then, in the dark, and he keeps his mouth shut for all of it.
}
# ending: signed-for, Signed for
-> END

=== in_ink ===
# place: kitchen, night
# enter: ada, near-left, sitting
By two you have the other four as well, and they're real. You press so hard that they cover the letters underneath.
It's full. It's a quarter past two. There is nobody here to deliver it to. # discuss: She finished it, and every word is right. What did the corner give her that the hand couldn't?
Upstairs a board creaks on your side of the bed. That will be him, feeling how cold it is.
In the morning there's toast by your plate, with nobody's hand under it.
{toast:
    You had said: over the toast. You hand him the crossword instead, and he looks for the elsom, and it's gone.
}
# ending: in-ink, In ink
-> END

=== pear_tree ===
# place: garden, dawn
# enter: ada, near-left
Ten past six. The grass is wet, and you are in your nightdress with a rake. It takes four goes. It's harder than it looks.
# place: kitchen, dawn
# enter: ada, near-left, sitting
# enter: walter, right, turned
At half past six you're behind the paper. He comes down with the toast, and looks out. He looks for quite a time.
WALTER: (unsure, turned) Ada. There's a hat in the pear tree.
{
- hat == "seen" or hat == "later":
    ADA: (calm) Windy spot.
    # stand: walter, near-right, facing
    He turns round. The paper is upside down. He has seen that, and for once in his life he keeps it.
- else:
    ADA: (bright) No! Where?
    # stand: ada, near-right, turned
    You get up and look, this time. It's quite a good hat.
}
{toast:
    Then he puts two fingers on the bottom corner, and waits, and you tell him.
}
# ending: pear-tree, A hat in the pear tree
-> END

=== not_delivered ===
You put the light out. He lies on his back. You lie on your side, and go through the five clues, and no word comes.
Towards eleven he breathes in, the way he does at the window. He has seen something, in there, in the dark.
You wait for it.
He breathes out, and turns over. It's the first thing that he hasn't delivered. # discuss: What might it have been? Who could still ask for it, and how?
# ending: not-delivered, Not delivered
-> END
