import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { startPlaythrough, withMove } from "../../../src/core/playthrough";
import {
  type Ballot,
  type Cast,
  type Half,
  refusalOf,
  tallyOf,
} from "../../../src/core/room/ballot";
import { POLL_KINDS, type PollKind } from "../../../src/core/room/poll";
import { isRejection } from "../../../src/core/room/rejection";
import { pollOf, type Room, startRoom } from "../../../src/core/room/room";
import { type Command, counted, step } from "../../../src/core/room/step";
import { type Viewer, viewFor } from "../../../src/core/room/view";

const SHOWN = { act: "One", lines: ["The kettle ticks."], recap: ["They met."] };
const OPTIONS = ["a", "b", "c"].map((id) => ({ id, text: id.toUpperCase() }));
const start = startPlaythrough("green-eyes", "hash", 1);

const made = (quorum = 5): Room =>
  startRoom({
    code: "ABCDEF",
    title: "Green Eyes",
    quorum,
    playthrough: start,
    couple: ["Andrew", "Lucy"],
  });

function after(room: Room, ...commands: readonly Command[]): Room {
  return commands.reduce((now, command) => {
    const next = step(now, command, 0);
    if (isRejection(next)) throw new Error(`${command.does}: ${next.rejection}`);
    return next;
  }, room);
}

const opening = (kind: PollKind = "one"): Command => ({ does: "open", kind, options: OPTIONS });
const votes = (...ids: readonly string[]): readonly Cast[] =>
  ids.map((option) => ({ ballot: { says: "option", option }, half: 0 }));

const ballotFor = (kind: PollKind): fc.Arbitrary<Ballot> => {
  const option = fc.constantFrom(...OPTIONS.map(({ id }) => id));
  const answer: fc.Arbitrary<Ballot> =
    kind === "likely-and-helpful"
      ? fc.record({ says: fc.constant(kind), likely: option, helpful: option })
      : kind === "bid"
        ? fc.record({ says: fc.constant("bids" as const), options: fc.uniqueArray(option) })
        : fc.record({ says: fc.constant("option" as const), option });
  return fc.oneof(
    { weight: 4, arbitrary: answer },
    { weight: 1, arbitrary: fc.constant<Ballot>({ says: "rather-not" }) },
  );
};

const castsFor = (kind: PollKind) =>
  fc.array(fc.record({ ballot: ballotFor(kind), half: fc.constantFrom<Half>(0, 1) }), {
    maxLength: 8,
  });

const VIEWERS: readonly Viewer[] = [
  { role: "phone", half: 0 },
  { role: "screen" },
  { role: "facilitator" },
];

describe("a round", () => {
  test("goes from open over closed and revealed to taken", () => {
    const shut = after(made(), opening(), { does: "close" });
    const closed = counted(shut, votes("a", "a", "b", "a", "a"));
    const revealed = after(closed, { does: "reveal" });
    expect(pollOf(revealed)?.tally).toEqual({ voted: 5, ratherNot: 0, counts: [[4, 1, 0]] });
    const taken = after(revealed, {
      does: "take",
      choice: "b",
      playthrough: withMove(start, "b"),
      shown: SHOWN,
    });
    expect(taken.taken).toEqual([{ turn: 0, choice: "b", poll: 1 }]);
    expect(taken.playthrough.moves).toEqual(["b"]);
  });

  test("asks again at the same choice point, and nowhere else", () => {
    const closed = counted(after(made(), opening(), { does: "close" }), []);
    expect(pollOf(after(closed, { ...opening(), again: 1 } as Command))?.again).toBe(1);
    const further = after(closed, {
      does: "take",
      choice: "a",
      playthrough: withMove(start, "a"),
      shown: SHOWN,
    });
    expect(step(further, { ...opening(), again: 1 } as Command, 0)).toEqual({
      rejection: "poll/unknown",
    });
  });

  test("goes back: what was taken later is no part of the route", () => {
    const one = withMove(start, "a");
    const two = withMove(one, "b");
    const room = after(
      made(),
      { does: "take", choice: "a", playthrough: one, shown: SHOWN },
      { does: "take", choice: "b", playthrough: two, shown: SHOWN },
      { does: "tell", playthrough: one, shown: SHOWN },
    );
    expect(room.taken.map(({ choice }) => choice)).toEqual(["a"]);
  });

  test("goes to a saved run: what was taken on another way is no part of the route", () => {
    const one = withMove(start, "a");
    const saved = withMove(withMove(withMove(start, "a"), "c"), "a");
    const room = after(
      made(),
      { does: "take", choice: "a", playthrough: one, shown: SHOWN },
      { does: "take", choice: "b", playthrough: withMove(one, "b"), shown: SHOWN },
      { does: "tell", playthrough: saved, shown: SHOWN },
    );
    expect(room.taken.map(({ choice }) => choice)).toEqual(["a"]);
  });

  const refusals: readonly (readonly [string, readonly Command[], Command])[] = [
    ["poll/still-open", [opening()], opening()],
    ["poll/still-open", [opening()], { does: "debrief" }],
    ["poll/not-closed", [opening()], { does: "reveal" }],
    ["poll/unknown", [], { does: "close" }],
    ["poll/closed", [], { does: "hands", counts: [[1, 2, 3]] }],
    ["hands/unclear", [opening()], { does: "hands", counts: [[1, 2]] }],
    ["hands/unclear", [opening()], { does: "hands", counts: [[1, -2, 0]] }],
    ["poll/options", [], { does: "open", kind: "one", options: OPTIONS.slice(0, 1) }],
    ["room/ended", [{ does: "end" }], opening()],
  ];
  test.each(refusals)("refuses by name: %s", (rejection, before, command) => {
    expect(step(after(made(), ...before), command, 0)).toEqual({ rejection });
  });

  test("a clock runs out for the eye alone, unless it was asked to stop", () => {
    const room = step(made(), { ...opening(), seconds: 30 } as Command, 1000);
    expect(isRejection(room) ? undefined : pollOf(room)).toMatchObject({ until: 31_000 });
  });
});

