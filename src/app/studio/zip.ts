const TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

function checksum(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (TABLE[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}

type Bytes = Uint8Array<ArrayBuffer>;
type Field = readonly [width: 2 | 4, value: number];

/** Numbers as little-endian bytes; a width of 2 or 4 before each. */
function fields(...pairs: readonly Field[]): Bytes {
  const bytes = new Uint8Array(pairs.reduce((sum, [width]) => sum + width, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [width, value] of pairs) {
    if (width === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += width;
  }
  return bytes;
}

const lengthOf = (parts: readonly Uint8Array[]): number =>
  parts.reduce((sum, { length }) => sum + length, 0);

/** The first of January 1980, from which zip files count: two packings of the same texts are the same. */
const DAY = 0x21;
/** Says that names are in UTF-8. */
const UTF8 = 0x0800;
const VERSION = 20;

/** Packs texts by path into a zip file, as they are. */
export function zip(files: Readonly<Record<string, string>>): Blob {
  const encoder = new TextEncoder();
  const bodies: Bytes[] = [];
  const listing: Bytes[] = [];
  for (const [path, text] of Object.entries(files)) {
    const name = encoder.encode(path);
    const body = encoder.encode(text);
    const common: readonly Field[] = [
      [2, VERSION],
      [2, UTF8],
      [2, 0],
      [2, 0],
      [2, DAY],
      [4, checksum(body)],
      [4, body.length],
      [4, body.length],
      [2, name.length],
      [2, 0],
    ];
    const offset = lengthOf(bodies);
    bodies.push(fields([4, 0x04034b50], ...common), name, body);
    listing.push(
      fields([4, 0x02014b50], [2, VERSION], ...common, [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]),
      name,
    );
  }
  const count = Object.keys(files).length;
  const end = fields(
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, lengthOf(listing)],
    [4, lengthOf(bodies)],
    [2, 0],
  );
  return new Blob([...bodies, ...listing, end], { type: "application/zip" });
}
