import { expect, test } from "vitest";
import { markedIn } from "../../../src/overlay/studio/editor/marked";

const marked = (text: string, found: string): string => {
  const { from, to } = markedIn(text, found);
  return text.slice(from, to);
};

const LINE = "    LUCY: (weary) It was a weary day. # bit: to sit";

test("the words that a finding quotes are marked in their line", () => {
  expect(marked(LINE, 'unknown tag "bit"')).toBe("bit");
});

test("the whole line is marked where they stand twice, not at all, or are not given", () => {
  const whole = LINE.trimStart();
  expect(marked(LINE, 'unknown mood "weary"')).toBe(whole);
  expect(marked(LINE, 'unknown mood "teary"')).toBe(whole);
  expect(marked(LINE, "the bid is never answered")).toBe(whole);
});
