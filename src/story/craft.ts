import type { Diagnostic, Finding } from "../core/diagnostic";
import { listOf, tagValue, tagValues } from "../core/tags";
import type { ChoiceSite } from "./choice-ids";
import { at, finding } from "./codes";
import type { Compiled } from "./compile";
import { giveaways, pointsOf } from "./craft-chance";
import { CRAFT } from "./craft-limits";
import { therapyWords } from "./craft-words";
import { asShown, type ShownLine, shownLines } from "./measure-lines";
import { looksEnglish, readingAge, wordsIn } from "./measure-reading";

const has = (site: ChoiceSite, name: string): boolean => site.tags.some((tag) => tag.name === name);

function ofLine({ text, speaker }: ShownLine, english: boolean): readonly Finding[] {
  const age = english && wordsIn(text).length >= CRAFT.words ? readingAge(text) : undefined;
  return [
    ...(text.length > CRAFT.line ? [finding("line/too-long", { length: text.length })] : []),
    ...(age !== undefined && age > CRAFT.age
      ? [finding("line/hard", { age: Math.round(age) })]
      : []),
    ...(speaker === undefined
      ? []
      : therapyWords(text).map((word) =>
          finding("word/therapy", { word, who: speaker.toUpperCase() }),
        )),
  ];
}

const ofChoice = (site: ChoiceSite): readonly Finding[] => {
  const text = asShown(site.text);
  return [
    ...(text.length > CRAFT.choice ? [finding("choice/too-long", { length: text.length })] : []),
    ...therapyWords(text).map((word) => finding("word/therapy", { word, who: "the choice" })),
  ];
};

/** Findings of one choice point, told at its first option. */
function ofPoint(options: readonly ChoiceSite[]): readonly Finding[] {
  const acts = options.filter((site) => !has(site, "wait") && !has(site, "skip"));
  const away = acts.filter((site) => has(site, "away")).length;
  const waits = options.some((site) => has(site, "wait") || site.afterWait);
  return [
    ...(away > CRAFT.away * acts.length && away > 1 && !waits
      ? [finding("wait/missing", { away, of: acts.length })]
      : []),
  ];
}

const ofStory = (sites: readonly ChoiceSite[]): readonly Finding[] =>
  giveaways(sites)
    .filter(({ chance }) => chance < CRAFT.chance)
    .map(({ kind, ...found }) =>
      finding(kind === "position" ? "direction/position" : "direction/length", found),
    );

/** Practices that the header names and no choice offers. */
function unoffered({ sites, lines }: Compiled, main: string): readonly Diagnostic[] {
  const offered = sites.flatMap(({ tags }) => tagValues(tags, "toward"));
  return lines.flatMap(({ file, line, tags }) =>
    file !== main
      ? []
      : listOf(tagValue(tags, "practices"))
          .filter((practice) => !offered.includes(practice))
          .map((practice) => at(file, line, finding("practice/unoffered", { practice }))),
  );
}

/** Advice on lines, choices and choice points of one of our stories; empty for plain ink. */
export function craftOf(compiled: Compiled, main: string): readonly Diagnostic[] {
  const { sites, lines, plain } = compiled;
  if (plain) return [];
  const shown = shownLines(lines);
  const english = looksEnglish(shown.map(({ text }) => text).join(" "));
  return [
    ...unoffered(compiled, main),
    ...ofStory(sites).map((each) => at(main, undefined, each)),
    ...shown.flatMap((line) => ofLine(line, english).map((each) => at(line.file, line.line, each))),
    ...sites.flatMap((site) => ofChoice(site).map((each) => at(site.file, site.line, each))),
    ...pointsOf(sites).flatMap((options) => {
      const first = options[0];
      return first === undefined
        ? []
        : ofPoint(options).map((each) => at(first.file, first.line, each));
    }),
  ];
}
