import { MANNERS } from "../core/beat";
import { BONDS } from "../core/bond";
import { replyOf } from "../core/choice";
import type { Diagnostic } from "../core/diagnostic";
import { SPOTS, TIMES } from "../core/picture";
import { listOf, TAGS, type Tag, type TagSite } from "../core/tags";
import type { ScriptLine } from "./scan";
import { adviceFor, type Vocabulary } from "./vocabulary";

type Finding = Pick<Diagnostic, "found" | "advice">;

const unknown = (kind: string, word: string, list: string, known: readonly string[]): Finding => ({
  found: `unknown ${kind} "${word}"`,
  advice: adviceFor(word, list, known),
});

const among = (kind: string, list: string, known: readonly string[]) => (word: string) =>
  known.includes(word) ? [] : [unknown(kind, word, list, known)];

/** A rule for a tag's value: what is wrong with it, if anything. */
type ValueRule = (value: string, words: Vocabulary) => readonly Finding[];

const practice: ValueRule = (value, words) =>
  among("practice", "Practices", words.practices)(value);
const habit: ValueRule = (value, words) => among("habit", "Habits", words.habits)(value);

const person: ValueRule = (value, words) =>
  among("person", "People", Object.keys(words.cast.people))(value);

const personThen =
  (words: readonly string[], posed = false): ValueRule =>
  (value, vocabulary) => {
    const [who = "", ...rest] = listOf(value);
    const allowed = posed ? [...words, ...Object.keys(vocabulary.cast.poses)] : words;
    return [
      ...person(who, vocabulary),
      ...rest.flatMap(among("word", "Words that may stand here", allowed)),
    ];
  };

const place: ValueRule = (value, words) => {
  const [id = "", time = ""] = listOf(value);
  return [
    ...among("place", "Places", words.places)(id),
    ...among("time of day", "Times", TIMES)(time),
  ];
};

const reply: ValueRule = (value, words) => {
  const turning = replyOf(value);
  if (turning === undefined)
    return [
      {
        found: `the reply "${value}" is not "toward" or "away" with one word after it`,
        advice: "Write for example # reply: toward appreciate.",
      },
    ];
  return turning.direction === "toward" ? practice(turning.by, words) : habit(turning.by, words);
};

const wordsNeeded: ValueRule = (value) =>
  value === ""
    ? [{ found: "the tag says nothing", advice: "Write a few words after the colon." }]
    : [];

const VALUE_RULES: Readonly<Record<string, ValueRule>> = {
  toward: practice,
  away: habit,
  own: wordsNeeded,
  bid: wordsNeeded,
  heard: wordsNeeded,
  protects: wordsNeeded,
  secure: wordsNeeded,
  discuss: wordsNeeded,
  reply,
  place,
  player: person,
  cast: (value, words) => listOf(value).flatMap((who) => person(who, words)),
  enter: personThen(["younger", "turned", "facing", ...SPOTS], true),
  stand: personThen(["turned", "facing", ...SPOTS], true),
  exit: personThen(["left", "right"]),
  accent: (value) =>
    /^[0-9a-f]{6}$/iu.test(value)
      ? []
      : [
          {
            found: `the accent "${value}" is no colour`,
            advice: "Write six hex digits, without the number sign.",
          },
        ],
  thread: (value) => among("state of the thread", "States", ["laid", ...BONDS])(value),
};

const siteFits = (site: TagSite, line: ScriptLine, inBrackets: boolean): boolean =>
  site === "choice" ? inBrackets : !inBrackets && (site === "header" ? line.knot === "" : true);

function vetTag(
  tag: Tag,
  line: ScriptLine,
  inBrackets: boolean,
  words: Vocabulary,
): readonly Finding[] {
  const rule = TAGS.find(({ name }) => name === tag.name);
  if (rule === undefined)
    return [
      unknown(
        "tag",
        tag.name,
        "Tags",
        TAGS.map(({ name }) => name),
      ),
    ];
  if (!siteFits(rule.site, line, inBrackets)) {
    const where =
      rule.site === "choice"
        ? "inside a choice's brackets"
        : rule.site === "header"
          ? "before the first knot"
          : "outside a choice's brackets";
    return [{ found: `# ${tag.name} stands in the wrong place`, advice: `Put it ${where}.` }];
  }
  return VALUE_RULES[tag.name]?.(tag.value, words) ?? [];
}

const SPEECH = /(?:^|[|:{]\s*)([A-Z][A-Z0-9_-]+):\s*(?:\(([^)]*)\))?/gu;

function vetSpeech(text: string, words: Vocabulary): readonly Finding[] {
  return [...text.matchAll(SPEECH)].flatMap(([, name = "", manner = ""]) => {
    const who = name.toLowerCase();
    const { people, moods, poses } = words.cast;
    if (!Object.hasOwn(people, who))
      return [
        unknown(
          "name",
          name,
          "Names",
          Object.keys(people).map((id) => id.toUpperCase()),
        ),
      ];
    const known = [...Object.keys(moods), ...Object.keys(poses), ...MANNERS];
    return listOf(manner)
      .filter((word) => !known.includes(word))
      .map((word) => ({
        found: `unknown mood or pose "${word}" for ${name}`,
        advice: `${adviceFor(word, "Moods", Object.keys(moods))} Poses: ${Object.keys(poses).join(", ")}. Also: ${MANNERS.join(", ")}.`,
      }));
  });
}

const directions = (tags: readonly Tag[]): readonly Tag[] =>
  tags.filter(({ name }) => ["toward", "away", "own", "wait", "skip"].includes(name));

const vetChoice = (line: ScriptLine): readonly Finding[] =>
  directions(line.choiceTags).length > 1
    ? [
        {
          found: "the choice turns more than one way",
          advice: "Keep one of toward, away, own, wait and skip.",
        },
      ]
    : [];

/** Checks names, moods, poses, tags and their values line by line. */
export const vetLines = (lines: readonly ScriptLine[], words: Vocabulary): readonly Diagnostic[] =>
  lines.flatMap((line) =>
    [
      ...line.choiceTags.flatMap((tag) => vetTag(tag, line, true, words)),
      ...line.tags.flatMap((tag) => vetTag(tag, line, false, words)),
      ...vetSpeech(line.text, words),
      ...vetChoice(line),
    ].map((finding) => ({ file: line.file, line: line.line, ...finding })),
  );

const REQUIRED = ["title", "cast", "player", "minutes", "kind", "summary"] as const;

/** Checks that a header says what the shelf needs. */
export const vetHeader = (
  file: string,
  header: Readonly<Record<string, string>>,
): readonly Diagnostic[] =>
  REQUIRED.filter((name) => (header[name] ?? "") === "").map((name) => ({
    file,
    line: 1,
    found: `the header has no ${name}`,
    advice: `Write ${TAGS.find((rule) => rule.name === name)?.example ?? `# ${name}`} before the first knot.`,
  }));
