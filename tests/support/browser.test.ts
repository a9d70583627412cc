import { chromium } from "@playwright/test";
import { expect, test } from "vitest";
import { ensureBrowser, findBrowser } from "./browser.mjs";

const own = chromium.executablePath();
const only =
  (...paths: readonly unknown[]) =>
  (path: unknown) =>
    paths.includes(path);
const linux = process.platform === "linux";

test("a browser that was named goes before all others", () => {
  const env = { CHROMIUM_PATH: "/opt/chrome" };
  expect(findBrowser(env, only("/opt/chrome", own, "/usr/bin/chromium"))).toBe("/opt/chrome");
});

test("a name that leads nowhere is said, not passed over", () => {
  const env = { CHROMIUM_PATH: "/opt/chrome" };
  expect(() => findBrowser(env, only(own))).toThrow(
    /^CHROMIUM_PATH is "\/opt\/chrome", where no file/,
  );
});

test("Playwright's own goes before the system's", () => {
  expect(findBrowser({}, only(own, "/usr/bin/chromium"))).toBeUndefined();
});

test.runIf(linux)("the system's is found in its usual places and on the path", () => {
  expect(findBrowser({}, only("/usr/bin/google-chrome"))).toBe("/usr/bin/google-chrome");
  expect(findBrowser({ PATH: "/bin:/opt/b" }, only("/opt/b/chromium"))).toBe("/opt/b/chromium");
});

test("where there is none it is installed, the first way that works ending the search", () => {
  const there: string[] = [];
  const tried: string[] = [];
  const ways = [
    () => tried.push("first"),
    () => there.push(own) + tried.push("second"),
    () => tried.push("third"),
  ];
  expect(ensureBrowser({}, (path: unknown) => there.includes(String(path)), ways)).toBeUndefined();
  expect(tried).toEqual(["first", "second"]);
});

test("where nothing helps, one sentence says what to do", () => {
  expect(() => ensureBrowser({}, () => false, [() => 0])).toThrow(
    /install one, or set CHROMIUM_PATH/,
  );
});
