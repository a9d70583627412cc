import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Choice } from "../../../src/core/choice";
import { startPlaythrough, withMove } from "../../../src/core/playthrough";
import type { Cast, Half } from "../../../src/core/room/ballot";
import { cardsOf, marksOf } from "../../../src/core/room/look-back";
import type { Option, PollKind } from "../../../src/core/room/poll";
import { isRejection } from "../../../src/core/room/rejection";
import { reportCsv, reportJson, reportOf } from "../../../src/core/room/report";
import { type Room, startRoom } from "../../../src/core/room/room";
import { type Command, counted, step } from "../../../src/core/room/step";
import type { Turn } from "../../../src/core/turns";

const OPTIONS: readonly Option[] = [
  { id: "a", text: "“That was college.”" },
  { id: "b", text: "=cmd(), she said" },
  { id: "c", text: "Wait" },
];

const start = startPlaythrough("green-eyes", "hash", 1);
const SHOWN = { act: "", lines: [], recap: [] };

const choice = (id: string, more: Partial<Choice> = {}): Choice => ({
  id,
  text: OPTIONS.find((option) => option.id === id)?.text ?? id,
  kind: "act",
  ...more,
});

const turn = (number: number, id: string, more: Partial<Turn> = {}): Turn => ({
  number,
  act: "Found out",
  choice: choice(id),
  heard: [{ by: "lucy", words: "I have imagined it, then." }],
  protects: ["from having to answer"],
  secure: ["Answer the question."],
  replies: [],
  repair: false,
  bid: { by: "lucy", text: "Well?", asks: "to be looked at" },
  ...more,
});

function after(room: Room, ...commands: readonly Command[]): Room {
  return commands.reduce((now, command) => {
    const next = step(now, command, 0);
    if (isRejection(next)) throw new Error(`${command.does}: ${next.rejection}`);
    return next;
  }, room);
}

const made = (): Room =>
  startRoom({
    code: "SECRET",
    title: "Green Eyes",
    quorum: 5,
    playthrough: start,
    couple: ["Andrew", "Lucy"],
  });

const castFor = (kind: PollKind, option: string, half: Half = 0): Cast => {
  if (kind === "likely-and-helpful")
    return { half, ballot: { says: kind, likely: option, helpful: "c" } };
  if (kind === "bid") return { half, ballot: { says: "bids", options: [option] } };
  return { half, ballot: { says: "option", option } };
};

/** The room after one vote, and whether it was shown. */
function voted(room: Room, kind: PollKind, casts: readonly Cast[], again?: number): Room {
  const opening: Command = {
    does: "open",
    kind,
    options: OPTIONS,
    ...(again === undefined ? {} : { again }),
  };
  const closed = counted(after(room, opening, { does: "close" }), casts);
  const revealed = step(closed, { does: "reveal" }, 0);
  return isRejection(revealed) ? closed : revealed;
}

const taking = (room: Room, id: string): Room =>
  after(room, {
    does: "take",
    choice: id,
    playthrough: withMove(room.playthrough, id),
    shown: SHOWN,
  });

const votes = (...ids: readonly string[]) => ids.map((id) => castFor("one", id));

const reportFor = (room: Room, turns: readonly Turn[] = []) =>
  reportOf({ room, turns, date: "2026-11-22", reasons: [], link: "https://here/#/link/x/y" });

