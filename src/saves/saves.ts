import type { Run } from "../core/playthrough";
import type { SaveProblem } from "./problem";
import type { DamagedSave } from "./records";

/** The player's playthroughs on this device. Every rejection is a `SaveProblem`; play goes on after each. */
export interface Saves {
  /** False where the browser keeps nothing: runs then last as long as the page. */
  readonly kept: boolean;
  /** Why nothing is kept. */
  readonly reason?: SaveProblem;
  /** All runs that can be read, newest first; damaged ones repaired, their originals set aside. */
  all(): Promise<readonly Run[]>;
  /** Writes a run and resolves once it has been read back and found the same. */
  put(run: Run): Promise<void>;
  /** Removes a run and any damaged original kept under its id; an id that is not there is no problem. */
  remove(id: string): Promise<void>;
  /** Deletes the database and our keys in local and session storage; resolves when they are gone. */
  eraseAll(): Promise<void>;
  /** The originals of damaged saves that `all` has come upon, with what was repaired or why not. */
  damaged(): Promise<readonly DamagedSave[]>;
  /** Lets go of the database; later calls reject with `storage/stopped`. */
  stop(): void;
}
