// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { describe, expect, test, vi } from "vitest";
import type { Still } from "../../src/core/still";
import { filterText, readFilter } from "../../src/overlay/shelf/filter";
import { Shelf } from "../../src/overlay/shelf/shelf";
import { type ShelfStory, shelvesOf } from "../../src/overlay/shelf/shelves";
import { listText, positionText } from "../../src/overlay/shelf/story-text";
import { control, controls, expectAccessible, press, show } from "./page";

const story = (id: string, more: Partial<ShelfStory> = {}, kind = "flagship"): ShelfStory => ({
  card: {
    id,
    hash: "x",
    header: {
      title: `Story ${id}`,
      cast: ["andrew", "lucy", "rosalind"],
      player: "andrew",
      minutes: 15,
      kind,
      notes: ["infidelity", "separation"],
      remembers: [],
      summary: "Two years married.",
      accent: "#3f7566",
    },
    endings: 5,
    acts: [],
  },
  offers: [],
  finished: 0,
  endingsSeen: 0,
  playAddress: `#/play/${id}`,
  sheetAddress: `#/sheet/${id}`,
  mapAddress: `#/map/${id}`,
  ...more,
});

const shelf = (
  stories: readonly ShelfStory[],
  onAnew = (_: string) => {},
  { asked = "", onFilter = (_: string) => {} } = {},
) => (
  <Shelf
    stories={stories}
    practices={[
      { id: "play", name: "Play" },
      { id: "own-it", name: "Own it" },
      { id: "let-go", name: "Let go" },
    ]}
    filter={readFilter(asked)}
    onFilter={onFilter}
    people={{ andrew: { name: "Andrew" }, lucy: { name: "Lucy" } }}
    problems={["Nothing is kept."]}
    onAnew={onAnew}
    resumeNote="You were on the way."
  />
);

describe("Shelf", () => {
  test("says what this is, whom it is not for, and what a story holds", async () => {
    const host = await show(shelf([story("a")]));
    expect(host.querySelector("h1")?.textContent).toBe("Within Reach");
    expect(host.querySelector("header")?.textContent).toContain("It is no therapy");
    expect(control(host, "Where to find help").getAttribute("href")).toBe("#/about");
    const card = host.querySelector(".story")?.textContent;
    expect(card).toContain("About 15 minutes · you play Andrew, beside Lucy");
    expect(card).toContain("It holds infidelity and separation.");
    expect(host.querySelector("[role=status]")?.textContent).toBe(
      "You were on the way.Nothing is kept.",
    );
  });

  test("offers to begin, to go on or anew, and to play again, by name of the story", async () => {
    const host = await show(
      shelf([
        story("a"),
        story("b", { playing: { address: "#/play/b/7", position: 0.5 } }),
        story("c", { finished: 2, endingsSeen: 2, lastDebrief: "#/debrief/9" }),
      ]),
    );
    expect([...host.querySelectorAll(".story")].flatMap(controls)).toEqual([
      "Begin: Story a",
      "Map: Story a",
      "For a group: Story a",
      "Continue: Story b",
      "Start anew: Story b",
      "Map: Story b",
      "For a group: Story b",
      "Play again: Story c",
      "Map: Story c",
      "For a group: Story c",
      "Look back at your last run: Story c",
    ]);
    expect(control(host, "Continue: Story b").getAttribute("href")).toBe("#/play/b/7");
    expect(host.textContent).toContain("You are about halfway.");
    expect(host.textContent).toContain(
      "Played to an ending twice, with two of its five endings seen.",
    );
  });

  test("starts anew by the story's id", async () => {
    const onAnew = vi.fn();
    const host = await show(
      shelf([story("b", { playing: { address: "#", position: 0.1 } })], onAnew),
    );
    await press(control(host, "Start anew: Story b"));
    expect(onAnew.mock.calls).toEqual([["b"]]);
  });

  test("is accessible with one story, with many, and with none", async () => {
    const many = ["flagship", "companion", "short", "sketch", "sketch", "novel"].map((kind, n) =>
      story(String(n), {}, kind),
    );
    for (const stories of [[story("a")], many, []])
      await expectAccessible(await show(shelf(stories)));
  });
});

