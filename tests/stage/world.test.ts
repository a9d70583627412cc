import { describe, expect, test } from "vitest";
import { SPOTS } from "../../src/core/picture";
import { isMirrored, otherOf, spotX, WORLD } from "../../src/stage/world";
import { figure } from "./figures";

describe("spots", () => {
  test("run from left to right, evenly about the middle", () => {
    const xs = SPOTS.map((spot) => spotX(spot));
    expect(xs).toEqual([...xs].sort((a, b) => a - b));
    expect(spotX("near-left") + spotX("near-right")).toBe(2 * WORLD.middle);
    expect(spotX("far-left") + spotX("far-right")).toBe(2 * WORLD.middle);
  });

  test("draw together toward the middle on a narrow stage", () => {
    expect(spotX("far-left", 0.5)).toBe((spotX("far-left") + WORLD.middle) / 2);
  });
});

describe("isMirrored: drawings look to the right", () => {
  const andrew = figure("andrew", { spot: "left" });
  const lucy = figure("lucy", { spot: "right" });

  test("two who face look at each other", () => {
    expect(isMirrored(andrew, [andrew, lucy])).toBe(false);
    expect(isMirrored(lucy, [andrew, lucy])).toBe(true);
  });

  test("who is turned looks away from the other", () => {
    const turned = { ...andrew, facing: "turned" } as const;
    expect(isMirrored(turned, [turned, lucy])).toBe(true);
  });

  test("somebody alone looks to the middle, or away from it", () => {
    expect(isMirrored(lucy, [lucy])).toBe(true);
    expect(isMirrored({ ...lucy, facing: "turned" }, [lucy])).toBe(false);
  });

  test("of three, the nearest is the other, but a pair keep to each other", () => {
    const rosalind = figure("rosalind", { spot: "far-right" });
    expect(otherOf(lucy, [andrew, lucy, rosalind])?.person).toBe("rosalind");
    expect(isMirrored(lucy, [andrew, lucy, rosalind])).toBe(false);
    expect(isMirrored(lucy, [andrew, lucy, rosalind], ["andrew", "lucy"])).toBe(true);
  });
});
