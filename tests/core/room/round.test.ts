import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Beat } from "../../../src/core/beat";
import type { Passage } from "../../../src/core/passage";
import { startPlaythrough } from "../../../src/core/playthrough";
import { noHands, withHands } from "../../../src/core/room/hands";
import { listsOf, POLL_KINDS, type PollKind } from "../../../src/core/room/poll";
import {
  canTake,
  feelingOptions,
  isMarked,
  leadersOf,
  linesPassed,
  type Moment,
  nextOf,
  optionsOf,
  standOf,
} from "../../../src/core/room/round";
import { shownIn, shownOf } from "../../../src/core/room/shown";
import type { Command } from "../../../src/core/room/step";
import type { SeenPoll } from "../../../src/core/room/view";
import { chose, isRead, lastPassage, readOn, type Telling } from "../../../src/core/telling";
import { makeInPage } from "../../../src/net/in-page";
import type { Leading } from "../../../src/net/leading";

const WORDS = {
  said: (speaker: string, text: string) => `${speaker}: ${text}`,
  chose: (text: string) => `chose ${text}`,
};

const beat = (text: string, ...tags: readonly string[]): Beat => ({
  text,
  speaker: "lucy",
  mood: "sad",
  bond: "holding",
  tags: tags.map((name) => ({ name, value: name === "bid" ? "to be seen" : "" })),
});

const choice = (id: string) => ({ id, text: id.toUpperCase(), kind: "act" as const });

