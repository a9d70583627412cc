import { describe, expect, test } from "vitest";
import { type Run, startPlaythrough, startRun } from "../../src/core/playthrough";
import { writingAhead } from "../../src/saves/ahead";
import { PREFIX } from "../../src/saves/database";
import { memorySaves } from "../../src/saves/memory";
import { saveProblem } from "../../src/saves/problem";
import type { Saves } from "../../src/saves/saves";
import { area } from "./area";

/** Saves like the database's: they keep, and `put` waits for `open` where it is given. */
function database(open: Promise<void> = Promise.resolve()): Saves {
  const inMemory = memorySaves(saveProblem("storage/refused"), async () => {});
  return {
    ...inMemory,
    kept: true,
    put: async (run) => {
      await open;
      await inMemory.put(run);
    },
  };
}

const first = startRun(
  startPlaythrough("green-eyes", "hash", 1),
  "one",
  "2026-01-01T00:00:00.000Z",
);
const second: Run = { ...first, shown: first.shown + 1, updatedAt: "2099-01-01T00:00:00.000Z" };
const never = new Promise<void>(() => {});

describe("writing ahead", () => {
  test("a page that ends before the database has written leaves the run to the next", async () => {
    const { storage } = area();
    void writingAhead(database(never), () => storage).put(first);
    void writingAhead(database(never), () => storage).put(second);
    expect(await writingAhead(database(), () => storage).all()).toEqual([second]);
  });

  test("what the database has is not held twice", async () => {
    const { items, storage } = area();
    const saves = writingAhead(database(), () => storage);
    await Promise.all([saves.put(first), saves.put(second)]);
    expect(items.size).toBe(0);
    expect(await saves.all()).toEqual([second]);
  });

  test("an older one that was left over does not hide what was played since", async () => {
    const { storage } = area();
    void writingAhead(database(never), () => storage).put(first);
    const kept = database();
    await kept.put(second);
    expect(await writingAhead(kept, () => storage).all()).toEqual([second]);
  });

  test("what another page moves into the database meanwhile is not missed", async () => {
    const { storage } = area();
    const kept = database();
    const reading = {
      ...kept,
      all: async () => {
        const before = await kept.all();
        await writingAhead(kept, () => storage).put(second);
        return before;
      },
    };
    void writingAhead(database(never), () => storage).put(first);
    const ids = (await writingAhead(reading, () => storage).all()).map(({ id }) => id);
    expect(ids).toEqual([first.id]);
  });

  test("what could not be kept is not claimed to be", async () => {
    const { items, storage } = area();
    const full = { ...database(), put: () => Promise.reject(saveProblem("storage/full")) };
    await expect(writingAhead(full, () => storage).put(first)).rejects.toThrow();
    expect(items.size).toBe(0);
  });

  test("removing a run removes it here too, and erasing knows the keys", async () => {
    const { items, storage } = area();
    const saves = writingAhead(database(never), () => storage);
    void saves.put(first);
    expect([...items.keys()].every((key) => key.startsWith(PREFIX))).toBe(true);
    await saves.remove(first.id);
    expect(await saves.all()).toEqual([]);
  });

  test("an area that is full, refused or damaged leaves all to the database", async () => {
    const full = writingAhead(database(), () => area(new Error("full")).storage);
    await full.put(first);
    expect(await full.all()).toEqual([first]);
    const refused = writingAhead(database(), () => {
      throw new Error("refused");
    });
    await refused.put(first);
    expect(await refused.all()).toEqual([first]);
    const { storage } = area();
    storage.setItem(`${PREFIX}.ahead.${first.id}`, '{"id": "');
    expect(await writingAhead(database(), () => storage).all()).toEqual([]);
  });
});
