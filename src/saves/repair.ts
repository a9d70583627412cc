import type { Playthrough, Run } from "../core/playthrough";
import {
  type Fields,
  isFields,
  own,
  quote,
  readAhead,
  readCount,
  readEnding,
  readFork,
  readGiven,
  readHash,
  readLeft,
  readMoment,
  readMoves,
  readName,
  readNoticed,
  readNumber,
  readRoute,
  readShare,
} from "./fields";
import { fingerprint } from "./same";
import { orDefault, orDropped, type Repair, type Tell } from "./tell";

/** The newest form of a save that this build reads. */
export const SAVE_VERSION = 1;

/** Why a save was not taken. */
export interface Refusal {
  readonly name: "save/empty" | "save/foreign" | "save/newer" | "save/no-story" | "save/no-moves";
  /** What stood where something else was looked for, shortened. */
  readonly found: string;
}

/** A save that was read, with what was repaired, or why it was not taken. */
export type ReadRun =
  | { readonly run: Run; readonly told: readonly Repair[] }
  | { readonly refused: Refusal };

const refuse = (name: Refusal["name"], found: unknown): ReadRun => ({
  refused: { name, found: quote(found) },
});

const isBlank = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === "" ||
  (typeof value === "object" && Object.keys(value).length === 0);

/**
 * Reads a save from anywhere, field by field; it never throws. A damaged field gets a default or is
 * left out, and that is told. What has no story or no list of moves is refused: a default there would
 * be another save. `key` is what the save was kept under and wins over an id written inside it.
 */
export function readRun(value: unknown, key?: string): ReadRun {
  if (isBlank(value)) return refuse("save/empty", value);
  if (!isFields(value)) return refuse("save/foreign", value);
  const version = own(value, "version");
  if (typeof version === "number" && version > SAVE_VERSION) return refuse("save/newer", version);
  const played = own(value, "playthrough");
  if (!isFields(played)) return refuse("save/foreign", played);
  const story = readName(own(played, "story"));
  if (story === undefined) return refuse("save/no-story", own(played, "story"));
  const moves = own(played, "moves");
  if (!Array.isArray(moves)) return refuse("save/no-moves", moves);
  return mend(value, played, { story, moves }, key);
}

function mend(
  fields: Fields,
  played: Fields,
  sound: { readonly story: string; readonly moves: readonly unknown[] },
  key: string | undefined,
): ReadRun {
  const told: Repair[] = [];
  const tell: Tell = (repair) => told.push(repair);
  const playthrough = mendPlaythrough(played, sound, tell);
  const run = { id: "", playthrough, ...mendTimes(fields, tell), ...mendRest(fields, tell) };
  const written = own(fields, "id");
  const id = readName(key) ?? readName(written) ?? `recovered-${fingerprint(run)}`;
  if (id !== written) tell({ field: "id", done: "defaulted", found: quote(written) });
  return { run: { ...run, id }, told };
}

function mendPlaythrough(
  played: Fields,
  { story, moves: list }: { readonly story: string; readonly moves: readonly unknown[] },
  tell: Tell,
): Playthrough {
  const storyHash = orDefault("storyHash", own(played, "storyHash"), readHash, "", tell);
  const seed = orDefault("seed", own(played, "seed"), readNumber, 0, tell);
  const asGiven = (value: unknown) => (isFields(value) ? readGiven(value) : undefined);
  const none = { given: {}, dropped: [] };
  const { given, dropped } = orDefault("given", own(played, "given"), asGiven, none, tell);
  const lost = dropped.length;
  if (lost > 0) tell({ field: "given", done: "dropped", found: quote(dropped[0]), lost });
  const moves = readMoves(list);
  const missing = list.length - moves.length;
  if (missing > 0)
    tell({ field: "moves", done: "cut", found: quote(list[moves.length]), lost: missing });
  return { story, storyHash, seed, given, moves };
}

function mendTimes(fields: Fields, tell: Tell): Pick<Run, "startedAt" | "updatedAt"> {
  const started = own(fields, "startedAt");
  const updated = own(fields, "updatedAt");
  const other = readMoment(started) ?? readMoment(updated) ?? new Date(0).toISOString();
  return {
    startedAt: orDefault("startedAt", started, readMoment, other, tell),
    updatedAt: orDefault("updatedAt", updated, readMoment, other, tell),
  };
}

function mendRest(
  fields: Fields,
  tell: Tell,
): Pick<
  Run,
  | "shown"
  | "ending"
  | "ahead"
  | "left"
  | "forkedFrom"
  | "position"
  | "rememberedAt"
  | "noticed"
  | "linked"
> {
  const ending = mendEnding(own(fields, "ending"), tell);
  const ahead = mendAhead(own(fields, "ahead"), tell);
  const left = mendLeft(own(fields, "left"), tell);
  const forkedFrom = orDropped("forkedFrom", own(fields, "forkedFrom"), readFork, tell);
  const position = orDropped("position", own(fields, "position"), readShare, tell);
  const rememberedAt = orDropped("rememberedAt", own(fields, "rememberedAt"), readMoment, tell);
  const linked = orDropped("linked", own(fields, "linked"), readRoute, tell);
  const noticed = mendNoticed(own(fields, "noticed"), tell);
  return {
    shown: orDefault("shown", own(fields, "shown"), readCount, 0, tell),
    ...(ending === undefined ? {} : { ending }),
    ...(ahead === undefined ? {} : { ahead }),
    ...(left === undefined ? {} : { left }),
    ...(forkedFrom === undefined ? {} : { forkedFrom }),
    ...(position === undefined ? {} : { position }),
    ...(rememberedAt === undefined ? {} : { rememberedAt }),
    ...(noticed === undefined ? {} : { noticed }),
    ...(linked === undefined ? {} : { linked }),
  };
}

function mendNoticed(found: unknown, tell: Tell): Run["noticed"] {
  const read = (value: unknown) => (isFields(value) ? readNoticed(value) : undefined);
  const { noticed, lost = 0 } = orDropped("noticed", found, read, tell) ?? {};
  if (lost > 0) tell({ field: "noticed", done: "dropped", found: quote(found), lost });
  return noticed;
}

function mendAhead(found: unknown, tell: Tell): Run["ahead"] {
  const ahead = orDropped("ahead", found, readAhead, tell);
  if (ahead === undefined || !isFields(found)) return ahead;
  const moves = own(found, "moves");
  const lost = (Array.isArray(moves) ? moves.length : 0) - ahead.moves.length;
  if (lost > 0) tell({ field: "ahead", done: "cut", found: quote(moves), lost });
  else if (own(found, "shown") !== ahead.shown)
    tell({ field: "ahead", done: "defaulted", found: quote(own(found, "shown")) });
  return ahead;
}

function mendLeft(found: unknown, tell: Tell): Run["left"] {
  const left = orDropped("left", found, readLeft, tell) ?? [];
  const lost = Array.isArray(found) ? found.length - left.length : 0;
  if (lost > 0) tell({ field: "left", done: "dropped", found: quote(found), lost });
  return left.length === 0 ? undefined : left;
}

function mendEnding(found: unknown, tell: Tell): Run["ending"] {
  const ending = orDropped("ending", found, readEnding, tell);
  const title = isFields(found) ? own(found, "title") : undefined;
  if (ending !== undefined && ending.title !== title)
    tell({ field: "ending", done: "defaulted", found: quote(title) });
  return ending;
}
