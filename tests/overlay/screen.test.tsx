// @vitest-environment happy-dom
import { signal } from "@preact/signals";
import { describe, expect, test } from "vitest";
import { EMPTY_PICTURE } from "../../src/core/picture";
import type { Frame } from "../../src/core/room/frame";
import type { Counts, PollKind } from "../../src/core/room/poll";
import type { ScreenView, SeenPoll } from "../../src/core/room/view";
import { Screen } from "../../src/overlay/screen/screen";
import type { ScreenState } from "../../src/overlay/screen/state";
import { clockText, spokenAddress } from "../../src/overlay/screen/words";
import { control, expectAccessible, press, redraw, show } from "./page";

const JOIN = "http://192.168.1.20:4173/join#K7RXQ4.q3k5mYt0QmZ1r9wXv2LhBA";
const OPTIONS = ["Stay", "Go", "Ask"].map((text) => ({ id: text, text }));
const VIEW: ScreenView = {
  role: "screen",
  code: "K7RXQ4",
  title: "Green Eyes",
  phase: "playing",
  shown: { act: "One", lines: ["Lucy: Well?"], recap: ["They chose: Stay"] },
  couple: ["Andrew", "Lucy"],
  people: 31,
  answered: 17,
  locked: false,
  enough: false,
};
const FRAME: Frame = {
  story: "green-eyes",
  pair: ["andrew", "lucy"],
  picture: { ...EMPTY_PICTURE, place: { id: "kitchen", time: "dusk" } },
  how: "cut",
  lines: [{ text: "The kettle ticks." }, { speaker: "lucy", text: "Well?" }],
  options: [],
};
const OPEN_DOOR = { join: JOIN };

const poll = (changes: Partial<SeenPoll> = {}): SeenPoll => ({
  id: 1,
  turn: 0,
  kind: "one",
  options: OPTIONS,
  state: "open",
  ...changes,
});
const revealed = (kind: PollKind, counts: readonly Counts[], changes: Partial<SeenPoll> = {}) =>
  poll({ kind, state: "revealed", tally: { voted: 29, ratherNot: 2, counts }, ...changes });

function screenOf(state: ScreenState, onCode = (_code: string) => {}) {
  return (
    <Screen
      state={signal(state)}
      names={{ nameOf: (person) => person.toUpperCase(), inkOf: () => "#336655" }}
      personOf={(id) => ({ name: id, ink: "#335566", colour: "#88aabb" })}
      rows={{ practices: new Map(), habits: new Map() }}
      accentOf={() => undefined}
      isBare={signal(false)}
      stageHost={() => {}}
      onCode={onCode}
      now={() => 0}
    />
  );
}

const shown = (view: Partial<ScreenView> = {}, frame: Partial<Frame> = {}, isUp = true) =>
  show(screenOf({ kind: "in", view: { ...VIEW, ...view }, frame: { ...FRAME, ...frame }, isUp }));

const words = (host: Element): string => (host.textContent ?? "").replace(/\s+/gu, " ");
const options = (host: Element) =>
  [...host.querySelectorAll("ol[aria-label=Choices] > li")].map(words);
const at = (id: number) => ({ options: OPTIONS, round: { poll: id, isTalking: false } });

describe("the way in", () => {
  test("is a code to scan, an address to type and how many are here", async () => {
    const host = await shown({ phase: "joining", people: 1 }, { ...OPEN_DOOR, lines: [] });
    expect(words(host)).toContain("192.168.1.20:4173/join");
    expect(words(host)).toContain("Room code: K7RXQ4");
    expect(words(host)).toContain("1 person is here");
    expect(words(host)).not.toContain("q3k5mYt0QmZ1r9wXv2LhBA");
    expect(host.querySelector(".big-poster svg")?.getAttribute("aria-label")).toBe(
      "QR code for joining",
    );
    await expectAccessible(host);
  });

  test("stays in a corner for whoever comes late, until the door is closed", async () => {
    const host = await shown({}, OPEN_DOOR);
    expect(host.querySelector(".big-late")?.textContent).toContain("K7RXQ4");
    const locked = await shown({ locked: true }, OPEN_DOOR);
    expect(locked.querySelector(".big-late, .big-poster")).toBeNull();
    expect((await shown({ phase: "joining", locked: true })).textContent).toContain(
      "The door is closed",
    );
  });

  test("asks for hands where there are no phones", async () => {
    const host = await shown({ phase: "joining", code: "", people: 0 }, { lines: [] });
    expect(words(host)).toContain("raise your hand");
    expect(host.querySelector("svg[role=img]")).toBeNull();
  });
});

