// Cold load: a first visit over a slow line on a slow machine, ours beside a plain page.
import { openPage } from "./browser.mjs";
import { median } from "./figures.mjs";
import { untilQuiet } from "./quiet.mjs";

/** The line and the machine: 1.6 Mbps down, 0.75 up, 150 ms, processor slowed four times. */
const LINE = {
  offline: false,
  latency: 150,
  downloadThroughput: 1.6e6 / 8,
  uploadThroughput: 0.75e6 / 8,
};
const SLOWED = 4;

/** In the plain page: everything stands at once; then the first choice is pressed. */
async function plainMarks() {
  const { until, onScreen } = globalThis.bench;
  const choice = await until("choices", () => document.querySelector("#story .choice a"));
  const choices = await onScreen();
  choice.click();
  await until("an answer", () => !choice.isConnected && document.querySelector("#story .choice a"));
  return { opening: choices, firstLine: choices, choices, answered: await onScreen() };
}

/** In the game: the opening with *Continue*, the first line, the choices, an answer, the stage; pressed through at once. */
async function gameMarks() {
  const { until, onScreen, readOn, choose, stageStands } = globalThis.bench;
  const opening = until("Continue", () => document.querySelector("button.continue")).then(onScreen);
  const line = until("a line", () => document.querySelector(".transcript .line")).then(() => ({
    inPage: performance.now(),
    onScreen: onScreen(),
  }));
  const stage = stageStands().then(() => performance.now());
  await readOn();
  const choices = await onScreen();
  await choose(0);
  const answered = await onScreen();
  const { inPage, onScreen: firstLine } = await line;
  return {
    opening: await opening,
    lineInPage: inPage,
    firstLine: await firstLine,
    choices,
    answered,
    stage: await stage,
  };
}

/** Notes every request of a page: address, start and end in ms of the first one's start, bytes on the line. */
async function noteRequests(devtools) {
  const requests = new Map();
  let first;
  devtools.on("Network.requestWillBeSent", ({ requestId, request, timestamp, type }) => {
    first ??= timestamp;
    const start = (timestamp - first) * 1000;
    requests.set(requestId, { url: request.url, type, priority: request.initialPriority, start });
  });
  devtools.on("Network.loadingFinished", ({ requestId, timestamp, encodedDataLength }) => {
    const request = requests.get(requestId);
    if (request !== undefined)
      Object.assign(request, { end: (timestamp - first) * 1000, bytes: encodedDataLength });
  });
  await devtools.send("Network.enable");
  return () => [...requests.values()].sort((one, other) => one.start - other.start);
}

async function visit(browser, whole, url, takeMarks) {
  const { page, devtools, close } = await openPage(browser);
  try {
    await untilQuiet(whole);
    const requests = await noteRequests(devtools);
    await devtools.send("Network.emulateNetworkConditions", LINE);
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOWED });
    await page.goto(url, { waitUntil: "commit" });
    const marks = await page.evaluate(takeMarks);
    return { marks, requests: requests() };
  } finally {
    await close();
  }
}

/** The median of each mark. */
const medians = (visits) =>
  Object.fromEntries(
    Object.keys(visits[0].marks).map((name) => [
      name,
      median(visits.map(({ marks }) => marks[name])),
    ]),
  );

/** The visit whose choices came in the median time. */
const middleOne = (visits) =>
  [...visits].sort((one, other) => one.marks.choices - other.marks.choices)[visits.length >> 1];

/** Measures `times` visits of each page by turns (an uneven number), after one of each that is not counted. */
export async function measureCold(browser, { url, plainUrl, story, times }) {
  const visits = { plain: [], game: [] };
  const whole = await browser.newBrowserCDPSession();
  for (let turn = 0; turn <= times; turn += 1) {
    const plain = await visit(browser, whole, plainUrl, plainMarks);
    const game = await visit(browser, whole, `${url}#/play/${story}`, gameMarks);
    if (turn === 0) continue;
    visits.plain.push(plain);
    visits.game.push(game);
  }
  await whole.detach();
  return {
    times,
    plain: medians(visits.plain),
    game: medians(visits.game),
    all: {
      plain: visits.plain.map(({ marks }) => marks.choices),
      game: visits.game.map(({ marks }) => marks.choices),
    },
    middle: { plain: middleOne(visits.plain), game: middleOne(visits.game) },
  };
}
