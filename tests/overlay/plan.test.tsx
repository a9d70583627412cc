// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { expect, test, vi } from "vitest";
import { headerOf } from "../../src/core/passage";
import type { Sheet, SheetStop } from "../../src/core/sheet";
import { PlanPage } from "../../src/overlay/plan/plan";
import { control, expectAccessible, press, show } from "./page";

const header = headerOf({
  title: "The Drawer",
  cast: "andrew, lucy",
  player: "andrew",
  minutes: "15",
  kind: "flagship",
  note: "an affair, a separation",
});

const stop = (act: string, text: string): SheetStop => ({
  act,
  lines: [{ speaker: "lucy", text }],
  questions: [],
  isVote: true,
  options: ["“Well.”", "Wait"],
  isAhead: true,
});

const SHEET: Sheet = {
  aim: "",
  suits: "",
  before: ["What sticks?"],
  after: ["What was it?", "Who asked?", "What else?"],
  leave: ["Your own drawers."],
  stops: [stop("Late, the hall", "Well?"), stop("Later, the bus", "So?"), stop("Later", "And?")],
  closings: [],
  practices: [],
  habits: [],
};

const page = (more = {}) => (
  <PlanPage
    {...{ header, sheet: SHEET }}
    people={{ nameOf: (id) => id.toUpperCase(), inkOf: () => "#2a2233" }}
    sheetAddress="#/sheet/drawer"
    leadAddress="#/lead/drawer"
    fitting={() => ["Small Things"]}
    onPrint={() => {}}
    {...more}
  />
);

const type = (host: HTMLElement, at: number, text: string) =>
  act(() => {
    const field = host.querySelectorAll("input")[at];
    if (field === undefined) throw new Error("no field");
    field.value = text;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });

const votes = (host: HTMLElement) =>
  [...host.querySelectorAll(".part.vote h3")].map(({ textContent }) => textContent);

test("tells the session by the clock, with what to vote at", async () => {
  const onPrint = vi.fn();
  const host = await show(page({ onPrint }));
  const clocks = [...host.querySelectorAll(".clock")].map(({ textContent }) => textContent);
  expect(clocks.slice(0, 3)).toEqual(["0:00", "0:05", "0:07"]);
  expect(votes(host).map((title) => title?.replace(/ \d.*$/u, ""))).toEqual([
    "Vote · Late",
    "Vote · Later",
    "Vote · Later",
  ]);
  expect(host.textContent).toContain("At this line:LUCY: Well?");
  expect(host.textContent).toContain("At the first of these that the story comes to:");
  await press(control(host, "Print"));
  expect(onPrint).toHaveBeenCalledOnce();
  await expectAccessible(host);
});

test("says honestly when it does not fit, and what would", async () => {
  const host = await show(page());
  await type(host, 0, "20");
  const verdict = host.querySelector("[role=status]")?.textContent;
  expect(verdict).toMatch(/^It does not fit\. .* \d+ more than your 20\./u);
  expect(verdict).toContain("These would fit: Small Things.");
  expect(votes(host)).toHaveLength(1);
  expect(host.querySelector(".short")?.textContent).toContain("Nothing more can go.");
});

test("what is no number of people changes nothing", async () => {
  const host = await show(page());
  const before = host.querySelector(".parts")?.textContent;
  for (const typed of ["", "0", "2.5", "100000"]) {
    await type(host, 1, typed);
    expect(host.querySelector(".parts")?.textContent).toBe(before);
  }
  await type(host, 1, "2");
  expect(host.querySelector("[role=status]")?.textContent).toContain("Decide by talking");
});
