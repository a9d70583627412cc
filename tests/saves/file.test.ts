import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromFile, LONGEST_FILE, MOST_RUNS, toFile } from "../../src/saves/file";
import { anyRun, runOf } from "./runs";

const whole = (runs: unknown, changes: object = {}) =>
  JSON.stringify({ format: "within-reach/saves", version: 1, runs, ...changes });
const refusalOf = (text: string) => {
  const { runs, told, refused } = fromFile(text);
  expect([runs, told]).toEqual([[], []]);
  return refused;
};

describe("a file of saves", () => {
  it("holds every run and gives it back", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyRun, { maxLength: 5 }), async (runs) => {
        expect(fromFile(await toFile(runs).text())).toEqual({ runs, told: [], refused: [] });
      }),
    );
  });

  it("holds what the player chose for themselves, and leaves out of it what is damaged", async () => {
    const personal = {
      ways: { guess: true, spot: false },
      week: { practice: "own-it", chosenAt: "2026-11-22T09:00:00.000Z" },
    };
    expect(fromFile(await toFile([], personal).text()).personal).toEqual(personal);
    const damaged = { ways: { guess: "yes", spot: true }, week: { practice: "own-it" } };
    expect(fromFile(whole([], { personal: damaged })).personal).toEqual({
      ways: { guess: false, spot: true },
    });
    expect(fromFile(whole([], { personal: "mine" })).personal).toBeUndefined();
  });

  it("is JSON that can be read by eye, and says what it is", async () => {
    const file = toFile([runOf("one")]);
    const text = await file.text();
    expect(file.type).toBe("application/json");
    expect(text.split("\n").slice(0, 3)).toEqual([
      "{",
      '  "format": "within-reach/saves",',
      '  "version": 1,',
    ]);
    expect(text.endsWith("}\n")).toBe(true);
  });

  it("may begin with a byte order mark", () => {
    expect(fromFile(`\uFEFF${whole([runOf("one")])}`).runs).toEqual([runOf("one")]);
  });

  it.each([
    ["nothing", " \n", "file/empty", ""],
    ["no JSON", "<html>", "file/broken", "<html>"],
    ["JSON of another kind", '{"format": "twine"}', "file/foreign", "twine"],
    ["a bare list", "[]", "file/foreign", "[…]"],
    ["a bare null", "null", "file/foreign", "null"],
    ["a newer form", whole([], { version: 2 }), "file/newer", "2"],
    ["runs that are no list", whole({}), "file/foreign", "{…}"],
  ])("refuses %s by name", (_, text, name, found) => {
    expect(refusalOf(text)).toEqual([{ name, found }]);
  });

  it("says that a file was cut short, wherever it was cut", async () => {
    const text = (await toFile([runOf("one"), runOf('one " }]}]}]}]}] \\')]).text()).trim();
    for (let end = 12; end < text.length; end += 1)
      expect(refusalOf(text.slice(0, end)).map(({ name }) => name)).toEqual(["file/cut-short"]);
  });

  it("refuses 50 MB, and more runs than anyone has", () => {
    expect(refusalOf(" ".repeat(50_000_000))).toEqual([
      { name: "file/too-big", found: "50000000" },
    ]);
    expect(LONGEST_FILE).toBeLessThan(50_000_000);
    const many = whole(Array.from({ length: MOST_RUNS + 1 }, () => 0));
    expect(refusalOf(many)).toEqual([{ name: "file/too-big", found: String(MOST_RUNS + 1) }]);
  });

  it("survives JSON nested deeper than any stack", () => {
    expect(refusalOf("[".repeat(1_000_000))).toMatchObject([{ name: "file/broken" }]);
    fromFile(whole("x").replace('"x"', `${"[".repeat(200_000)}${"]".repeat(200_000)}`));
  });

  it("takes the sound saves beside one that it refuses and one that it repairs", () => {
    const read = fromFile(whole([runOf("one"), { saves: 1 }, { ...runOf("two"), shown: "many" }]));
    expect(read).toEqual({
      runs: [runOf("one"), runOf("two")],
      told: [{ run: "two", repairs: [{ field: "shown", done: "defaulted", found: "many" }] }],
      refused: [{ name: "save/foreign", found: "", at: 2 }],
    });
  });

  it("throws at no text", () => {
    const texts = fc.oneof(
      fc.string(),
      fc.json(),
      fc.jsonValue().map((value) => whole(value)),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const { runs } = fromFile(text);
        expect(fromFile(whole(runs)).runs).toEqual(runs);
      }),
    );
  });
});