/** A story as a list of passages; whichever choice is made, the next one follows. */
const storyOf = fc
  .array(
    fc.record({
      lines: fc.integer({ min: 1, max: 4 }),
      isMarked: fc.boolean(),
      asks: fc.boolean(),
      choices: fc.integer({ min: 2, max: 3 }),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts): readonly Passage[] => [
    ...parts.map(({ lines, isMarked, asks, choices }, turn) => ({
      beats: Array.from({ length: lines }, (_, at) =>
        beat(
          `line ${at} of ${turn}`,
          ...(at === lines - 1 && isMarked ? ["vote"] : []),
          ...(at === 0 && asks ? ["guess"] : []),
        ),
      ),
      choices: ["a", "b", "c"].slice(0, choices).map((id) => choice(`${turn}${id}`)),
    })),
    { beats: [beat("the end")], choices: [], ending: { id: "end", title: "The end" } },
  ]);

const room = (quorum: number) => ({
  title: "A story",
  quorum,
  playthrough: startPlaythrough("story", "hash", 1),
  couple: ["Andrew", "Lucy"] as const,
});

function lead(quorum = 3): Leading {
  const answer = makeInPage(room(quorum), {
    place: { read: () => undefined, keep: () => {}, remove: () => {} },
    now: () => 0,
  });
  if (!answer.ok) throw new Error(answer.refused);
  return answer.leading;
}

/** Somebody who presses *Next* through a story, and decides where *Next* does not. */
function startWalk(leading: Leading, story: readonly Passage[], kind: PollKind) {
  let telling: Telling = { passages: story.slice(0, 1), moves: [], shown: 0 };
  let talked: number | undefined;
  const deeds: string[] = [];

  const moment = (): Moment => {
    const { polls, enough } = leading.now().view;
    return { telling, polls, enough, kind, ...(talked === undefined ? {} : { talked }) };
  };
  const ask = async (command: Command): Promise<void> => {
    const answer = await leading.command(command);
    if (!answer.ok) throw new Error(`${command.does}: ${answer.refused}`);
  };
  const told = () => ({
    playthrough: { ...startPlaythrough("story", "hash", 1), moves: telling.moves },
    shown: shownOf(telling, WORDS),
  });
  const take = async (id: string): Promise<void> => {
    const next = story[telling.moves.length + 1];
    if (next === undefined) throw new Error("The story is over.");
    telling = chose(telling, id, next);
    await ask({ does: "take", choice: id, ...told() });
  };
  const read = async (): Promise<void> => {
    telling = readOn(telling);
    await ask({ does: "tell", ...told() });
    const passed = linesPassed(telling).at(-1);
    const { poll } = leading.now().view;
    if (poll?.kind === "bid" && poll.state === "open" && passed !== undefined)
      await ask({ does: "line", option: passed });
  };
  const optionsFor = (kind: PollKind) => {
    const stand = standOf(moment());
    if (kind === "bid") return linesPassed(telling);
    if (stand.at === "feeling") return feelingOptions(stand.asked, ["sad", "calm"]);
    return optionsOf(lastPassage(telling).choices);
  };

  /** Does what *Next* does; false where it does nothing. */
  const next = async (): Promise<boolean> => {
    const deed = nextOf(moment());
    if (deed === undefined) return false;
    deeds.push(deed.does);
    if (deed.does === "read") await read();
    else if (deed.does === "open") await ask({ ...deed, options: optionsFor(deed.kind) });
    else if (deed.does === "talk") talked = leading.now().view.poll?.id;
    else if (deed.does === "take") await take(deed.choice);
    else await ask({ does: deed.does });
    return true;
  };

  return {
    leading,
    deeds,
    moment,
    ask,
    next,
    telling: () => telling,
    takeFirst: () => take(lastPassage(telling).choices[0]?.id ?? ""),
    isOver: () => leading.now().view.phase === "debrief",
  };
}

const poll = (over: Partial<SeenPoll>): SeenPoll => ({
  id: 1,
  turn: 0,
  kind: "one",
  options: ["a", "b", "c"].map((id) => ({ id, text: id })),
  state: "revealed",
  ...over,
});

const tally = (...counts: readonly (readonly number[])[]) => ({ voted: 9, ratherNot: 0, counts });

describe("Next", () => {
  test("walks any story to its debrief, and each of its deeds is one that the room allows", async () => {
    await fc.assert(
      fc.asyncProperty(
        storyOf,
        fc.constantFrom(...POLL_KINDS),
        fc.infiniteStream(fc.integer({ min: 0, max: 4 })),
        async (story, kind, hands) => {
          const walker = startWalk(lead(), story, kind);
          for (let presses = 0; !walker.isOver(); presses += 1) {
            expect(presses).toBeLessThan(200);
            const before = walker.leading.now().view.poll;
            if (before?.state === "open" && before.options.length > 0) {
              const counts = noHands(before).map((list) => list.map(() => hands.next().value));
              await walker.ask({ does: "hands", counts });
            }
            if (await walker.next()) continue;
            expect(canTake(walker.moment())).toBe(true);
            await walker.takeFirst();
          }
          expect(walker.telling().moves).toHaveLength(story.length - 1);
          expect(isRead(walker.telling())).toBe(true);
        },
      ),
      { numRuns: 150 },
    );
  });

  test("asks nothing of the room at a choice point that is not marked", async () => {
    await fc.assert(
      fc.asyncProperty(storyOf, fc.constantFrom(...POLL_KINDS), async (story, kind) => {
        const walker = startWalk(lead(), story, kind);
        let asked = 0;
        while (!walker.isOver()) {
          const deed = nextOf(walker.moment());
          if (deed?.does === "open" && deed.kind !== "feeling") {
            asked += 1;
            expect(isMarked(walker.telling())).toBe(true);
          }
          if (!(await walker.next())) await walker.takeFirst();
        }
        const marked = story.filter(({ beats }) =>
          beats.some(({ tags }) => tags.some(({ name }) => name === "vote")),
        );
        // In a passage of one line that line has passed before anybody could look for bids.
        const looked = marked.filter(({ beats }) => kind === "bid" && beats.length > 1);
        expect(asked).toBe(marked.length + looked.length);
      }),
      { numRuns: 60 },
    );
  });

  test("goes open, close, reveal, talk, take", async () => {
    const story: readonly Passage[] = [
      { beats: [beat("Will you?", "vote")], choices: [choice("yes"), choice("no")] },
      { beats: [beat("Then.")], choices: [] },
    ];
    const walker = startWalk(lead(), story, "one");
    await walker.next();
    await walker.next();
    await walker.ask({ does: "hands", counts: [[1, 3]] });
    for (let press = 0; press < 4; press += 1) await walker.next();
    expect(walker.deeds).toEqual(["read", "open", "close", "reveal", "talk", "take"]);
    expect(walker.telling().moves).toEqual(["no"]);
  });

  test("lets the room talk where too few have answered, then leaves it to the facilitator", async () => {
    const story: readonly Passage[] = [
      { beats: [beat("Will you?", "vote")], choices: [choice("yes"), choice("no")] },
      { beats: [beat("Then.")], choices: [] },
    ];
    const walker = startWalk(lead(5), story, "one");
    await walker.next();
    await walker.next();
    await walker.ask({ does: "hands", counts: [[3, 1]] });
    await walker.next();
    expect(nextOf(walker.moment())).toEqual({ does: "talk" });
    await walker.next();
    expect(nextOf(walker.moment())).toBeUndefined();
    expect(canTake(walker.moment())).toBe(true);
  });

  test("leaves a tie open", () => {
    const telling: Telling = {
      passages: [
        { beats: [beat("Will you?", "vote")], choices: [choice("a"), choice("b"), choice("c")] },
      ],
      moves: [],
      shown: 1,
    };
    const tied = poll({ tally: tally([2, 2, 1]) });
    const moment = { telling, polls: [tied], enough: true, kind: "one" as const, talked: 1 };
    expect(nextOf(moment)).toBeUndefined();
    const decided = { ...moment, polls: [poll({ tally: tally([2, 3, 1]) })] };
    expect(nextOf(decided)).toEqual({ does: "take", choice: "b" });
  });

  test("asks again where another way has come to the same number of moves", () => {
    const telling: Telling = {
      passages: [{ beats: [beat("Will you?", "vote")], choices: [choice("d"), choice("e")] }],
      moves: [],
      shown: 1,
    };
    const elsewhere = poll({ tally: tally([2, 3, 1]) });
    expect(nextOf({ telling, polls: [elsewhere], enough: true, kind: "one" })).toEqual({
      does: "open",
      kind: "one",
    });
  });
});

describe("the majority", () => {
  test("counts both halves of the room together", () => {
    expect(leadersOf(poll({ kind: "halves", tally: tally([3, 0, 2], [0, 1, 2]) }))).toEqual(["c"]);
  });

  test("is a tie where what is likely and what might help differ", () => {
    const kind = "likely-and-helpful";
    expect(leadersOf(poll({ kind, tally: tally([3, 0, 2], [0, 4, 1]) }))).toEqual(["a", "b"]);
    expect(leadersOf(poll({ kind, tally: tally([0, 3, 2], [0, 4, 1]) }))).toEqual(["b"]);
  });

  test("is nobody's where nobody answered, or before it is revealed", () => {
    expect(leadersOf(poll({ tally: tally([0, 0, 0]) }))).toEqual([]);
    expect(leadersOf(poll({ state: "closed" }))).toEqual([]);
  });
});

describe("hands", () => {
  test("are counted one option at a time and never fall below none", () => {
    for (const kind of POLL_KINDS) {
      const asked = poll({ kind });
      const list = listsOf(kind) - 1;
      const one = withHands(asked, noHands(asked), { list, at: 2, more: 3 });
      const none = withHands(asked, one, { list, at: 2, more: -5 });
      expect(one[list]).toEqual([0, 0, 3]);
      expect(none).toEqual(noHands(asked));
    }
  });

  test("are kept while more lines pass", () => {
    const one = withHands(poll({ kind: "bid", options: [] }), [[2]], { list: 0, at: 1, more: 1 });
    expect(one).toEqual([[]]);
    expect(withHands(poll({ kind: "bid" }), [[2]], { list: 0, at: 1, more: 1 })).toEqual([
      [2, 1, 0],
    ]);
  });
});

describe("going on from what a room shows", () => {
  test("stands at the line that was told last, wherever that was", () => {
    fc.assert(
      fc.property(storyOf, fc.nat(), fc.nat(), (story, moves, lines) => {
        const turn = moves % story.length;
        const last = story[turn]?.beats ?? [];
        const telling: Telling = {
          passages: story.slice(0, turn + 1),
          moves: story.slice(0, turn).map(({ choices }) => choices[0]?.id ?? ""),
          shown: 1 + (lines % last.length),
        };
        expect(shownIn(telling, shownOf(telling, WORDS), WORDS)).toBe(telling.shown);
      }),
    );
  });

  test("has read nothing of a story of which nothing was shown", () => {
    const telling = { passages: [{ beats: [beat("One")], choices: [] }], moves: [] };
    expect(shownIn(telling, { act: "", lines: [], recap: [] }, WORDS)).toBe(0);
  });
});
