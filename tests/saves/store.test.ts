import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { bringIn } from "../../src/saves/bring-in";
import { PREFIX } from "../../src/saves/database";
import { openSaves } from "../../src/saves/store";
import { browserWith, problemIn, settled } from "./browser";
import { anyRun, runOf } from "./runs";

afterEach(() => {
  vi.restoreAllMocks();
});

describe("saves", () => {
  it("are there again on the next visit, newest first", async () => {
    const browser = browserWith();
    const saves = await browser.page();
    await saves.put(runOf("old", 1));
    await saves.put(runOf("new", 2));
    saves.stop();
    const again = await browser.page();
    expect(again.kept).toBe(true);
    expect(await again.all()).toEqual([runOf("new", 2), runOf("old", 1)]);
    expect(await again.damaged()).toEqual([]);
  });

  it("hold any run exactly", async () => {
    const saves = await browserWith().page();
    await fc.assert(
      fc.asyncProperty(anyRun, async (run) => {
        await saves.put(run);
        expect((await saves.all()).find(({ id }) => id === run.id)).toEqual(run);
      }),
      { numRuns: 30 },
    );
  });

  it("hold the last of several saves of one run that were asked for at once", async () => {
    const saves = await browserWith().page();
    await Promise.all([1, 2, 3].map((minute) => saves.put(runOf("one", minute))));
    expect(await saves.all()).toEqual([runOf("one", 3)]);
  });

  it("let a run be removed, and one that is not there", async () => {
    const saves = await browserWith().page();
    await saves.put(runOf("one"));
    await saves.remove("one");
    await saves.remove("never");
    expect(await saves.all()).toEqual([]);
  });

  it("still write what was asked for before they were stopped, and nothing after", async () => {
    const browser = browserWith();
    const saves = await browser.page();
    const asked = saves.put(runOf("one"));
    saves.stop();
    await asked;
    expect(await problemIn(saves.put(runOf("two")))).toBe("storage/stopped");
    expect(await problemIn(saves.all())).toBe("storage/stopped");
    expect(await (await browser.page()).all()).toEqual([runOf("one")]);
  });

  it("take in a file without overwriting what is there", async () => {
    const saves = await browserWith().page();
    await saves.put(runOf("one"));
    const { copies } = await bringIn(saves, [runOf("one", 5, ["hall/other"]), runOf("two", 3)]);
    expect((await saves.all()).map(({ id }) => id)).toEqual([copies[0]?.id, "two", "one"]);
    expect(await saves.all()).toContainEqual(runOf("one"));
  });
});

describe("damaged saves", () => {
  const damaged = { ...runOf("one"), shown: "many" };

  it("are repaired, told, and their originals kept untouched", async () => {
    const browser = browserWith();
    const saves = await browser.page();
    await browser.write("runs", damaged, "one");
    await browser.write("runs", { saves: 3 }, "strange");
    await saves.put(runOf("two"));
    expect(await saves.all()).toEqual([runOf("one"), runOf("two")]);
    expect(await saves.damaged()).toEqual([
      {
        id: "one",
        original: damaged,
        told: [{ field: "shown", done: "defaulted", found: "many" }],
      },
      {
        id: "strange",
        original: { saves: 3 },
        told: [],
        refused: { name: "save/foreign", found: "" },
      },
    ]);
    expect((await browser.read("runs")).map(([key]) => key)).toEqual(["one", "two"]);
  });

  it("are set aside once, however many pages read them", async () => {
    const browser = browserWith();
    const pages = await Promise.all([browser.page(), browser.page()]);
    await browser.write("runs", damaged, "one");
    await Promise.all(pages.map((saves) => saves.all()));
    await Promise.all(pages.map((saves) => saves.all()));
    expect(await pages[0]?.damaged()).toHaveLength(1);
  });

  it("are still used where there is no room to set them aside, and stay where they are", async () => {
    const browser = browserWith();
    const saves = await browser.page();
    await browser.write("runs", damaged, "one");
    vi.spyOn(IDBObjectStore.prototype, "add").mockImplementation(() => {
      throw new DOMException("no room", "QuotaExceededError");
    });
    expect(await saves.all()).toEqual([runOf("one")]);
    expect(await browser.read("runs")).toEqual([["one", damaged]]);
  });

  it("go with the run when it is removed", async () => {
    const browser = browserWith();
    const saves = await browser.page();
    await browser.write("runs", damaged, "one");
    await browser.write("runs", { ...runOf("two"), shown: -1 }, "two");
    await saves.all();
    await saves.remove("one");
    expect((await saves.damaged()).map(({ id }) => id)).toEqual(["two"]);
  });

  it("do not include what a newer version wrote: that stays in its place", async () => {
    const browser = browserWith();
    const saves = await browser.page();
    const newer = { ...runOf("one"), version: 2 };
    await browser.write("runs", newer, "one");
    expect([await saves.all(), await saves.damaged()]).toEqual([[], []]);
    expect(await browser.read("runs")).toEqual([["one", newer]]);
  });
});

