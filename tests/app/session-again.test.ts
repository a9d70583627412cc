import { describe, expect, test, vi } from "vitest";
import type { Run } from "../../src/core/playthrough";
import { narrate } from "../../src/story/narrator";
import { DRAWER, SMALL_CAST, smallStory } from "../support/script";
import { choose, FIRST, IRONED, KEYS, open, texts, words } from "./open-session";

describe("coming back", () => {
  const playedOn = async (): Promise<Run> => {
    const { session, runs } = await open();
    await choose(session, IRONED);
    const run = runs.get("first");
    if (run === undefined) throw new Error("The run was not kept.");
    return run;
  };

  test("stands at the same line", async () => {
    const run = await playedOn();
    const { session } = await open({ run });
    expect(words(session)).toEqual([FIRST, "On low."]);
    expect(session.cue.value.how).toBe("cut");
  });

  test("a move that the script has lost: stands before it, says so, and leaves the run as it was", async () => {
    const run = await playedOn();
    const file = smallStory(DRAWER.replace("You ironed wrapping paper", "You ironed the paper"));
    const { session, runs } = await open({ run, file });
    expect(session.view.value.notices).toEqual([{ kind: "changed" }]);
    expect(words(session)).toEqual([FIRST]);
    expect(texts(session)).toContain("“You ironed the paper.”");
    await choose(session, "“You ironed the paper.”");
    expect([...runs.keys()]).toEqual(["new-1"]);
    expect(runs.get("new-1")).toMatchObject({ forkedFrom: { run: "first", turn: 0 } });
  });

  test("a script that was edited while it is open is told anew from the same moves", async () => {
    const { session } = await open();
    await choose(session, IRONED);
    const file = smallStory(DRAWER.replace("On low.", "On the lowest."));
    await session.rework(file, narrate(file, SMALL_CAST));
    expect(words(session)).toEqual([FIRST, "On the lowest."]);
    await choose(session, KEYS);
    expect(session.view.value.notices).toEqual([]);
  });
});

describe("notices", () => {
  test("a step that could not be kept is told once, with its reason, and play goes on", async () => {
    const { session } = await open({ refusal: "storage/full" });
    await choose(session, IRONED);
    await vi.waitFor(() =>
      expect(session.view.value.notices).toEqual([{ kind: "not-kept", why: "storage/full" }]),
    );
    expect(words(session)).toContain("On low.");
  });

  test("each kind stands once, can be put aside, and can be taken back", async () => {
    const { session } = await open();
    session.tell({ kind: "reworked", problem: "one" });
    session.tell({ kind: "reworked", problem: "two" });
    session.tell({ kind: "no-stage" });
    expect(session.view.value.notices).toEqual([
      { kind: "reworked", problem: "two" },
      { kind: "no-stage" },
    ]);
    session.untell("reworked");
    const [last] = session.view.value.notices;
    if (last !== undefined) session.actions.dismiss(last);
    expect(session.view.value.notices).toEqual([]);
  });
});
