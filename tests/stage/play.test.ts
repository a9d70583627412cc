import { describe, expect, test } from "vitest";
import type { Picture } from "../../src/core/picture";
import { fit } from "../../src/stage/camera";
import { held, tick } from "../../src/stage/clock";
import { valueAt } from "../../src/stage/motion";
import {
  awaySide,
  cutTo,
  emptyPlay,
  isPlayStill,
  moveTo,
  type Play,
  settled,
  threadMoment,
  withTurning,
} from "../../src/stage/play";
import { joined, lookOf } from "../../src/stage/troupe";
import { SEAT_REACH, spotX } from "../../src/stage/world";
import { figure, picture, VIEW } from "./figures";

const FRAME = 16;

/** The play after so many milliseconds of frames. */
function run(play: Play, length: number): Play {
  let current = play;
  for (let at = 0; at < length; at += FRAME)
    current = settled({ ...current, clock: tick(current.clock, FRAME) });
  return current;
}

const showing = (first: Picture): Play => cutTo(emptyPlay(), first, VIEW, false);
const xOf = (play: Play, person: string) => {
  const actor = play.troupe.find((one) => one.figure.person === person);
  return actor && valueAt(actor.x, play.clock.now);
};
const lookNow = (play: Play, person: string) => {
  const actor = play.troupe.find((one) => one.figure.person === person);
  return actor && lookOf(actor, play.troupe, play.clock.now);
};
const alone = picture({ figures: [figure("andrew")] });
const ENDS = { from: { x: 500, y: 380 }, to: { x: 1100, y: 380 }, trail: 0 };
const threadNow = (play: Play) => threadMoment(play, ENDS, VIEW);

describe("a cut", () => {
  test("shows the end state at once and moves nothing", () => {
    const play = showing(picture({ bond: "frayed", threadLaid: true, speaker: "lucy" }));
    expect(isPlayStill(play)).toBe(true);
    expect(xOf(play, "lucy")).toBe(spotX("right"));
    expect(threadNow(play)).toMatchObject({ laid: 1, stir: 0, dim: 0 });
  });

  test("shows what a play comes to rest at", () => {
    const end = picture({
      figures: [figure("andrew", { spot: "far-left", facing: "turned" }), figure("lucy")],
      bond: "thin",
    });
    const moved = run(moveTo(showing(picture()), end, VIEW), 12_000);
    const cut = showing(end);
    expect(isPlayStill(moved)).toBe(true);
    for (const person of ["andrew", "lucy"]) {
      expect(xOf(moved, person)).toBe(xOf(cut, person));
      expect(lookNow(moved, person)).toEqual(lookNow(cut, person));
    }
    expect({ ...threadNow(moved), seconds: 0 }).toEqual({ ...threadNow(cut), seconds: 0 });
  });
});

describe("people", () => {
  test("enter from the side that is nearer to their spot, walking", () => {
    const play = run(moveTo(showing(alone), picture(), VIEW), 200);
    expect(xOf(play, "lucy")).toBeGreaterThan(VIEW.right);
    expect(lookNow(play, "lucy")).toMatchObject({ pose: "walking", mirrored: true });
  });

  test("leave to the nearest side and are gone", () => {
    const leaving = run(moveTo(showing(picture()), alone, VIEW), 800);
    expect(xOf(leaving, "lucy")).toBeGreaterThan(spotX("right"));
    const left = run(leaving, 8000);
    expect(left.troupe).toHaveLength(1);
    expect(left.wentOut).toBe("right");
  });

  test("leave on the side that the script names, past the other, and the thread follows", () => {
    const gone = picture({ figures: alone.figures, exits: [{ person: "lucy", side: "left" }] });
    const leaving = run(moveTo(showing(picture()), gone, VIEW), 800);
    expect(xOf(leaving, "lucy")).toBeLessThan(spotX("right"));
    expect(lookNow(leaving, "lucy")).toMatchObject({ pose: "walking", mirrored: true });
    const left = run(leaving, 8000);
    expect(left.troupe).toHaveLength(1);
    expect(left.wentOut).toBe("left");
    expect(awaySide(left, ["andrew", "lucy"])).toBe("left");
  });

  test("who has left is on the same side when the picture is shown at once", () => {
    const exits = [{ person: "lucy", side: "left" }] as const;
    expect(awaySide(showing({ ...alone, exits }), ["andrew", "lucy"])).toBe("left");
    expect(awaySide(showing({ ...alone, exits }), undefined)).toBeUndefined();
    expect(awaySide(showing(alone), ["andrew", "lucy"])).toBeUndefined();
  });

  test("at the edge stay so far in that a chair is whole", () => {
    const narrow = fit({ width: 390, height: 380, density: 1 });
    const edge = picture({ figures: [figure("rosalind", { spot: "far-right" })] });
    const x = xOf(cutTo(emptyPlay(), edge, narrow, false), "rosalind") ?? Number.NaN;
    expect(x + SEAT_REACH).toBeLessThanOrEqual(narrow.right);
    expect(x).toBeGreaterThan(spotX("near-right", narrow.squeeze));
  });

  test("who comes back while leaving turns round where they are", () => {
    const leaving = run(moveTo(showing(picture()), alone, VIEW), 800);
    const back = moveTo(leaving, picture(), VIEW);
    expect(xOf(back, "lucy")).toBe(xOf(leaving, "lucy"));
    expect(xOf(run(back, 8000), "lucy")).toBe(spotX("right"));
  });

  test("walk between spots without a jump when they are sent elsewhere on the way", () => {
    const to = (spot: "far-left" | "near-left") =>
      picture({ figures: [figure("andrew", { spot }), figure("lucy", { spot: "right" })] });
    const walking = run(moveTo(showing(picture()), to("far-left"), VIEW), 300);
    expect(xOf(moveTo(walking, to("near-left"), VIEW), "andrew")).toBe(xOf(walking, "andrew"));
  });
});

