import { figuresOf } from "./figures";
import { findingsOf } from "./findings";
import { leftOf } from "./left";
import { mapOf } from "./map";
import { type externalsOf, type Spots, scriptParts } from "./parts";
import { phraseOf } from "./phrases";
import type { Program } from "./program";
import { circlesOf, isEnding, reachOf, waysOf } from "./reach";
import type { Routes } from "./routes";
import type { Search } from "./search";
import type { Explored, Finding, Incomplete, ReachedEnding } from "./types";
import type { Values } from "./values";

/** A search and what is needed to put it into words. */
export interface Evidence {
  readonly program: Program;
  readonly search: Search;
  readonly routes: Routes;
  readonly spots: Spots;
  /** 1 at each site that was stepped on. */
  readonly met: Uint8Array;
  /** Id of the person whose choices the player makes. */
  readonly player: string | undefined;
  readonly values: Values;
  /** Names of variables whose values at endings are wanted. */
  readonly remembered: readonly string[];
}

/** The endings that the script names and those that were reached, each with a shortest way. */
function endingsOf(
  { search, routes, spots }: Evidence,
  named: readonly ReachedEnding[],
): readonly ReachedEnding[] {
  const endings = new Map(named.map((ending) => [ending.id, ending]));
  search.transitions.forEach((transition, index) => {
    const { ending, marks } = transition.outcome;
    if (ending === undefined || !isEnding(transition) || endings.get(ending.id)?.met) return;
    const site = marks.find(({ name }) => name === "ending")?.site ?? -1;
    const spot = endings.get(ending.id) ?? spots.at(site);
    endings.set(ending.id, { ...spot, ...ending, met: true, route: routes.through(index) });
  });
  return [...endings.values()];
}

const refusals = (externals: ReturnType<typeof externalsOf>, spots: Spots): readonly Finding[] =>
  externals.map(({ site, name }) => ({
    kind: "external",
    at: spots.at(site),
    about: name,
    ...phraseOf("external", name),
    route: { given: 0, moves: [], byChance: false },
  }));

/** Puts into words and figures what a search has found. */
export function reportOf(
  evidence: Evidence,
  externals: ReturnType<typeof externalsOf>,
  incomplete: readonly Incomplete[],
): Explored {
  const { program, search, routes, spots, met } = evidence;
  const ways = waysOf(search);
  const circles = circlesOf(ways);
  const places = new Map(search.states.map((state) => [state.moment.position, state]));
  const offered = new Set(
    [...places.values()].flatMap((state) => search.offersOf(state).map(({ path }) => path)),
  );
  const parts = scriptParts(program, spots, routes.idOf, met, offered);
  const { findings, skips } = findingsOf({
    ...evidence,
    ways,
    reach: reachOf(ways, circles),
    isComplete: incomplete.length === 0,
  });
  return {
    states: search.states.length,
    transitions: search.transitions.length,
    incomplete,
    choices: parts.choices,
    lines: parts.lines,
    endings: endingsOf(evidence, parts.endings),
    findings: [...refusals(externals, spots), ...findings],
    skips,
    map: mapOf(search, routes, spots.of),
    figures: figuresOf(ways, circles),
    left: leftOf(ways, evidence.remembered, evidence.values),
  };
}
