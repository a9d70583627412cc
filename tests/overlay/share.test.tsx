// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { encode } from "uqr";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { Turn } from "../../src/core/turns";
import { qrPathOf } from "../../src/overlay/link/qr-path";
import { Share } from "../../src/overlay/link/share";
import { ShareTurn } from "../../src/overlay/link/share-turn";
import { control, expectAccessible, press, show } from "./page";

const LINK = "https://game.example/#/link/green-eyes/QLoTAAAAAQC1vxJo";
const told = (host: Element) => host.querySelector("[role=status]")?.textContent;
const field = (host: Element) => host.querySelector<HTMLInputElement>("input.link-field")?.value;

function clipboard(writeText: ((text: string) => Promise<void>) | undefined) {
  vi.stubGlobal("navigator", { clipboard: writeText && { writeText } });
}

/** Presses a control and waits for what comes of it. */
async function pressAndWait(host: Element, name: string): Promise<void> {
  await press(control(host, name));
  await vi.waitFor(() => act(() => expect(told(host)).not.toBe("")));
}

afterEach(() => vi.unstubAllGlobals());

describe("Share", () => {
  test("copies the link as it is when it is pressed", async () => {
    const write = vi.fn(async () => {});
    clipboard(write);
    let link = "first";
    const host = await show(<Share linkOf={() => link} />);
    link = LINK;
    await pressAndWait(host, "Copy link");
    expect(write.mock.calls).toEqual([[LINK]]);
    expect(told(host)).toContain("Copied");
    expect(field(host)).toBe(LINK);
    await expectAccessible(host);
  });

  test.each([
    ["refuses", () => Promise.reject(new Error("no"))],
    ["has no clipboard", undefined],
  ])("marks the link to be copied by hand where the browser %s", async (_, write) => {
    clipboard(write);
    const host = await show(<Share linkOf={() => LINK} />);
    await pressAndWait(host, "Copy link");
    expect(told(host)).toContain("by hand");
    const input = host.querySelector<HTMLInputElement>("input.link-field");
    expect(document.activeElement).toBe(input);
    expect([input?.selectionStart, input?.selectionEnd]).toEqual([0, LINK.length]);
  });

  test("says so where there are too many moves for a link", async () => {
    clipboard(async () => {});
    const host = await show(<Share linkOf={() => undefined} />);
    await pressAndWait(host, "Copy link");
    expect(told(host)).toContain("more choices than a link can carry");
    expect(field(host)).toBeUndefined();
    await pressAndWait(host, "QR code");
    expect(host.querySelector(".qr")).toBeNull();
  });

  test("shows a code and puts it away again", async () => {
    const host = await show(<Share linkOf={() => LINK} />);
    await pressAndWait(host, "QR code");
    expect(host.querySelector(".qr")?.getAttribute("aria-label")).toBe("QR code of the link");
    await expectAccessible(host);
    await press(control(host, "QR code"));
    await vi.waitFor(() => act(() => expect(host.querySelector(".qr")).toBeNull()));
  });
});

test("a code's path covers its dark modules and nothing else", () => {
  const { path, size } = qrPathOf(LINK);
  const dark = new Set<string>();
  for (const [, x = "", y = "", width = ""] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/gu))
    for (let step = 0; step < Number(width); step += 1) dark.add(`${Number(x) + step} ${y}`);
  const { data } = encode(LINK, { ecc: "M", border: 4 });
  const wanted = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`${x} ${y}`] : [])));
  expect(size).toBe(data.length);
  expect([...dark].sort()).toEqual(wanted.sort());
});

test("a debrief shares the turn that is looked at, or the whole run", async () => {
  clipboard(async () => {});
  const turn: Turn = {
    number: 4,
    act: "",
    choice: { id: "a", text: "A", kind: "act" },
    heard: [],
    protects: [],
    secure: [],
    replies: [],
    repair: false,
  };
  const host = await show(
    <ShareTurn turn={turn} linkTo={(number) => `link-${number ?? "whole"}`} />,
  );
  await pressAndWait(host, "Copy link");
  expect(field(host)).toBe("link-4");
  await press([...host.querySelectorAll<HTMLElement>("input[type=radio]")][1] ?? host);
  expect(field(host)).toBeUndefined();
  await pressAndWait(host, "Copy link");
  expect(field(host)).toBe("link-whole");
  expect(told(host)).toContain("whole run");
  await expectAccessible(host);
});