describe("the story", () => {
  test("is the last lines, who says them, the act, and what happened so far", async () => {
    const host = await shown(
      {},
      { picture: { ...FRAME.picture, act: { title: "The look", subtitle: "two years on" } } },
    );
    const log = host.querySelector("[role=log]");
    expect(words(log ?? host)).toBe("The kettle ticks.LUCY: Well?");
    expect(words(host)).toContain("The look two years on");
    expect(words(host)).toContain("They chose: Stay");
    await expectAccessible(host);
  });

  test("shows what is tried instead as something beside it", async () => {
    const host = await shown({ poll: revealed("one", [[5, 17, 7]]) }, { aside: "Go", ...at(1) });
    expect(words(host)).toContain("What if the other had won? Go");
    expect(options(host)).toEqual([]);
    expect(host.querySelector(".big-scene.tried")).not.toBeNull();
  });

  test("tells the way that was taken, and why it was another than most were for", async () => {
    const host = await shown({}, { chosen: "Go", why: "we have an hour" });
    expect(words(host)).toContain("The way that was taken Go");
    expect(words(host)).toContain("we have an hour");
  });

  test("is told in the room's own words until the facilitator's page comes", async () => {
    const host = await show(screenOf({ kind: "in", view: VIEW, isUp: true }));
    expect(words(host)).toContain("Lucy: Well?");
    expect(host.querySelector(".stage")).toBeNull();
  });

  test("ends with the ending's title", async () => {
    const host = await shown({}, { ending: "Two chairs" });
    expect([...host.querySelectorAll("h2")].map(words)).toEqual(["Two chairs"]);
  });
});

