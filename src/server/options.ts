import { DEFAULT_STORE } from "./rooms/open-store";

/** What the person who starts the server may decide. */
export interface Options {
  /** The address to listen on; `0.0.0.0` under `--lan`. */
  readonly host: string;
  /** The port asked for, 0 to 65535; 0 lets the system choose. */
  readonly port: number;
  /** Where rooms are kept, such as `sqlite:rooms.db`. */
  readonly store: string;
}

/** The options as read, or one sentence that says what is wrong with them. */
export type ReadOptions =
  | { readonly ok: true; readonly options: Options }
  | { readonly ok: false; readonly sentence: string };

const refused = (sentence: string): ReadOptions => ({ ok: false, sentence });

/** Reads the words after the command and the variables PORT, HOST and STORE; an empty variable counts as unset. */
export function readOptions(
  words: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): ReadOptions {
  const unknown = words.find((word) => word !== "--lan");
  if (unknown !== undefined) {
    return refused(
      `Unknown option "${unknown}": the only option is --lan, which lets others in the network in; port, address and the rooms' store come from the variables PORT, HOST and STORE.`,
    );
  }
  const asked = env.PORT?.trim() || "4173";
  const port = Number(asked);
  if (!/^\d+$/.test(asked) || port > 65535) {
    return refused(
      `PORT is "${asked}", which is not a port: set it to a whole number from 0 to 65535, for example PORT=4173.`,
    );
  }
  // Some shells set HOST by themselves, so --lan, which was typed, wins.
  const host = words.includes("--lan") ? "0.0.0.0" : env.HOST?.trim() || "127.0.0.1";
  return { ok: true, options: { host, port, store: env.STORE?.trim() || DEFAULT_STORE } };
}
