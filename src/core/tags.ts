/** Where a tag may stand in a script. */
export type TagSite = "header" | "scene" | "line" | "choice";

/** One row of the tag table: everything that parser, check and writer's guide need to know of a tag. */
export interface TagRule {
  readonly name: string;
  readonly site: TagSite;
  /** What stands after the colon, in words; empty for a tag that takes nothing. */
  readonly argument: string;
  readonly meaning: string;
  readonly example: string;
}

/** A tag as written: `# name: value`; the value is empty where none was given. */
export interface Tag {
  readonly name: string;
  readonly value: string;
}

const rule = (
  site: TagSite,
  name: string,
  argument: string,
  meaning: string,
  example: string,
): TagRule => ({ name, site, argument, meaning, example });

/** Every tag a script may carry, declared once. */
export const TAGS: readonly TagRule[] = [
  rule("header", "title", "a title", "The story's name on the shelf.", "# title: Green Eyes"),
  rule("header", "cast", "people, by comma", "Who is in the story.", "# cast: andrew, lucy"),
  rule("header", "player", "a person", "Whose choices the player makes.", "# player: andrew"),
  rule("header", "minutes", "a number", "How long one path takes.", "# minutes: 15"),
  rule(
    "header",
    "kind",
    "flagship, companion, short or sketch",
    "The story's size.",
    "# kind: flagship",
  ),
  rule(
    "header",
    "companion",
    "a story",
    "The same evenings from the other chair.",
    "# companion: green-eyes-lucy",
  ),
  rule(
    "header",
    "remembers",
    "variables, by comma",
    "Values that come over from a run of the companion.",
    "# remembers: told, promise",
  ),
  rule(
    "header",
    "summary",
    "a sentence",
    "What the card on the shelf says.",
    "# summary: Two years married, and you cannot bear to be looked at.",
  ),
  rule(
    "header",
    "practices",
    "practices, by comma",
    "What can be learned here; the check sees to it that each is offered.",
    "# practices: own-it, name-the-pattern",
  ),
  rule(
    "header",
    "aim",
    "a sentence",
    "For the facilitator's sheet: what a group may come away with.",
    "# aim: To see what silence gives at once, and what it costs later.",
  ),
  rule(
    "header",
    "suits",
    "a sentence",
    "For the sheet: whom the story suits, and perhaps whom it does not.",
    "# suits: Groups that have met before; hard so soon after a parting.",
  ),
  rule(
    "header",
    "before",
    "a question",
    "For the sheet: to talk about before playing; three of them.",
    "# before: What does a tired person do to be left in peace?",
  ),
  rule(
    "header",
    "after",
    "a question",
    "For the sheet: to talk about after playing; three of them.",
    "# after: What small thing might someone in her place have said?",
  ),
  rule(
    "header",
    "leave",
    "a sentence",
    "For the sheet: what the talk had better leave alone; may come again.",
    "# leave: Whether she ought to have stayed.",
  ),
  rule(
    "header",
    "accent",
    "a colour in six hex digits",
    "The story's one accent colour.",
    "# accent: 3f7566",
  ),
  rule(
    "scene",
    "note",
    "content notes, by comma",
    "In the header what the story holds, in a scene what comes next.",
    "# note: infidelity, separation",
  ),
  rule(
    "scene",
    "act",
    "a title, then perhaps a subtitle",
    "An act begins.",
    "# act: Found out, the hall, late",
  ),
  rule(
    "scene",
    "place",
    "a place, a time of day",
    "Where and when; the stage empties.",
    "# place: kitchen, dusk",
  ),
  rule(
    "scene",
    "enter",
    "a person, perhaps younger, where, turned, a pose",
    "Somebody comes in.",
    "# enter: lucy, right, sitting",
  ),
  rule(
    "scene",
    "exit",
    "a person, perhaps left or right",
    "Somebody leaves.",
    "# exit: lucy, left",
  ),
  rule(
    "scene",
    "stand",
    "a person, where, perhaps turned or facing, a pose",
    "Somebody walks there.",
    "# stand: andrew, far-left, turned",
  ),
  rule("scene", "sound", "a word", "What can be heard here.", "# sound: kettle"),
  rule(
    "line",
    "bid",
    "what is asked for",
    "This line reaches for the other; where the reach is a third person's, their name in capitals stands first.",
    "# bid: to be looked at",
  ),
  rule(
    "line",
    "reply",
    "toward and a practice, or away and a habit",
    "How the other answers the player's bid.",
    "# reply: toward appreciate",
  ),
  rule(
    "line",
    "heard",
    "a sentence",
    "What was heard in the last choice by the other, or by the third person who says the line or whose name stands first.",
    "# heard: I have imagined it, then.",
  ),
  rule(
    "line",
    "protects",
    "from what",
    "What the habit just chosen protected.",
    "# protects: from having to answer",
  ),
  rule(
    "line",
    "secure",
    "a sentence",
    "What a person who feels secure might do at the choice that comes.",
    "# secure: Answer the question that she didn't ask.",
  ),
  rule(
    "line",
    "discuss",
    "a question",
    "For a group to talk about.",
    "# discuss: What did the good breakfast cost?",
  ),
  rule(
    "line",
    "guess",
    "",
    "Where the player wishes it, they say what the speaker feels before the stage shows it.",
    "# guess",
  ),
  rule("line", "vote", "", "The choice point that comes is worth a group's vote.", "# vote"),
  rule(
    "scene",
    "thread",
    "laid, or a bond for a memory",
    "Somebody lays the thread down; or how it was in a time that is remembered, until the place changes.",
    "# thread: laid",
  ),
  rule(
    "line",
    "ending",
    "an id, a title",
    "The story ends here.",
    "# ending: two-chairs, Two chairs",
  ),
  rule("choice", "toward", "a practice", "This choice turns toward.", "# toward: own-it"),
  rule("choice", "away", "a habit", "This choice turns away.", "# away: minimise"),
  rule(
    "choice",
    "own",
    "a few words",
    "This choice is neither, and is not scored.",
    "# own: she needs the night",
  ),
  rule("choice", "wait", "", "A move that answers nothing yet.", "# wait"),
  rule("choice", "skip", "", "Skips a noted scene for a neutral summary.", "# skip"),
  rule(
    "choice",
    "id",
    "a slug",
    "Keeps a choice's id when its words change.",
    "# id: wait-at-the-door",
  ),
];

/** Splits a raw tag (`bid: to be seen`) into name and value. */
export function parseTag(raw: string): Tag {
  const colon = raw.indexOf(":");
  return colon < 0
    ? { name: raw.trim(), value: "" }
    : { name: raw.slice(0, colon).trim(), value: raw.slice(colon + 1).trim() };
}

/** The value of the first tag of that name, or undefined. */
export const tagValue = (tags: readonly Tag[], name: string): string | undefined =>
  tags.find((tag) => tag.name === name)?.value;

/** The values of all tags of that name, in order. */
export const tagValues = (tags: readonly Tag[], name: string): readonly string[] =>
  tags.filter((tag) => tag.name === name).map((tag) => tag.value);

/** Splits a tag's value at its commas, trimmed, without empty parts. */
export const listOf = (value: string | undefined): readonly string[] =>
  (value ?? "")
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