describe("a vote", () => {
  test("that is open shows how many have answered and no count of anything else", async () => {
    const host = await shown({ poll: poll({ until: 65_000 }) }, at(1));
    expect(options(host)).toEqual(["1Stay", "2Go", "3Ask"]);
    expect(words(host)).toContain("17 of 31 have answered");
    expect(host.querySelector("[role=timer]")?.textContent).toContain("1:05");
    expect(host.querySelector(".track")).toBeNull();
    await expectAccessible(host);
  });

  test("that asks two questions asks both, and one of halves says for whom", async () => {
    const two = await shown({ poll: poll({ kind: "likely-and-helpful" }) }, at(1));
    expect(words(two)).toContain("What is likely? And what might help?");
    const halves = await shown({ poll: poll({ kind: "halves" }) }, at(1));
    expect(words(halves)).toContain("One half answers for Andrew, one for Lucy");
  });

  test("that is closed with too few answers sends the room to talk", async () => {
    const host = await shown({ poll: poll({ state: "closed" }) }, at(1));
    expect(words(host)).toContain("Too few answers to show");
    expect(
      words(await shown({ poll: poll({ state: "closed" }), enough: true }, at(1))),
    ).not.toContain("Too few");
  });

  test("that is revealed tells each count in words, and whether it is a tie", async () => {
    const host = await shown({ poll: revealed("one", [[5, 17, 7]]) }, at(1));
    expect(options(host)).toEqual(["1Stay5 people", "2Go17 people", "3Ask7 people"]);
    expect(words(host)).toContain("29 people answered, 2 would rather not say");
    expect(words(host)).not.toContain("A tie");
    await expectAccessible(host);
    expect(words(await shown({ poll: revealed("one", [[12, 12, 5]]) }, at(1)))).toContain("A tie");
  });

  test("that was asked twice tells how far the room has moved", async () => {
    const host = await shown(
      {
        poll: revealed("one", [[5, 14, 10]], { id: 2, again: 1 }),
        before: revealed("one", [[5, 17, 7]]),
      },
      at(2),
    );
    expect(options(host)).toEqual([
      "1Stay5 people as before",
      "2Go14 people 3 fewer",
      "3Ask10 people 3 more",
    ]);
    expect(host.querySelectorAll(".track .first")).toHaveLength(3);
  });

  test("tells likely and helpful apart, with the gap, and halves by name", async () => {
    const two = await shown(
      {
        poll: revealed("likely-and-helpful", [
          [20, 4, 5],
          [2, 22, 5],
        ]),
      },
      at(1),
    );
    expect(options(two)).toEqual([
      "1StayLikely20 peopleMight help2 people18 apart",
      "2GoLikely4 peopleMight help22 people18 apart",
      "3AskLikely5 peopleMight help5 peopleno gap",
    ]);
    const halves = await shown(
      {
        poll: revealed("halves", [
          [9, 5, 1],
          [1, 12, 1],
        ]),
      },
      at(1),
    );
    expect(options(halves)[1]).toBe("2GoAndrew5 peopleLucy12 people");
    const fills = [...halves.querySelectorAll("li:first-child .track")].map((each) =>
      each.classList.contains("hatched"),
    );
    expect(fills).toEqual([false, true]);
    await expectAccessible(halves);
  });

  test("draws the lines at which the room tapped along the thread, the strongest in words", async () => {
    const lines = ["One.", "Two.", "Three.", "Four."].map((text) => ({ id: text, text }));
    const host = await shown({ poll: revealed("bid", [[3, 0, 21, 1]], { options: lines }) }, at(1));
    expect(host.querySelectorAll(".knot")).toHaveLength(4);
    expect(host.querySelectorAll(".knot.hit")).toHaveLength(3);
    expect([...host.querySelectorAll(".hits-told li")].map(words)).toEqual([
      "One.3 people",
      "Three.21 people",
      "Four.1 person",
    ]);
    await expectAccessible(host);
  });

  test("of feelings shows the words, the most told the largest", async () => {
    const host = await shown({ poll: revealed("feeling", [[3, 20, 6]]) }, at(1));
    expect(options(host)).toEqual(["1Stay3 people", "2Go20 people", "3Ask6 people"]);
    expect(host.querySelector("li.leads")?.textContent).toContain("Go");
  });

  test("sends pairs to talk of the story's own question, or of one that any story bears", async () => {
    const talking = { options: OPTIONS, round: { poll: 1, isTalking: true } };
    const view = { poll: revealed("one", [[5, 17, 7]]) };
    expect(words(await shown(view, { ...talking, question: "What does she hear?" }))).toContain(
      "Talk in pairs What does she hear?",
    );
    expect(words(await shown(view, { ...talking, question: "" }))).toContain("Why might somebody");
  });
});

test("a line that is lost is said, and what was shown stays", async () => {
  const host = await shown({}, {}, false);
  expect(words(host)).toContain("The line to the facilitator is lost");
  expect(words(host)).toContain("Well?");
  await redraw(host, screenOf({ kind: "in", view: VIEW, frame: FRAME, isUp: true }));
  expect(words(host)).not.toContain("is lost");
});

test("a screen without a room asks for its code, and says why one led to none", async () => {
  const codes: string[] = [];
  const state: ScreenState = { kind: "asking", problem: "There is no such room." };
  const host = await show(screenOf(state, (code) => codes.push(code)));
  const field = host.querySelector("input");
  expect(host.querySelector("label")?.textContent).toBe("Room code");
  expect(words(host)).toContain("There is no such room.");
  await press(control(host, "Show the room"));
  expect(codes).toEqual([]);
  if (field !== null) field.value = " k7r xq4 ";
  host.querySelector("form")?.dispatchEvent(new Event("submit", { cancelable: true }));
  expect(codes).toEqual(["k7r xq4"]);
  await expectAccessible(host);
});

test("addresses and times are written as they are said", () => {
  expect(spokenAddress(JOIN)).toBe("192.168.1.20:4173/join");
  expect([65_000, 59_001, 400, -5].map(clockText)).toEqual(["1:05", "1:00", "0:01", "0:00"]);
});
