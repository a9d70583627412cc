import { workerAddress } from "../trusted";
import { farOf } from "./far";
import { type Line, openLine } from "./line";
import workerUrl from "./worker?worker&url";

/** Calls back after so many milliseconds; returns its stop. */
export const after = (milliseconds: number, act: () => void): (() => void) => {
  const id = setTimeout(act, milliseconds);
  return () => clearTimeout(id);
};

const startWorker = () =>
  farOf(new Worker(workerAddress(workerUrl), { type: "module", name: "studio" }));

/** Opens a line to a Worker of its own. */
export const openWorkerLine = (): Line =>
  openLine({ start: startWorker, clock: () => performance.now(), after });
