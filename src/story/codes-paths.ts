import { row, scene, script } from "./codes-row";
import { LIMITS } from "./limits";

const LONGEST_QUOTE = 60;

/** A line as far as a person needs it to find it again. */
const brief = (text: string): string =>
  text.length <= LONGEST_QUOTE ? text : `${text.slice(0, LONGEST_QUOTE).replace(/\s+\S*$/u, "")} …`;

/** Findings of the explorer, which walks every path: what can never be met, and where paths break. */
export const PATH_CODES = {
  "choice/unmet": row<{ text: string }>({
    severity: "error",
    found: ({ text }) => `no path ever offers the choice "${brief(text)}"`,
    advice: () => "Look at its condition, and at whether anything leads to its knot.",
    meaning:
      "Every path was walked, and this choice was on none of them. Often a condition asks for something that cannot have happened yet, or a divert passes the knot by.",
    example: scene(
      "VAR key = false\n* [Pull. # own: so]\n* {key} [Unlock it. # own: so]\n- -> done",
    ),
  }),
  "line/unmet": row<{ text: string }>({
    severity: "error",
    found: ({ text }) => `no path ever shows the line "${brief(text)}"`,
    advice: () => "Look at the condition around it, and at what leads there; or delete it.",
    meaning:
      "Every path was walked, and nobody can ever read this line. Deleting it loses nothing; most often something that should lead there does not.",
    example: scene("VAR key = false\n{key:\n    It opens.\n}\nIt sticks.\n-> done"),
  }),
  "ending/unreached": row<{ ending: string }>({
    severity: "error",
    found: ({ ending }) => `no path reaches the ending "${ending}"`,
    advice: () => "Look at what leads to it, and at the conditions on the way.",
    meaning: "Every path was walked, and this ending was at the end of none.",
    example: script(
      "# title: The drawer\n# cast: andrew, lucy\n# player: andrew\n# minutes: 3\n# kind: sketch\n# summary: A drawer.\nVAR key = false\nIt sticks.\n{key: -> open}\n# ending: done, Done\n-> END\n=== open ===\n# ending: open, Open\n-> END\n",
    ),
  }),
  "ending/untagged": row({
    severity: "error",
    found: () => "a path ends without saying which ending it is",
    advice: () => "Write # ending: an-id, A title on a line of its own before -> END.",
    meaning:
      "The debrief and the shelf tell endings apart by their tag. In ink that uses none of our tags this is not asked for.",
    example: scene(
      "* [Pull. # own: so]\n    It sticks.\n    -> END\n* [Leave it. # own: so]\n    -> done",
    ),
  }),
  "path/runs-out": row({
    severity: "error",
    found: () => "a path runs out: there is no choice left and no -> END",
    advice: () => "Divert to where the story goes on, or end it with -> END.",
    meaning:
      "The player would stand before a story that simply stops. Most often a divert is missing at the end of a knot, or all choices that can be chosen once are used up.",
    example: script(
      "-> drawer\n=== drawer ===\n* [Pull.]\n    It sticks.\n* [Leave it.]\n    -> END\n",
    ),
  }),
  "path/unreturned": row({
    severity: "error",
    found: () => "a path comes to the end of a tunnel or a function that does not return",
    advice: () => "End a tunnel with ->->, and divert out of it with ->-> knot.",
    meaning:
      "What was entered as a tunnel (-> knot ->) has to return with ->->. Without it the story stops there, although it would have gone on behind the tunnel.",
    example: script(
      "-> cellar ->\nUp again.\n-> END\n=== cellar ===\n* [Up.]\n    ->->\n* [Stay.]\n    Dark.\n",
    ),
  }),
  "path/used-up": row({
    severity: "error",
    found: () => "a player can come here again when every choice has been chosen",
    advice: () => "Make one choice sticky (+), or add a fallback: * -> to where it goes on.",
    meaning:
      "Choices that begin with * are offered once. When the story comes back and all are spent, nothing is left to choose.",
    example: script("-> drawer\n=== drawer ===\nIt sticks.\n* [Pull.] -> drawer\n"),
  }),
  "path/no-way-out": row({
    severity: "error",
    found: () => "from here no choice ever leads to an end",
    advice: () => "Let one choice lead on, or end the story.",
    meaning: "The player can go round and round, and never comes to an ending, whatever is chosen.",
    example: script(
      "-> drawer\n=== drawer ===\nIt sticks.\n+ [Pull.] -> drawer\n+ [Knock.] -> drawer\n",
    ),
  }),
  "loop/endless": row({
    severity: "error",
    found: () => `the story goes on for ${LIMITS.steps} steps without coming to a choice`,
    advice: () => "Look for a divert that leads back to itself without a choice in between.",
    meaning:
      "A loop without a choice never ends: the page would wait for ever. A function that calls itself without end is one too.",
    example: script("-> drawer\n=== drawer ===\nIt sticks.\n-> drawer\n"),
  }),
  "text/grows": row({
    severity: "error",
    found: () => `a text grows beyond ${LIMITS.string} characters`,
    advice: () => "Look for a variable or a line that is added to itself again and again.",
    meaning: "A text that doubles fills any computer's memory within a second.",
    example: script(
      'VAR all = "and on "\n-> on\n=== on ===\n~ all = all + all\n{LONG > 0: -> on}\n{all}\n-> END\nVAR LONG = 1\n',
    ),
  }),
  "state/too-big": row({
    severity: "error",
    found: () => `what the story remembers grows beyond ${LIMITS.state} characters`,
    advice: () => "Look for a text or a list that is added to on every turn.",
    meaning:
      "A story's state holds its variables, what was visited and where it has to return to. One that keeps growing fills the memory.",
    example: {
      files: {},
      shown: "(a script that keeps a dozen texts, each near the limit)",
      outside: true,
    },
  }),
  "calls/too-deep": row({
    severity: "error",
    found: () => "tunnels or functions call one another without end",
    advice: () =>
      "Give the function a case in which it does not call itself; end tunnels with ->->.",
    meaning:
      "Each call is remembered until it returns. Calls that never return fill the memory within a second.",
    example: script("{count(1)}\n-> END\n=== function count(n) ===\n~ return count(n + 1)\n"),
  }),
  "ink/runtime": row<{ message: string }>({
    severity: "error",
    found: ({ message }) => `ink stops on this path: ${message}`,
    advice: () => "Play the path, and look at the line before it stops.",
    meaning:
      "Some mistakes show only while a story runs: a tunnel that returns to nowhere, a variable of the wrong kind, a division by zero.",
    example: script("* [Pull.]\n    ->->\n* [Leave it.]\n    -> END\n"),
  }),
  "number/zero": row({
    severity: "error",
    found: () => "a number is divided by zero on this path",
    advice: () => "Ask first whether it is zero, as in {cups > 0: {12 / cups} each}.",
    meaning:
      "Ink goes on after a division by zero, and shows Infinity or NaN to the player, or breaks off later. Every division on every path that was walked is looked at.",
    example: script(
      "VAR cups = 0\n* [Share.]\n    {12 / cups} biscuits each.\n* [Keep them.]\n- -> END\n",
    ),
  }),
  "ink/runtime-warning": row<{ message: string }>({
    severity: "warning",
    found: ({ message }) => `ink warns on this path: ${message}`,
    advice: () => "Play the path, and look at the line before the warning.",
    meaning:
      "Ink found something while the story ran that it can go on with, and that is seldom meant.",
    example: {
      files: {},
      shown: "(seldom: for instance a save of an older version of the script)",
      outside: true,
    },
  }),
  "counter/unbounded": row<{ what: string }>({
    severity: "warning",
    found: ({ what }) => `${what} can grow without end while something still reads it`,
    advice: () =>
      "Stop it at the largest value that matters, or read it only by comparing it with a number.",
    meaning:
      "A count that can rise for ever gives a story more states than anybody can walk. Nothing is proved about paths beyond the values that were tried.",
    example: script(
      "VAR tries = 0\n-> drawer\n=== drawer ===\nIt sticks, for the {tries}th time.\n+ [Pull.]\n    ~ tries++\n    -> drawer\n+ [Leave it.]\n    -> END\n",
    ),
  }),
  "random/too-wide": row({
    severity: "warning",
    found: () => "a random draw has more outcomes than are walked one by one",
    advice: () => "Draw from fewer numbers: every outcome of up to 64 is walked.",
    meaning:
      "The check proves things by walking every outcome of every draw. Of a wide draw it walks some, and says so.",
    example: script("{RANDOM(1, 1000) > 500: Heads.|Tails.}\n-> END\n"),
  }),
  "random/too-many": row({
    severity: "warning",
    found: () => "one turn draws so often that not every way it can fall is walked",
    advice: () => "Draw less often between two choice points.",
    meaning:
      "A dozen dice thrown in one turn fall in more ways than there are atoms in a teacup. The check walks some of them, and says so.",
    example: script(`${"{RANDOM(1, 6)} ".repeat(12)}\n-> END\n`),
  }),
  "bid/unanswered": row<{ bid: string }>({
    severity: "error",
    found: ({ bid }) =>
      `a path meets the bid "${bid}", and no choice after it turns toward, away or own`,
    advice: () => "Give one choice that follows a direction, or take the tag off the line.",
    meaning:
      "A bid that cannot be answered teaches nothing: some choice after it, on every path, has to turn toward it, away from it, or be one's own.",
    example: scene("LUCY: It sticks. # bid: to be helped with the drawer\n-> done"),
  }),
  "skip/missing": row<{ note: string }>({
    severity: "error",
    found: ({ note }) => `the note "${note}" stands beside no skip`,
    advice: () => "Offer a choice with # skip at the note, which leads to a neutral summary.",
    meaning:
      "A scene that holds something hard says so and can be skipped there. A note without a way around helps nobody.",
    example: scene(
      "It sticks. # note: a drawer that sticks\n* [Pull. # own: so]\n* [Leave it. # own: so]\n- -> done",
    ),
  }),
  "skip/no-ending": row({
    severity: "error",
    found: () => "who skips the scene here reaches no ending",
    advice: () => "Let what follows the skip go on to where the story continues.",
    meaning: "Skipping a hard scene must not cost the player the story.",
    example: scene(
      "It sticks. # note: a drawer that sticks\n* [Pull. # own: so]\n    -> done\n* [Skip this scene # skip]\n    Later.\n    -> END",
      { also: ["ending/untagged"] },
    ),
  }),
  "check/partial": row<{ states: number; why: string }>({
    severity: "warning",
    found: ({ states, why }) => `only ${states} states were walked: ${why}`,
    advice: () =>
      "Nothing is proved about the rest; the command allows more with --seconds or --states.",
    meaning:
      "The check ends when its budget is spent. What it found is true; what it did not find may still be there.",
    example: script(
      "* [One.]\n* [Two.]\n- So.\n* [Three.]\n* [Four.]\n- -> END\n",
      {},
      { states: 1 },
    ),
  }),
} as const;
