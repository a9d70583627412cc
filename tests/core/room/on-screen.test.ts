import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EMPTY_PICTURE } from "../../../src/core/picture";
import { startPlaythrough } from "../../../src/core/playthrough";
import { barRows, hitsOf, strongest } from "../../../src/core/room/bars";
import type { Frame } from "../../../src/core/room/frame";
import type { ToldPoll } from "../../../src/core/room/look-back";
import { onScreen } from "../../../src/core/room/on-screen";
import { type Counts, listsOf, POLL_KINDS, type PollKind } from "../../../src/core/room/poll";
import { isRejection } from "../../../src/core/room/rejection";
import { type Room, startRoom } from "../../../src/core/room/room";
import { type Command, counted, step } from "../../../src/core/room/step";
import { type ScreenView, viewFor } from "../../../src/core/room/view";

const OPTIONS = ["a", "b", "c"].map((id) => ({ id, text: id.toUpperCase() }));
const SHOWN = { act: "One", lines: ["The kettle ticks."], recap: [] };
const start = startPlaythrough("green-eyes", "hash", 1);
const made = startRoom({
  code: "ABCDEF",
  title: "Green Eyes",
  quorum: 5,
  playthrough: start,
  couple: ["Andrew", "Lucy"],
});

function after(room: Room, ...commands: readonly Command[]): Room {
  return commands.reduce((now, command) => {
    const next = step(now, command, 0);
    if (isRejection(next)) throw new Error(`${command.does}: ${next.rejection}`);
    return counted(next, []);
  }, room);
}

const screen = (room: Room): ScreenView =>
  viewFor(room, { people: 9, answered: 0, pauses: 2 }, { role: "screen" });

const frame = (changes: Partial<Frame> = {}): Frame => ({
  story: "green-eyes",
  picture: EMPTY_PICTURE,
  how: "cut",
  lines: [],
  options: [],
  ...changes,
});

const OPEN: Command = { does: "open", kind: "one", options: OPTIONS };
const round = (counts: Counts, again?: number): readonly Command[] => [
  again === undefined ? OPEN : { ...OPEN, again },
  { does: "hands", counts: [counts] },
  { does: "close" },
];
const at = (poll: number, isTalking = false) =>
  frame({ options: OPTIONS, round: { poll, isTalking } });
const playing = after(made, { does: "tell", playthrough: start, shown: SHOWN });

describe("what the big screen shows", () => {
  const shows = (room: Room, told?: Frame) => onScreen(screen(room), told).shows;

  test("is the way in until the story begins, then the story, then its options", () => {
    expect(shows(made, frame())).toBe("joining");
    expect(shows(playing, frame())).toBe("reading");
    expect(shows(playing, frame({ options: OPTIONS }))).toBe("choosing");
    expect(shows(playing, frame({ ending: "Two chairs" }))).toBe("ending");
  });

  test("follows a poll from open over closed to revealed, and leaves it when the story goes on", () => {
    const open = after(playing, OPEN);
    expect(shows(open, frame())).toBe("voting");
    const closed = after(playing, ...round([4, 1, 0]));
    expect(onScreen(screen(closed), at(1))).toMatchObject({ shows: "closed", enough: true });
    const revealed = after(closed, { does: "reveal" });
    expect(onScreen(screen(revealed), at(1, true))).toMatchObject({
      shows: "revealed",
      isTalking: true,
      poll: { tally: { voted: 5 } },
    });
    expect(shows(revealed, frame())).toBe("reading");
  });

  test("says when fewer answered than the room shows", () => {
    const closed = after(playing, ...round([3, 1, 0]));
    expect(onScreen(screen(closed), at(1))).toMatchObject({ shows: "closed", enough: false });
  });

  test("holds the first vote beside the second", () => {
    const second = after(playing, ...round([4, 1, 0]), { does: "reveal" }, ...round([2, 3, 1], 1), {
      does: "reveal",
    });
    const shown = onScreen(screen(second), at(2));
    if (shown.shows !== "revealed") throw new Error(shown.shows);
    expect(shown.before?.tally.counts).toEqual([[4, 1, 0]]);
    const [first] = barRows(shown.poll, shown.before);
    expect(first?.bars).toEqual([{ count: 2, part: 2 / 6, before: { count: 4, part: 4 / 6 } }]);
  });

  test("puts what is tried aside before a poll that is over, and an open poll before that", () => {
    const revealed = after(playing, ...round([4, 1, 0]), { does: "reveal" });
    const aside = { ...at(1), aside: "B" };
    expect(shows(revealed, aside)).toBe("reading");
    expect(shows(after(revealed, OPEN), aside)).toBe("voting");
  });

  test("shows a revealed poll even while nothing was told of the round yet", () => {
    expect(shows(after(playing, ...round([4, 1, 0]), { does: "reveal" }))).toBe("revealed");
  });

  test("turns to the debrief, and says when the session is over", () => {
    expect(shows(after(playing, { does: "debrief" }), frame({ ending: "A" }))).toBe("debrief");
    expect(shows(after(playing, { does: "end" }), frame())).toBe("ended");
  });
});

