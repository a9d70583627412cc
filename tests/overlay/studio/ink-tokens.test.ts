import { describe, expect, test } from "vitest";
import { type InkState, readInk, startInk } from "../../../src/overlay/studio/editor/ink-tokens";

/** The pieces of a line that have a colour, as `kind text`. */
function pieces(line: string, state: InkState = startInk()): readonly string[] {
  const found: string[] = [];
  let at = 0;
  while (at < line.length) {
    const from = at;
    const token = readInk(
      {
        match: (pattern) => {
          const match = pattern.exec(line.slice(at));
          if (match === null || match.index > 0) return false;
          at += match[0].length;
          return true;
        },
        isLineStart: at === 0,
        next: () => {
          at += 1;
        },
      },
      state,
    );
    expect(at, `stood still at ${from} of “${line}”`).toBeGreaterThan(from);
    if (token !== undefined) found.push(`${token} ${line.slice(from, at).trim()}`);
  }
  return found;
}

describe("the pieces of a line of ink", () => {
  test.each<readonly [string, readonly string[]]>([
    ["=== kitchen ===", ["heading === kitchen ==="]],
    ["= stove", ["heading = stove"]],
    ["INCLUDE bond.ink", ["keyword INCLUDE"]],
    ["~ told = true", ["logic ~ told = true"]],
    ["The kettle ticks.", []],
    ["The kettle ticks. // it does", ["comment // it does"]],
    [
      "LUCY: (hurt, turned) You used to. # bid: to be seen",
      ["name LUCY:", "manner (hurt, turned)", "tag # bid:", "tagValue to be seen"],
    ],
    [
      "* [“That was college.” # away: minimise] Right.",
      ["bullet *", "bracket [", "tag # away:", "tagValue minimise", "bracket ]"],
    ],
    ["- -> END", ["bullet -", "divert -> END"]],
    ["{told: Yes.|No.}", ["logic {", "logic |", "logic }"]],
    ["It is 3:15 (by the clock): late.", []],
  ])("%s", (line, expected) => {
    expect(pieces(line)).toEqual(expected);
  });

  test("a comment goes on over lines until it ends", () => {
    const state = startInk();
    expect(pieces("One /* two", state)).toEqual(["comment /*", "comment two"]);
    expect(pieces("LUCY: three", state)).toEqual(["comment LUCY: three"]);
    expect(pieces("four */ -> END", state)).toEqual(["comment four */", "divert -> END"]);
  });

  test("a tag ends with its line", () => {
    const state = startInk();
    pieces("Hello. # bid: to be", state);
    expect(pieces("LUCY: Yes.", state)).toEqual(["name LUCY:"]);
  });
});
