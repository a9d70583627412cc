import type { Diagnostic, Finding as Worded } from "../core/diagnostic";
import type { ChoiceSite } from "./choice-ids";
import { writtenId } from "./choice-names";
import { at, finding } from "./codes";
import type { Compiled } from "./compile";
import { CRAFT } from "./craft-limits";
import type { Explored, Finding, FindingKind, Given, Spot } from "./explore/types";

/** What counts, in words, by the explorer's key: `v:trust` is the variable trust. */
function countedBy(key: string): string {
  if (key === "turn") return "the number of turns (TURNS)";
  const name = key.slice(2);
  if (key.startsWith("c:")) return `the count of visits to "${name}"`;
  return key.startsWith("t:") ? `the count of turns since "${name}"` : `the variable "${name}"`;
}

/** What inkjs says in the words of its own code, in a writer's words. */
const plainer = (message: string): string =>
  message.includes("is null or undefined")
    ? "a value is missing; often this is what is left of a division by zero"
    : message;

/** How each kind that the explorer knows is told: by code, with what it is about. */
const WORDED: Readonly<Record<FindingKind, (about: string) => Worded>> = {
  external: (name) => finding("external/refused", { name }),
  "ran-out": () => finding("path/runs-out", {}),
  unreturned: () => finding("path/unreturned", {}),
  "no-ending": () => finding("ending/untagged", {}),
  "used-up": () => finding("path/used-up", {}),
  "no-way-out": () => finding("path/no-way-out", {}),
  loop: () => finding("loop/endless", {}),
  "long-text": () => finding("text/grows", {}),
  "large-state": () => finding("state/too-big", {}),
  deep: () => finding("calls/too-deep", {}),
  zero: () => finding("number/zero", {}),
  error: (message) => finding("ink/runtime", { message: plainer(message) }),
  warning: (message) => finding("ink/runtime-warning", { message }),
  counter: (key) => finding("counter/unbounded", { what: countedBy(key) }),
  "wide-draw": () => finding("random/too-wide", {}),
  "many-draws": () => finding("random/too-many", {}),
  "unanswered-bid": (bid) => finding("bid/unanswered", { bid }),
  "note-without-skip": (note) => finding("skip/missing", { note }),
  "skip-without-ending": () => finding("skip/no-ending", {}),
};

/** What is asked of our stories only. */
const OURS: readonly FindingKind[] = [
  "no-ending",
  "unanswered-bid",
  "note-without-skip",
  "skip-without-ending",
];

/** What is proven only where everything was walked. */
const IN_THE_END: readonly FindingKind[] = ["skip-without-ending", "no-way-out"];

type Place = (spot: Spot, each: Worded) => Diagnostic;

const told =
  (place: Place, given: readonly Given[]) =>
  ({ kind, about, at: spot, route }: Finding): Diagnostic => {
    const begun = given[route.given] ?? {};
    return {
      ...place(spot, WORDED[kind](about ?? "")),
      ...(route.moves.length === 0 ? {} : { route: route.moves }),
      ...(Object.keys(begun).length === 0 ? {} : { given: begun }),
    };
  };

/** What no path meets; proven only where everything was tried. */
function unmet(explored: Explored, place: Place): readonly Diagnostic[] {
  if (explored.incomplete.length > 0) return [];
  const never = explored.choices.filter(({ met }) => !met);
  return [
    ...never.map((each) => place(each, finding("choice/unmet", { text: each.text.trim() }))),
    ...explored.lines
      .filter(({ met }) => !met)
      .map((each) => place(each, finding("line/unmet", { text: each.text.trim() }))),
    ...explored.endings
      .filter(({ met }) => !met)
      .map((each) => place(each, finding("ending/unreached", { ending: each.id }))),
  ];
}

const WHY: Readonly<Record<Explored["incomplete"][number], string>> = {
  "going-on": "the check was still at work",
  external: "the script calls functions of another program",
  states: "the budget of states was spent",
  milliseconds: "the time was up",
  turns: "paths longer than the budget of turns were not followed",
  bounded: "some paths were cut",
};

/** Reasons that have a finding of their own where they arise. */
const TOLD: readonly Explored["incomplete"][number][] = ["external", "bounded"];

function partial({ incomplete, states }: Explored, main: string): readonly Diagnostic[] {
  const reasons = incomplete.filter((each) => !TOLD.includes(each));
  const why = reasons.map((each) => WHY[each]).join(", ");
  return reasons.length === 0
    ? []
    : [at(main, undefined, finding("check/partial", { states, why }))];
}

/** Choice points that offer more at once than can be felt, each told once, at its largest. */
function crowded(explored: Explored, sites: readonly ChoiceSite[]): readonly Diagnostic[] {
  const byId = new Map(sites.map((site) => [site.id, site]));
  const worst = new Map<number, { readonly site: ChoiceSite; readonly count: number }>();
  for (const { choices } of explored.map.points) {
    const acts = choices
      .flatMap((id) => byId.get(writtenId(id)) ?? [])
      .filter(({ tags }) => !tags.some(({ name }) => name === "wait" || name === "skip"));
    const site = acts[0];
    if (site === undefined || acts.length <= CRAFT.options) continue;
    if (acts.length > (worst.get(site.point)?.count ?? 0))
      worst.set(site.point, { site, count: acts.length });
  }
  return [...worst.values()].map(({ site, count }) =>
    at(site.file, site.line, finding("choice/too-many", { count })),
  );
}

/** Tells what walking a story's paths from these sets of values found, in the words of the codes. */
export function pathFindings(
  explored: Explored,
  { sites, plain }: Compiled,
  given: readonly Given[],
  main: string,
): readonly Diagnostic[] {
  const place: Place = ({ file, line }, each) => at(file ?? main, line, each);
  const isComplete = explored.incomplete.length === 0;
  const findings = explored.findings
    .filter(({ kind }) => !plain || !OURS.includes(kind))
    .filter(({ kind }) => isComplete || !IN_THE_END.includes(kind));
  return [
    ...findings.map(told(place, given)),
    ...unmet(explored, place),
    ...(plain ? [] : crowded(explored, sites)),
    ...partial(explored, main),
  ];
}
