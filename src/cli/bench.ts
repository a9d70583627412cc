import type { Vocabulary } from "../story/vocabulary";
import type { Fence } from "./fence";
import type { Asked } from "./words";

/** Everything that the command takes from the machine it runs on. */
export interface Surroundings {
  /** The words after the command. */
  readonly words: readonly string[];
  /** The project's folder, which holds `stories`. */
  readonly root: string;
  /** The folder from which paths are meant. */
  readonly from: string;
  /** The built file that works behind the fence. */
  readonly child: string;
  /** Processes that can work at once. */
  readonly cores: number;
  /** Places that are drawn. */
  readonly places: readonly string[];
  /** Lines that are typed or piped in. */
  readonly typed: AsyncIterator<string>;
  readonly write: (text: string) => void;
  readonly complain: (line: string) => void;
}

/** What a verb works with. */
export interface Bench extends Surroundings {
  readonly asked: Asked;
  readonly vocabulary: Vocabulary;
  /** Starts a process for scripts; it ends with the command at the latest. */
  readonly fence: () => Fence;
  /** Writes one line. */
  readonly say: (line: string) => void;
}

/** How a verb ended: 0 clean, 1 findings, 2 nothing usable was given. */
export type ExitCode = 0 | 1 | 2;
