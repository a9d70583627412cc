import { crc32, deflateSync } from "node:zlib";
import type { Pixels } from "./raster";

const SIGNATURE = Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10);
/** How many colours a palette PNG can hold. */
const PALETTE = 256;

/** Number of pixels of each colour, by its four bytes as one number. */
type Tally = ReadonlyMap<number, number>;

const colours = ({ bytes }: Pixels): Uint32Array =>
  new Uint32Array(Uint8Array.from(bytes).buffer, 0, bytes.length / 4);

function tallyOf(pixels: Uint32Array): Tally {
  const tally = new Map<number, number>();
  for (const colour of pixels) tally.set(colour, (tally.get(colour) ?? 0) + 1);
  return tally;
}

/** Drops the lowest bits of each channel, so that shades which nobody tells apart fall together. */
const coarse = (colour: number, bits: number): number =>
  (colour & (((0xff << bits) & 0xff) * 0x01010101)) >>> 0;

/** Each coarse shade is shown as the commonest colour that fell into it: flat colours stay exact. */
function shades(tally: Tally, bits: number): ReadonlyMap<number, number> {
  const commonest = new Map<number, number>();
  for (const [colour, count] of tally) {
    const shade = coarse(colour, bits);
    const rival = commonest.get(shade);
    if (rival === undefined || count > (tally.get(rival) ?? 0)) commonest.set(shade, colour);
  }
  return commonest;
}

interface Palette {
  readonly bits: number;
  readonly colours: readonly number[];
  readonly indexOf: ReadonlyMap<number, number>;
}

function paletteOf(tally: Tally): Palette {
  for (let bits = 0; bits < 8; bits += 1) {
    const found = shades(tally, bits);
    if (found.size > PALETTE) continue;
    const indexOf = new Map([...found.keys()].map((shade, index) => [shade, index]));
    return { bits, colours: [...found.values()], indexOf };
  }
  throw new Error("A drawing has too many colours for a palette.");
}

function chunk(type: string, body: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(12 + body.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, body.length);
  bytes.set(new TextEncoder().encode(type), 4);
  bytes.set(body, 8);
  view.setUint32(8 + body.length, crc32(bytes.subarray(4, 8 + body.length)));
  return bytes;
}

function header({ width, height }: Pixels): Uint8Array {
  const body = new Uint8Array(13);
  const view = new DataView(body.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  body.set([8, 3, 0, 0, 0], 8);
  return body;
}

const plain = (channel: number, alpha: number): number =>
  alpha === 0 ? 0 : Math.min(255, Math.round((channel * 255) / alpha));

function rgb(colour: number): readonly number[] {
  const alpha = colour >>> 24;
  return [colour & 255, (colour >>> 8) & 255, (colour >>> 16) & 255].map((channel) =>
    plain(channel, alpha),
  );
}

function rows(image: Pixels, pixels: Uint32Array, { bits, indexOf }: Palette): Uint8Array {
  const bytes = new Uint8Array((image.width + 1) * image.height);
  pixels.forEach((colour, index) => {
    const row = Math.floor(index / image.width);
    bytes[index + row + 1] = indexOf.get(coarse(colour, bits)) ?? 0;
  });
  return bytes;
}

/**
 * Writes premultiplied pixels as a PNG with a palette of at most 256 colours: a third of the size of a full one,
 * and flat drawings look the same.
 */
export function encodePng(image: Pixels): Uint8Array {
  const pixels = colours(image);
  const palette = paletteOf(tallyOf(pixels));
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", header(image)),
    chunk("PLTE", Uint8Array.from(palette.colours.flatMap(rgb))),
    chunk("tRNS", Uint8Array.from(palette.colours.map((colour) => colour >>> 24))),
    chunk("IDAT", deflateSync(rows(image, pixels, palette), { level: 9 })),
    chunk("IEND", new Uint8Array()),
  ]);
}
