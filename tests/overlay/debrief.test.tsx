// @vitest-environment happy-dom
import { describe, expect, test, vi } from "vitest";
import type { Choice, Direction } from "../../src/core/choice";
import { strandsOf } from "../../src/core/strands";
import type { Turn } from "../../src/core/turns";
import { Debrief, type DebriefProps } from "../../src/overlay/debrief/debrief";
import { layoutOf } from "../../src/overlay/debrief/strand-layout";
import { endingsText, sumText } from "../../src/overlay/debrief/sum-text";
import { control, controls, expectAccessible, key, press, show } from "./page";

type Rest = Partial<Omit<Turn, "number" | "act" | "choice">>;

const choice = (kind: Choice["kind"], text: string, direction?: Direction, by = ""): Choice => ({
  id: text,
  text,
  kind,
  ...(direction === undefined ? {} : { turning: { direction, by } }),
});

const turn = (number: number, act: string, made: Choice, rest: Rest = {}): Turn => ({
  number,
  act,
  choice: made,
  heard: [],
  protects: [],
  secure: [],
  replies: [],
  repair: false,
  ...rest,
});

const TURNS: readonly Turn[] = [
  turn(0, "Found out", choice("skip", "Skip this scene")),
  turn(1, "Found out", choice("act", "“Is that the good suitcase?”", "away", "deflect"), {
    bid: { by: "lucy", text: "Who is Dana?", asks: "to be told by you" },
    heard: [{ by: "", words: "A door in the wall." }],
    protects: ["from having to answer"],
    secure: ["Answer the name with a name."],
  }),
  turn(2, "Found out", choice("act", "“Someone I slept with.”", "toward", "own-it"), {
    repair: true,
    replies: [{ direction: "toward", by: "team-up" }],
  }),
  turn(3, "Fourteen days", choice("wait", "Wait")),
  turn(4, "Fourteen days", choice("act", "Go.", "own", "she asked for the night")),
];

const props = (more: Partial<DebriefProps> = {}): DebriefProps => ({
  header: {
    title: "Green Eyes",
    cast: ["andrew", "lucy"],
    player: "andrew",
    minutes: 15,
    kind: "flagship",
    notes: [],
    remembers: [],
    summary: "",
    accent: "#3f7566",
  },
  player: { name: "Andrew" },
  other: { id: "lucy", name: "Lucy", pronoun: "she", ink: "#3c6b5f", colour: "#739e92" },
  you: { ink: "#8a5a10", colour: "#c4933f" },
  turns: TURNS,
  ending: { id: "two-chairs", title: "Two chairs" },
  endingsSeen: 2,
  endingsAll: 5,
  practices: [
    { id: "own-it", name: "Own it", what: "You say it plainly.", why: "It is on the table." },
    { id: "team-up", name: "Team up", what: "Two against it.", why: "Nobody is the problem." },
  ],
  habits: [
    {
      id: "deflect",
      name: "Change the subject",
      what: "You meet it with a joke.",
      protects: "from being seen",
      costs: "They take it home again.",
    },
  ],
  onBackTo: () => {},
  onPlayAgain: () => {},
  linkTo: (turn) => `https://game.example/#/link/green-eyes/${turn ?? "whole"}`,
  shelfAddress: "#/",
  mapAddress: "#/map/green-eyes/one",
  optionsAt: () => [],
  onWhatIf: async () => ({ beats: [], choices: [] }),
  ...more,
});

const cards = (host: Element) =>
  [...host.querySelectorAll(".turn-card")].map((card) =>
    [...card.children].map((part) => part.textContent),
  );

const heading = (host: Element) => host.querySelector("h2")?.textContent;

