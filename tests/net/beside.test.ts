import { afterEach, expect, test, vi } from "vitest";
import { EMPTY_PICTURE } from "../../src/core/picture";
import { startPlaythrough } from "../../src/core/playthrough";
import { startRoom } from "../../src/core/room/room";
import { viewFor } from "../../src/core/room/view";
import { type Beheld, type Screened, showBeside, watchBeside } from "../../src/net/beside";

const room = startRoom({
  code: "",
  title: "Green Eyes",
  quorum: 5,
  playthrough: startPlaythrough("green-eyes", "hash", 1),
  couple: ["Andrew", "Lucy"],
});

const screened = (line: string): Screened => ({
  view: viewFor(room, { people: 0, answered: 0, pauses: 0 }, { role: "screen" }),
  frame: {
    story: "green-eyes",
    picture: EMPTY_PICTURE,
    how: "cut",
    lines: [{ text: line }],
    options: [],
  },
});

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

function watch() {
  const seen: Beheld[] = [];
  let tick = () => {};
  const stop = watchBeside(
    (beheld) => seen.push(beheld),
    (act) => {
      tick = act;
      return () => {};
    },
  );
  stops.push(stop);
  const last = () => {
    const beheld = seen.at(-1);
    return beheld && [beheld.screened.frame.lines[0]?.text, beheld.isUp];
  };
  return { seen, last, tick: () => tick() };
}

function lead() {
  const beside = showBeside();
  let isOpen = true;
  const stop = () => {
    if (isOpen) beside.stop();
    isOpen = false;
  };
  stops.push(stop);
  return { ...beside, stop };
}

test("a screen that comes late gets what is shown, and all that follows", async () => {
  const beside = lead();
  beside.show(screened("one"));
  const screen = watch();
  await vi.waitFor(() => expect(screen.last()).toEqual(["one", true]));
  beside.show(screened("two"));
  await vi.waitFor(() => expect(screen.last()).toEqual(["two", true]));
});

test("what was shown stays when the facilitator's page is gone, until one is there again", async () => {
  const beside = lead();
  beside.show(screened("one"));
  const screen = watch();
  await vi.waitFor(() => expect(screen.last()).toEqual(["one", true]));
  beside.stop();
  await vi.waitFor(() => expect(screen.last()).toEqual(["one", false]));
  lead().show(screened("two"));
  await vi.waitFor(() => expect(screen.last()).toEqual(["two", true]));
});

test("a facilitator's page that answers no more is taken for gone; one that answers is not", async () => {
  const screen = watch();
  const channel = new BroadcastChannel("within-reach.screen");
  stops.push(() => channel.close());
  const asked = vi.fn();
  let answers = true;
  channel.addEventListener("message", ({ data }: MessageEvent<{ says: string }>) => {
    if (data.says !== "asks") return;
    asked();
    if (answers) channel.postMessage({ says: "here" });
  });
  channel.postMessage({ says: "shown", screened: screened("one") });
  await vi.waitFor(() => expect(screen.last()).toEqual(["one", true]));
  const round = async () => {
    const before = asked.mock.calls.length;
    screen.tick();
    await vi.waitFor(() => expect(asked).toHaveBeenCalledTimes(before + 1));
  };
  for (let times = 0; times < 5; times += 1) await round();
  expect(screen.last()).toEqual(["one", true]);
  answers = false;
  for (let times = 0; times < 4; times += 1) await round();
  expect(screen.last()).toEqual(["one", false]);
  answers = true;
  await round();
  await vi.waitFor(() => expect(screen.last()).toEqual(["one", true]));
  expect(screen.seen).toHaveLength(3);
});
