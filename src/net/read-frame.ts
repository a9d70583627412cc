import * as v from "valibot";
import { BONDS } from "../core/bond";
import { type Figure, type Picture, SPOTS, TIMES } from "../core/picture";
import type { Frame } from "../core/room/frame";
import type { RoomDebrief } from "../core/room/look-back";

const short = v.pipe(v.string(), v.maxLength(200));
const line = v.pipe(v.string(), v.maxLength(2000));
const some = <Item extends v.GenericSchema>(item: Item, most: number) =>
  v.pipe(v.array(item), v.maxLength(most));

/** A schema for every field: one that is added to the type and not here is an error. */
type Fields<Whole> = {
  readonly [Key in keyof Whole]-?: v.GenericSchema<unknown, Exclude<Whole[Key], undefined>>;
};

const figure: Fields<Figure> = {
  person: short,
  younger: v.boolean(),
  spot: v.picklist(SPOTS),
  facing: v.picklist(["facing", "turned"]),
  mood: short,
  pose: short,
};

const picture: Fields<Picture> = {
  act: v.exactOptional(v.strictObject({ title: short, subtitle: short })),
  place: v.exactOptional(v.strictObject({ id: short, time: v.picklist(TIMES) })),
  figures: some(v.strictObject(figure), 20),
  exits: v.exactOptional(
    some(v.strictObject({ person: short, side: v.picklist(["left", "right"]) }), 20),
  ),
  bond: v.picklist(BONDS),
  remembered: v.exactOptional(v.picklist(BONDS)),
  threadLaid: v.boolean(),
  speaker: v.exactOptional(short),
};

const frame: Fields<Frame> = {
  story: short,
  pair: v.exactOptional(v.strictTuple([short, short])),
  picture: v.strictObject(picture),
  how: v.picklist(["cut", "play"]),
  turning: v.exactOptional(v.picklist(["toward", "away", "own"])),
  hold: v.exactOptional(v.boolean()),
  lines: some(
    v.strictObject({
      speaker: v.exactOptional(short),
      thinks: v.exactOptional(v.boolean()),
      text: line,
    }),
    3,
  ),
  chosen: v.exactOptional(line),
  options: some(v.strictObject({ id: short, text: line }), 200),
  round: v.exactOptional(
    v.strictObject({
      poll: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
      isTalking: v.boolean(),
    }),
  ),
  aside: v.exactOptional(line),
  question: v.exactOptional(line),
  why: v.exactOptional(short),
  ending: v.exactOptional(short),
  // Taken as it is: it is what this page's own debrief made, and the screen writes it as text.
  debrief: v.exactOptional(
    v.custom<RoomDebrief>(
      (from) =>
        typeof from === "object" &&
        from !== null &&
        ["marks", "cards", "questions"].every((list) => Array.isArray(Reflect.get(from, list))) &&
        typeof Reflect.get(from, "at") === "object",
    ),
  ),
  join: v.exactOptional(short),
};

const whole = v.strictObject(frame);

/** Reads what a facilitator's page shows on a big screen; undefined where it is not that, in any part. */
export function readFrame(from: unknown): Frame | undefined {
  const read = v.safeParse(whole, from);
  return read.success ? read.output : undefined;
}