const person = (name: string, left: number) => ({
  image: `/${name}.png`,
  ...{ left, top: 200, width: 240, height: 660 },
  chest: { x: left + 120, y: 370 },
});
const picture: Still = { place: "/hall.svg", people: [person("mo", 400), person("jo", 960)] };

describe("a card's picture", () => {
  const drawings = (host: HTMLElement) => [...host.querySelectorAll("img")];
  const ends = (host: HTMLElement) =>
    [".walked", ".ahead:not(.end)"].map((part) => host.querySelector(part)?.getAttribute("d"));

  test("is for the eye alone, keeps its room, and waits unless it is the first", async () => {
    const host = await show(shelf([story("a", { picture }), story("b", { picture })]));
    expect(drawings(host).map((image) => image.getAttribute("src"))).toEqual(
      Array(2).fill(["/hall.svg", "/mo.png", "/jo.png"]).flat(),
    );
    expect(drawings(host).map((image) => image.getAttribute("loading"))).toEqual([
      ...Array(3).fill("eager"),
      ...Array(3).fill("lazy"),
    ]);
    for (const image of drawings(host)) {
      expect(image.getAttribute("alt")).toBe("");
      expect(Number(image.getAttribute("width")) * Number(image.getAttribute("height"))).not.toBe(
        0,
      );
    }
    await expectAccessible(host);
  });

  test("has the thread as far as the player has come, and only there", async () => {
    const playing = { address: "#", position: 0.5 };
    const half = await show(shelf([story("a", { picture, playing })]));
    const [walked, ahead] = ends(half);
    expect(walked).toMatch(/^M520 370C/u);
    expect(ahead).toMatch(/ 1080 370$/u);
    expect(ahead?.slice(1).split("C")[0]).toBe(walked?.split(" ").slice(-2).join(" "));
    expect(half.querySelector(".progress svg")).toBeNull();
  });

  test("has no thread yet before the first run, and a whole one after an ending", async () => {
    const [none, all] = ends(await show(shelf([story("a", { picture })])));
    expect(none).toBeUndefined();
    expect(all).toMatch(/^M520 370C.* 1080 370$/u);
    expect(ends(await show(shelf([story("a", { picture, finished: 1 })])))).toEqual([
      all,
      undefined,
    ]);
  });

  test("is a thread alone where a story has no drawing", async () => {
    const host = await show(shelf([story("a", { finished: 1 })]));
    expect(drawings(host)).toEqual([]);
    expect(host.querySelectorAll(".picture svg, .progress svg").length).toBe(2);
  });
});

describe("shelvesOf", () => {
  const kind = (id: string, kind: string, minutes = 15, companion?: string): ShelfStory => {
    const one = story(id, {}, kind);
    const header = {
      ...one.card.header,
      minutes,
      ...(companion === undefined ? {} : { companion }),
    };
    return { ...one, card: { ...one.card, header } };
  };
  const told = (stories: readonly ShelfStory[]) =>
    shelvesOf(stories).map(({ heading, entries }) => [
      heading,
      ...entries.map(({ story, companion }) =>
        companion === undefined ? story.card.id : [story.card.id, companion.card.id],
      ),
    ]);

  test("begins with the shortest, puts a companion beneath its story, and loses none", () => {
    expect(
      told([
        kind("eva", "companion", 15, "first"),
        kind("first", "flagship", 15, "eva"),
        kind("poem", "novel", 40),
        kind("long", "sketch", 5),
        kind("quick", "sketch", 3),
        kind("visit", "short", 9),
        kind("jonas", "companion", 15, "not-here"),
      ]),
    ).toEqual([
      ["Start here: a few minutes", "quick", "long"],
      ["Short ones: about ten minutes", "visit"],
      ["Whole stories", ["first", "eva"], "jonas", "poem"],
    ]);
  });

  test("has one heading where all are of one length, and none for nothing", () => {
    expect(told([kind("a", "flagship"), kind("b", "companion")])).toEqual([["Stories", "a", "b"]]);
    expect(told([])).toEqual([]);
  });
});

