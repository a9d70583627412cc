// @vitest-environment happy-dom
import { expect, test, vi } from "vitest";
import type { LookingAt, RoomDebrief } from "../../src/core/room/look-back";
import type { Report } from "../../src/core/room/report";
import type { Turn } from "../../src/core/turns";
import { rowsOf } from "../../src/overlay/debrief/rows";
import { LeadBack } from "../../src/overlay/look-back/lead";
import { LookBack } from "../../src/overlay/look-back/look-back";
import { control, controls, expectAccessible, press, show } from "./page";

const turn = (number: number, more: Partial<Turn> = {}): Turn => ({
  number,
  act: "Found out",
  choice: {
    id: `kitchen/${number}`,
    text: `“Words ${number}.”`,
    kind: "act",
    turning: { direction: number % 2 === 0 ? "toward" : "away", by: "own-it" },
  },
  heard: [],
  protects: [],
  secure: [],
  replies: [],
  repair: false,
  ...more,
});

const debrief = (at: LookingAt): RoomDebrief => ({
  marks: [
    { turn: turn(0), share: { kind: "one", votes: [9], of: 14 } },
    {
      turn: turn(1, { replies: [{ direction: "toward", by: "own-it" }] }),
      share: { kind: "likely-and-helpful", votes: [5, 7], of: 12 },
    },
    { turn: turn(2) },
  ],
  cards: [
    { act: "Found out", line: { speaker: "lucy", text: "Well?" }, question: "What is asked?" },
  ],
  questions: ["What was the bag?"],
  at,
});

const ROWS = rowsOf([{ id: "own-it", name: "Own it", what: "", why: "" }], []);
const colours = { ink: "#2a2233", colour: "#d9cbb6" };

const props = (at: LookingAt) => ({
  debrief: debrief(at),
  title: "Two chairs",
  people: { player: { name: "Andrew", ...colours }, other: { name: "Lucy", ...colours } },
  nameOf: (id: string) => id.toUpperCase(),
  rows: ROWS,
  now: () => 1_000_000,
});

const REPORT: Report = {
  title: "Green Eyes",
  date: "2026-11-22",
  ending: "Two chairs",
  quorum: 5,
  polls: [
    {
      number: 1,
      kind: "halves",
      turn: 0,
      questions: ["Andrew", "Lucy"],
      answered: 6,
      ratherNot: 1,
      options: [
        { text: "“Words 0.”", votes: [2, 2], taken: true },
        { text: "Wait", votes: [1, 1], taken: false },
      ],
    },
  ],
  route: [{ turn: 0, act: "Found out", text: "“Words 0.”", poll: 1, reason: "To see." }],
  link: "https://here/#/link/green-eyes/AbC",
};

const lead = (at: LookingAt, more = {}) => (
  <LeadBack
    {...props(at)}
    turns={[
      turn(0, {
        heard: [{ by: "lucy", words: "I have imagined it." }],
        secure: ["Answer the question."],
        bid: { by: "lucy", text: "Well?", asks: "to be looked at" },
      }),
      turn(1),
    ]}
    onLook={() => {}}
    report={{ report: REPORT, onPrint: () => {}, onCsv: () => {}, onJson: () => {} }}
    {...more}
  />
);

test("the strands tell the votes at each mark, for the eye and as a list", async () => {
  const host = await show(<LookBack {...props({ shows: "route" })} />);
  const told = [...host.querySelectorAll(".out-of-sight li")].map(({ textContent }) => textContent);
  expect(told).toEqual([
    "1, Found out: Andrew turned toward · Own it. “Words 0.” 9 of 14 were for this.",
    "2, Found out: Andrew turned away · own-it. “Words 1.” likely 5, helpful 7, of 12 were for this.",
    "3, Found out: Andrew turned toward · Own it. “Words 2.”",
  ]);
  expect(host.querySelectorAll(".share")).toHaveLength(2);
  const bars = [...host.querySelectorAll<HTMLElement>(".share .share-bar > span")];
  expect(bars.map(({ style }) => Math.round(Number.parseFloat(style.width)))).toEqual([64, 42, 58]);
  await expectAccessible(host);
});

test("a card stands with its line, a closing question by itself", async () => {
  const card = await show(<LookBack {...props({ shows: "card", at: 0 })} />);
  expect(card.textContent).toContain("LUCY: Well?");
  expect(card.querySelector("h2")?.textContent).toBe("What is asked?");
  const question = await show(<LookBack {...props({ shows: "question", at: 0 })} />);
  expect(question.querySelector("h2")?.textContent).toBe("What was the bag?");
});

test("the quiet minute shows how much of it is left without figures, and says when it is over", async () => {
  const half = await show(<LookBack {...props({ shows: "quiet", until: 1_030_000 })} />);
  const left = half.querySelector<SVGElement>(".left");
  expect(left?.style.transform).toBe("scaleX(0.5)");
  expect(half.textContent).toBe("A quiet minute");
  const over = await show(<LookBack {...props({ shows: "quiet", until: 999_999 })} />);
  expect(over.querySelector("[role=status]")?.textContent).not.toBe("");
});

test("the facilitator goes from one thing to the next, or to any", async () => {
  const onLook = vi.fn();
  const host = await show(lead({ shows: "route" }, { onLook }));
  await press(control(host, "Next: Card: What is asked?"));
  await press(control(host, "A quiet minute"));
  expect(onLook.mock.calls).toEqual([[{ shows: "card", at: 0 }], [{ shows: "quiet" }]]);
  const last = await show(lead({ shows: "end" }));
  expect(controls(last).some((name) => name.startsWith("Next"))).toBe(false);
  await expectAccessible(last);
});

test("what is for the facilitator alone is on their page and not on what the room sees", async () => {
  const host = await show(lead({ shows: "route" }));
  const own = host.querySelector(".back-private")?.textContent ?? "";
  for (const words of ["I have imagined it.", "Answer the question.", "to be looked at"]) {
    expect(own).toContain(words);
    expect(host.querySelector(".look-back")?.textContent).not.toContain(words);
  }
});

test("the report has the counts, the way, its reasons and its link", async () => {
  const host = await show(lead({ shows: "route" }));
  const report = host.querySelector(".room-report");
  const rows = [...(report?.querySelectorAll("tr") ?? [])].map((row) =>
    [...row.children].map(({ textContent }) => textContent),
  );
  expect(rows).toEqual([
    ["Option", "Andrew", "Lucy"],
    ["“Words 0.” (taken)", "2", "2"],
    ["Wait", "1", "1"],
  ]);
  for (const words of ["22 November 2026", "6 answered; 1 would rather not.", "Why: To see."])
    expect(report?.textContent).toContain(words);
  expect(report?.querySelector("a")?.getAttribute("href")).toBe(REPORT.link);
});
