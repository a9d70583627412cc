// Waits until the browser has nothing to do: a new window has work of its own that is no page's.
import { setTimeout as pass } from "node:timers/promises";

const LOOK_EVERY_MS = 250;
const CALM_SECONDS = 0.025;
const CALM_LOOKS = 2;
const AT_MOST = 40;

/** Processor seconds that the browser has taken so far, by kind of process: browser, renderer, GPU, utility. */
export async function processorSeconds(devtools) {
  const { processInfo } = await devtools.send("SystemInfo.getProcessInfo");
  const sums = {};
  for (const { type, cpuTime } of processInfo) sums[type] = (sums[type] ?? 0) + cpuTime;
  return sums;
}

const total = (sums) => Object.values(sums).reduce((all, seconds) => all + seconds, 0);

/** Resolves when the whole browser has been idle for half a second: true; or false after ten seconds of work. */
export async function untilQuiet(devtools) {
  let calm = 0;
  let before = total(await processorSeconds(devtools));
  for (let look = 0; look < AT_MOST; look += 1) {
    await pass(LOOK_EVERY_MS);
    const now = total(await processorSeconds(devtools));
    // A process that ended takes its seconds with it.
    calm = now - before < CALM_SECONDS ? calm + 1 : 0;
    if (calm >= CALM_LOOKS) return true;
    before = now;
  }
  return false;
}