describe("narrowing the shelf", () => {
  const noted = (id: string, notes: readonly string[], offers: readonly string[]) => {
    const one = story(id, { offers });
    return { ...one, card: { ...one.card, header: { ...one.card.header, notes } } };
  };
  const all = [
    noted("a", ["an affair", "parting"], ["play", "own-it"]),
    noted("b", ["parting"], ["play"]),
    noted("c", [], ["own-it"]),
  ];
  const titles = (host: HTMLElement) =>
    [...host.querySelectorAll("h3")].map(({ textContent }) => textContent?.at(-1));
  const said = (host: HTMLElement) => host.querySelector(".narrow [role=status]")?.textContent;
  const field = <Field extends HTMLElement>(host: HTMLElement, name: string): Field => {
    const label = [...host.querySelectorAll("label")].find(({ textContent }) =>
      textContent?.startsWith(name),
    );
    const found = label?.querySelector<Field>("select, input");
    if (found === null || found === undefined) throw new Error(`No field is called “${name}”.`);
    return found;
  };
  const choose = (host: HTMLElement, practice: string) => {
    const select = field<HTMLSelectElement>(host, "Something to practise");
    return act(() => {
      select.value = practice;
      select.dispatchEvent(new Event("change", { bubbles: true }));
    });
  };

  test("keeps what offers the practice, and leaves out what holds a note", async () => {
    const onFilter = vi.fn();
    const host = await show(shelf(all, () => {}, { onFilter }));
    expect(said(host)).toBe("");
    await choose(host, "play");
    expect(titles(host)).toEqual(["a", "b"]);
    await press(field(host, "an affair"));
    expect(titles(host)).toEqual(["b"]);
    expect(said(host)).toBe("One of three stories is left.");
    expect(onFilter.mock.calls).toEqual([["practice=play"], ["practice=play&without=an+affair"]]);
    await press(field(host, "an affair"));
    expect(titles(host)).toEqual(["a", "b"]);
  });

  test("says so where nothing is left, and shows all again", async () => {
    const onFilter = vi.fn();
    const asked = "practice=play&without=parting";
    const host = await show(shelf(all, () => {}, { asked, onFilter }));
    expect(titles(host)).toEqual([]);
    expect(said(host)).toBe("No story is left. Leave out less, or practise anything.");
    await expectAccessible(host);
    await press(control(host, "Show all"));
    expect(titles(host)).toEqual(["a", "b", "c"]);
    expect(field<HTMLSelectElement>(host, "Something").value).toBe("");
    expect(onFilter.mock.calls).toEqual([[""]]);
  });

  test("offers what some story has, by name, and forgets what none has", async () => {
    const host = await show(shelf(all, () => {}, { asked: "practice=let-go&without=rain" }));
    expect([...host.querySelectorAll("option")].map(({ textContent }) => textContent)).toEqual([
      "Anything",
      "Own it",
      "Play",
    ]);
    expect(titles(host)).toEqual(["a", "b", "c"]);
    expect(said(host)).toBe("");
  });

  test("is open where it came with the address, and is no matter for one story", async () => {
    const isOpen = (host: HTMLElement) => host.querySelector<HTMLDetailsElement>("details")?.open;
    expect(isOpen(await show(shelf(all)))).toBe(false);
    expect(isOpen(await show(shelf(all, () => {}, { asked: "practice=play" })))).toBe(true);
    expect(isOpen(await show(shelf(all.slice(0, 1))))).toBeUndefined();
  });

  test.each(["", "practice=play", "without=a%26b&without=an+affair", "practice=play&without=c"])(
    "an address keeps “%s”",
    (text) => expect(filterText(readFilter(text))).toBe(text),
  );
});

test.each([
  [[], ""],
  [["a"], "a"],
  [["a", "b"], "a and b"],
  [["a", "b", "c"], "a, b and c"],
])("listText of %o", (words, told) => expect(listText(words)).toBe(told));

test("a position is told in words, from 0 to 1", () => {
  expect([0, 0.25, 0.5, 0.8, 1].map(positionText)).toEqual([
    "You have just begun.",
    "You are about a quarter of the way along.",
    "You are about halfway.",
    "You are most of the way along.",
    "You are almost at an ending.",
  ]);
});
