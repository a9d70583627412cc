import { describe, expect, it } from "vitest";
import type { Personal } from "../../src/core/personal";
import { eraseKeys } from "../../src/saves/database";
import { chosenIn, layPersonal, openPersonal } from "../../src/saves/personal";

/** A storage area that holds what it is given, or throws at each `setItem`. */
function storage(full = false): Storage {
  const items = new Map<string, string>();
  return {
    get length() {
      return items.size;
    },
    clear: () => items.clear(),
    getItem: (key) => items.get(key) ?? null,
    key: (index) => [...items.keys()][index] ?? null,
    removeItem: (key) => void items.delete(key),
    setItem: (key, value) => {
      if (full) throw new Error("full");
      items.set(key, value);
    },
  };
}

const CHOSEN: Personal = {
  ways: { guess: true, spot: false },
  week: { practice: "own-it", chosenAt: "2026-11-22T09:00:00.000Z" },
};

describe("what a player chose for themselves", () => {
  it("is nothing at first, and is there again when the page is opened anew", () => {
    const area = storage();
    const keep = openPersonal(() => area);
    expect(keep.read()).toBeUndefined();
    expect(chosenIn(keep).ways).toEqual({ guess: false, spot: false });
    keep.keep(CHOSEN);
    expect(openPersonal(() => area).read()).toEqual(CHOSEN);
  });

  it("goes when everything is erased", () => {
    const area = storage();
    const keep = openPersonal(() => area);
    keep.keep(CHOSEN);
    eraseKeys([() => area]);
    expect(keep.read()).toBeUndefined();
  });

  it.each([
    ["a full storage", () => storage(true)],
    [
      "a refused storage",
      () => {
        throw new Error("refused");
      },
    ],
  ])("lasts as long as the page over %s, and can be erased there", (_, area) => {
    const keep = openPersonal(area);
    keep.keep(CHOSEN);
    expect(keep.read()).toEqual(CHOSEN);
    keep.erase();
    expect(keep.read()).toBeUndefined();
  });

  it.each([
    ["nonsense", "{", undefined],
    ["a list", "[]", undefined],
    ["damaged ways", '{"ways":{"guess":1,"spot":true}}', { ways: { guess: false, spot: true } }],
    [
      "a damaged day",
      JSON.stringify({ ...CHOSEN, week: { practice: "own-it", chosenAt: "Tuesday" } }),
      { ways: CHOSEN.ways },
    ],
  ])("is read field by field from %s", (_, text, expected) => {
    const area = storage();
    area.setItem("within-reach.personal", text);
    expect(openPersonal(() => area).read()).toEqual(expected);
  });
});

describe("what a file brings", () => {
  const bare: Personal = { ways: { guess: false, spot: false } };

  it("fills what was not chosen here, and overwrites nothing", () => {
    expect(layPersonal(undefined, CHOSEN)).toEqual(CHOSEN);
    expect(layPersonal({ ways: { guess: false, spot: true } }, CHOSEN)).toEqual({
      ways: { guess: false, spot: true },
      week: CHOSEN.week,
    });
  });

  it("is nothing new where it is here already, or nothing was chosen there", () => {
    expect(layPersonal(CHOSEN, { ...CHOSEN, ways: bare.ways })).toBeUndefined();
    expect(layPersonal(undefined, bare)).toBeUndefined();
    expect(layPersonal(CHOSEN, undefined)).toBeUndefined();
  });
});
