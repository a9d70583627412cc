import { type Database, deleteDatabase, openDatabase } from "./database";
import { problemOf, type SaveProblem, saveProblem } from "./problem";
import { emptyStores } from "./records";

/** One page's hold on the database. */
export interface Connection {
  /** The database, opened if need be; rejects with a problem once it was closed from outside. */
  reach(): Promise<Database>;
  /** The same, but never brings an erased database back to life: undefined after an erase. */
  glance(): Promise<Database | undefined>;
  /** Empties the database, then deletes it; resolves when it is gone. */
  erase(): Promise<void>;
  /** Why it was closed for good, if it was. */
  ended(): SaveProblem | undefined;
  /** Lets go of the database. */
  stop(): void;
}

/**
 * Opens the database; rejects with a problem. `trouble` is told what happens from outside: that another
 * page erased or upgraded the database, that the browser took it away, that an erase has to wait.
 */
export async function connect(
  factory: IDBFactory,
  trouble: (problem: SaveProblem) => void,
): Promise<Connection> {
  let over: SaveProblem | undefined;
  let open: Database | undefined;
  const close = (problem: SaveProblem) => {
    over ??= problem;
    open = undefined;
    trouble(problem);
  };
  const reach = async () => {
    if (over !== undefined) throw over;
    open ??= await openDatabase(factory, close).catch((cause: unknown) => {
      throw problemOf(cause);
    });
    return open;
  };
  const letGo = () => {
    open?.close();
    open = undefined;
  };
  await reach();
  return {
    reach,
    glance: async () => (over === undefined ? open : reach()),
    async erase() {
      // Emptied first: if another page keeps the database open, the deleting waits, but there is nothing
      // left to read. A database that cannot be emptied is deleted all the same.
      if (open !== undefined) await emptyStores(open).catch(() => {});
      letGo();
      await deleteDatabase(factory, () => trouble(saveProblem("storage/blocked")));
    },
    ended: () => over,
    stop() {
      over ??= saveProblem("storage/stopped");
      letGo();
    },
  };
}
