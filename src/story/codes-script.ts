import { row, scene, script } from "./codes-row";
import { adviceFor } from "./vocabulary";

/** A word that stands where only some words may. */
interface Unknown {
  readonly word: string;
  readonly known: readonly string[];
}

const unknown = (
  kind: string,
  list: string,
  meaning: string,
  ink: string,
  whole?: (ink: string) => ReturnType<typeof script>,
) =>
  row<Unknown>({
    severity: "error",
    found: ({ word }) => `unknown ${kind} "${word}"`,
    advice: ({ word, known }) => adviceFor(word, list, known),
    meaning,
    example: (whole ?? scene)(ink),
  });

/** A story with these lines in its header, which declares one variable. */
const header = (ink: string) =>
  script(
    `# title: The drawer\n# cast: andrew, lucy\n# player: andrew\n# minutes: 3\n# kind: sketch\n# summary: A drawer.\n${ink}\nVAR key = false\nHello. {key}\n# ending: done, Done\n-> END\n`,
  );

/** Findings about names, moods, tags and their values. */
export const SCRIPT_CODES = {
  "ink/error": row<{ message: string }>({
    severity: "error",
    found: ({ message }) => message,
    advice: () =>
      "This is ink's own finding: mend the line, or look the construct up in ink's guide.",
    meaning:
      "Ink's compiler could not read the script, or found a divert, a variable or a function that is nowhere. Later findings often vanish with the first.",
    example: script("Hello.\n-> nowhere\n"),
  }),
  "ink/warning": row<{ message: string }>({
    severity: "warning",
    found: ({ message }) => message,
    advice: () => "This is ink's own advice: the story compiles, but look at the line.",
    meaning: "Ink's compiler found something that is allowed and seldom meant.",
    example: script("VAR open = true\n{open:\n    Hello.\nelse: Nobody.\n}\n-> END\n"),
  }),
  "ink/todo": row<{ message: string }>({
    severity: "warning",
    found: ({ message }) => `left to do: ${message}`,
    advice: () => "Do it, or delete the line that says TODO.",
    meaning: "A line that begins with TODO: is a writer's note to themselves.",
    example: script("TODO: what does she say to that?\nHello.\n-> END\n"),
  }),
  "header/missing": row<{ name: string; example: string }>({
    severity: "error",
    found: ({ name }) => `the header has no ${name}`,
    advice: ({ example }) => `Write ${example} before the first knot.`,
    meaning:
      "The header is what the shelf tells of a story before it is opened. It stands in the main file, before the first knot, a tag a line.",
    example: script(
      "# title: The drawer\n# cast: andrew, lucy\n# player: andrew\n# minutes: 3\n# kind: sketch\nHello.\n# ending: done, Done\n-> END\n",
    ),
  }),
  "companion/unknown": unknown(
    "companion",
    "Stories",
    "A companion is the same evenings from the other chair: another story that ships, named by its folder.",
    "# companion: the-other-drawr",
    (ink) => ({ ...header(ink), shelf: { "the-other-drawer": "Hello.\n-> END\n" } }),
  ),
  "companion/broken": row<{ id: string }>({
    severity: "error",
    found: ({ id }) => `the companion "${id}" does not compile, so that nobody can remember it`,
    advice: ({ id }) => `Check it first: npm run story -- check ${id}.`,
    meaning:
      "What comes over from a run of the companion is found by walking the companion. That needs a companion that compiles.",
    example: {
      ...header("# companion: the-other-drawer\n# remembers: key"),
      shelf: { "the-other-drawer": "VAR key = false\n-> nowhere\n" },
    },
  }),
  "companion/elsewhere": row<{ id: string }>({
    severity: "warning",
    found: ({ id }) => `what a run of the companion "${id}" leaves is not at hand`,
    advice: () => "Put both stories into stories/ to have them walked together.",
    meaning:
      "A story that remembers its companion is walked from every set of values that a run of the companion can leave. Here only one of the two is at hand, so it was walked from its own values alone.",
    example: header("# companion: the-other-drawer\n# remembers: key"),
  }),
  "companion/partial": row<{ id: string; states: number }>({
    severity: "warning",
    found: ({ id, states }) => `only ${states} states of the companion "${id}" were walked`,
    advice: ({ id }) => `Allow more with --seconds, and check the companion: ${id}.`,
    meaning:
      "Not all that the companion can leave was found, so nothing is proved about runs that begin with the rest.",
    example: {
      ...header("# companion: the-other-drawer\n# remembers: key"),
      shelf: {
        "the-other-drawer":
          "VAR key = 0\n-> on\n=== on ===\n+ [Turn it.]\n    ~ key++\n    -> on\n+ [Leave it.]\n# ending: left, Left\n-> END\n",
      },
    },
  }),
  "remembers/nobody": row({
    severity: "error",
    found: () => "values are remembered, but the header names no companion",
    advice: () => "Write # companion: and the folder of the story that they come from.",
    meaning:
      "Values come over from a run of the companion; without one there is nobody to remember.",
    example: header("# remembers: key"),
  }),
  "remembers/undeclared": row<{ name: string; id: string }>({
    severity: "error",
    found: ({ name, id }) =>
      `the remembered "${name}" is no variable of "${id}" that holds a number, a text, true or false`,
    advice: ({ name }) => `Declare VAR ${name} in both stories, or take it out of # remembers.`,
    meaning:
      "What is remembered is set in one story and read in the other, so both declare it with VAR. Lists and diverts cannot be carried over.",
    example: {
      ...header("# companion: the-other-drawer\n# remembers: key, latch"),
      shelf: { "the-other-drawer": "VAR key = false\n# ending: done, Done\n-> END\n" },
    },
  }),
  "tag/unknown": unknown(
    "tag",
    "Tags",
    "Tags carry what the stage, the debrief and this check need to know. A tag that nobody knows would be lost without a word, so it is an error.",
    "LUCY: It sticks. # bit: to be helped with the drawer\n-> done",
  ),
  "tag/misplaced": row<{ tag: string; where: string }>({
    severity: "error",
    found: ({ tag }) => `# ${tag} stands in the wrong place`,
    advice: ({ where }) => `Put it ${where}.`,
    meaning:
      "Tags of choices stand inside the choice's square brackets, so that they are known before it is chosen; tags of lines stand outside; tags of the header before the first knot.",
    example: scene("It sticks. # toward: own-it\n-> done"),
  }),
  "tag/empty": row<{ tag: string }>({
    severity: "error",
    found: ({ tag }) => `the tag # ${tag} says nothing`,
    advice: () => "Write a few words after the colon.",
    meaning:
      "These tags are read by people: by players in the debrief (what was asked for, what was heard, what it protected), by facilitators on a story's sheet.",
    example: scene("It sticks. # discuss\n-> done"),
  }),
  "person/unknown": unknown(
    "person",
    "People",
    "People are declared in stories/cast.json with their looks and their colour. Tags name them in small letters.",
    "# enter: lucie, left\nIt sticks.\n-> done",
  ),
  "name/unknown": unknown(
    "name",
    "Names",
    "A line that begins with a name in capitals and a colon is spoken by that person; the name is a person's id in stories/cast.json, in capitals.",
    "LUCIE: It sticks.\n-> done",
  ),
  "mood/unknown": row<{
    word: string;
    name: string;
    moods: readonly string[];
    poses: readonly string[];
    manners: readonly string[];
  }>({
    severity: "error",
    found: ({ word, name }) => `unknown mood or pose "${word}" for ${name}`,
    advice: ({ word, moods, poses, manners }) =>
      `${adviceFor(word, "Moods", moods)} Poses: ${poses.join(", ")}. Also: ${manners.join(", ")}.`,
    meaning:
      "The words in brackets after a name say how a person looks while speaking. Only faces and poses that are drawn can be shown.",
    example: scene("LUCY: (sulky) It sticks.\n-> done"),
  }),
  "word/unknown": unknown(
    "word",
    "Words that may stand here",
    "After the person, # enter, # stand and # exit take a place on the stage and a few words more; a word that nobody knows would be lost.",
    "# enter: lucy, middle\nIt sticks.\n-> done",
  ),
  "place/unknown": unknown(
    "place",
    "Places",
    "Only places that are drawn can be shown. To add one, draw it in src/build/art/places.",
    "# place: kitchn, dusk\nIt sticks.\n-> done",
  ),
  "time/unknown": unknown(
    "time of day",
    "Times",
    "The time of day changes the light in the drawing and what is outside the window.",
    "# place: kitchen, evening\nIt sticks.\n-> done",
  ),
  "practice/unknown": unknown(
    "practice",
    "Practices",
    "A choice that turns toward names a practice, so that the debrief and the journal can tell what was tried. They stand in stories/lib/practices.json.",
    "* [“It sticks.” # toward: honesty]\n- -> done",
  ),
  "habit/unknown": unknown(
    "habit",
    "Habits",
    "A choice that turns away names a habit, so that the debrief can tell what it protected. They stand in stories/lib/habits.json.",
    "* [“It's only a drawer.” # away: sulk]\n- -> done",
  ),
  "reply/unclear": row<{ value: string }>({
    severity: "error",
    found: ({ value }) => `the reply "${value}" is not "toward" or "away" with one word after it`,
    advice: () => "Write for example # reply: toward appreciate.",
    meaning:
      "A reply says how the other answers the player's bid: the direction, and the practice or the habit.",
    example: scene("LUCY: It sticks. # reply: warmly\n-> done"),
  }),
  "guess/unclear": row({
    severity: "error",
    found: () => "there is no feeling to guess at this line",
    advice: () => "Put # guess on a line of the other person's, with a mood in its brackets.",
    meaning:
      "At a line with # guess the player may say what the speaker feels before the stage shows it. That needs a speaker who is not the player's person, and a mood.",
    example: scene("LUCY: It sticks. # guess\n-> done"),
  }),
  "colour/unclear": row<{ value: string }>({
    severity: "error",
    found: ({ value }) => `the accent "${value}" is no colour`,
    advice: () => "Write six hex digits, without the number sign.",
    meaning: "The accent is the story's one colour. A number sign would begin another tag in ink.",
    example: script(
      "# title: The drawer\n# cast: andrew, lucy\n# player: andrew\n# minutes: 3\n# kind: sketch\n# summary: A drawer.\n# accent: green\nHello.\n# ending: done, Done\n-> END\n",
    ),
  }),
  "thread/unknown": unknown(
    "state of the thread",
    "States",
    "Somebody may lay the thread down, or a memory may show it as it was then, in one of the words for the bond.",
    "It sticks. # thread: cut\n-> done",
  ),
  "choice/two-ways": row({
    severity: "error",
    found: () => "the choice turns more than one way",
    advice: () => "Keep one of toward, away, own, wait and skip.",
    meaning:
      "What an act does is decided once: it makes something knowable, or conceals it, or is one's own; Wait and skip answer nothing.",
    example: scene("* [“It sticks.” # toward: own-it # away: hide]\n- -> done"),
  }),
  "choice/same-id": row<{ id: string; twin: string; slug: string }>({
    severity: "error",
    found: ({ id, twin }) => `this choice and the one in ${twin} would share the id "${id}"`,
    advice: ({ slug }) => `Give one its own, inside its brackets: # id: ${slug}-again.`,
    meaning:
      "A choice's id is its scene, its knot and its words. Saves, links and the map find it again by that id, so two choices of a knot cannot share it.",
    example: scene(
      "* [Wait # wait]\n    The drawer gives a little.\n- The clock.\n* [Wait # wait]\n- -> done",
    ),
  }),
} as const;
