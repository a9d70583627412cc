// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { describe, expect, test, vi } from "vitest";
import type { TitledRun } from "../../src/overlay/saves-page/run-row";
import { SavesPage, type SavesPageProps } from "../../src/overlay/saves-page/saves-page";
import {
  broughtText,
  type ProblemName,
  problemText,
  type RefusalName,
  type RefusalTold,
  type RepairedField,
  type RepairTold,
  refusalText,
  repairText,
} from "../../src/overlay/saves-page/texts";
import type { FileRefusal } from "../../src/saves/file";
import type { SaveProblemName } from "../../src/saves/problem";
import type { Repair, RunField } from "../../src/saves/tell";
import { control, controls, expectAccessible, key, press, redraw, show } from "./page";

const run = (id: string, more: Partial<TitledRun> = {}): TitledRun => ({
  id,
  title: "Green Eyes",
  playthrough: { story: "green-eyes", storyHash: "", seed: 1, given: {}, moves: ["a", "b"] },
  startedAt: "2026-11-20T19:05:00.000Z",
  updatedAt: "2026-11-22T19:05:00.000Z",
  shown: 0,
  ...more,
});

const props = (more: Partial<SavesPageProps> = {}): SavesPageProps => ({
  runs: [run("a"), run("b", { title: "Small Things", ending: { id: "x", title: "Two chairs" } })],
  kept: true,
  told: [],
  addressOf: ({ id }) => `#/run/${id}`,
  onExport: () => {},
  onImport: () => {},
  onErase: () => {},
  onRemove: () => {},
  onCompare: () => undefined,
  ...more,
});

const named = (host: Element, start: string) =>
  control(host, controls(host).find((name) => name.startsWith(start)) ?? start);

describe("SavesPage", () => {
  test("tells where each run stands, and opens it", async () => {
    const fork = run("c", { forkedFrom: { run: "a", turn: 1 } });
    const host = await show(<SavesPage {...props({ runs: [...props().runs, fork] })} />);
    const rows = [...host.querySelectorAll(".run")].map((row) => row.textContent);
    expect(rows[0]).toContain("Under way, 2 choices in");
    expect(rows[0]).toMatch(/Last played 2[23] November 2026/);
    expect(rows[1]).toContain("Ended: Two chairs");
    expect(rows[2]).toContain("Goes its own way after the first choice of another run.");
    expect(named(host, "Open: Small Things").getAttribute("href")).toBe("#/run/b");
  });

  test("asks in its place before it removes; no leaves all as it was", async () => {
    const onRemove = vi.fn();
    const host = await show(<SavesPage {...props({ onRemove })} />);
    await press(named(host, "Remove: Green Eyes"));
    expect(document.activeElement?.textContent).toBe("Keep it");
    await key(document.activeElement, "Escape");
    expect(document.activeElement?.textContent).toBe("Remove");
    await press(named(host, "Remove: Green Eyes"));
    await press(control(host, "Keep it"));
    expect(onRemove).not.toHaveBeenCalled();
    await press(named(host, "Remove: Green Eyes"));
    await press(control(host, "Remove it"));
    expect(onRemove.mock.calls).toEqual([["a"]]);
  });

  test("the focus goes to the heading when a row goes", async () => {
    const host = await show(<SavesPage {...props()} />);
    await redraw(host, <SavesPage {...props({ runs: [run("a")] })} />);
    expect(document.activeElement?.tagName).toBe("H1");
  });

  test("asks before it erases everything", async () => {
    const onErase = vi.fn();
    const host = await show(<SavesPage {...props({ onErase })} />);
    await press(control(host, "Erase everything"));
    expect(onErase).not.toHaveBeenCalled();
    await press(control(host, "Erase it all"));
    expect(onErase).toHaveBeenCalledOnce();
  });

  test("hands over the file that is picked, and saves to one", async () => {
    const onImport = vi.fn();
    const onExport = vi.fn();
    const host = await show(<SavesPage {...props({ onImport, onExport })} />);
    const input = host.querySelector("input");
    const file = new File(["{}"], "saves.json");
    if (input !== null) Object.defineProperty(input, "files", { value: [file] });
    await act(() => {
      input?.dispatchEvent(new Event("change", { bubbles: true }));
    });
    expect(onImport.mock.calls).toEqual([[file]]);
    expect(host.querySelector(`label[for="${input?.id}"]`)?.textContent).toBe("Open a file");
    await press(control(host, "Save to a file"));
    expect(onExport).toHaveBeenCalledOnce();
  });

  test("tells what did not work, what was repaired and what came of a step", async () => {
    const host = await show(
      <SavesPage
        {...props({
          kept: false,
          why: "storage/refused",
          told: [
            { title: "Green Eyes", repairs: [{ field: "moves", done: "cut", lost: 3 }] },
            { refused: { name: "save/no-story", found: "" } },
          ],
          message: "One playthrough was added.",
        })}
      />,
    );
    expect(host.textContent).toContain("this browser keeps nothing");
    expect(host.textContent).toContain(problemText("storage/refused"));
    expect(host.textContent).toContain(
      "Green Eyes: Its last 3 choices could not be read, so it stops before them.",
    );
    expect(host.textContent).toContain("One that was kept here: it does not say which story");
    expect(host.querySelector("[role=status]")?.textContent).toBe("One playthrough was added.");
    await expectAccessible(host);
  });

  test("without a run there is nothing to save, and a sentence instead of a list", async () => {
    const host = await show(<SavesPage {...props({ runs: [] })} />);
    expect(controls(host)).toEqual(["Erase everything", "All stories"]);
    expect(host.textContent).toContain("There is no playthrough yet.");
    await expectAccessible(host);
  });
});

