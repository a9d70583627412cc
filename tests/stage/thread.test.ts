import { describe, expect, test } from "vitest";
import { BONDS, type Bond } from "../../src/core/bond";
import { dotsOf, strandsOf } from "../../src/stage/thread";
import { type ThreadMoment, threadLook, threadPoint } from "../../src/stage/thread-line";

const moment = (bond: Bond, changes: Partial<ThreadMoment> = {}): ThreadMoment => ({
  from: { x: 500, y: 380 },
  to: { x: 1100, y: 400 },
  look: threadLook(bond),
  stir: 0,
  seconds: 0,
  dim: 0,
  laid: 0,
  floor: 910,
  weight: 1,
  trail: 0,
  ...changes,
});

const thickest = (bond: Bond) =>
  Math.max(
    ...strandsOf(moment(bond))
      .filter((strand) => strand.alpha === 1)
      .flatMap((strand) => strand.stations.map((station) => station.half)),
  );

describe("the thread", () => {
  test("ends on both bodies, whatever the bond and however it stirs", () => {
    for (const bond of BONDS) {
      const stirring = moment(bond, { stir: 1, seconds: 12.3 });
      expect(threadPoint(stirring, 0)).toEqual(stirring.from);
      expect(threadPoint(stirring, 1).x).toBeCloseTo(stirring.to.x);
      expect(threadPoint(stirring, 1).y).toBeCloseTo(stirring.to.y);
    }
  });

  test("hangs below the line between its ends", () => {
    for (const bond of BONDS) expect(threadPoint(moment(bond), 0.5).y).toBeGreaterThan(390);
  });

  test("is thickest when the bond is close, and thinner with each step away from that", () => {
    const whole = (["close", "warm", "holding", "thin"] as const).map(thickest);
    expect(whole).toEqual([...whole].sort((a, b) => b - a));
    expect(new Set(whole).size).toBe(whole.length);
    expect(thickest("frayed")).toBeLessThan(thickest("holding"));
  });

  test("is whole down to holding; thin has loose fibres, frayed many", () => {
    const fibres = (bond: Bond) =>
      strandsOf(moment(bond)).filter(({ stations }) => stations.length < 20).length;
    expect((["close", "warm", "holding"] as const).map(fibres)).toEqual([0, 0, 0]);
    expect(fibres("thin")).toBeGreaterThan(0);
    expect(fibres("frayed")).toBeGreaterThan(2 * fibres("thin"));
  });

  test("is a still thing when nothing stirs it", () => {
    for (const bond of BONDS)
      expect(strandsOf(moment(bond, { seconds: 4.2 }))).toEqual(strandsOf(moment(bond)));
  });

  test("carries a pulse from the first to the second", () => {
    const swollenAt = (pulse: number) => {
      const main = strandsOf(moment("holding", { pulse }))[0]?.stations ?? [];
      return main.reduce((best, here) => (here.half > best.half ? here : best)).x;
    };
    expect(swollenAt(0.35)).toBeLessThan(swollenAt(0.5));
    expect(swollenAt(0.5)).toBeLessThan(swollenAt(0.65));
  });

  test("pales when it is dimmed", () => {
    const main = (dim: number) => strandsOf(moment("holding", { dim }))[0]?.alpha ?? 0;
    expect(main(1)).toBeLessThan(main(0));
  });

  test("lies between the two on the floor once it is laid down", () => {
    const laid = moment("holding", { laid: 1 });
    for (const share of [0, 0.2, 0.5, 0.8, 1]) {
      const point = threadPoint(laid, share);
      expect(Math.abs(point.y - laid.floor)).toBeLessThan(70);
      expect(point.x).toBeGreaterThan(laid.from.x);
      expect(point.x).toBeLessThan(laid.to.x);
    }
  });

  test("falls along the body and leaves low where the other is elsewhere", () => {
    const away = moment("warm", { to: { x: 1500, y: 845 }, trail: 1 });
    expect(threadPoint(away, 0)).toEqual(away.from);
    expect(threadPoint(away, 0.5).x).toBeLessThan(900);
    expect(threadPoint(away, 0.5).y).toBeGreaterThan(650);
    expect(dotsOf(away)).toHaveLength(1);
    expect(dotsOf(moment("warm"))).toHaveLength(2);
  });
});
