import type { FindingKind } from "./types";

/** What was found, and what to do. */
export interface Phrase {
  readonly found: string;
  readonly advice: string;
}

/** A counted thing in a person's words: `v:trust` is the variable trust. */
function counterName(key: string): string {
  if (key === "turn") return "the number of turns (TURNS)";
  const name = key.slice(2);
  if (key.startsWith("c:")) return `the count of visits to ${name}`;
  return key.startsWith("t:") ? `the turns since ${name}` : `the variable ${name}`;
}

const PHRASES: Readonly<Record<FindingKind, (about: string) => Phrase>> = {
  external: (name) => ({
    found: `the story calls the outside function ${name}`,
    advice:
      "Nothing outside a story is called. Write the function in ink, and take the EXTERNAL line out.",
  }),
  "ran-out": () => ({
    found: "the story stops here in mid-air: nothing follows",
    advice:
      "Divert on, offer a choice, or end the story: # ending: id, Title on a line, then -> END.",
  }),
  unreturned: () => ({
    found: "a tunnel or function ends here without returning",
    advice: "End a tunnel with ->->, a function with ~ return.",
  }),
  "no-ending": () => ({
    found: "the story ends here, but it is no ending",
    advice: "Put # ending: id, Title before -> END.",
  }),
  "used-up": () => ({
    found: "a player can come here when every option is used up or hidden, and is stuck",
    advice: "Make one option stay (+ instead of *), or add a way on without words: * -> somewhere.",
  }),
  "no-way-out": () => ({
    found: "from this choice point no end of the story can be reached any more",
    advice: "Give at least one of its options a way on to an ending.",
  }),
  loop: () => ({
    found: "the story goes round here for ever without offering a choice",
    advice:
      "Break the circle: offer a choice in it, or divert out of it under a condition that comes true.",
  }),
  "long-text": () => ({
    found: "a text grows here beyond a million characters",
    advice: "Look for a line that adds a text to itself on every round, and stop it.",
  }),
  "large-state": () => ({
    found: "what the story has to remember here is too large to save",
    advice: "Look for texts or lists that grow on every round, and stop them.",
  }),
  deep: () => ({
    found: "calls or tunnels go ever deeper here without returning",
    advice:
      "Divert (->) instead of tunnelling (-> ->) where nothing should come back, and end recursion.",
  }),
  zero: () => ({
    found: "something is divided by zero here",
    advice: "Ask first whether it is zero.",
  }),
  error: (message) => ({
    found: `the story breaks off here: ${message}`,
    advice:
      "This is ink's own error while playing. Play the route to see it, and mend the line before.",
  }),
  warning: (message) => ({
    found: `ink warns here: ${message}`,
    advice: "Play the route to see it, and mend the line before.",
  }),
  counter: (key) => ({
    found: `${counterName(key)} can grow without end while something still reads it`,
    advice:
      "Stop it at the largest value that matters, or read it only by comparing it with a number. Beyond some rounds this was not explored.",
  }),
  "wide-draw": () => ({
    found: "a random draw here has more outcomes than are tried one by one",
    advice:
      "Draw from fewer values where what follows depends on them; of these only some were tried.",
  }),
  "many-draws": () => ({
    found: "the random draws after this choice have more outcomes together than are tried",
    advice:
      "Draw fewer things at once, or offer a choice between them; of these only some were tried.",
  }),
  "unanswered-bid": (bid) => ({
    found: `nothing that the player may choose answers the bid "${bid}"`,
    advice: "Let a choice right after it turn toward, away or own; or take the tag off the line.",
  }),
  "note-without-skip": (note) => ({
    found: `the note "${note}" stands here, but the scene cannot be skipped`,
    advice: "Offer a choice with # skip before the scene, leading to a summary of two lines.",
  }),
  "skip-without-ending": () => ({
    found: "who skips this scene can reach no ending",
    advice: "Divert the skip's summary to where the scene leads.",
  }),
};

/** A finding's sentence and its advice. */
export const phraseOf = (kind: FindingKind, about = ""): Phrase => PHRASES[kind](about);
