import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MINUTES, PEOPLE, type PlanFor, runSheetOf } from "../../../src/core/room/run-sheet";
import type { SheetStop } from "../../../src/core/sheet";

const stop = (act: string, isVote = true, questions: readonly string[] = []): SheetStop => ({
  act,
  lines: [{ text: "The kettle ticks." }],
  questions,
  isVote,
  options: ["“Yes.”", "Wait"],
  isAhead: true,
});

const FLAGSHIP: PlanFor = {
  reading: 15,
  minutes: 60,
  people: 20,
  sheet: {
    stops: [
      stop("Fourteen days, the café"),
      stop("It comes back, Friday", false, ["Whose?"]),
      stop("It comes back, Friday, the kitchen"),
      stop("It comes back, Friday, the hall"),
      stop("Two chairs, Thursday"),
      stop("Two chairs, six minutes early"),
      stop("Two chairs, the hour"),
    ],
    before: ["A?", "B?", "C?"],
    after: ["D?", "E?", "F?"],
  },
};

const plan = (more: Partial<PlanFor> = {}) => runSheetOf({ ...FLAGSHIP, ...more });
const names = (more: Partial<PlanFor> = {}) => plan(more).parts.map(({ part }) => part);
const votes = (more: Partial<PlanFor> = {}) =>
  plan(more).parts.flatMap((part) => (part.part === "vote" ? [part.place.act] : []));

describe("a session of an hour", () => {
  test("holds a flagship with four votes and talk", () => {
    const sheet = plan();
    expect(sheet.spare).toBeGreaterThanOrEqual(0);
    expect(sheet.votes).toBeGreaterThanOrEqual(4);
    expect(names().slice(0, 3)).toEqual(["welcome", "agreements", "notes"]);
    expect(names().slice(-2)).toEqual(["quiet", "close"]);
  });

  test("has its votes in the order of the story, at most two in an act", () => {
    expect(votes({ minutes: 240 })).toEqual([
      "Fourteen days",
      "It comes back",
      "It comes back",
      "Two chairs",
      "Two chairs",
    ]);
    const places = plan({ minutes: 240 }).parts.flatMap((part) =>
      part.part === "vote" ? [[part.place.stops.length, part.place.earlier]] : [],
    );
    expect(places).toEqual([
      [1, 0],
      [2, 0],
      [2, 1],
      [3, 0],
      [3, 1],
    ]);
  });

  test("calls the first vote of an act its first, however many there are", () => {
    for (const minutes of [40, 50, 60, 90]) {
      const firsts = plan({ minutes }).parts.flatMap((part) =>
        part.part === "vote" && part.place.earlier === 0 ? [part.place.act] : [],
      );
      expect(firsts).toEqual([...new Set(votes({ minutes }))]);
    }
  });

  test("says how many minutes are missing where not even the least fits", () => {
    const sheet = plan({ minutes: 30 });
    expect(sheet.spare).toBe(30 - sheet.total);
    expect(sheet.spare).toBeLessThan(0);
    expect(sheet.votes).toBe(1);
    expect(sheet.leaveOut).toEqual([]);
  });

  test("says how a small room comes to its answers", () => {
    expect(plan({ people: 2 }).counting).toBe("talk");
    expect(plan({ people: 4 }).counting).toBe("shown-from-three");
    expect(plan({ people: 5 }).counting).toBe("shown");
  });

  test("reads on to the end where nothing is marked", () => {
    const sheet = plan({ sheet: { stops: [], before: [], after: [] } });
    expect(sheet.parts.map(({ part }) => part)).toEqual([
      "welcome",
      "agreements",
      "notes",
      "read",
      "look-back",
      "quiet",
      "close",
    ]);
    expect(sheet.leaveOut).toEqual([]);
  });
});

describe("for any session", () => {
  const plans = fc.record({
    reading: fc.integer({ min: 1, max: 30 }),
    minutes: fc.integer({ min: MINUTES.least, max: MINUTES.most }),
    people: fc.integer({ min: PEOPLE.least, max: PEOPLE.most }),
    sheet: fc.record({
      stops: fc.array(
        fc
          .tuple(fc.constantFrom("One", "Two", "Three"), fc.boolean(), fc.boolean())
          .map(([act, isVote, asks]) => stop(act, isVote, asks ? ["Why?"] : [])),
        { maxLength: 12 },
      ),
      before: fc.subarray(["A?", "B?"]),
      after: fc.subarray(["C?", "D?", "E?"]),
    }),
  });

  test("parts follow one another without a gap and come to the total", () => {
    fc.assert(
      fc.property(plans, (asked) => {
        const { parts, total, spare } = runSheetOf(asked);
        let at = 0;
        for (const part of parts) {
          expect(part.at).toBe(at);
          expect(Number.isInteger(part.minutes) && part.minutes >= 0).toBe(true);
          at += part.minutes;
        }
        expect(total).toBe(at);
        expect(spare).toBe(asked.minutes - total);
      }),
    );
  });

  test("what keeps people safe is always there", () => {
    fc.assert(
      fc.property(plans, (asked) => {
        const parts = runSheetOf(asked).parts.map(({ part }) => part);
        for (const part of ["agreements", "notes", "quiet", "close"]) expect(parts).toContain(part);
      }),
    );
  });

  test("more minutes never make it poorer", () => {
    fc.assert(
      fc.property(plans, fc.nat(60), (asked, more) => {
        const short = runSheetOf(asked);
        const long = runSheetOf({ ...asked, minutes: asked.minutes + more });
        expect(long.total).toBeGreaterThanOrEqual(short.total);
        expect(long.votes).toBeGreaterThanOrEqual(short.votes);
      }),
    );
  });

  test("what can be left out gives just the minutes that it says", () => {
    fc.assert(
      fc.property(plans, (asked) => {
        const sheet = runSheetOf(asked);
        let total = sheet.total;
        for (const { minutes } of sheet.leaveOut) {
          total -= minutes;
          expect(minutes).toBeGreaterThan(0);
          // A session with exactly so many minutes is planned without it.
          if (sheet.spare >= 0) expect(runSheetOf({ ...asked, minutes: total }).total).toBe(total);
        }
      }),
    );
  });
});
