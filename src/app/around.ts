const hex = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");

/** A new random id of 64 bits; unlike `randomUUID` it needs no secure context, which a network address is not. */
export const newId = (): string => hex(crypto.getRandomValues(new Uint8Array(8)));

/** A new random seed for a story's own chance, below 2^31. */
export const newSeed = (): number => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) >>> 1;

/** The time now as an ISO string. */
export const now = (): string => new Date().toISOString();
