// @vitest-environment happy-dom
import { describe, expect, test, vi } from "vitest";
import { headerOf } from "../../src/core/passage";
import type { Sheet, SheetStop } from "../../src/core/sheet";
import { SheetPage } from "../../src/overlay/sheet/sheet";
import { control, expectAccessible, press, show } from "./page";

const header = headerOf({
  title: "The Drawer",
  cast: "andrew, lucy, rosalind",
  player: "andrew",
  minutes: "10",
  kind: "short",
  note: "an affair, a separation",
});

const stop = (more: Partial<SheetStop>): SheetStop => ({
  act: "Late, the hall",
  lines: [{ speaker: "lucy", text: "Well?" }],
  questions: [],
  isVote: false,
  options: ["“Well.”", "Wait"],
  isAhead: true,
  ...more,
});

const SHEET: Sheet = {
  aim: "To see a drawer.",
  suits: "Anyone.",
  before: ["What sticks?", "Who waits?", "Who pulls?"],
  after: ["What was it?", "Who asked?", "What else?"],
  leave: ["Your own drawers."],
  stops: [
    stop({ isVote: true }),
    stop({
      lines: [{ text: "The clock stops." }, { text: "The clock goes on." }],
      questions: ["Whose is it?"],
      isAhead: false,
    }),
    stop({ act: "Later", questions: ["And now?"], options: ["“Yes.”"], isAhead: false }),
  ],
  closings: [{ act: "Later, the bus", question: "Who got off?" }],
  practices: ["own-it"],
  habits: ["hide", "unnamed"],
};

const page = (sheet: Sheet, onPrint = () => {}) => (
  <SheetPage
    {...{ header, sheet, onPrint }}
    endings={4}
    people={{ nameOf: (id) => id.toUpperCase(), inkOf: () => "#2a2233" }}
    practices={[{ id: "own-it", name: "Own it" }]}
    habits={[{ id: "hide", name: "Hide it" }]}
    playAddress="#/play/drawer"
    planAddress="#/plan/drawer"
  />
);

const part = (host: HTMLElement, heading: string): string =>
  [...host.querySelectorAll("section")].find(
    (section) => section.getAttribute("aria-label") === heading,
  )?.textContent ?? "";

const act = (host: HTMLElement, title: string): string =>
  [...host.querySelectorAll(".sheet-act")].find(
    (each) => each.querySelector("h3")?.textContent === title,
  )?.textContent ?? "";

describe("SheetPage", () => {
  test("tells how long, with whom, and what it holds", async () => {
    const host = await show(page(SHEET));
    expect(host.querySelector("header")?.textContent).toContain(
      "About 10 minutes for one person, about 40 with a group that reads aloud and talks. The group plays ANDREW, beside LUCY. There are four endings.",
    );
    expect(host.textContent).toContain("It holds an affair and a separation.");
    expect(part(host, "What it is for")).toContain("To see a drawer.");
    expect(part(host, "Leave alone")).toContain("Your own drawers.");
    expect(part(host, "Before")).toBe("BeforeWhat sticks?Who waits?Who pulls?");
    expect(part(host, "After")).toBe("AfterWhat was it?Who asked?What else?");
    expect(part(host, "What can be met")).toContain("PracticesOwn itHabitsHide it · unnamed");
  });

  test("stops act by act, with what is said, the options and the question", async () => {
    const host = await show(page(SHEET));
    expect(act(host, "Late, the hall")).toBe(
      "Late, the hallLUCY: Well?Put it to the vote“Well.”WaitThe clock stops.orThe clock goes on.Just chosen, one of these“Well.”WaitWhose is it?",
    );
    expect(act(host, "Later")).toBe("LaterLUCY: Well?Just chosen“Yes.”And now?");
    expect(part(host, "At an ending")).toContain("Later, the busWho got off?");
  });

  test("prints, and leads to the story", async () => {
    const onPrint = vi.fn();
    const host = await show(page(SHEET, onPrint));
    await press(control(host, "Print"));
    expect(onPrint).toHaveBeenCalledOnce();
    expect(control(host, "Play").getAttribute("href")).toBe("#/play/drawer");
  });

  test("is accessible, whole and where a story says next to nothing", async () => {
    const bare = { ...SHEET, aim: "", suits: "", before: [], after: [], leave: [], stops: [] };
    for (const sheet of [SHEET, { ...bare, closings: [] }])
      await expectAccessible(await show(page(sheet)));
  });
});