describe("a save that cannot be written", () => {
  it("says that storage is full when the browser throws so", async () => {
    const saves = await browserWith().page();
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("no room", "QuotaExceededError");
    });
    expect(await problemIn(saves.put(runOf("one")))).toBe("storage/full");
  });

  it("says so too when the transaction fails on its way to the disk; the run before it stays", async () => {
    const saves = await browserWith().page();
    await saves.put(runOf("one", 1));
    const { put } = IDBObjectStore.prototype;
    const write = vi.spyOn(IDBObjectStore.prototype, "put");
    write.mockImplementation(function (this: IDBObjectStore, run: unknown, key) {
      const request = put.call(this, run, key);
      const error = new DOMException("no room", "QuotaExceededError");
      Object.defineProperty(this.transaction, "error", { value: error });
      this.transaction.abort();
      return request;
    });
    expect(await problemIn(saves.put(runOf("one", 2)))).toBe("storage/full");
    write.mockRestore();
    expect(await saves.all()).toEqual([runOf("one", 1)]);
  });

  it("says that it is lost when it reads back differently, or not at all", async () => {
    const saves = await browserWith().page();
    const { put } = IDBObjectStore.prototype;
    const write = vi.spyOn(IDBObjectStore.prototype, "put");
    write.mockImplementation(function (this: IDBObjectStore, run: { shown: number }, key) {
      return put.call(this, { ...run, shown: run.shown + 1 }, key);
    });
    expect(await problemIn(saves.put(runOf("one")))).toBe("storage/lost");
    write.mockImplementation(function (this: IDBObjectStore, run: unknown) {
      return put.call(this, run, "elsewhere");
    });
    expect(await problemIn(saves.put(runOf("two")))).toBe("storage/lost");
    write.mockRestore();
    expect(await problemIn(saves.put(runOf("two")))).toBeUndefined();
  });

  it("is not lost where another page has already gone on with the same run", async () => {
    const browser = browserWith();
    const saves = await browser.page();
    const { put } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (
      this: IDBObjectStore,
      _run: unknown,
      key,
    ) {
      return put.call(this, runOf("one", 30, ["hall/hello", "hall/more"]), key);
    });
    expect(await problemIn(saves.put(runOf("one", 20)))).toBeUndefined();
  });
});

describe("storage that is refused", () => {
  const refusals: readonly [string, () => IDBFactory | undefined][] = [
    ["is not there", () => undefined],
    ["is null", () => JSON.parse("null")],
    [
      "throws when it is mentioned",
      () => {
        throw new DOMException("denied", "SecurityError");
      },
    ],
    [
      "throws when it is opened",
      () => {
        const { factory } = browserWith();
        vi.spyOn(factory, "open").mockImplementation(() => {
          throw new DOMException("private window", "InvalidStateError");
        });
        return factory;
      },
    ],
  ];

  it.each(refusals)("lets play go on in memory: it %s", async (_, factory) => {
    const saves = await openSaves({ factory, areas: [] });
    expect([saves.kept, saves.reason?.name]).toEqual([false, "storage/refused"]);
    await saves.put(runOf("one", 1));
    await saves.put(runOf("two", 2));
    await saves.remove("one");
    expect(await saves.all()).toEqual([runOf("two", 2)]);
    await saves.eraseAll();
    expect([await saves.all(), await saves.damaged()]).toEqual([[], []]);
    saves.stop();
  });

  it("is told apart from saves of a newer version of the game", async () => {
    const browser = browserWith();
    (await settled(browser.factory.open(PREFIX, 99))).close();
    const saves = await browser.page();
    expect([saves.kept, saves.reason?.name]).toEqual([false, "storage/newer"]);
    await saves.eraseAll();
    expect(await browser.factory.databases()).toEqual([]);
  });
});
