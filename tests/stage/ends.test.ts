import { describe, expect, test } from "vitest";
import { endsOf } from "../../src/stage/ends";
import { VIEW } from "./figures";

const left = { x: 500, y: 380 };
const right = { x: 1100, y: 380 };

describe("endsOf", () => {
  test("joins two chests in order", () => {
    expect(endsOf(left, right, VIEW)).toEqual({ from: left, to: right, trail: 0 });
  });

  test("leaves somebody alone toward the nearest edge, or after the one who went", () => {
    expect(endsOf(left, undefined, VIEW)?.to.x).toBeLessThan(VIEW.left);
    expect(endsOf(left, undefined, VIEW, "right")?.to.x).toBeGreaterThan(VIEW.right);
    expect(endsOf(undefined, right, VIEW)?.from.x).toBeGreaterThan(VIEW.right);
  });

  test("sinks the end of a body that goes out of sight to where it stays when the body is gone", () => {
    const gone = { x: VIEW.right + 130, y: 380 };
    expect(endsOf(left, gone, VIEW)).toEqual(endsOf(left, undefined, VIEW, "right"));
  });

  test("knows of no thread without people", () => {
    expect(endsOf(undefined, undefined, VIEW)).toBeUndefined();
  });
});
