import type { ChoiceSite } from "./choice-ids";
import type { GivenAway } from "./codes-craft";

/** One choice point for the test: which of its options turn toward, and how long each is. */
interface Point {
  readonly toward: readonly boolean[];
  readonly lengths: readonly number[];
}

/** One way to guess: the options that it would pick at a choice point. */
interface Guess {
  readonly which: string;
  readonly kind: "position" | "length";
  readonly picks: (point: Point) => readonly number[];
}

const where = (values: readonly number[], value: number): readonly number[] =>
  values.flatMap((each, index) => (each === value ? [index] : []));

const GUESSES: readonly Guess[] = [
  { which: "the first option", kind: "position", picks: () => [0] },
  { which: "the last option", kind: "position", picks: ({ toward }) => [toward.length - 1] },
  {
    which: "the longest option",
    kind: "length",
    picks: ({ lengths }) => where(lengths, Math.max(...lengths)),
  },
  {
    which: "the shortest option",
    kind: "length",
    picks: ({ lengths }) => where(lengths, Math.min(...lengths)),
  },
];

/** How likely one of `picked` options out of `all` is toward, if the `toward` ones were dealt out at random. */
function chanceOf(all: number, toward: number, picked: number): number {
  let none = 1;
  for (let index = 0; index < toward; index += 1)
    none *= Math.max(0, all - picked - index) / (all - index);
  return 1 - none;
}

/** How likely each count of successes is, for independent trials with these chances (exact). */
function distribution(chances: readonly number[]): readonly number[] {
  let shares = [1];
  for (const chance of chances)
    shares = Array.from(
      { length: shares.length + 1 },
      (_, count) => (shares[count] ?? 0) * (1 - chance) + (shares[count - 1] ?? 0) * chance,
    );
  return shares;
}

const sum = (values: readonly number[]): number => values.reduce((all, each) => all + each, 0);

/** Two-sided: twice the smaller tail, the count itself in both. */
export function twoSided(chances: readonly number[], times: number): number {
  const shares = distribution(chances);
  const tail = Math.min(sum(shares.slice(0, times + 1)), sum(shares.slice(times)));
  return Math.min(1, 2 * tail);
}

const has = (site: ChoiceSite, name: string): boolean => site.tags.some((tag) => tag.name === name);

/** Choices as they are written together, Wait and skip left out. */
export function pointsOf(sites: readonly ChoiceSite[]): readonly (readonly ChoiceSite[])[] {
  const groups = new Map<number, ChoiceSite[]>();
  for (const site of sites) groups.set(site.point, [...(groups.get(site.point) ?? []), site]);
  return [...groups.values()];
}

const scored = (options: readonly ChoiceSite[]): readonly ChoiceSite[] =>
  options.filter((site) => !has(site, "wait") && !has(site, "skip"));

function guessed(guess: Guess, points: readonly Point[]): GivenAway {
  const tried = points.map((point) => {
    const picked = guess.picks(point);
    const toward = point.toward.filter(Boolean).length;
    return {
      hit: picked.some((index) => point.toward[index] === true),
      chance: chanceOf(point.toward.length, toward, picked.length),
    };
  });
  const chances = tried.map(({ chance }) => chance);
  const times = tried.filter(({ hit }) => hit).length;
  return {
    which: guess.which,
    times,
    of: points.length,
    expected: sum(chances),
    chance: twoSided(chances, times),
  };
}

/** How far each way to guess the way toward would get, over the whole story. */
export function giveaways(
  sites: readonly ChoiceSite[],
): readonly (GivenAway & { readonly kind: "position" | "length" })[] {
  const points = pointsOf(sites)
    .map(scored)
    .map((options) => ({
      toward: options.map((site) => has(site, "toward")),
      lengths: options.map(({ text }) => text.length),
    }))
    .filter(({ toward }) => toward.includes(true) && toward.includes(false));
  return GUESSES.map((guess) => ({ kind: guess.kind, ...guessed(guess, points) }));
}
