/** A way to write things in groups: what comes soon after another write waits for others that share its commit. */
export interface Groups<Item> {
  /** Resolves once the group that the item went into was written; rejects where that failed. */
  add(item: Item): Promise<void>;
  /** Writes what still waits; resolves once nothing is under way. */
  stop(): Promise<void>;
}

interface Waiting<Item> {
  readonly item: Item;
  readonly resolve: () => void;
  readonly reject: (problem: unknown) => void;
}

/**
 * Hands items to `write` in groups, one group at a time and in the order in which they came. A group begins at
 * the soonest `everyMs` after the one before began; what comes until then goes into it.
 */
export function inGroups<Item>(
  everyMs: number,
  write: (items: readonly Item[]) => Promise<void>,
): Groups<Item> {
  let waiting: Waiting<Item>[] = [];
  let timer: NodeJS.Timeout | undefined;
  let writing: Promise<void> | undefined;
  let began = Number.NEGATIVE_INFINITY;

  async function writeAll(): Promise<void> {
    const group = waiting;
    waiting = [];
    try {
      await write(group.map(({ item }) => item));
      for (const { resolve } of group) resolve();
    } catch (problem) {
      for (const { reject } of group) reject(problem);
    }
  }

  function flush(): void {
    timer = undefined;
    began = performance.now();
    writing = writeAll().finally(() => {
      writing = undefined;
      if (waiting.length > 0) schedule();
    });
  }

  function schedule(): void {
    if (timer !== undefined || writing !== undefined) return;
    timer = setTimeout(flush, Math.max(0, began + everyMs - performance.now()));
  }

  return {
    add: (item) =>
      new Promise((resolve, reject) => {
        waiting.push({ item, resolve, reject });
        schedule();
      }),
    async stop() {
      while (writing !== undefined || waiting.length > 0) {
        clearTimeout(timer);
        if (writing === undefined) flush();
        await writing;
      }
    },
  };
}
