import type { Given } from "../core/playthrough";
import type { BitReader, BitWriter } from "./bits";
import { NAME_BITS, namePrint, type PrintedValue } from "./prints";

type Value = Given[string];

/** What the byte before a value says of it; from `SMALL` on it is a small whole number itself. */
const KIND = { no: 0, yes: 1, text: 2, number: 3 } as const;
const SMALL = 4;
const BYTE = 8;

/** Writes a count in as few bytes as it needs: seven bits each, and the highest bit of the last byte. */
function writeCount(bits: BitWriter, count: number, isLast = true): void {
  if (count >= 128) writeCount(bits, Math.floor(count / 128), false);
  bits.write((count % 128) + (isLast ? 128 : 0), BYTE);
}

/** Reads such a count; undefined where it is cut short or longer than any text. */
function readCount(bits: BitReader): number | undefined {
  let count = 0;
  for (let turn = 0; turn < 3; turn += 1) {
    const byte = bits.read(BYTE);
    if (byte === undefined) return undefined;
    count = count * 128 + (byte & 127);
    if (byte >= 128) return count;
  }
  return undefined;
}

const writeBytes = (bits: BitWriter, bytes: Iterable<number>): void => {
  for (const byte of bytes) bits.write(byte, BYTE);
};

function readBytes(bits: BitReader, count: number): Uint8Array | undefined {
  if (bits.left() < count * BYTE) return undefined;
  return Uint8Array.from({ length: count }, () => bits.read(BYTE) ?? 0);
}

/** Writes a number in eight bytes. */
export function writeNumber(bits: BitWriter, value: number): void {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  writeBytes(bits, new Uint8Array(view.buffer));
}

/** Reads a number of eight bytes; undefined where it is cut short, or none that a save may hold. */
export function readNumber(bits: BitReader): number | undefined {
  const bytes = readBytes(bits, 8);
  const value = bytes === undefined ? Number.NaN : new DataView(bytes.buffer).getFloat64(0);
  return Number.isFinite(value) ? value : undefined;
}

const isSmall = (value: Value): value is number =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) + SMALL < 256;

function writeValue(bits: BitWriter, value: Value): void {
  if (typeof value === "boolean") bits.write(value ? KIND.yes : KIND.no, BYTE);
  else if (isSmall(value)) bits.write(value + SMALL, BYTE);
  else if (typeof value === "number") {
    bits.write(KIND.number, BYTE);
    writeNumber(bits, value);
  } else {
    const bytes = new TextEncoder().encode(value);
    bits.write(KIND.text, BYTE);
    writeCount(bits, bytes.length);
    writeBytes(bits, bytes);
  }
}

function readText(bits: BitReader): string | undefined {
  const count = readCount(bits);
  const bytes = count === undefined ? undefined : readBytes(bits, count);
  return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
}

function readValue(bits: BitReader): Value | undefined {
  const kind = bits.read(BYTE);
  if (kind === undefined) return undefined;
  if (kind >= SMALL) return kind - SMALL;
  if (kind === KIND.text) return readText(bits);
  return kind === KIND.number ? readNumber(bits) : kind === KIND.yes;
}

/** Writes remembered values, each under its name's print. */
export function writeGiven(bits: BitWriter, given: Given): void {
  const values = Object.entries(given);
  writeCount(bits, values.length);
  for (const [name, value] of values) {
    bits.write(namePrint(name), NAME_BITS);
    writeValue(bits, value);
  }
}

/** Reads remembered values; undefined where they are cut short. */
export function readGiven(bits: BitReader): readonly PrintedValue[] | undefined {
  const count = readCount(bits);
  if (count === undefined) return undefined;
  const values: PrintedValue[] = [];
  for (let index = 0; index < count; index += 1) {
    const name = bits.read(NAME_BITS);
    const value = readValue(bits);
    if (name === undefined || value === undefined) return undefined;
    values.push({ name, value });
  }
  return values;
}
