import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/** Letters and digits of a room's code: none that is taken for another when it is read aloud or from afar. */
const SIGNS = "ABCDEFGHJKMNPQRTUVWXY346789";
const LENGTH = 6;

/** Where chance comes from: so many bytes of it. */
export type Random = (size: number) => Uint8Array;

/** Chance that nobody can guess. */
export const chance: Random = randomBytes;

/** A room's code of six signs, each as likely as the others. */
export function newCode(random: Random): string {
  const signs: string[] = [];
  // Bytes beyond the last whole multiple would make the first signs likelier.
  const fair = 256 - (256 % SIGNS.length);
  while (signs.length < LENGTH)
    for (const byte of random(LENGTH))
      if (byte < fair && signs.length < LENGTH) signs.push(SIGNS.charAt(byte % SIGNS.length));
  return signs.join("");
}

/** A code as somebody typed it, in the letters that codes are made of; undefined where it can be no code. */
export function readCode(typed: string): string | undefined {
  const code = typed.toUpperCase().replace(/[^A-Z0-9]/gu, "");
  return code.length === LENGTH && [...code].every((sign) => SIGNS.includes(sign))
    ? code
    : undefined;
}

/** 128 bits that nobody can guess, as 22 signs that fit into an address. */
export const newToken = (random: Random): string => Buffer.from(random(16)).toString("base64url");

/** What is kept of a secret. */
export const hashed = (secret: string): string => createHash("sha256").update(secret).digest("hex");

/** Whether a secret is the one of which this is kept; takes as long where it is not. */
export const isSecret = (secret: string, kept: string): boolean =>
  timingSafeEqual(Buffer.from(hashed(secret)), Buffer.from(kept));
