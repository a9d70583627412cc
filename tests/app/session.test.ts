import { describe, expect, test, vi } from "vitest";
import { forkRun } from "../../src/core/playthrough";
import { DRAWER, smallStory } from "../support/script";
import {
  choose,
  FIRST,
  fresh,
  IRONED,
  KEYS,
  NOW,
  open,
  readOn,
  readOnToEnd,
  texts,
  words,
} from "./open-session";

describe("playing", () => {
  test("begins before the first line, with nothing to go back to", async () => {
    const { session, runs } = await open();
    expect(words(session)).toEqual([]);
    expect(session.view.value).toMatchObject({ foot: "continue", canGoBack: false, notices: [] });
    expect(runs.size).toBe(0);
  });

  test("tells a line at a time, then offers the choices, and keeps each step", async () => {
    const { session, runs } = await open();
    session.actions.goOn();
    expect(words(session)).toEqual([FIRST]);
    expect(session.view.value.foot).toBe("choices");
    expect(runs.get("first")).toMatchObject({
      shown: 1,
      updatedAt: NOW,
      playthrough: { moves: [] },
    });
  });

  test("a choice brings its answer, which takes the focus, and tells the stage which way it turned", async () => {
    const { session, runs } = await open();
    await choose(session, IRONED);
    expect(words(session).at(-1)).toBe("On low.");
    expect(fresh(session)).toMatchObject({ kind: "line", beat: { text: "On low." } });
    expect(session.cue.value).toMatchObject({ how: "play", turning: "toward", hold: false });
    expect(runs.get("first")?.playthrough.moves).toHaveLength(1);
  });

  test("Wait holds everything still and turns nowhere", async () => {
    const { session } = await open();
    await choose(session, "Wait");
    expect(session.cue.value.hold).toBe(true);
    expect(session.cue.value.turning).toBeUndefined();
    await choose(session, "Look at the clock.");
    expect(session.cue.value).toMatchObject({ turning: "own", hold: false });
  });

  test("going on after the last line ends the run, and says which", async () => {
    const { session, runs, onEnd } = await open();
    await choose(session, IRONED);
    await choose(session, KEYS);
    readOnToEnd(session, onEnd);
    expect(onEnd.mock.calls[0]?.[0].ending).toEqual({
      id: "heaviest",
      title: "The heaviest thing",
    });
    expect(runs.get("first")?.ending?.id).toBe("heaviest");
  });

  test("a choice that is not offered is told and changes nothing", async () => {
    const { session } = await open();
    readOn(session);
    session.actions.choose("no/such/choice");
    await vi.waitFor(() => expect(session.view.value.notices).toHaveLength(1));
    expect(session.view.value.notices[0]?.kind).toBe("stopped");
    expect(texts(session)).toContain(IRONED);
  });

  test("two presses at once are one choice", async () => {
    const { session, runs } = await open();
    readOn(session);
    const id = session.view.value.choices[0]?.id ?? "";
    session.actions.choose(id);
    session.actions.choose(id);
    await vi.waitFor(() => expect(words(session)).toContain("On low."));
    expect(runs.get("first")?.playthrough.moves).toEqual([id]);
    expect(session.view.value.notices).toEqual([]);
  });
});

describe("going back", () => {
  test("stands at the choices before the last one, and plays forward from there", async () => {
    const { session, runs } = await open();
    await choose(session, IRONED);
    session.actions.back();
    await vi.waitFor(() => expect(session.view.value.canGoBack).toBe(false));
    expect(words(session)).toEqual([FIRST]);
    expect(texts(session)).toContain(IRONED);
    expect(session.cue.value.how).toBe("cut");
    await choose(session, "“Is there a deposit?”");
    expect(words(session).at(-1)).toBe("Two months.");
    expect([...runs.keys()]).toEqual(["first"]);
  });

  test("makes the choice again that was taken back, and stands where it stood", async () => {
    const { session, runs } = await open();
    await choose(session, "Wait");
    await choose(session, "“I want it.”");
    const before = words(session);
    session.actions.back();
    await vi.waitFor(() => expect(words(session)).not.toEqual(before));
    session.actions.back();
    await vi.waitFor(() => expect(session.view.value.canGoBack).toBe(false));
    session.actions.forward();
    await vi.waitFor(() => expect(texts(session)).toContain("“I want it.”"));
    session.actions.forward();
    await vi.waitFor(() => expect(session.view.value.canGoForward).toBe(false));
    expect(words(session)).toEqual(before);
    expect(session.cue.value.how).toBe("cut");
    expect([...runs.keys()]).toEqual(["first"]);
  });

  test("keeps the way that is left for another choice, and offers it no more ahead", async () => {
    const { session, runs } = await open();
    await choose(session, IRONED);
    session.actions.back();
    await vi.waitFor(() => expect(session.view.value.canGoForward).toBe(true));
    await choose(session, "“Is there a deposit?”");
    expect(session.view.value.canGoForward).toBe(false);
    expect(runs.get("first")?.left).toHaveLength(1);
    expect(runs.get("first")?.left?.[0]?.[0]).toContain("ironed");
  });

  test("from an ending and forward again it is the ended run, and no other", async () => {
    const { session, runs, onEnd } = await open();
    await choose(session, IRONED);
    await choose(session, KEYS);
    readOnToEnd(session, onEnd);
    session.actions.back();
    await vi.waitFor(() => expect(runs.size).toBe(2));
    session.actions.forward();
    await vi.waitFor(() => expect([...runs.keys()]).toEqual(["first"]));
    expect(runs.get("first")?.ending?.id).toBe("heaviest");
  });

  test("an ended run stays ended where another comes to its end without reading it", async () => {
    const file = smallStory(DRAWER.replace("Breakfast is good.", "Breakfast is good.\n    Very."));
    const { session, runs, onEnd } = await open({ file });
    await choose(session, IRONED);
    await choose(session, "“Let's see.”");
    readOnToEnd(session, onEnd);
    const first = runs.get("first");
    if (first === undefined) throw new Error("The run was not kept.");
    const run = forkRun(first, 1, "fork", NOW);
    const again = await open({ file, run, before: runs });
    await choose(again.session, "“Let's see.”");
    again.session.actions.back();
    await vi.waitFor(() => expect(again.session.view.value.canGoForward).toBe(true));
    again.session.actions.forward();
    await vi.waitFor(() => expect(again.session.view.value.canGoForward).toBe(false));
    expect(again.runs.get("first")).toEqual(first);
    expect(again.runs.get("fork")?.ending).toBeUndefined();
  });

  test("offers no way ahead that the script has lost", async () => {
    const { session, runs } = await open();
    await choose(session, IRONED);
    session.actions.back();
    await vi.waitFor(() => expect(session.view.value.canGoForward).toBe(true));
    const file = smallStory(DRAWER.replace("You ironed wrapping paper", "You ironed the paper"));
    const run = runs.get("first");
    if (run === undefined) throw new Error("The run was not kept.");
    const again = await open({ run, file });
    expect(again.session.view.value).toMatchObject({ canGoForward: false, notices: [] });
  });

  test("from an ending it is a run of its own, and the ended one stays", async () => {
    const { session, runs, onEnd } = await open();
    await choose(session, IRONED);
    await choose(session, KEYS);
    readOnToEnd(session, onEnd);
    session.actions.back();
    await vi.waitFor(() => expect(runs.size).toBe(2));
    expect(runs.get("first")?.ending?.id).toBe("heaviest");
    expect(runs.get("new-1")).toMatchObject({ forkedFrom: { run: "first", turn: 1 } });
    expect(runs.get("new-1")?.ending).toBeUndefined();
  });
});
