import { row, scene, script } from "./codes-row";
import { CRAFT } from "./craft-limits";

const percent = (share: number): string =>
  share < 0.001 ? "less than 0.1 %" : `${Math.round(share * 1000) / 10} %`;

/** What a test of the whole story found about one way to guess a direction. */
export interface GivenAway {
  /** As in: "the first option". */
  readonly which: string;
  readonly times: number;
  readonly of: number;
  readonly expected: number;
  readonly chance: number;
}

const givenAway = ({ which, times, of, expected, chance }: GivenAway): string =>
  `${which} turns toward at ${times} of ${of} choice points; by chance it would at ${expected.toFixed(1)} (so far off in ${percent(chance)} of stories)`;

const ALWAYS_FIRST = Array.from(
  { length: 9 },
  (_, index) => `* [Tell her, ${index + 1}. # toward: own-it]
* [Say less, ${index + 1}. # away: hide]
- So much for ${index + 1}.`,
).join("\n");

const ALWAYS_LONG = Array.from({ length: 9 }, (_, index) => {
  const toward = `* [“I broke it, and I am sorry for it, ${index + 1}.” # toward: own-it]`;
  const away = `* [“It broke, ${index + 1}.” # away: hide]`;
  return `${(index % 2 === 0 ? [toward, away] : [away, toward]).join("\n")}\n- So much for ${index + 1}.`;
}).join("\n");

const WITHOUT_SUITS = `# title: The drawer
# cast: andrew, lucy
# player: andrew
# minutes: 3
# kind: sketch
# summary: A drawer.
# aim: To see what a small thing that sticks can stand for.
# before: What do people keep in a drawer that sticks?
# before: Who mends things, and who waits?
# before: What can a joke about it do?
# after: What was the drawer at the end?
# after: What did she ask for?
# after: What might somebody in his place have said?
# leave: Whose drawers stick at home.
Hello.
# ending: done, Done
-> END
`;

/** Advice on the craft: nothing here is wrong, but players will feel it. */
export const CRAFT_CODES = {
  "line/too-long": row<{ length: number }>({
    severity: "warning",
    found: ({ length }) => `the line has ${length} characters`,
    advice: () => `Break it, or cut it: ${CRAFT.line} at most are read at one glance.`,
    meaning:
      "Lines are shown one at a time beside the stage and read aloud. A long one pushes the scene off a phone's screen.",
    example: scene(`${"It sticks. ".repeat(20)}\n-> done`),
  }),
  "choice/too-long": row<{ length: number }>({
    severity: "warning",
    found: ({ length }) => `the choice has ${length} characters`,
    advice: () => `Cut it to ${CRAFT.choice}: what a frightened person would say is short.`,
    meaning:
      "Choices are buttons within a thumb's reach, and all of them have to be seen together on a phone.",
    example: scene(`* [Pull${", and pull".repeat(10)}. # own: so]\n- -> done`),
  }),
  "choice/too-many": row<{ count: number }>({
    severity: "warning",
    found: ({ count }) => `${count} options are offered here at once`,
    advice: () => `Keep ${CRAFT.options} at most, Wait aside; the rest can stand behind a Wait.`,
    meaning:
      "More than four options are compared instead of felt. What counts is what a path offers at once; options that conditions keep apart are no trouble.",
    example: scene(
      `${["Pull.", "Push.", "Knock.", "Shake it.", "Leave it."].map((text) => `* [${text} # own: so]`).join("\n")}\n- -> done`,
    ),
  }),
  "direction/position": row<GivenAway>({
    severity: "warning",
    found: givenAway,
    advice: () => "Shuffle the options of some choice points by hand, not by a rule.",
    meaning:
      "If turning toward tends to stand first or last, players learn the position instead of reading the scene. The figure compares the whole story with options shuffled at random, in an exact two-sided test at 1 %.",
    example: scene(`${ALWAYS_FIRST}\n-> done`),
  }),
  "direction/length": row<GivenAway>({
    severity: "warning",
    found: givenAway,
    advice: () => "Make some options longer and some shorter, so that their length says nothing.",
    meaning:
      "If turning toward tends to be the longest or the shortest option, it can be picked without reading. The figure compares the whole story with lengths dealt out at random, in an exact two-sided test at 1 %.",
    example: scene(`${ALWAYS_LONG}\n-> done`),
  }),
  "wait/missing": row<{ away: number; of: number }>({
    severity: "warning",
    found: ({ away, of }) => `${away} of ${of} options turn away, and there is no Wait below them`,
    advice: () => "Add * [Wait # wait] with what opens once a breath was taken, or a way toward.",
    meaning:
      "In hot moments only the autopilot speaks: most options turn away. There a Wait lets the body and the room come into view, and opens options that were not on the table.",
    example: scene(
      "* [“It's only a drawer.” # away: minimise]\n* [“You broke it.” # away: blame]\n* [“So what?” # away: deflect]\n* [“I broke it.” # toward: own-it]\n- -> done",
    ),
  }),
  "practice/unoffered": row<{ practice: string }>({
    severity: "warning",
    found: ({ practice }) => `the header names the practice "${practice}", and no choice offers it`,
    advice: () => "Let a choice turn toward with it, or take it out of # practices.",
    meaning:
      "The header may name what can be learned in a story. A facilitator chooses by that, so each has to be met by some choice.",
    example: script(
      "# title: The drawer\n# cast: andrew, lucy\n# player: andrew\n# minutes: 3\n# kind: sketch\n# summary: A drawer.\n# practices: own-it\nHello.\n# ending: done, Done\n-> END\n",
    ),
  }),
  "sheet/missing": row<{ name: string; has: number; wants: number; example: string }>({
    severity: "warning",
    found: ({ name, has, wants }) =>
      wants === 1
        ? `the facilitator's sheet has no # ${name}`
        : `the facilitator's sheet has ${has} of its ${wants} # ${name}`,
    advice: ({ example }) => `Before the first knot write for example “${example}”`,
    meaning:
      "Each story that ships has a sheet for whoever plays it with a group, made of its header and its tags. It wants # aim, # suits, three # before, three # after and # leave. Stories of others are not asked for it.",
    example: {
      ...script(WITHOUT_SUITS),
      shelf: { example: WITHOUT_SUITS },
      shown: WITHOUT_SUITS,
    },
  }),
  "word/therapy": row<{ word: string; who: string }>({
    severity: "warning",
    found: ({ word, who }) => `${who} says "${word}"`,
    advice: () => "Let them say what they mean in words that they would use at home.",
    meaning:
      "Words from therapy explain a feeling instead of showing it, and few people use them in a kitchen. The debrief is where things get their names.",
    example: scene("LUCY: You need to validate me.\n-> done"),
  }),
  "line/hard": row<{ age: number }>({
    severity: "warning",
    found: ({ age }) => `the line reads like a text for ${age}-year-olds`,
    advice: () =>
      `Use shorter words and sentences: ${CRAFT.age} is the most for a second language.`,
    meaning:
      "Players may read in their second language. The age is Flesch and Kincaid's grade plus five, for lines of at least twelve words; the count of syllables is an estimate, for English.",
    example: scene(
      "The considerable disintegration of the cabinet's interior necessitates immediate professional consideration and deliberation.\n-> done",
    ),
  }),
} as const;
