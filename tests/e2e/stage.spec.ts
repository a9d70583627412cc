import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, type Page, test } from "@playwright/test";
import type { Figure, Picture } from "../../src/core/picture";
import { HEADERS } from "../../src/server/headers";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const BUILT = path("../../test-results/stage-page");

const figure = (person: string, changes: Partial<Figure> = {}): Figure => ({
  person,
  younger: false,
  spot: "left",
  facing: "facing",
  mood: "calm",
  pose: "standing",
  ...changes,
});
const picture = (changes: Partial<Picture> = {}): Picture => ({
  place: { id: "kitchen", time: "dusk" },
  figures: [figure("andrew"), figure("lucy", { spot: "right", mood: "smile" })],
  bond: "warm",
  threadLaid: false,
  ...changes,
});
const APART = picture({
  figures: [
    figure("andrew", { spot: "far-left", facing: "turned", mood: "guarded" }),
    figure("lucy", { spot: "far-right", mood: "hurt", pose: "hand-on-hip" }),
  ],
  bond: "frayed",
});

/** Without a graphics card the stage draws with WebGL only if it cannot tell that there is none. */
const hideSoftwareWebgl = (page: Page) =>
  page.addInitScript(() => {
    const ask = WebGLRenderingContext.prototype.getParameter;
    WebGLRenderingContext.prototype.getParameter = function (name) {
      const value: unknown = ask.call(this, name);
      return typeof value === "string" ? "a graphics card" : value;
    };
  });

/** Opens the stage's page under the headers of the game; returns the list of what goes wrong in it. */
async function open(page: Page): Promise<readonly string[]> {
  const wrong: string[] = [];
  page.on("pageerror", (error) => wrong.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") wrong.push(message.text());
  });
  await page.route("http://stage.localhost/**", (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === "/favicon.ico") return route.fulfill({ status: 204 });
    const file = pathname === "/" ? "/index.html" : decodeURIComponent(pathname);
    return route.fulfill({ path: `${BUILT}${file}`, headers: HEADERS });
  });
  await page.goto("http://stage.localhost/");
  await page.waitForFunction(() => window.started !== undefined);
  return wrong;
}

const asleep = (page: Page) =>
  expect(page.locator("canvas")).toHaveAttribute("data-clock", "asleep", { timeout: 30_000 });

/** Shows a picture, waits until all is still, and takes a still of it. */
async function still(page: Page, shown: Picture, how: "cut" | "play" = "cut"): Promise<Buffer> {
  // A show loads first and moves then: what says that it has begun is that the clock wakes.
  await page.evaluate(
    ([wanted, manner]) =>
      new Promise<void>((resolve, reject) => {
        const canvas = document.querySelector("canvas");
        if (canvas === null || typeof window.started !== "object")
          return reject(new Error("no stage"));
        const observer = new MutationObserver(() => {
          observer.disconnect();
          resolve();
        });
        observer.observe(canvas, { attributeFilter: ["data-clock"] });
        window.started.show(wanted, manner);
      }),
    [shown, how] as const,
  );
  await asleep(page);
  return page.locator("canvas").screenshot();
}

const rendererOf = (page: Page) =>
  page.evaluate(() => (typeof window.started === "object" ? window.started.renderer : undefined));

test.beforeAll(() => {
  // The first build draws all places at all hours; later ones find them drawn.
  test.setTimeout(180_000);
  const vite = path("../../node_modules/vite/bin/vite.js");
  const config = path("stage-page/vite.config.ts");
  execFileSync(process.execPath, [vite, "build", "--configLoader", "runner", "-c", config]);
});

for (const renderer of ["canvas", "webgl"] as const) {
  test(`draws with ${renderer} under the game's own policy, and sleeps`, async ({ page }) => {
    if (renderer === "webgl") await hideSoftwareWebgl(page);
    const wrong = await open(page);
    await asleep(page);
    expect(await rendererOf(page)).toBe(renderer);
    const empty = await page.locator("canvas").screenshot();
    const near = await still(page, picture({ bond: "close" }));
    const apart = await still(page, APART);
    expect(near.equals(empty)).toBe(false);
    expect(apart.equals(near)).toBe(false);
    expect((await still(page, picture({ bond: "close" }))).equals(near)).toBe(true);
    expect(wrong).toEqual([]);
  });
}

test("a play comes to rest at exactly what a cut shows", async ({ page }) => {
  await open(page);
  await asleep(page);
  const cut = await still(page, APART);
  await still(page, picture());
  expect((await still(page, APART, "play")).equals(cut)).toBe(true);
});

test("asks for no frame while it sleeps", async ({ page }) => {
  await page.addInitScript(() => {
    const pending = new Set<number>();
    const ask = window.requestAnimationFrame.bind(window);
    const cancel = window.cancelAnimationFrame.bind(window);
    window.requestAnimationFrame = (callback) => {
      const id = ask((time) => {
        pending.delete(id);
        callback(time);
        document.documentElement.dataset.frames = String(pending.size);
      });
      pending.add(id);
      return id;
    };
    window.cancelAnimationFrame = (id) => {
      pending.delete(id);
      cancel(id);
    };
  });
  await open(page);
  await asleep(page);
  await still(page, picture(), "play");
  await expect(page.locator("html")).toHaveAttribute("data-frames", "0");
});

test("under reduced motion a play is a cross-fade, and a wait moves nothing", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await open(page);
  await asleep(page);
  const cut = await still(page, APART);
  await still(page, picture());
  expect((await still(page, APART, "play")).equals(cut)).toBe(true);
  await page.evaluate(() => typeof window.started === "object" && window.started.hold());
  await expect(page.locator("canvas")).toHaveAttribute("data-clock", "asleep");
});

test("follows the size of its place, sharp, and keeps the picture", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 380 });
  await open(page);
  await asleep(page);
  const before = await still(page, APART);
  await page.setViewportSize({ width: 840, height: 720 });
  await expect(page.locator("canvas")).toHaveJSProperty("width", 840);
  await asleep(page);
  await page.setViewportSize({ width: 390, height: 380 });
  await expect(page.locator("canvas")).toHaveJSProperty("width", 390);
  await asleep(page);
  await expect
    .poll(async () => (await page.locator("canvas").screenshot()).equals(before))
    .toBe(true);
});

test("stopping leaves nothing behind", async ({ page }) => {
  const wrong = await open(page);
  await asleep(page);
  await still(page, picture());
  await page.evaluate(() => {
    if (typeof window.started !== "object") return;
    window.started.stop();
    window.started.stop();
    window.started.hold();
  });
  await expect(page.locator("canvas")).toHaveCount(0);
  expect(wrong).toEqual([]);
});

test("without a canvas the stage refuses in words", async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await open(page);
  expect(await page.evaluate(() => window.started)).toContain("no canvas");
});
