import type { Met, Scene } from "../../core/journal";
import type { HabitRow, PracticeRow } from "../debrief/rows";
import { listText } from "../shelf/story-text";
import { m } from "../text/messages/messages";

/** One row of `stories/lib/tries.json`: one small thing to try in an ordinary day, by the practice it belongs to. */
export interface TryRow {
  readonly id: string;
  readonly try: string;
}

/** A story with the ids of the practices that it offers. */
export interface Place {
  readonly id: string;
  readonly title: string;
  readonly address: string;
  readonly offers: readonly string[];
}

/** A practice or habit that was met, with its row of the catalogue. */
export interface MetRow<Row> {
  readonly met: Met;
  readonly row: Row;
}

/** Joins what was met with the catalogue; what the catalogue does not know is left out. */
export const withRows = <Row extends PracticeRow | HabitRow>(
  met: readonly Met[],
  rows: readonly Row[],
): readonly MetRow<Row>[] =>
  met.flatMap((each) => {
    const row = rows.find(({ id }) => id === each.id);
    return row === undefined ? [] : { met: each, row };
  });

/** A practice that was never tried, and the stories that offer it. */
export interface Untried {
  readonly row: PracticeRow;
  readonly places: readonly Place[];
}

/** The practices that were never tried, those that a story offers first. */
export function untriedOf(
  practices: readonly PracticeRow[],
  toward: readonly Met[],
  places: readonly Place[],
): readonly Untried[] {
  const tried = new Set(toward.map(({ id }) => id));
  return practices
    .filter(({ id }) => !tried.has(id))
    .map((row) => ({ row, places: places.filter(({ offers }) => offers.includes(row.id)) }));
}

/** A scene's name: the story, and the act where it has one. */
export function sceneText({ story, act }: Scene, places: readonly Place[]): string {
  const title = places.find(({ id }) => id === story)?.title ?? story;
  return act === "" ? title : m.journal_scene({ story: title, act });
}

/** Scenes as a list, each story named once: `Green Eyes, Found out and Fourteen days`. */
export function scenesText(scenes: readonly Scene[], places: readonly Place[]): string {
  const told = [...new Set(scenes.map(({ story }) => story))];
  return told
    .map((story) => {
      const acts = scenes.filter((scene) => scene.story === story).map(({ act }) => act);
      return sceneText({ story, act: listText(acts.toReversed()) }, places);
    })
    .join(" · ");
}