// The overlay does not import the saves; these hold only as long as both know the same names.
const PROBLEMS: Record<SaveProblemName, true> & Record<ProblemName, true> = {
  "storage/refused": true,
  "storage/full": true,
  "storage/lost": true,
  "storage/newer": true,
  "storage/erased": true,
  "storage/cleared": true,
  "storage/blocked": true,
  "storage/stopped": true,
};
const FIELDS: Record<RunField, true> & Record<RepairedField, true> = {
  id: true,
  startedAt: true,
  updatedAt: true,
  shown: true,
  ending: true,
  forkedFrom: true,
  position: true,
  rememberedAt: true,
  linked: true,
  noticed: true,
  ahead: true,
  left: true,
  storyHash: true,
  seed: true,
  given: true,
  moves: true,
};
const REFUSALS: Record<FileRefusal["name"], true> & Record<RefusalName, true> = {
  "save/empty": true,
  "save/foreign": true,
  "save/newer": true,
  "save/no-story": true,
  "save/no-moves": true,
  "file/empty": true,
  "file/too-big": true,
  "file/cut-short": true,
  "file/broken": true,
  "file/foreign": true,
  "file/newer": true,
};
const names = <Name extends string>(table: Record<Name, true>) => Object.keys(table) as Name[];

const expectSentences = (sentences: readonly string[]) => {
  expect(new Set(sentences).size).toBe(sentences.length);
  for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].*[.]$/s);
};

describe("sentences for what the saves tell", () => {
  test("every problem has its own", () => expectSentences(names(PROBLEMS).map(problemText)));

  test("an unknown problem is quoted", () => {
    expect(problemText("TypeError")).toContain("“TypeError”");
    expect(problemText("constructor")).toContain("“constructor”");
  });

  test("every repair has its own", () => {
    const repair = (field: RunField): Repair & RepairTold => ({ field, done: "cut", found: "" });
    expectSentences(names(FIELDS).map((field) => repairText(repair(field))));
    expect(repairText({ field: "given", done: "dropped", lost: 1 })).toMatch(/^One thing/);
    expect(repairText({ field: "ending", done: "defaulted" })).toContain("short name");
  });

  test("every refusal has its own, with its place in the file", () => {
    const refusal = (name: FileRefusal["name"]): FileRefusal & RefusalTold => ({
      name,
      found: "x",
    });
    expectSentences(names(REFUSALS).map((name) => refusalText(refusal(name))));
    expect(refusalText({ name: "save/foreign", found: "x", at: 4 })).toBe(
      "Number 4 in the file: this is no playthrough of this game (“x” stands there), so it was not taken.",
    );
  });

  test("an import is told by what it added", () => {
    expect(broughtText(0, 0, false)).toContain("here already");
    expect(broughtText(1, 0, false)).toBe("One playthrough was added.");
    expect(broughtText(3, 1, false)).toMatch(/^3 playthroughs were added. One of them differs/);
    expect(broughtText(0, 0, true)).toMatch(/^Your ways to play/);
  });
});
