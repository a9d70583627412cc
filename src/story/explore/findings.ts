import { type Choice, choiceOf } from "../../core/choice";
import { parseTag } from "../../core/tags";
import type { Spots } from "./parts";
import { phraseOf } from "./phrases";
import type { Offer } from "./position";
import { isEnding, type Reach, type Ways } from "./reach";
import type { Routes } from "./routes";
import type { Search } from "./search";
import type { Finding, FindingKind, Spot } from "./types";

type Transition = Search["transitions"][number];

/** What findings are made from. */
export interface Grounds {
  readonly search: Search;
  readonly ways: Ways;
  readonly routes: Routes;
  readonly reach: Reach;
  readonly spots: Spots;
  /** Id of the person whose choices the player makes. */
  readonly player: string | undefined;
  /** Whether everything that can happen was tried. */
  readonly isComplete: boolean;
}

/** A skip that is offered somewhere, and whether it reaches an ending from everywhere it is. */
export interface Skip {
  readonly id: string;
  readonly reaches: boolean;
}

/** Reads choices off offers, each once: many states share an offer. */
function choiceReader(): (offer: Offer) => Choice {
  const read = new Map<Offer, Choice>();
  return (offer) => {
    const choice = read.get(offer) ?? choiceOf(offer.path, offer.text, offer.tags.map(parseTag));
    read.set(offer, choice);
    return choice;
  };
}

/** The kind of finding that a stop is, if any. */
function stopKind({ outcome: { stop, ending, isUsedUp } }: Transition): FindingKind | undefined {
  if (stop === undefined) return undefined;
  switch (stop.kind) {
    case "stopped":
      return ending !== undefined ? undefined : isUsedUp ? "used-up" : "no-ending";
    case "ran-out":
      return isUsedUp ? "used-up" : "ran-out";
    case "unreturned-tunnel":
    case "unreturned-function":
      return isUsedUp ? "used-up" : "unreturned";
    case "late":
      return undefined;
    default:
      return stop.kind;
  }
}

/** Gathers what is wrong, each thing once at its place, with a shortest way there; and the skips. */
export function findingsOf(grounds: Grounds): {
  findings: readonly Finding[];
  skips: readonly Skip[];
} {
  const { search, ways, routes, reach, spots, player, isComplete } = grounds;
  const { states, transitions, events, offersOf } = search;
  const findings = new Map<string, Finding>();
  const skips = new Map<string, boolean>();
  const choiceFrom = choiceReader();

  const add = (kind: FindingKind, at: Spot, transition: number, about?: string): void => {
    const key = JSON.stringify([kind, at.path, about]);
    if (findings.has(key)) return;
    const route = routes.through(transition);
    const named = about === undefined ? {} : { about };
    findings.set(key, { kind, at, ...named, ...phraseOf(kind, about), route });
  };

  const offersAt = (state: number | undefined): readonly Offer[] => {
    const there = state === undefined ? undefined : states[state];
    return there === undefined ? [] : offersOf(there);
  };

  /** A bid is answered where a choice turns, or where waiting leads to one that does. */
  const isAnswered = (
    state: number | undefined,
    seen: ReadonlySet<number> = new Set(),
  ): boolean => {
    if (state === undefined || seen.has(state)) return false;
    const choices = offersAt(state).map(choiceFrom);
    if (choices.some(({ turning }) => turning !== undefined)) return true;
    const visited = new Set(seen).add(state);
    return (ways.out[state] ?? []).some(
      ({ index, to }) => choices[index]?.kind === "wait" && isAnswered(to, visited),
    );
  };

  const seeMarks = ({ outcome, to }: Transition, index: number): void => {
    for (const { name, value, site, speaker } of outcome.marks) {
      if (name === "bid" && speaker !== player && !isAnswered(to))
        add("unanswered-bid", spots.at(site), index, value);
      if (name === "note" && !offersAt(to).some((offer) => choiceFrom(offer).kind === "skip"))
        add("note-without-skip", spots.at(site), index, value);
    }
  };

  const seeSkip = (transition: Transition, index: number): void => {
    const offer = offersAt(transition.from)[transition.index];
    if (offer === undefined || choiceFrom(offer).kind !== "skip") return;
    const { to } = transition;
    const reaches = isEnding(transition) || (to !== undefined && reach.ending[to] === 1);
    const id = routes.idOf(offer.path);
    skips.set(id, reaches && (skips.get(id) ?? true));
    if (!reaches) add("skip-without-ending", spots.of(offer.path), index);
  };

  transitions.forEach((transition, index) => {
    const { outcome } = transition;
    const kind = stopKind(transition);
    const message = outcome.stop?.kind === "error" ? outcome.stop.message : undefined;
    if (kind !== undefined) add(kind, spots.at(outcome.last), index, message);
    for (const warning of outcome.warnings) add("warning", spots.at(outcome.last), index, warning);
    for (const zero of outcome.zeros) add("zero", spots.at(zero), index);
    seeMarks(transition, index);
    seeSkip(transition, index);
  });
  for (const { kind, transition, about } of events) {
    const site = transitions[transition]?.outcome.last ?? -1;
    add(kind, kind === "counter" ? { path: "" } : spots.at(site), transition, about);
  }
  if (isComplete)
    states.forEach((state, index) => {
      const from = transitions[state.by]?.from;
      if (reach.stop[index] === 1 || (from !== undefined && reach.stop[from] === 0)) return;
      add("no-way-out", spots.of(offersOf(state)[0]?.path ?? ""), state.by);
    });
  return {
    findings: [...findings.values()],
    skips: [...skips].map(([id, reaches]) => ({ id, reaches })),
  };
}
