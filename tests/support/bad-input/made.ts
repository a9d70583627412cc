import { randomBytes } from "node:crypto";

/** Bad input that is too big or too strange to keep as a file: its bytes, and the codes of which it must give one, with the line. */
export const MADE: Readonly<
  Record<string, { readonly bytes: () => Buffer; readonly codes: readonly string[] }>
> = {
  "five-megabytes.ink": {
    bytes: () => Buffer.from(`${"The kettle ticks.\n".repeat(290_000)}-> END\n`),
    codes: ["file/too-big"],
  },
  "two-megabytes.ink": {
    bytes: () => Buffer.from(`${"The kettle ticks.\n".repeat(110_000)}-> END\n`),
    // Which limit it meets first depends on the machine.
    codes: ["limit/time", "loop/endless:50000"],
  },
  "binary.ink": { bytes: () => randomBytes(50_000), codes: ["file/binary"] },
  "other-encoding.ink": {
    bytes: () => Buffer.from("Der Kühlschrank läuft.\n-> END\n", "latin1"),
    codes: ["file/binary"],
  },
  "thousands-of-tags.ink": {
    bytes: () => Buffer.from(`The kettle ticks. ${"# tick ".repeat(5_000)}\n-> END\n`),
    codes: ["tag/too-many:1"],
  },
  "one-line.ink": {
    bytes: () => Buffer.from(`${"and on ".repeat(200_000)}\n-> END\n`),
    codes: ["line/endless:1"],
  },
  "many-knots.ink": {
    bytes: () =>
      Buffer.from(
        `-> k0\n${Array.from({ length: 20_000 }, (_, n) => `=== k${n} ===\nTick.\n-> k${(n * 7 + 1) % 20_000}\n`).join("")}`,
      ),
    // Which limit it meets first depends on the machine.
    codes: ["limit/time", "loop/endless:39603"],
  },
};
