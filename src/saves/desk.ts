import type { Draft } from "../core/draft";
import { allowed, PREFIX } from "./database";
import { isFields, own } from "./fields";
import { problemOf, type SaveProblem, saveProblem } from "./problem";

/** Where a draft lies: the one that is worked on, or the one that stood there before it. */
export type Place = "now" | "before";

/** What a writer has typed in the studio, on this device. Erasing everything erases it: its keys begin as all of ours do. */
export interface Desk {
  /** The draft as it was kept; undefined where there is none, or none that can be read. */
  read(place: Place): Draft | undefined;
  /** What was kept and could not be read, as it was; undefined where all of it could. */
  unreadable(): string | undefined;
  /** Deletes what could not be read. */
  forget(): void;
  /** Keeps a draft; returns why it could not be kept, if so. */
  keep(place: Place, draft: Draft): SaveProblem | undefined;
  /** Calls back when another page has kept a draft in `now`, or erased it; returns its stop. */
  follow(onChange: () => void): () => void;
}

const KEYS: Readonly<Record<Place, string>> = {
  now: `${PREFIX}.studio`,
  before: `${PREFIX}.studio-before`,
};
/** Under this drafts that could not be read are set aside, so that nothing typed is lost for good. */
const DAMAGED = `${PREFIX}.studio-damaged`;

/** Files that are texts; undefined where there is none. */
function readFiles(value: unknown): Draft["files"] | undefined {
  if (!isFields(value)) return undefined;
  const texts = Object.entries(value).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string",
  );
  return texts.length === 0 ? undefined : Object.fromEntries(texts);
}

/** Reads a draft field by field: what is damaged beside the files themselves is made good. */
export function readDraft(value: unknown): Draft | undefined {
  if (!isFields(value)) return undefined;
  const files = readFiles(own(value, "files"));
  const first = Object.keys(files ?? {})[0];
  if (files === undefined || first === undefined) return undefined;
  const path = (name: string): string => {
    const found = own(value, name);
    return typeof found === "string" && Object.hasOwn(files, found) ? found : first;
  };
  return { files, main: path("main"), open: path("open") };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Moves what lies under a key to what could not be read; it comes behind what was set aside before. */
function setAside(storage: Storage | undefined, key: string, text: string): void {
  const before = allowed(() => storage?.getItem(DAMAGED) ?? undefined);
  // There need not be room for both.
  allowed(() => storage?.removeItem(key));
  allowed(() => storage?.setItem(DAMAGED, before === undefined ? text : `${before}\n${text}`));
}

/** Opens the desk over a storage area; one that is refused keeps nothing and says so. */
export function openDesk(
  area: () => Storage | undefined = () => globalThis.localStorage,
  events: Pick<EventTarget, "addEventListener" | "removeEventListener"> = globalThis,
): Desk {
  const storage = allowed(area) ?? undefined;
  return {
    read(place) {
      const text = allowed(() => storage?.getItem(KEYS[place]) ?? undefined);
      if (text === undefined) return undefined;
      const draft = readDraft(parsed(text));
      if (draft === undefined) setAside(storage, KEYS[place], text);
      return draft;
    },
    unreadable: () => allowed(() => storage?.getItem(DAMAGED) ?? undefined),
    forget: () => {
      allowed(() => storage?.removeItem(DAMAGED));
    },
    keep(place, draft) {
      if (storage === undefined) return saveProblem("storage/refused");
      try {
        storage.setItem(KEYS[place], JSON.stringify(draft));
        return undefined;
      } catch (cause) {
        return problemOf(cause);
      }
    },
    follow(onChange) {
      const onStorage = (event: Event) => {
        const key: unknown = Reflect.get(event, "key");
        if (key === null || key === KEYS.now) onChange();
      };
      events.addEventListener("storage", onStorage);
      return () => events.removeEventListener("storage", onStorage);
    },
  };
}
