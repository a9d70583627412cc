// @vitest-environment happy-dom
import { describe, expect, test, vi } from "vitest";
import { About } from "../../src/overlay/about/about";
import { NeutralStart } from "../../src/overlay/about/neutral-start";
import { NotFound } from "../../src/overlay/about/not-found";
import helpLines from "../../stories/lib/help-lines.json";
import { control, controls, expectAccessible, press, show } from "./page";

describe("About", () => {
  test("shows every help line whole, with the notes and the day of the last check", async () => {
    const host = await show(<About helpLines={helpLines} />);
    const rows = [...host.querySelectorAll(".help-line")].map((row) => row.textContent ?? "");
    expect(rows.length).toBe(helpLines.lines.length);
    for (const [index, { country, name, how, emergency, source }] of helpLines.lines.entries())
      for (const part of [country, name, how, emergency, source])
        expect(rows[index]).toContain(part);
    for (const note of [...helpLines.notes, helpLines.elsewhere])
      expect(host.textContent).toContain(note);
    expect(host.querySelector("time")?.textContent).toBe(
      "This list was last checked on 22 November 2026.",
    );
  });

  test("says the exception in full, and how to leave", async () => {
    const host = await show(<About helpLines={helpLines} />);
    const exception = host.querySelector(".exception")?.textContent ?? "";
    for (const word of ["afraid", "watched", "controlled", "cut off", "pressed", "adapting"])
      expect(exception).toContain(word);
    expect(exception).toContain("Working on it together is not the advice there.");
    expect(host.textContent).toContain("Pressing Shift three times");
    expect(host.textContent).toContain("Your browser's history stays.");
  });

  test("goes straight to the help lines, and is accessible", async () => {
    const host = await show(<About helpLines={helpLines} />);
    await press(control(host, "Straight to the help lines"));
    expect(document.activeElement?.textContent).toBe("Help lines");
    await expectAccessible(host);
  });
});

test("an unknown address has a way on", async () => {
  const host = await show(<NotFound />);
  expect(control(host, "All stories").getAttribute("href")).toBe("#/");
  await expectAccessible(host);
});

test("the neutral page says nothing of what it was, and opens again", async () => {
  const onOpen = vi.fn();
  const host = await show(<NeutralStart onOpen={onOpen} />);
  expect(host.textContent).not.toMatch(/reach|story|stories|game|play/i);
  expect(controls(host)).toEqual(["Open"]);
  await press(control(host, "Open"));
  expect(onOpen).toHaveBeenCalledOnce();
  await expectAccessible(host);
});
