/** Bits written one after the other, the highest of each number first. */
export interface BitWriter {
  /** Appends a whole number from 0 in `width` bits, 1 to 32. */
  readonly write: (value: number, width: number) => void;
  /** All bytes so far; the last is filled up with zeros. */
  readonly bytes: () => Uint8Array;
}

/** Bits read one after the other. */
export interface BitReader {
  /** The next number of `width` bits, 1 to 32; undefined where fewer are left. */
  readonly read: (width: number) => number | undefined;
  /** How many bits are left. */
  readonly left: () => number;
}

/** Starts an empty row of bits. */
export function writeBits(): BitWriter {
  const bits: number[] = [];
  return {
    write(value, width) {
      for (let at = width - 1; at >= 0; at -= 1) bits.push((value >>> at) & 1);
    },
    bytes() {
      const bytes = new Uint8Array(Math.ceil(bits.length / 8));
      bits.forEach((bit, at) => {
        bytes[at >> 3] = (bytes[at >> 3] ?? 0) | (bit << (7 - (at & 7)));
      });
      return bytes;
    },
  };
}

/** Reads bytes from their first bit on. */
export function readBits(bytes: Uint8Array): BitReader {
  const all = bytes.length * 8;
  let at = 0;
  return {
    read(width) {
      if (at + width > all) return undefined;
      let value = 0;
      for (const end = at + width; at < end; at += 1)
        value = ((value << 1) | (((bytes[at >> 3] ?? 0) >> (7 - (at & 7))) & 1)) >>> 0;
      return value;
    },
    left: () => all - at,
  };
}
