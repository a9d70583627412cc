import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readRun } from "../../src/saves/repair";
import { anyRun, runOf } from "./runs";

const sound = runOf("one");
const damaged = (changes: object) => ({ ...sound, ...changes });
const played = (changes: object) => damaged({ playthrough: { ...sound.playthrough, ...changes } });

/** JSON that looks like a save in some places and like anything in others. */
const nearly = fc
  .tuple(anyRun, fc.jsonValue(), fc.jsonValue(), fc.nat(), fc.nat())
  .map(([run, one, other, outer, inner]): unknown => {
    const place = (fields: object, at: number, value: unknown) => {
      const names = [...Object.keys(fields), "version", "__proto__", "ending"];
      return Object.fromEntries([...Object.entries(fields), [names[at % names.length], value]]);
    };
    return place({ ...run, playthrough: place(run.playthrough, inner, one) }, outer, other);
  });
const anything = fc.oneof(fc.jsonValue({ maxDepth: 5 }), nearly, fc.anything());

describe("reading a save", () => {
  it("takes any sound run as it is and tells of nothing", () => {
    fc.assert(
      fc.property(anyRun, (run) => {
        expect(readRun(JSON.parse(JSON.stringify(run)))).toEqual({ run, told: [] });
      }),
    );
  });

  it("throws at nothing, and what comes out reads again as itself, before and after JSON", () => {
    fc.assert(
      fc.property(anything, fc.option(fc.string(), { nil: undefined }), (value, key) => {
        const read = readRun(value, key);
        if ("refused" in read) return;
        expect(readRun(read.run)).toEqual({ run: read.run, told: [] });
        expect(readRun(JSON.parse(JSON.stringify(read.run)))).toEqual({ run: read.run, told: [] });
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ["nothing", undefined, "save/empty", ""],
    ["null", null, "save/empty", "null"],
    ["an empty object", {}, "save/empty", "{…}"],
    ["an empty list", [], "save/empty", "[…]"],
    ["a word", "hello", "save/foreign", "hello"],
    ["a list", [sound], "save/foreign", "[…]"],
    ["somebody else's object", { saves: 3 }, "save/foreign", ""],
    ["a newer form", damaged({ version: 2 }), "save/newer", "2"],
    ["no story", played({ story: 5 }), "save/no-story", "5"],
    ["moves that are no list", played({ moves: "a, b" }), "save/no-moves", "a, b"],
  ])("refuses %s by name", (_, value, name, found) => {
    expect(readRun(value)).toEqual({ refused: { name, found } });
  });

  it.each([
    ["seed", played({ seed: "7" }), { seed: 0 }],
    ["storyHash", played({ storyHash: null }), { storyHash: "" }],
    ["given", played({ given: [1] }), { given: {} }],
  ])("puts a usual value for a damaged %s", (field, value, expected) => {
    const read = readRun(value);
    expect(read).toMatchObject({ run: { playthrough: { ...sound.playthrough, ...expected } } });
    expect(read).toMatchObject({ told: [{ field, done: "defaulted" }] });
  });

  it.each([
    ["shown", { shown: -1 }, { shown: 0 }, "defaulted"],
    ["shown", { shown: 1.5 }, { shown: 0 }, "defaulted"],
    ["startedAt", { startedAt: "yesterday" }, { startedAt: sound.updatedAt }, "defaulted"],
    [
      "updatedAt",
      { updatedAt: "2026-13-40T00:00:00Z" },
      { updatedAt: sound.startedAt },
      "defaulted",
    ],
    [
      "updatedAt",
      { updatedAt: "9999-12-31T24:00:00Z" },
      { updatedAt: sound.startedAt },
      "defaulted",
    ],
    ["position", { position: 2 }, {}, "dropped"],
    ["noticed", { noticed: [1] }, {}, "dropped"],
    [
      "noticed",
      {
        noticed: {
          guesses: [{ turn: 1, beat: 2, words: "No.", mood: 3 }],
          spots: [],
          watched: [4],
        },
      },
      { noticed: { guesses: [], spots: [], watched: [4] } },
      "dropped",
    ],
    [
      "noticed",
      { noticed: { spots: [{ turn: 1, beat: 2, words: "No." }, { turn: -1 }], watched: ["x", 0] } },
      { noticed: { guesses: [], spots: [{ turn: 1, beat: 2, words: "No." }], watched: [0] } },
      "dropped",
    ],
    ["ending", { ending: "two chairs" }, {}, "dropped"],
    [
      "ending",
      { ending: { id: "two-chairs" } },
      { ending: { id: "two-chairs", title: "two-chairs" } },
      "defaulted",
    ],
    ["forkedFrom", { forkedFrom: { run: "x", turn: -1 } }, {}, "dropped"],
  ])("repairs %s of %j", (field, changes, expected, done) => {
    const read = readRun(damaged(changes));
    expect(read).toMatchObject({ run: { ...sound, ...expected }, told: [{ field, done }] });
    expect("run" in read && Object.keys(read.run).sort()).toEqual(
      Object.keys({ ...sound, ...expected }).sort(),
    );
  });

  it("takes minus nought, which JSON cannot hold, as nought", () => {
    expect(readRun(damaged({ position: -0, shown: -0 }))).toEqual({
      run: { ...sound, position: 0, shown: 0 },
      told: [],
    });
  });

  it("keeps the moves before the first that is none, and says how many are gone", () => {
    const read = readRun(played({ moves: ["a", "b", 3, "d"] }));
    expect(read).toMatchObject({
      run: { playthrough: { moves: ["a", "b"] } },
      told: [{ field: "moves", done: "cut", found: "3", lost: 2 }],
    });
  });

  it("keeps 10,000 moves of more, and does not walk a list that only claims to be long", () => {
    const read = readRun(played({ moves: Array.from({ length: 10_001 }, () => "a") }));
    expect("run" in read && read.run.playthrough.moves.length).toBe(10_000);
    expect(read).toMatchObject({ told: [{ field: "moves", done: "cut", lost: 1 }] });
    expect(readRun(played({ moves: new Array(4e9) }))).toMatchObject({
      told: [{ field: "moves", lost: 4e9 }],
    });
  });

  it("drops remembered values that are none, `__proto__` among them", () => {
    const given: unknown = JSON.parse('{"met": true, "__proto__": 1, "list": [1]}');
    const read = readRun(played({ given }));
    expect(read).toMatchObject({
      told: [{ field: "given", done: "dropped", found: "__proto__", lost: 2 }],
    });
    expect("run" in read && Object.entries(read.run.playthrough.given)).toEqual([["met", true]]);
  });

  it("reads no field through a prototype", () => {
    expect(readRun(JSON.parse(`{"__proto__": ${JSON.stringify(sound)}}`))).toMatchObject({
      refused: { name: "save/foreign" },
    });
    const heir: unknown = Object.assign(Object.create(sound), { shown: 1 });
    expect(readRun(heir)).toMatchObject({ refused: { name: "save/foreign" } });
  });

  it("makes a lost id from what the save holds: the same each time, another for another", () => {
    const idOf = (value: unknown) => {
      const read = readRun(value);
      return "run" in read ? read.run.id : undefined;
    };
    const lost = damaged({ id: "" });
    expect(idOf(lost)).toMatch(/^recovered-[0-9a-f]{8}$/u);
    expect(idOf(lost)).toBe(idOf(structuredClone(lost)));
    expect(idOf(lost)).not.toBe(idOf({ ...lost, shown: 1 }));
  });

  it("takes the key that a save was kept under for its id", () => {
    expect(readRun(sound, "other")).toEqual({
      run: { ...sound, id: "other" },
      told: [{ field: "id", done: "defaulted", found: "one" }],
    });
  });

  it("quotes what it found shortly and without control or direction characters", () => {
    const read = readRun(damaged({ position: `\u202Egnp\n${"a".repeat(99)}` }));
    const found = "told" in read ? read.told[0]?.found : undefined;
    expect(found).toMatch(/^\uFFFDgnp\uFFFDa+…$/u);
    expect(found?.length).toBe(40);
  });
});
