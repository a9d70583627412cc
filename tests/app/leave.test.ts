// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { armLeave, comeBack, wasLeft } from "../../src/app/leave";

let now = 0;
let stop = () => {};
const replace = vi.fn<(address: string | URL) => void>();

const link = (): HTMLAnchorElement => {
  const found = document.querySelector<HTMLAnchorElement>("#leave");
  if (found === null) throw new Error("The page has no link to leave by.");
  return found;
};

/** Presses a key on an element, `after` milliseconds later than the one before. */
function press(key: string, target: string, after = 100, init: KeyboardEventInit = {}): void {
  now += after;
  document
    .querySelector(target)
    ?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, ...init }));
}

const isCovered = (): boolean => document.documentElement.childNodes.length === 0;

beforeEach(() => {
  document.documentElement.innerHTML = `<head></head><body><a id="leave" href="https://weather.example/">Leave</a>
    <main>A story</main><textarea></textarea><input type="text"><input type="file"><p contenteditable="true"></p></body>`;
  vi.spyOn(location, "replace").mockImplementation(replace);
  replace.mockClear();
  comeBack();
  stop = armLeave(link(), () => now);
});

afterEach(() => {
  stop();
  vi.restoreAllMocks();
});

describe("the link", () => {
  test.each<MouseEventInit>([{}, { ctrlKey: true }, { shiftKey: true }])(
    "covers the page and replaces it, also with %o",
    (init) => {
      const address = link().href;
      link().dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, ...init }));
      expect(isCovered()).toBe(true);
      expect(wasLeft()).toBe(true);
      expect(replace.mock.calls).toEqual([[address]]);
    },
  );

  test("does nothing of ours once it is stopped", () => {
    stop();
    link().dispatchEvent(new MouseEvent("click", { cancelable: true }));
    expect(isCovered()).toBe(false);
  });

  test("still covers and replaces where the browser keeps nothing", () => {
    vi.spyOn(globalThis, "sessionStorage", "get").mockImplementation(() => {
      throw new DOMException("no", "SecurityError");
    });
    link().click();
    expect(isCovered()).toBe(true);
    expect(replace).toHaveBeenCalledOnce();
    expect(wasLeft()).toBe(false);
  });
});

describe("Shift three times", () => {
  const times = (count: number, target: string, after?: number) => {
    for (let tap = 0; tap < count; tap += 1) press("Shift", target, after);
  };

  test("covers and replaces; twice does not", () => {
    times(2, "main");
    expect(isCovered()).toBe(false);
    times(1, "main");
    expect(isCovered()).toBe(true);
    expect(replace).toHaveBeenCalledOnce();
  });

  test("counts on a button that opens a file", () => {
    times(3, "[type=file]");
    expect(isCovered()).toBe(true);
  });

  test.each(["textarea", "[type=text]", "[contenteditable]"])("does not count in %s", (field) => {
    times(5, field);
    expect(isCovered()).toBe(false);
  });

  test("counts only alone, quickly, and each press once", () => {
    for (const letter of "ABCD") {
      press("Shift", "main");
      press(letter, "main");
    }
    times(5, "main", 800);
    for (let held = 0; held < 5; held += 1) press("Shift", "main", 2000, { repeat: held > 0 });
    expect(isCovered()).toBe(false);
  });
});

test("coming back forgets that the page was left", () => {
  link().click();
  comeBack();
  expect(wasLeft()).toBe(false);
});