describe("a report", () => {
  const once = taking(voted(made(), "one", votes("a", "a", "a", "b", "c")), "b");

  test("tells what was asked, the counts, and what was taken", () => {
    const report = reportOf({
      room: once,
      turns: [turn(0, "b", { choice: choice("b", { turning: { direction: "own", by: "dry" } }) })],
      ending: { id: "two-chairs", title: "Two chairs" },
      date: "2026-11-22",
      reasons: [{ turn: 0, text: " To see where it leads. " }],
    });
    expect(report).toEqual({
      title: "Green Eyes",
      date: "2026-11-22",
      ending: "Two chairs",
      quorum: 5,
      polls: [
        {
          number: 1,
          kind: "one",
          turn: 0,
          questions: [],
          answered: 5,
          ratherNot: 0,
          options: [
            { text: "“That was college.”", votes: [3], taken: false },
            { text: "=cmd(), she said", votes: [1], taken: true },
            { text: "Wait", votes: [1], taken: false },
          ],
        },
      ],
      route: [
        {
          turn: 0,
          act: "Found out",
          text: "=cmd(), she said",
          turning: { direction: "own", by: "dry" },
          poll: 1,
          reason: "To see where it leads.",
        },
      ],
    });
  });

  test("says nothing of a poll that was not shown, and leaves no gap for it", () => {
    const few = voted(made(), "one", votes("a", "a", "b"));
    const room = voted(taking(few, "a"), "one", votes("c", "c", "c", "c", "c"));
    const report = reportFor(room, [turn(0, "a")]);
    expect(report.polls.map(({ number, turn: at }) => [number, at])).toEqual([[1, 1]]);
    expect(report.route[0]).not.toHaveProperty("poll");
    expect(marksOf(room, [turn(0, "a")])[0]).not.toHaveProperty("share");
  });

  test("says nothing of a poll that is closed and was not revealed yet", () => {
    const room = counted(
      after(made(), { does: "open", kind: "one", options: OPTIONS }, { does: "close" }),
      votes("a", "a", "a", "a", "a"),
    );
    expect(reportFor(room).polls).toEqual([]);
  });

  test("tells a second vote as one", () => {
    const first = voted(made(), "one", votes("a", "a", "a", "b", "c"));
    const room = taking(voted(first, "one", votes("b", "b", "b", "b", "c"), 1), "b");
    expect(reportFor(room).polls.map(({ again }) => again)).toEqual([undefined, 1]);
    expect(marksOf(room, [turn(0, "b")])[0]?.share).toEqual({ kind: "one", votes: [4], of: 5 });
  });

  test("names halves after the couple and adds them up for a mark", () => {
    const casts = [..."aab"].map((id) => castFor("halves", id, 0));
    const others = [..."aac"].map((id) => castFor("halves", id, 1));
    const room = taking(voted(made(), "halves", [...casts, ...others]), "a");
    const [poll] = reportFor(room).polls;
    expect(poll?.questions).toEqual(["Andrew", "Lucy"]);
    expect(poll?.options[0]?.votes).toEqual([2, 2]);
    expect(marksOf(room, [turn(0, "a")])[0]?.share).toMatchObject({ votes: [4], of: 6 });
  });

  test("keeps what is likely and what might help apart", () => {
    const casts = [..."aaabb"].map((id) => castFor("likely-and-helpful", id));
    const room = taking(voted(made(), "likely-and-helpful", casts), "a");
    expect(reportFor(room).polls[0]?.questions).toEqual(["likely", "helpful"]);
    expect(marksOf(room, [turn(0, "a")])[0]?.share).toMatchObject({ votes: [3, 0], of: 5 });
  });

  test("holds no code and no time", () => {
    const text = reportJson(reportFor(once, [turn(0, "b")])) + reportCsv(reportFor(once));
    expect(text).not.toContain("SECRET");
    expect(text).not.toMatch(/\d\d:\d\d/u);
  });

  test("as a table, quotes what needs it and begins no formula", () => {
    const lines = reportCsv(reportFor(once)).split("\r\n");
    expect(lines[0]).toBe(
      "\uFEFFpoll,kind,choices made before,asks again,question,option,votes,answered,rather not,taken",
    );
    expect(lines[1]).toBe("1,one,0,,,“That was college.”,3,5,0,");
    expect(lines[2]).toBe('1,one,0,,,"\'=cmd(), she said",1,5,0,yes');
    expect(lines).toHaveLength(5);
  });

  test("is the same whoever of the room voted what", () => {
    const kinds = fc.constantFrom<PollKind>("one", "feeling", "likely-and-helpful", "bid");
    const ballots = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 8 });
    const shuffles = ballots.chain((ids) =>
      fc.tuple(
        fc.constant(ids),
        fc.shuffledSubarray(ids, { minLength: ids.length, maxLength: ids.length }),
      ),
    );
    fc.assert(
      fc.property(kinds, shuffles, (kind, [ids, shuffled]) => {
        const [one, other] = [ids, shuffled].map((order) => {
          const casts = order.map((id) => castFor(kind, id));
          const report = reportFor(taking(voted(made(), kind, casts), "a"), [turn(0, "a")]);
          return reportJson(report) + reportCsv(report);
        });
        expect(one).toBe(other);
        if (ids.length < 5) expect(one).not.toContain("=cmd");
      }),
    );
  });
});

describe("what the room looks back at", () => {
  test("has nothing of what is for the facilitator alone", () => {
    const [mark] = marksOf(made(), [turn(0, "a")]);
    expect(JSON.stringify(mark)).not.toMatch(/imagined|having to answer|Answer the|looked at/u);
  });

  test("leaves skips out", () => {
    const skip = turn(0, "a", { choice: choice("a", { kind: "skip" }) });
    expect(marksOf(made(), [skip, turn(1, "b")]).map((mark) => mark.turn.number)).toEqual([1]);
    expect(reportFor(made(), [skip]).route).toEqual([]);
  });

  test("asks each question of the route once, at its line", () => {
    const beat = (text: string, tags: readonly (readonly [string, string])[]) => ({
      text,
      tags: tags.map(([name, value]) => ({ name, value })),
      bond: "holding" as const,
    });
    const cards = cardsOf([
      { beats: [beat("Late.", [["act", "Found out, the hall"]])], choices: [] },
      {
        beats: [{ ...beat("Well?", [["discuss", "What is asked?"]]), speaker: "lucy" }],
        choices: [],
      },
      { beats: [beat("Again.", [["discuss", "What is asked?"]])], choices: [] },
    ]);
    expect(cards).toEqual([
      { act: "Found out", line: { speaker: "lucy", text: "Well?" }, question: "What is asked?" },
    ]);
  });
});
