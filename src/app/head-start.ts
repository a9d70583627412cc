import type { Passage } from "../core/passage";
import type { Narrator, Opening, Replay } from "../story/narrator";

/** What a head start is made of. */
export interface HeadStart {
  /** What the story says first, whatever its seed. */
  readonly first: Passage;
  /** Fetches and reads the story; `again` where a first try failed. */
  readonly read: (again: boolean) => Promise<Narrator>;
  /** Told when a move has waited for the story for a while, and when it need not wait any longer. */
  readonly onWait: (waits: boolean) => void;
}

/** Milliseconds that a move may wait without a word. */
const PATIENCE = 400;

/** Whether a playthrough starts as every playthrough does: nothing done, nothing remembered. */
export const startsFresh = ({ given, moves }: Pick<Opening, "given" | "moves">): boolean =>
  moves.length === 0 && Object.keys(given).length === 0;

/**
 * A narrator that tells the first passage at once, while the story itself is still on its way. Moves wait for the
 * story; they reject as `read` does where it cannot come, and the next move asks for it anew.
 * It begins only a playthrough that starts fresh.
 */
export function withHeadStart({ first, read, onWait }: HeadStart): Narrator {
  let opened: Opening = { seed: 0, given: {}, moves: [] };
  let isThere = false;
  let failed = false;

  async function fetchWhole(again: boolean): Promise<Narrator> {
    const narrator = await read(again);
    await narrator.begin(opened);
    isThere = true;
    return narrator;
  }

  let whole: Promise<Narrator> | undefined;
  const ask = (): Promise<Narrator> => {
    whole ??= fetchWhole(failed);
    // A failure is told to whoever makes a move; the next move tries again.
    whole.catch(() => {
      whole = undefined;
      failed = true;
    });
    return whole;
  };

  async function reach(): Promise<Narrator> {
    if (isThere) return ask();
    const patience = setTimeout(onWait, PATIENCE, true);
    try {
      return await ask();
    } finally {
      clearTimeout(patience);
      onWait(false);
    }
  }

  return {
    async begin(opening): Promise<Replay> {
      opened = opening;
      void ask().catch(() => {});
      return { passages: [first] };
    },
    choose: async (id) => (await reach()).choose(id),
    back: async (turn) => (await reach()).back(turn),
  };
}
