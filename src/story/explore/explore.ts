import { isCount } from "../turnings";
import { type Engine, openEngine } from "./engine";
import { readingsOf } from "./expressions";
import { flowOf } from "./flow";
import { heritageOf } from "./heritage";
import { knownTurns } from "./known";
import { UNCHANGED } from "./left";
import { livenessOf } from "./live";
import { momentReader } from "./moment";
import { externalsOf, spotsOf } from "./parts";
import { positionList } from "./position";
import { layOut } from "./program";
import { type Evidence, reportOf } from "./report";
import { routesOf } from "./routes";
import { beginSearch } from "./search";
import { turnPlayer } from "./turn";
import type { Explorable, Explored, ExploreOptions, Incomplete, Limits } from "./types";
import { type Values, valueStore } from "./values";

/** An exploration that goes on in slices, so that a page or a Worker stays in charge. */
export interface Exploration {
  /** Explores for about that long; true once it has come to its end or its budget's. */
  readonly step: (milliseconds: number) => boolean;
  /** What was found so far. Takes a moment: it works findings and figures out anew. */
  readonly report: () => Explored;
}

/** What a path may cost where nothing else is asked for. */
export const LIMITS: Limits = {
  steps: 100_000,
  text: 1_000_000,
  state: 8_000_000,
  depth: 2_000,
  outcomes: 64,
  ways: 4_096,
  rounds: 16,
};

/** Shorter turns are played again as quickly as they are looked up. */
const KEEP_FROM = 80;

function inside(story: Explorable, options: ExploreOptions, isLate: () => boolean): Evidence {
  const engine = openEngine(story.ink);
  const root = engine.story.mainContentContainer;
  const program = layOut(root);
  const flow = flowOf(program, root);
  const values = valueStore();
  const liveness = livenessOf(program, root, flow);
  const positions = positionList(engine.story, program, liveness, values);
  const readings = readingsOf(program, root, flow.targets);
  const { keepFrom = KEEP_FROM } = options;
  const remembered = options.remember ?? [];
  const heritage = heritageOf(engine, values, options.given ?? []);
  const kept = { liveness, readings, remembered, heritage };
  const moments = momentReader(engine, positions, values, kept);
  const isEager = (name: string) => remembered.includes(name) || isCount(name);
  const limits = { ...LIMITS, ...options.limits };
  const met = new Uint8Array(program.objects.length);
  const search = beginSearch({
    program,
    positions,
    moments,
    play: turnPlayer({
      engine,
      program,
      moments,
      positions,
      known: knownTurns({ engine, program, liveness, heritage, values, keepFrom }),
      heritage,
      values,
      eager: heritage.names.filter(isEager),
      limits,
      met,
    }),
    limits,
    budget: options.budget ?? {},
    isLate,
    wrote: () => remembered.map((name) => wroteNow(engine, values, name)),
  });
  return {
    program,
    search,
    routes: routesOf(search, story.choiceIds, heritage.find),
    spots: spotsOf(program, options.places ?? {}),
    met,
    player: story.header?.player,
    values,
    remembered,
  };
}

/** The number of a variable's value, or that it was not touched since it last mattered. */
function wroteNow({ variables, unread }: Engine, values: Values, name: string): number {
  const value = variables.get(name);
  return value === undefined || value === unread ? UNCHANGED : values.numberOf(value);
}

/**
 * Begins to explore a story: every state that can matter is visited, breadth first. The report says of what was not met
 * that it never can be only where `incomplete` is empty. Throws where the story's JSON is none that inkjs can read.
 */
export function explore(story: Explorable, options: ExploreOptions): Exploration {
  const { clock, budget } = options;
  let spent = 0;
  let since = clock();
  const isLate = () =>
    budget?.milliseconds !== undefined && spent + clock() - since > budget.milliseconds;
  const all = inside(story, options, isLate);
  const { program, search } = all;
  const externals = externalsOf(program);
  const stops = new Set<Incomplete>(externals.length > 0 ? ["external"] : []);
  let isDone = externals.length > 0;

  const step = (milliseconds: number): boolean => {
    since = clock();
    do {
      if (isDone) break;
      const late = isLate();
      if (late) stops.add("milliseconds");
      isDone = late || !search.advance();
    } while (clock() - since < milliseconds);
    spent += clock() - since;
    since = clock();
    return isDone;
  };

  const report = (): Explored =>
    reportOf(all, externals, [
      ...stops,
      ...search.incomplete,
      ...(isDone ? [] : ["going-on" as const]),
    ]);

  return { step, report };
}
