import { memoryStore } from "./memory";
import type { Store } from "./store";

/** Where rooms are kept unless STORE says otherwise. */
export const DEFAULT_STORE = "sqlite:rooms.db";

/** A store that was opened, or one sentence that says why there is none. */
export type OpenedStore =
  | {
      readonly ok: true;
      readonly store: Store;
      /** The address of the Redis that other processes share; absent where one process has the rooms to itself. */
      readonly redis?: string;
    }
  | { readonly ok: false; readonly sentence: string };

const KINDS =
  "STORE is sqlite:<file>, as in STORE=sqlite:rooms.db, redis://<host>:<port>, or memory: to keep rooms only while the server runs.";

const refused = (sentence: string): OpenedStore => ({ ok: false, sentence });

const wordsOf = (problem: unknown): string =>
  problem instanceof Error ? problem.message : String(problem);

/** The address without the name and the password in it. */
const shown = ({ protocol, host, pathname }: URL): string => `${protocol}//${host}${pathname}`;

async function openSqlite(path: string): Promise<OpenedStore> {
  if (path === "") return refused(`STORE is "sqlite:" without a file. ${KINDS}`);
  try {
    // Only here, so that a server with another store runs where this one's native part does not.
    const { sqliteStore } = await import("./sqlite");
    return { ok: true, store: await sqliteStore(path) };
  } catch (problem) {
    return refused(
      `STORE is "sqlite:${path}", and that file cannot hold the rooms (${wordsOf(problem)}): name one in a folder that can be written, or move it away to begin with an empty one.`,
    );
  }
}

async function openRedis(url: URL, say: (line: string) => void): Promise<OpenedStore> {
  const place = shown(url);
  const onLine = (line: "gone" | "back", why = "") =>
    say(
      line === "gone"
        ? `The rooms' store at ${place} cannot be reached (${why}): rooms wait until it is back.`
        : `The rooms' store at ${place} is back.`,
    );
  const { redisStore } = await import("./redis");
  try {
    return { ok: true, store: await redisStore({ url: url.href, onLine }), redis: url.href };
  } catch (problem) {
    return refused(
      `STORE is "${place}", and no Redis can be used there (${wordsOf(problem)}): start one, or put its address, name and password right.`,
    );
  }
}

/** Opens the store that a text such as `sqlite:rooms.db` names; `say` hears later that it is gone or back. */
export async function openStore(text: string, say: (line: string) => void): Promise<OpenedStore> {
  if (text === "memory:") return { ok: true, store: memoryStore() };
  if (text.startsWith("sqlite:")) return openSqlite(text.slice("sqlite:".length));
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.hostname && (url.protocol === "redis:" || url.protocol === "rediss:"))
    return openRedis(url, say);
  return refused(`STORE is "${text}", which names no store. ${KINDS}`);
}
