import { forceCloseDatabase } from "fake-indexeddb";
import { describe, expect, it, vi } from "vitest";
import { PREFIX } from "../../src/saves/database";
import { openSaves } from "../../src/saves/store";
import { browserWith, problemIn, settled } from "./browser";
import { runOf } from "./runs";

/** A storage area with these keys. */
function areaWith(...keys: readonly string[]): Storage {
  const items = new Map(keys.map((key) => [key, "kept"]));
  return {
    get length() {
      return items.size;
    },
    key: (at) => [...items.keys()][at] ?? null,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, item) => void items.set(key, item),
    removeItem: (key) => void items.delete(key),
    clear: () => items.clear(),
  };
}
const keysOf = (area: Storage) => Array.from({ length: area.length }, (_, at) => area.key(at));

describe("erasing everything", () => {
  it("leaves no database, not even after the shelf is drawn again", async () => {
    const browser = browserWith();
    const saves = await browser.page();
    await saves.put(runOf("one"));
    await saves.eraseAll();
    expect([await saves.all(), await saves.damaged()]).toEqual([[], []]);
    await saves.remove("one");
    expect(await browser.factory.databases()).toEqual([]);
  });

  it("removes our keys from local and session storage and no others", async () => {
    const areas = [
      areaWith("within-reach", "within-reach:text-size", "other"),
      areaWith("within-reach-seat"),
    ];
    const denied = () => {
      throw new DOMException("denied", "SecurityError");
    };
    const { factory } = browserWith();
    const saves = await openSaves({
      factory: () => factory,
      areas: [denied, ...areas.map((area) => () => area)],
    });
    await saves.eraseAll();
    expect(areas.map(keysOf)).toEqual([["other"], []]);
  });

  it("takes saves that were on their way with it", async () => {
    const browser = browserWith();
    const saves = await browser.page();
    const before = saves.put(runOf("one"));
    const erased = saves.eraseAll();
    expect(await problemIn(saves.put(runOf("two")))).toBe("storage/erased");
    await Promise.all([before, erased]);
    expect(await browser.factory.databases()).toEqual([]);
  });

  it("lets a new run be kept afterwards", async () => {
    const browser = browserWith();
    const saves = await browser.page();
    await saves.put(runOf("one"));
    await saves.eraseAll();
    await saves.put(runOf("two"));
    expect(await saves.all()).toEqual([runOf("two")]);
  });

  it("is not held up by another page of ours, which is told and keeps nothing more", async () => {
    const browser = browserWith();
    const told: string[] = [];
    const here = await browser.page();
    const there = await browser.page(({ name }) => told.push(name));
    await there.put(runOf("one"));
    await here.eraseAll();
    expect(told).toEqual(["storage/erased"]);
    expect(await problemIn(there.put(runOf("one")))).toBe("storage/erased");
    expect(await problemIn(there.all())).toBe("storage/erased");
    expect(await problemIn(there.eraseAll())).toBeUndefined();
    expect(await browser.factory.databases()).toEqual([]);
  });

  it("says when a page that does not answer holds it up: emptied by then, gone when that page is", async () => {
    const browser = browserWith();
    const told: (string | number)[] = [];
    const saves = await browser.page(async ({ name }) => {
      const left = await settled(frozen.transaction("runs").objectStore("runs").count());
      told.push(name, left);
      frozen.close();
    });
    await saves.put(runOf("one"));
    const frozen = await settled(browser.factory.open(PREFIX));
    await saves.eraseAll();
    expect(told).toEqual(["storage/blocked", 0]);
    expect(await browser.factory.databases()).toEqual([]);
  });
});

describe("saves that are closed from outside", () => {
  it("give way to a newer version of the game and say so", async () => {
    const browser = browserWith();
    const told: string[] = [];
    const saves = await browser.page(({ name }) => told.push(name));
    (await settled(browser.factory.open(PREFIX, 99))).close();
    expect(told).toEqual(["storage/newer"]);
    expect(await problemIn(saves.put(runOf("one")))).toBe("storage/newer");
  });

  it("say that the browser took them away, and can be opened anew", async () => {
    const browser = browserWith();
    const told: string[] = [];
    const opened = vi.spyOn(browser.factory, "open");
    const saves = await browser.page(({ name }) => told.push(name));
    forceCloseDatabase(opened.mock.results[0]?.value.result);
    await vi.waitUntil(() => told.length > 0);
    expect(told).toEqual(["storage/cleared"]);
    expect(await problemIn(saves.put(runOf("one")))).toBe("storage/cleared");
    const again = await browser.page();
    await again.put(runOf("one"));
    expect(await again.all()).toEqual([runOf("one")]);
  });
});