const FACILITATORS_OWN = ["playthrough", "quorum", "polls", "taken", "pauses", "secret", "hands"];

test("nothing that is private reaches the big screen, whatever was done in the room", () => {
  const kind = fc.constantFrom<PollKind>(...POLL_KINDS);
  const command: fc.Arbitrary<Command> = fc.oneof(
    kind.map((kind) => ({ does: "open" as const, kind, options: OPTIONS })),
    fc.array(fc.nat(3), { minLength: 3, maxLength: 3 }).map((counts) => ({
      does: "hands" as const,
      counts: [counts],
    })),
    fc.constantFrom<Command>(
      { does: "close" },
      { does: "reveal" },
      { ...OPEN, again: 1 } as Command,
      { does: "lock", locked: true },
    ),
  );
  fc.assert(
    fc.property(fc.array(command, { maxLength: 15 }), (commands) => {
      let room = made;
      for (const each of commands) {
        const next = step(room, each, 0);
        room = isRejection(next) ? room : counted(next, []);
        const view = screen(room);
        const keys = new Set<string>();
        const text = JSON.stringify(view, (key, value) => {
          keys.add(key);
          return value;
        });
        expect(FACILITATORS_OWN.filter((key) => keys.has(key))).toEqual([]);
        expect(text).not.toContain(start.storyHash);
        for (const poll of [view.poll, view.before])
          if (poll !== undefined && poll.state !== "revealed") expect(poll.tally).toBeUndefined();
      }
    }),
  );
});

const told = (kind: PollKind, counts: readonly Counts[]): ToldPoll => ({
  id: 1,
  turn: 0,
  kind,
  options: OPTIONS,
  state: "revealed",
  tally: { voted: 10, ratherNot: 0, counts },
});

describe("bars", () => {
  test("no bar is longer than its scale, and each stands for its count", () => {
    const some = fc.array(fc.nat(50), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.constantFrom(...POLL_KINDS), some, some, (kind, one, other) => {
        const counts = listsOf(kind) === 2 ? [one, other] : [one];
        const sums = counts.map((list) => list.reduce((all, each) => all + each, 0));
        const voted = kind === "halves" ? (sums[0] ?? 0) + (sums[1] ?? 0) : Math.max(...sums);
        const poll = { ...told(kind, counts), tally: { voted, ratherNot: 0, counts } };
        const bars = barRows(poll).flatMap(({ bars }) => bars);
        expect(bars.map(({ count }) => count)).toEqual(
          OPTIONS.flatMap((_, at) => counts.map((list) => list[at])),
        );
        for (const { part } of bars) expect(part).toBeLessThanOrEqual(1);
      }),
    );
  });

  test("halves are measured by the larger half, and lead together", () => {
    const rows = barRows(
      told("halves", [
        [4, 0, 0],
        [1, 0, 5],
      ]),
    );
    expect(rows.map(({ leads }) => leads)).toEqual([true, false, true]);
    expect(rows[2]?.bars.map(({ part }) => part)).toEqual([0, 5 / 6]);
  });

  test("the strongest hits are told in the order in which their lines passed", () => {
    const hits = hitsOf(told("bid", [[2, 0, 8]]));
    expect(hits.map(({ part }) => part)).toEqual([0.25, 0, 1]);
    expect(strongest(hits, 4).map(({ option }) => option.id)).toEqual(["a", "c"]);
    expect(strongest(hits, 1).map(({ option }) => option.id)).toEqual(["c"]);
  });
});
