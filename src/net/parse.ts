import * as v from "valibot";
import { POLL_KINDS } from "../core/room/poll";
import type { Ask, CastBallot, Join, Lead, Make, Watch } from "./protocol";

// Every text has a length, every list a size: what is stored and sent on stays small.
const short = v.pipe(v.string(), v.maxLength(200));
const line = v.pipe(v.string(), v.maxLength(2000));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const some = <Item extends v.GenericSchema>(item: Item, most: number) =>
  v.pipe(v.array(item), v.maxLength(most));

const option = v.strictObject({ id: short, text: line });
const counts = some(count, 200);

/** A playthrough, as messages and kept rooms hold it. */
export const playthrough = v.strictObject({
  story: short,
  storyHash: short,
  seed: v.pipe(v.number(), v.finite()),
  given: v.pipe(
    v.record(short, v.union([short, v.pipe(v.number(), v.finite()), v.boolean()])),
    v.check((given) => Object.keys(given).length <= 100),
  ),
  moves: some(short, 1000),
});

/** What everybody may read. */
export const shown = v.strictObject({ act: short, lines: some(line, 3), recap: some(line, 3) });

const ballot = v.variant("says", [
  v.strictObject({ says: v.literal("rather-not") }),
  v.strictObject({ says: v.literal("option"), option: short }),
  v.strictObject({ says: v.literal("likely-and-helpful"), likely: short, helpful: short }),
  v.strictObject({ says: v.literal("bids"), options: some(short, 200) }),
]);

const command = v.variant("does", [
  v.strictObject({ does: v.literal("lock"), locked: v.boolean() }),
  v.strictObject({ does: v.literal("tell"), playthrough, shown }),
  v.strictObject({
    does: v.literal("open"),
    kind: v.picklist(POLL_KINDS),
    options: some(option, 200),
    again: v.exactOptional(count),
    seconds: v.exactOptional(v.pipe(count, v.minValue(5), v.maxValue(3600))),
    stops: v.exactOptional(v.boolean()),
  }),
  v.strictObject({ does: v.literal("line"), option }),
  v.strictObject({ does: v.literal("hands"), counts: some(counts, 2) }),
  v.strictObject({ does: v.literal("close") }),
  v.strictObject({ does: v.literal("reveal") }),
  v.strictObject({ does: v.literal("take"), choice: short, playthrough, shown }),
  v.strictObject({ does: v.literal("seen"), pauses: count }),
  v.strictObject({ does: v.literal("debrief") }),
  v.strictObject({ does: v.literal("end") }),
]);

const version = count;
const code = v.pipe(v.string(), v.maxLength(20));
const token = v.pipe(v.string(), v.regex(/^[\w-]{22}$/u));

/** The messages that are read here, by name. */
export interface Messages {
  readonly make: Make;
  readonly lead: Lead;
  readonly command: Ask;
  readonly join: Join;
  readonly cast: CastBallot;
  readonly watch: Watch;
}

const schemas: { readonly [Name in keyof Messages]: v.GenericSchema<unknown, Messages[Name]> } = {
  make: v.strictObject({
    version,
    room: v.strictObject({
      title: short,
      quorum: v.pipe(count, v.maxValue(100)),
      playthrough,
      couple: v.strictTuple([short, short]),
    }),
  }),
  lead: v.strictObject({ version, code, secret: token }),
  command: v.strictObject({ device: token, order: count, command }),
  join: v.strictObject({
    version,
    code,
    key: v.exactOptional(token),
    seat: v.exactOptional(token),
  }),
  cast: v.strictObject({ poll: count, ballot }),
  watch: v.strictObject({ version, code }),
};

/** Reads a message that came from outside; undefined where it is not one, in any part. */
export function readMessage<Name extends keyof Messages>(
  name: Name,
  message: unknown,
): Messages[Name] | undefined {
  const read = v.safeParse(schemas[name], message);
  return read.success ? read.output : undefined;
}