describe("a ballot", () => {
  const room = after(made(), opening());
  const option: Ballot = { says: "option", option: "a" };
  test.each([
    ["poll/unknown", undefined, 1, option],
    ["poll/unknown", pollOf(room), 2, option],
    ["poll/over", pollOf(room), 0, option],
    ["poll/closed", pollOf(after(room, { does: "close" })), 1, option],
    ["ballot/unknown-option", pollOf(room), 1, { says: "option", option: "__proto__" }],
    ["ballot/other-kind", pollOf(room), 1, { says: "bids", options: [] }],
  ] as const)("is refused by name: %s", (rejection, poll, id, ballot) => {
    expect(refusalOf(poll, id, ballot)).toEqual({ rejection });
  });

  test("is taken where it fits, and so is not voting", () => {
    expect(refusalOf(pollOf(room), 1, option)).toBeUndefined();
    expect(refusalOf(pollOf(room), 1, { says: "rather-not" })).toBeUndefined();
  });
});

describe("raised hands", () => {
  test("count beside phones", () => {
    const room = after(
      made(),
      opening(),
      { does: "hands", counts: [[2, 0, 1]] },
      { does: "close" },
    );
    expect(pollOf(counted(room, votes("a", "c")))?.tally).toEqual({
      voted: 5,
      ratherNot: 0,
      counts: [[3, 0, 2]],
    });
  });

  test("whoever raises a hand for what is likely and again for what might help is one person", () => {
    const room = after(
      made(),
      opening("likely-and-helpful"),
      {
        does: "hands",
        counts: [
          [4, 0, 1],
          [0, 3, 0],
        ],
      },
      { does: "close" },
    );
    expect(pollOf(counted(room, []))?.tally?.voted).toBe(5);
  });
});

describe("what is shown", () => {
  test("depends on counts alone: neither on who, nor on the order", () => {
    fc.assert(
      fc.property(
        fc
          .constantFrom(...POLL_KINDS)
          .chain((kind) =>
            fc.tuple(fc.constant(kind), castsFor(kind), fc.infiniteStream(fc.nat())),
          ),
        ([kind, casts, order]) => {
          const poll = pollOf(after(made(), opening(kind)));
          if (poll === undefined) throw new Error("no poll");
          const shuffled = casts
            .map((cast) => ({ cast, at: order.next().value as number }))
            .toSorted((one, other) => one.at - other.at)
            .map(({ cast }) => cast);
          expect(tallyOf(poll, shuffled)).toEqual(tallyOf(poll, casts));
        },
      ),
    );
  });

  test("never shows a tally before it is revealed, nor of fewer than the quorum, whatever is asked in whatever order", () => {
    const command = fc.constantFrom<Command>(
      opening(),
      { does: "close" },
      { does: "reveal" },
      { ...opening(), again: 1 } as Command,
      { does: "lock", locked: true },
      { does: "take", choice: "a", playthrough: withMove(start, "a"), shown: SHOWN },
      { does: "tell", playthrough: start, shown: SHOWN },
      { does: "debrief" },
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 3, max: 5 }),
        fc.array(fc.tuple(command, castsFor("one")), { maxLength: 20 }),
        (quorum, steps) => {
          let room = made(quorum);
          const revealed = new Map<number, string>();
          for (const [command, casts] of steps) {
            const next = step(room, command, 0);
            room = isRejection(next) ? room : counted(next, casts);
            for (const viewer of VIEWERS) {
              const view = viewFor(room, { people: 8, answered: casts.length, pauses: 0 }, viewer);
              const polls = view.role === "facilitator" ? view.polls : [];
              for (const poll of [...polls, ...(view.poll === undefined ? [] : [view.poll])]) {
                if (poll.tally === undefined) continue;
                expect(poll.state).toBe("revealed");
                expect(poll.tally.voted).toBeGreaterThanOrEqual(quorum);
                // A poll is counted once: no two reveals of it differ, hence none tells one ballot apart.
                const counts = JSON.stringify(poll.tally);
                expect(revealed.get(poll.id) ?? counts).toBe(counts);
                revealed.set(poll.id, counts);
              }
            }
          }
        },
      ),
    );
  });

  test("a phone learns its own answer and nobody else's", () => {
    const room = after(made(), opening());
    const present = { people: 3, answered: 2, pauses: 1 };
    const phone = viewFor(room, present, {
      role: "phone",
      half: 1,
      answer: { says: "option", option: "b" },
    });
    expect(phone).toMatchObject({ half: 1, answer: { option: "b" } });
    expect(phone).not.toHaveProperty("answered");
    expect(viewFor(room, present, { role: "screen" })).not.toHaveProperty("pauses");
  });
});
