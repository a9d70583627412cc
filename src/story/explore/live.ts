import type { Container } from "inkjs/engine/Container";
import { eachComponent } from "./components";
import type { Flow } from "./flow";
import type { Program } from "./program";
import { type Key, keysAt } from "./reads";

/** A set of keys, one bit each. */
export type Bits = Uint32Array;

/** What can still be read from where. */
export interface Liveness {
  /** Number of a key's bit; undefined for what is read nowhere. */
  readonly bitOf: ReadonlyMap<Key, number>;
  /** Keys that can still be read once flow stands at a site. */
  readonly from: (site: number) => Bits;
  /** Bits of the keys that are read when a site is stepped on. */
  readonly readAt: (site: number) => readonly number[];
  readonly none: Bits;
}

const NOTHING: readonly number[] = [];

/** Whether a set holds a bit. */
export const hasBit = (bits: Bits, bit: number): boolean =>
  (((bits[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 1;

function covers(a: Bits, b: Bits): boolean {
  for (let word = 0; word < b.length; word++)
    if (((b[word] ?? 0) & ~(a[word] ?? 0)) !== 0) return false;
  return true;
}

/** Both sets together; the same object as one of them where that holds all, so that most sites share their sets. */
export function union(a: Bits, b: Bits): Bits {
  if (a === b || covers(a, b)) return a;
  if (covers(b, a)) return b;
  return a.map((word, index) => word | (b[index] ?? 0));
}

function withBits(bits: Bits, own: readonly number[]): Bits {
  const missing = own.filter((bit) => !hasBit(bits, bit));
  if (missing.length === 0) return bits;
  const copy = bits.slice();
  for (const bit of missing) copy[bit >>> 5] = (copy[bit >>> 5] ?? 0) | (1 << (bit & 31));
  return copy;
}

/** Numbers the keys that are read anywhere, and says which are read at a site. */
function numberKeys(program: Program, root: Container, flow: Flow) {
  const bitOf = new Map<Key, number>();
  const own = new Map<number, readonly number[]>();
  const bitFor = (key: Key) => {
    const bit = bitOf.get(key) ?? bitOf.size;
    bitOf.set(key, bit);
    return bit;
  };
  program.objects.forEach((_, site) => {
    const keys = keysAt(program, root, flow.targets, site);
    if (keys.length > 0) own.set(site, keys.map(bitFor));
  });
  return { bitOf, own };
}

/** Walks flow backwards once over the whole story. Sites that can reach each other share one set. */
export function livenessOf(program: Program, root: Container, flow: Flow): Liveness {
  const { bitOf, own } = numberKeys(program, root, flow);
  const none: Bits = new Uint32Array(Math.ceil(bitOf.size / 32));
  const size = program.objects.length + 1;
  const sets = new Array<Bits | undefined>(size);
  eachComponent(size, flow.next, (members, nexts) => {
    let bits: Bits | undefined;
    for (const sites of nexts)
      for (const site of sites) {
        const reached = sets[site];
        if (reached !== undefined) bits = bits === undefined ? reached : union(bits, reached);
      }
    const read = members.flatMap((member) => own.get(member) ?? []);
    const all = withBits(bits ?? none, read);
    for (const member of members) sets[member] = all;
  });
  return {
    bitOf,
    none,
    from: (site) => sets[site] ?? none,
    readAt: (site) => own.get(site) ?? NOTHING,
  };
}
