import { randomBytes } from "node:crypto";

/** Bad input that is too big or too strange to keep as a file: its bytes, and the code it must give. */
export const MADE: Readonly<
  Record<string, { readonly bytes: () => Buffer; readonly code: string }>
> = {
  "five-megabytes.ink": {
    bytes: () => Buffer.from(`${"The kettle ticks.\n".repeat(290_000)}-> END\n`),
    code: "file/too-big",
  },
  "binary.ink": { bytes: () => randomBytes(50_000), code: "file/binary" },
  "other-encoding.ink": {
    bytes: () => Buffer.from("Der Kühlschrank läuft.\n-> END\n", "latin1"),
    code: "file/binary",
  },
  "thousands-of-tags.ink": {
    bytes: () => Buffer.from(`The kettle ticks. ${"# tick ".repeat(5_000)}\n-> END\n`),
    code: "tag/too-many",
  },
  "one-line.ink": {
    bytes: () => Buffer.from(`${"and on ".repeat(200_000)}\n-> END\n`),
    code: "line/endless",
  },
  "many-knots.ink": {
    bytes: () =>
      Buffer.from(
        `-> k0\n${Array.from({ length: 20_000 }, (_, n) => `=== k${n} ===\nTick.\n-> k${(n * 7 + 1) % 20_000}\n`).join("")}`,
      ),
    code: "",
  },
};
