import { describe, expect, test } from "vitest";
import { draftOf } from "../../src/core/draft";
import { PREFIX } from "../../src/saves/database";
import { openDesk } from "../../src/saves/desk";
import { area } from "./area";

const draft = draftOf({ "main.ink": "Hello.", "__proto__.ink": "Odd." });

describe("the desk", () => {
  test("gives back what was kept, each in its place", () => {
    const { storage } = area();
    const desk = openDesk(() => storage, new EventTarget());
    expect(desk.read("now")).toBeUndefined();
    expect(desk.keep("now", draft)).toBeUndefined();
    desk.keep("before", draftOf({ "old.ink": "Old." }));
    expect(desk.read("now")).toEqual(draft);
    expect(desk.read("before")?.main).toBe("old.ink");
  });

  test("keeps everything under keys that erasing removes", () => {
    const { items, storage } = area();
    const desk = openDesk(() => storage, new EventTarget());
    desk.keep("now", draft);
    desk.keep("before", draft);
    expect([...items.keys()].every((key) => key.startsWith(PREFIX))).toBe(true);
  });

  test("mends what is damaged beside the files", () => {
    const { items, storage } = area();
    const desk = openDesk(() => storage, new EventTarget());
    desk.keep("now", draft);
    const [key = ""] = items.keys();
    items.set(key, JSON.stringify({ files: { "a.ink": "A", "b.ink": 3 }, main: "b.ink" }));
    expect(desk.read("now")).toEqual({ files: { "a.ink": "A" }, main: "a.ink", open: "a.ink" });
  });

  test("sets aside what it cannot read, until it is told to forget it", () => {
    const { items, storage } = area();
    const desk = openDesk(() => storage, new EventTarget());
    for (const place of ["now", "before"] as const) desk.keep(place, draft);
    expect(desk.unreadable()).toBeUndefined();
    for (const key of [...items.keys()]) items.set(key, `{"files": {"a.ink": "My only ${key}`);
    expect(desk.read("now")).toBeUndefined();
    expect(desk.read("before")).toBeUndefined();
    desk.keep("now", draft);
    const lines = [`${PREFIX}.studio`, `${PREFIX}.studio-before`].map(
      (key) => `{"files": {"a.ink": "My only ${key}`,
    );
    expect(desk.unreadable()).toBe(lines.join("\n"));
    desk.forget();
    expect(desk.read("before")).toBeUndefined();
    expect(openDesk(() => storage, new EventTarget()).unreadable()).toBeUndefined();
    expect(desk.read("now")).toEqual(draft);
  });

  test("says why it keeps nothing", () => {
    const full = new DOMException("full", "QuotaExceededError");
    const { storage } = area(full);
    expect(openDesk(() => storage, new EventTarget()).keep("now", draft)?.name).toBe(
      "storage/full",
    );
    const denied = () => {
      throw new DOMException("no", "SecurityError");
    };
    const refused = openDesk(denied, new EventTarget());
    expect(refused.keep("now", draft)?.name).toBe("storage/refused");
    expect(refused.read("now")).toBeUndefined();
  });

  test("tells of changes in another page until it is stopped", () => {
    const events = new EventTarget();
    let told = 0;
    const stop = openDesk(() => undefined, events).follow(() => {
      told += 1;
    });
    const change = (key: string | null) =>
      events.dispatchEvent(Object.assign(new Event("storage"), { key }));
    change("other");
    expect(told).toBe(0);
    change(`${PREFIX}.studio`);
    change(null);
    expect(told).toBe(2);
    stop();
    change(null);
    expect(told).toBe(2);
  });
});