describe("Debrief", () => {
  test("names the ending, and how many there are and were seen", async () => {
    const host = await show(<Debrief {...props()} />);
    expect(host.querySelector("h1")?.textContent).toBe("Two chairs");
    expect(host.querySelector(".endings")?.textContent).toBe(
      "Green Eyes · one of five endings · you have seen two",
    );
  });

  test("gives every turn a button that tells number, act and deed, and leaves no gap for a skip", async () => {
    const host = await show(<Debrief {...props()} />);
    expect(controls(host.querySelector("ol") ?? host)).toEqual([
      "Turn 1, Found out: you turned away, change the subject. “Is that the good suitcase?”",
      "Turn 2, Found out: you turned toward, own it, and so came back. “Someone I slept with.”",
      "Turn 3, Fourteen days: you waited.",
      "Turn 4, Fourteen days: your own, she asked for the night. Go.",
    ]);
    expect(host.textContent?.toLowerCase()).not.toContain("skip");
  });

  test("tells of a turn away: the bid, the scene's own protection, what was heard, what a secure person might do", async () => {
    const host = await show(<Debrief {...props({ selected: 1 })} />);
    expect(cards(host)).toEqual([
      ["The bid under the line", "“Who is Dana?”", "Lucy is asking to be told by you."],
      [
        "You turned away · Change the subject",
        "“Is that the good suitcase?”",
        "You meet it with a joke. Here it protected you from having to answer. They take it home again.",
      ],
      [
        "What Lucy heard",
        "“A door in the wall.”",
        "Someone who feels secure might",
        "Answer the name with a name.",
      ],
    ]);
  });

  test("names a third person who reached, and the one who heard, drawn or not", async () => {
    const heardBy = async (by: string) => {
      const bid = { by: "", text: "The phone hums.", asks: "to be let in", whose: "bea" };
      const heard = [{ by, words: "She never says fine." }];
      const turns = [turn(0, "", choice("act", "“Fine.”", "away", "mask"), { bid, heard })];
      const host = await show(<Debrief {...props({ turns, names: { mina: "Mina" } })} />);
      expect(cards(host)[0]).toContain("Bea is asking to be let in.");
      expect(host.querySelector(".turn-list")?.textContent).toContain(cards(host)[2]?.[0] ?? "-");
      return cards(host)[2]?.[0];
    };
    expect(await heardBy("mina")).toBe("What Mina heard");
    expect(await heardBy("bea")).toBe("What Bea heard");
    expect(await heardBy("lucy")).toBe("What Lucy heard");
    expect(await heardBy("andrew")).toBe("What Lucy heard");
    expect(await heardBy("")).toBe("What Lucy heard");
  });

  test("falls back on what the habit protects, where the scene says nothing", async () => {
    const turns = [turn(0, "", choice("act", "A joke.", "away", "deflect"))];
    const host = await show(<Debrief {...props({ turns })} />);
    expect(cards(host)[0]?.at(-1)).toContain("It protects you from being seen.");
  });

  test("tells of a repair and of the answer to it", async () => {
    const host = await show(<Debrief {...props({ selected: 2 })} />);
    expect(cards(host)).toEqual([
      [
        "You turned toward · Own it",
        "“Someone I slept with.”",
        "With this you came back. You say it plainly. It is on the table.",
      ],
      ["How Lucy answered", "Lucy turned toward you · Team up."],
    ]);
  });

  test("leaves out cards that have nothing to say", async () => {
    const host = await show(<Debrief {...props({ selected: 3 })} />);
    expect(cards(host)).toEqual([
      ["You waited", "You let the moment stand, and answered nothing yet."],
    ]);
  });

  test("looks at the first turn that turned, and at another when its mark is pressed", async () => {
    const host = await show(<Debrief {...props()} />);
    expect(heading(host)).toBe("Turn 1 of 4 · Found out");
    await press(control(host, "Turn 3, Fourteen days: you waited."));
    expect(heading(host)).toBe("Turn 3 of 4 · Fourteen days");
    expect(host.querySelectorAll("[aria-current]").length).toBe(1);
    expect(document.querySelector("[aria-current]")?.getAttribute("aria-label")).toMatch(/^Turn 3/);
  });

  test("moves focus and selection with the arrow keys, Home and End, and stops at both ends", async () => {
    const host = await show(<Debrief {...props()} />);
    host.querySelector<HTMLElement>("ol button")?.focus();
    for (const [name, number] of [
      ["ArrowRight", 2],
      ["End", 4],
      ["ArrowRight", 4],
      ["ArrowLeft", 3],
      ["Home", 1],
      ["ArrowLeft", 1],
    ] as const) {
      await key(document.activeElement, name);
      expect(heading(host)).toBe(
        `Turn ${number} of 4 · ${number < 3 ? "Found out" : "Fourteen days"}`,
      );
      expect(document.activeElement?.getAttribute("aria-current")).toBe("true");
    }
  });

  test("goes to the turn beside, and stays at an end", async () => {
    const host = await show(<Debrief {...props()} />);
    await press(control(host, "Earlier turn"));
    expect(heading(host)).toBe("Turn 1 of 4 · Found out");
    await press(control(host, "Later turn"));
    expect(heading(host)).toBe("Turn 2 of 4 · Found out");
  });

  test("goes back to the selected moment by the number of its move", async () => {
    const onBackTo = vi.fn();
    const onPlayAgain = vi.fn();
    const host = await show(<Debrief {...props({ onBackTo, onPlayAgain, selected: 3 })} />);
    await press(control(host, "Back to this moment"));
    await press(control(host, "Play again"));
    expect(onBackTo.mock.calls).toEqual([[3]]);
    expect(onPlayAgain).toHaveBeenCalledOnce();
    expect(control(host, "All stories").getAttribute("href")).toBe("#/");
  });

  test("lists all turns, and says whom these stories are not for", async () => {
    const host = await show(<Debrief {...props()} />);
    const rows = [...host.querySelectorAll("details li")];
    expect(rows.length).toBe(4);
    expect(
      [...host.querySelectorAll("details ol")].map((list) => list.getAttribute("start")),
    ).toEqual(["1", "3"]);
    expect(rows[0]?.textContent).toContain(
      "Lucy: “Who is Dana?” Lucy is asking to be told by you.",
    );
    expect(host.querySelector("footer")?.textContent).toContain("measures nothing about you");
    expect(control(host, "Where to find help").getAttribute("href")).toBe("#/about");
  });

  test("a run without a choice of one's own is told without strands", async () => {
    const host = await show(<Debrief {...props({ turns: TURNS.slice(0, 1) })} />);
    expect(host.querySelector(".strands")).toBeNull();
    expect(controls(host)).toEqual(["Play again", "Map", "All stories", "Where to find help"]);
  });

  test("leads to the journal where there is one", async () => {
    const host = await show(<Debrief {...props({ journalAddress: "#/journal" })} />);
    expect(control(host, "Your journal").getAttribute("href")).toBe("#/journal");
  });

  test("tells guesses by person and mood, and reaches seen, gone by and unwritten", async () => {
    const line = (words: string, asks?: string) => ({
      by: "lucy",
      words,
      ...(asks === undefined ? {} : { asks }),
    });
    const guess = (words: string, mood: string, guessed?: string) => ({
      speaker: "lucy",
      words,
      mood,
      ...(guessed === undefined ? {} : { guessed }),
    });
    const host = await show(
      <Debrief
        {...props({
          noticed: {
            guesses: [
              guess("One.", "hurt", "hurt"),
              guess("Two.", "hurt", "hurt"),
              guess("Three.", "tired", "tired"),
              guess("Four.", "wary", "angry"),
              guess("Five.", "warm"),
            ],
            spots: {
              seen: [line("Look.", "to be looked at")],
              passed: [line("Rain.", "for company"), line("Well?", "for an answer")],
              elsewhere: [line("It is late.")],
            },
          },
        })}
      />,
    );
    const text = host.querySelector(".noticed")?.textContent ?? "";
    expect(text).toContain("Three times you named what Lucy felt: hurt (twice) and tired.");
    expect(text).toContain("Once it was something else:“Four.” You guessed angry. It was wary.");
    expect(text).toContain("Once you'd rather not say. Lucy: warm.");
    expect(text).toContain("Once you noticed a reach as it came:“Look.” Lucy is asking to be");
    expect(text).toContain("Twice one went by");
    expect(text).toContain("Once you saw one where none was written.“It is late.”");
    await expectAccessible(host);
  });

  test("is drawn with an earlier run, and is accessible", async () => {
    const host = await show(<Debrief {...props({ ghost: TURNS })} />);
    expect(host.querySelectorAll(".lines .ghost").length).toBe(1);
    expect(host.textContent).toContain("your run before this one");
    await expectAccessible(host);
  });
});