describe("the thread", () => {
  test("goes from one bond's look to the next, not at once", () => {
    const play = moveTo(showing(picture({ bond: "close" })), picture({ bond: "frayed" }), VIEW);
    expect(threadNow(play).look.fray).toBe(0);
    expect(threadNow(run(play, 6000)).look.fray).toBe(1);
  });

  test("toward sends one pulse, which passes", () => {
    const play = withTurning(moveTo(showing(picture()), picture(), VIEW), "toward");
    expect(threadNow(play).pulse).toBe(0);
    expect(threadNow(run(play, 1000)).pulse).toBeGreaterThan(0.2);
    expect(threadNow(run(play, 6000)).pulse).toBeUndefined();
  });

  test("away dims it, and it comes back part of the way, wholly at the next beat", () => {
    const play = withTurning(moveTo(showing(picture()), picture(), VIEW), "away");
    const deep = threadNow(run(play, 900)).dim;
    const rest = run(play, 8000);
    expect(deep).toBeGreaterThan(0.8);
    expect(threadNow(rest).dim).toBeGreaterThan(0);
    expect(threadNow(rest).dim).toBeLessThan(deep / 2);
    expect(isPlayStill(rest)).toBe(true);
    expect(threadNow(run(moveTo(rest, picture(), VIEW), 8000)).dim).toBe(0);
  });

  test("own changes nothing", () => {
    const play = showing(picture());
    expect(withTurning(play, "own")).toBe(play);
  });

  test("joins the pair in its order, else the first two, and nobody alone without a pair", () => {
    const { troupe } = showing(
      picture({ figures: [figure("rosalind"), figure("lucy"), figure("andrew")] }),
    );
    const people = (...args: Parameters<typeof joined>) =>
      joined(...args).map((actor) => actor?.figure.person);
    expect(people(troupe, ["andrew", "lucy"])).toEqual(["andrew", "lucy"]);
    expect(people(troupe, undefined)).toEqual(["rosalind", "lucy"]);
    expect(people(showing(alone).troupe, undefined)).toEqual([undefined, undefined]);
    expect(people(showing(alone).troupe, ["lucy", "andrew"])).toEqual([undefined, "andrew"]);
  });
});

describe("stillness", () => {
  test("after a cue people breathe for a while, and then all is exactly still", () => {
    const play = moveTo(showing(picture()), picture({ speaker: "lucy" }), VIEW);
    expect(isPlayStill(run(play, 1000))).toBe(false);
    expect(threadNow(run(play, 1500)).stir).toBe(1);
    const later = run(play, 8000);
    expect(isPlayStill(later)).toBe(true);
    expect(threadNow(later).stir).toBe(0);
  });

  test("a hold stops people where they are, and then they go on", () => {
    const there = picture({ figures: [figure("andrew", { spot: "far-left" })] });
    const walking = run(moveTo(showing(alone), there, VIEW), 300);
    const holding = run({ ...walking, clock: held(walking.clock) }, 800);
    expect(xOf(holding, "andrew")).toBe(xOf(walking, "andrew"));
    expect(isPlayStill(holding)).toBe(false);
    expect(xOf(run(holding, 6000), "andrew")).toBe(spotX("far-left"));
  });

  test("a long stutter does not skip ahead", () => {
    const play = showing(picture());
    expect(tick(play.clock, 60_000).now).toBeLessThan(500);
  });
});
