import { MANNERS } from "../core/beat";
import { BONDS } from "../core/bond";
import { replyOf } from "../core/choice";
import type { Diagnostic, Finding } from "../core/diagnostic";
import { SPOTS, TIMES } from "../core/picture";
import { listOf, TAGS, type Tag, type TagSite } from "../core/tags";
import { at, finding } from "./codes";
import type { ScriptLine } from "./scan";
import type { Vocabulary } from "./vocabulary";

type ListCode =
  | "person/unknown"
  | "word/unknown"
  | "place/unknown"
  | "time/unknown"
  | "practice/unknown"
  | "habit/unknown"
  | "thread/unknown";

const among = (code: ListCode, known: readonly string[]) => (word: string) =>
  known.includes(word) ? [] : [finding(code, { word, known })];

/** A rule for a tag's value: what is wrong with it, if anything. */
type ValueRule = (value: string, words: Vocabulary, tag: string) => readonly Finding[];

const practice: ValueRule = (value, words) => among("practice/unknown", words.practices)(value);
const habit: ValueRule = (value, words) => among("habit/unknown", words.habits)(value);

const person: ValueRule = (value, words) =>
  among("person/unknown", Object.keys(words.cast.people))(value);

const personThen =
  (words: readonly string[], posed = false): ValueRule =>
  (value, vocabulary, tag) => {
    const [who = "", ...rest] = listOf(value);
    const allowed = posed ? [...words, ...Object.keys(vocabulary.cast.poses)] : words;
    return [...person(who, vocabulary, tag), ...rest.flatMap(among("word/unknown", allowed))];
  };

const place: ValueRule = (value, words) => {
  const [id = "", time = ""] = listOf(value);
  return [...among("place/unknown", words.places)(id), ...among("time/unknown", TIMES)(time)];
};

const reply: ValueRule = (value, words, tag) => {
  const turning = replyOf(value);
  if (turning === undefined) return [finding("reply/unclear", { value })];
  const rule = turning.direction === "toward" ? practice : habit;
  return rule(turning.by, words, tag);
};

const wordsNeeded: ValueRule = (value, _words, tag) =>
  value === "" ? [finding("tag/empty", { tag })] : [];

const VALUE_RULES: Readonly<Record<string, ValueRule>> = {
  toward: practice,
  away: habit,
  own: wordsNeeded,
  bid: wordsNeeded,
  heard: wordsNeeded,
  protects: wordsNeeded,
  secure: wordsNeeded,
  discuss: wordsNeeded,
  aim: wordsNeeded,
  suits: wordsNeeded,
  before: wordsNeeded,
  after: wordsNeeded,
  leave: wordsNeeded,
  reply,
  place,
  player: person,
  cast: (value, words, tag) => listOf(value).flatMap((who) => person(who, words, tag)),
  practices: (value, words, tag) => listOf(value).flatMap((each) => practice(each, words, tag)),
  enter: personThen(["younger", "turned", "facing", ...SPOTS], true),
  stand: personThen(["turned", "facing", ...SPOTS], true),
  exit: personThen(["left", "right"]),
  accent: (value) => (/^[0-9a-f]{6}$/iu.test(value) ? [] : [finding("colour/unclear", { value })]),
  thread: (value) => among("thread/unknown", ["laid", ...BONDS])(value),
};

const siteFits = (site: TagSite, line: ScriptLine, inBrackets: boolean): boolean =>
  site === "choice" ? inBrackets : !inBrackets && (site === "header" ? line.knot === "" : true);

const SITE_WORDS: Readonly<Record<TagSite, string>> = {
  choice: "inside a choice's brackets",
  header: "before the first knot",
  scene: "outside a choice's brackets",
  line: "outside a choice's brackets",
};

function vetTag(
  { name, value }: Tag,
  line: ScriptLine,
  inBrackets: boolean,
  words: Vocabulary,
): readonly Finding[] {
  const rule = TAGS.find((each) => each.name === name);
  if (rule === undefined)
    return [finding("tag/unknown", { word: name, known: TAGS.map((each) => each.name) })];
  if (!siteFits(rule.site, line, inBrackets))
    return [finding("tag/misplaced", { tag: name, where: SITE_WORDS[rule.site] })];
  return VALUE_RULES[name]?.(value, words, name) ?? [];
}

const SPEECH = /(?:^|[|:{]\s*)([A-Z][A-Z0-9_-]+):\s*(?:\(([^)]*)\))?/gu;

function vetSpeech(text: string, words: Vocabulary): readonly Finding[] {
  const { people, moods, poses } = words.cast;
  const lists = { moods: Object.keys(moods), poses: Object.keys(poses), manners: MANNERS };
  const manners: readonly string[] = [...lists.moods, ...lists.poses, ...MANNERS];
  return [...text.matchAll(SPEECH)].flatMap(([, name = "", manner = ""]) => {
    if (!Object.hasOwn(people, name.toLowerCase())) {
      const known = Object.keys(people).map((id) => id.toUpperCase());
      return [finding("name/unknown", { word: name, known })];
    }
    return listOf(manner)
      .filter((word) => !manners.includes(word))
      .map((word) => finding("mood/unknown", { word, name, ...lists }));
  });
}

/** Somebody other than the player's person, with a mood in the brackets. */
function hasGuess(text: string, { cast }: Vocabulary, player: string): boolean {
  return [...text.matchAll(SPEECH)].some(
    ([, name = "", manner = ""]) =>
      name.toLowerCase() !== player &&
      listOf(manner).some((word) => Object.hasOwn(cast.moods, word)),
  );
}

const vetGuess = (line: ScriptLine, words: Vocabulary, player: string): readonly Finding[] =>
  line.tags.some(({ name }) => name === "guess") && !hasGuess(line.text, words, player)
    ? [finding("guess/unclear", {})]
    : [];

const directions = (tags: readonly Tag[]): readonly Tag[] =>
  tags.filter(({ name }) => ["toward", "away", "own", "wait", "skip"].includes(name));

const vetChoice = (line: ScriptLine): readonly Finding[] =>
  directions(line.choiceTags).length > 1 ? [finding("choice/two-ways", {})] : [];

const vetLine = (line: ScriptLine, words: Vocabulary, player: string): readonly Finding[] => [
  ...line.choiceTags.flatMap((tag) => vetTag(tag, line, true, words)),
  ...line.tags.flatMap((tag) => vetTag(tag, line, false, words)),
  ...vetSpeech(line.text, words),
  ...vetGuess(line, words, player),
  ...vetChoice(line),
];

/** Checks names, moods, poses, tags and their values line by line; `player` is the id of the player's person. */
export const vetLines = (
  lines: readonly ScriptLine[],
  words: Vocabulary,
  player: string,
): readonly Diagnostic[] =>
  lines.flatMap((line) =>
    vetLine(line, words, player).map((each) => at(line.file, line.line, each)),
  );

const REQUIRED = ["title", "cast", "player", "minutes", "kind", "summary"] as const;

const exampleOf = (name: string): string =>
  TAGS.find((rule) => rule.name === name)?.example ?? `# ${name}`;

/** Checks that a header says what the shelf needs. */
export const vetHeader = (
  file: string,
  header: Readonly<Record<string, string>>,
): readonly Diagnostic[] =>
  REQUIRED.filter((name) => (header[name] ?? "") === "").map((name) =>
    at(file, 1, finding("header/missing", { name, example: exampleOf(name) })),
  );
