import type { Cast } from "../../src/core/cast";
import { sentenceOf } from "../../src/core/diagnostic";
import type { StoryFile } from "../../src/core/passage";
import { type Compiled, compileStory } from "../../src/story/compile";
import type { Vocabulary } from "../../src/story/vocabulary";

const look = { hair: "Short" };

/** Two people, three moods and two poses: enough words for small scripts. */
export const SMALL_CAST: Cast = {
  moods: { calm: "Calm", hurt: "Concerned", warm: "Smile" },
  poses: { standing: "ShirtBW", sitting: "ClosedLegBW" },
  people: {
    ines: { name: "Ines", colour: "#c4933f", ink: "#7a5a10", pronoun: "she", look },
    maud: { name: "Maud", colour: "#739e92", ink: "#2f6b57", pronoun: "she", look },
  },
};

/** The words that small scripts may use. */
export const SMALL_VOCABULARY: Vocabulary = {
  cast: SMALL_CAST,
  practices: ["own-it", "appreciate", "answer-the-bid"],
  habits: ["hide", "mask", "minimise"],
  places: ["kitchen", "hall"],
};

const HEADER = `# title: The Drawer
# cast: ines, maud
# player: ines
# minutes: 3
# kind: sketch
# summary: A drawer.
# note: parting
`;

const BOND = `VAR you_toward = 0
VAR you_away = 0
VAR they_toward = 0
VAR they_away = 0
=== function bond() ===
{ you_toward > you_away:
  ~ return "close"
}
{ you_away > you_toward:
  ~ return "frayed"
}
~ return "holding"
`;

/** Compiles a small script: a header, a bond and the given scene, which begins at the knot `start`. */
export function compileSmall(scene: string, header = HEADER): Compiled {
  return compileStory(
    {
      id: "the-drawer",
      main: "stories/the-drawer/main.ink",
      files: {
        "stories/the-drawer/main.ink": `${header}INCLUDE ../lib/bond.ink\nINCLUDE scenes/01_drawer.ink\n-> start\n`,
        "stories/the-drawer/scenes/01_drawer.ink": scene,
        "stories/lib/bond.ink": BOND,
      },
    },
    SMALL_VOCABULARY,
    (text) => `${text.length}`,
  );
}

/** The compiled small script; throws with its findings where there are any. */
export function smallStory(scene: string): StoryFile {
  const { story, diagnostics } = compileSmall(scene);
  if (story === undefined) throw new Error(diagnostics.map(sentenceOf).join("\n"));
  return story;
}

/** A scene with a bid, a Wait, all three directions, a reply and two endings. */
export const DRAWER = `=== start ===
# act: The drawer, in the morning
# place: kitchen, dusk
# enter: ines, left
# enter: maud, right
MAUD: (hurt, sitting) It sticks a bit. # bid: to hear that the offer is welcome # secure: Say one true thing.
* [“You ironed wrapping paper.” # toward: appreciate]
    MAUD: (warm) On low. # reply: toward appreciate # heard: You noticed.
    -> keys
* [“Is there a deposit?” # away: minimise]
    MAUD: (calm) Two months. # protects: from having to answer # heard: That was not a yes.
    -> keys
* [Wait # wait]
    Your hand has found the door frame.
    ** [“I want it.” # toward: own-it]
        MAUD: (calm, turned) Is that a yes? # reply: away mask
        -> keys
    ** [Look at the clock. # own: the train]
        -> keys

=== keys ===
MAUD: You could leave it empty. # bid: to know if you stay
* [Put your keys in. # toward: answer-the-bid]
    # ending: heaviest, The heaviest thing
    -> END
* [“Let's see.” # away: hide]
    Breakfast is good.
    # ending: breakfast, A very good breakfast, all in all
    -> END
`;