describe("layoutOf", () => {
  test("keeps marks in order and inside their acts, however short an act is", () => {
    const { acts, places, units } = layoutOf(strandsOf(TURNS));
    expect(acts.map(({ title }) => title)).toEqual(["Found out", "Fourteen days"]);
    expect(acts.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(100, 0);
    expect(units).toBeGreaterThanOrEqual(TURNS.length);
    for (const { x, point } of places) {
      const span = acts.find(({ title }) => title === point.turn.act);
      expect(x > (span?.from ?? 100) && x < (span?.from ?? 0) + (span?.width ?? 0)).toBe(true);
    }
    expect(places.map(({ x }) => x)).toEqual(places.map(({ x }) => x).toSorted((a, b) => a - b));
  });

  test("your strand is never below theirs", () => {
    for (const { you, they } of layoutOf(strandsOf(TURNS)).places)
      expect(you).toBeLessThanOrEqual(they);
  });

  test("lays an earlier run over the acts that both have, and leaves the others out", () => {
    const now = strandsOf(TURNS.slice(0, 3));
    expect(layoutOf(now, strandsOf(TURNS)).ghost).not.toBe("");
    expect(layoutOf(now, strandsOf(TURNS.slice(3))).ghost).toBe("");
  });
});

describe("sumText", () => {
  const lucy = { name: "Lucy", pronoun: "she" } as const;
  const none = { toward: 0, away: 0, repairs: 0, bids: 0, replies: 0, repliesToward: 0 };

  test.each([
    [
      { toward: 7, away: 5, repairs: 3, bids: 6, replies: 5, repliesToward: 4 },
      [
        "You turned toward Lucy seven times and away five times; three times you came back.",
        "She reached for you six times; when you reached for her, she turned toward you four times and away once.",
      ],
    ],
    [
      { ...none, toward: 1, bids: 1 },
      ["You turned toward Lucy once.", "She reached for you once."],
    ],
    [{ ...none, away: 2 }, ["You turned away from Lucy twice."]],
    [{ ...none, replies: 13 }, ["When you reached for Lucy, she turned away 13 times."]],
    [{ ...none, bids: 2 }, ["Lucy reached for you twice."]],
    [none, []],
  ])("%o", (sum, told) => {
    expect(sumText(sum, lucy)).toEqual(told);
  });

  test("says he and they as well", () => {
    const sum = { ...none, toward: 2, bids: 2, replies: 2, repliesToward: 2 };
    expect(sumText(sum, { name: "Sam", pronoun: "they" })[1]).toBe(
      "They reached for you twice; when you reached for them, they turned toward you twice.",
    );
    expect(sumText(sum, { name: "Ben", pronoun: "he" })[1]).toBe(
      "He reached for you twice; when you reached for him, he turned toward you twice.",
    );
  });
});

test.each([
  [1, 1, "the one ending of this story"],
  [1, 5, "one of five endings · so far you have seen this one"],
  [3, 5, "one of five endings · you have seen three"],
  [5, 5, "one of five endings · you have seen them all"],
])("%i seen of %i endings", (seen, all, told) => {
  expect(endingsText(seen, all)).toBe(told);
});
