import type { MapSheet } from "../../core/map-sheet";
import type { Passage } from "../../core/passage";
import { type Moment, takenAt, type Walked } from "../../core/walked";
import { momentText } from "../about/dates";
import { quoted } from "../debrief/words";
import { m } from "../text/messages/messages";
import { bandOf } from "./marks";

/** What the map page knows of a run beside its ways. */
export interface MapRun {
  readonly id: string;
  /** When it was last played, as an ISO string. */
  readonly at: string;
  readonly isEnded: boolean;
}

const NAMED = 3;

/** How a run is called: `this run`, `run of 22 November 2026 at 21:05`. */
export function runName(id: string, runs: readonly MapRun[], current: string | undefined): string {
  const run = runs.find((each) => each.id === id);
  if (run === undefined || id === current) return m.map_this_run();
  return m.map_run_of({ when: momentText(run.at) });
}

/** The runs of some moments in words, each once; those that took their choice back say so. */
export function runsText(
  moments: readonly Moment[],
  runs: readonly MapRun[],
  current: string | undefined,
): string {
  const stands = (moment: Moment) =>
    moment.told.isOwn && moment.turn + (takenAt(moment) === undefined ? 0 : 1) <= moment.told.own;
  const standing = new Set(moments.filter(stands).map(({ told }) => told.run));
  const names = [...new Set(moments.map(({ told }) => told.run))].map((id) => {
    const run = runName(id, runs, current);
    return standing.has(id) ? run : m.map_taken_back({ run });
  });
  const shown = names.slice(0, NAMED).join("; ");
  return names.length <= NAMED
    ? shown
    : m.map_runs_more({ runs: shown, count: names.length - NAMED });
}

/** The moments at which a choice was made. */
export const takenMoments = (moments: readonly Moment[], choice: string): readonly Moment[] =>
  moments.filter((moment) => takenAt(moment) === choice);

/** A passage's last words, which its choices answer. */
export function lastWords({ beats }: Passage, nameOf: (person: string) => string): string {
  const beat = beats.findLast(({ text }) => text !== "");
  if (beat === undefined) return "";
  if (beat.speaker === undefined || beat.thinks === true) return beat.text;
  return m.debrief_says({ name: nameOf(beat.speaker), words: quoted(beat.text) });
}

/** Titles of the bands: an act that nobody has come to has only its number. */
export function bandTitles(sheet: MapSheet, { moments }: Walked): readonly string[] {
  const come = new Set([...moments.keys()].map((mark) => bandOf(sheet, mark)));
  return sheet.bands.map(({ title }, index) =>
    come.has(index) ? title : m.map_act_ahead({ number: index + 1 }),
  );
}
