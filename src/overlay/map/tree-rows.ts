import type { MapSheet } from "../../core/map-sheet";
import type { Walked } from "../../core/walked";
import type { Names } from "../play/view";
import { m } from "../text/messages/messages";
import { bandOf, momentAt } from "./marks";
import { lastWords, type MapRun, runsText, takenMoments } from "./words";

/** One entry of the map as a list. */
export interface TreeRow {
  readonly key: string;
  readonly text: string;
  /** The walked mark that it stands for. */
  readonly mark?: number;
  readonly rows: readonly TreeRow[];
}

/** What the list is made of. */
export interface TreeParts {
  readonly sheet: MapSheet;
  readonly walked: Walked;
  readonly titles: readonly string[];
  readonly names: Names;
  readonly runs: readonly MapRun[];
  readonly current: string | undefined;
  readonly standing: number | undefined;
}

function optionRows(mark: number, parts: TreeParts): readonly TreeRow[] {
  const { walked, runs, current } = parts;
  const moments = walked.moments.get(mark) ?? [];
  const moment = momentAt(walked, mark, current);
  return (moment?.told.passages[moment.turn]?.choices ?? []).map(({ id, text }) => {
    const taken = takenMoments(moments, id);
    const told =
      taken.length === 0
        ? m.map_not_taken()
        : m.map_taken({ runs: runsText(taken, runs, current) });
    return {
      key: `${mark} ${id}`,
      text: m.map_tree_option({ text, taken: `(${told})` }),
      rows: [],
    };
  });
}

/** What a choice point is called by: its last words, and its first option where others end in the same words. */
function pointWords(mark: number, beside: readonly number[], parts: TreeParts): string {
  const passageAt = (each: number) => {
    const moment = momentAt(parts.walked, each, parts.current);
    return moment?.told.passages[moment.turn];
  };
  const wordsAt = (each: number) => {
    const passage = passageAt(each);
    return passage === undefined ? "" : lastWords(passage, parts.names.nameOf);
  };
  const words = wordsAt(mark);
  const option = passageAt(mark)?.choices[0]?.text;
  const isAlone = beside.every((each) => each === mark || wordsAt(each) !== words);
  return isAlone || option === undefined ? words : m.map_tree_point({ words, option });
}

function pointRow(mark: number, beside: readonly number[], parts: TreeParts): TreeRow {
  const words = pointWords(mark, beside, parts);
  const text = mark === parts.standing ? m.map_tree_here({ words }) : words;
  return { key: `mark ${mark}`, text, mark, rows: optionRows(mark, parts) };
}

const rest = (count: number, key: string, text: (count: number) => string): readonly TreeRow[] =>
  count === 0 ? [] : [{ key: `${key} rest`, text: text(count), rows: [] }];

function actRow(band: number | undefined, marks: readonly number[], parts: TreeParts): TreeRow {
  const walked = marks.filter((mark) => parts.walked.moments.has(mark));
  return {
    key: `act ${band ?? ""}`,
    text: m.map_tree_act({
      act: parts.titles[band ?? -1] ?? m.map_heading(),
      walked: walked.length,
      all: marks.length,
    }),
    rows: [
      ...walked.map((mark) => pointRow(mark, walked, parts)),
      ...rest(marks.length - walked.length, `act ${band ?? ""}`, (count) =>
        m.map_tree_unwalked({ count }),
      ),
    ],
  };
}

function endingRows(marks: readonly number[], { walked, current }: TreeParts): TreeRow {
  const seen = marks.filter((mark) => walked.moments.has(mark));
  return {
    key: "endings",
    text: m.map_tree_endings({ walked: seen.length, all: marks.length }),
    rows: [
      ...seen.map((mark): TreeRow => {
        const moment = momentAt(walked, mark, current);
        const ending = moment?.told.passages[moment.turn]?.ending;
        return { key: `mark ${mark}`, text: ending?.title ?? "", mark, rows: [] };
      }),
      ...rest(marks.length - seen.length, "endings", (count) => m.map_tree_unseen({ count })),
    ],
  };
}

/** The map as rows in rows: acts, their choice points, the choices there; then the endings. */
export function treeRows(parts: TreeParts): readonly TreeRow[] {
  const { sheet } = parts;
  const byColumn = [...sheet.marks.keys()].toSorted(
    (one, other) => (sheet.marks[one]?.column ?? 0) - (sheet.marks[other]?.column ?? 0),
  );
  const points = byColumn.filter((mark) => sheet.marks[mark]?.kind === "point");
  const endings = byColumn.filter((mark) => sheet.marks[mark]?.kind === "ending");
  const bands = [...new Set(points.map((mark) => bandOf(sheet, mark)))];
  const acts = bands.map((band) =>
    actRow(
      band,
      points.filter((mark) => bandOf(sheet, mark) === band),
      parts,
    ),
  );
  return endings.length === 0 ? acts : [...acts, endingRows(endings, parts)];
}
