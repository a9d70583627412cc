import { NOTHING_CHOSEN, type Personal, type Ways, type WeekTry } from "../core/personal";
import { allowed, PREFIX } from "./database";
import { isFields, own, readMoment, readName } from "./fields";

/** Where a player's ways to play and small thing to try are kept on this device. */
export interface PersonalKeep {
  /** What was chosen; undefined where nothing ever was. */
  read(): Personal | undefined;
  /** Keeps it; where the browser keeps nothing it lasts as long as the page. */
  keep(personal: Personal): void;
  /** Forgets it. */
  erase(): void;
}

const KEY = `${PREFIX}.personal`;

function readWays(value: unknown): Ways {
  const isOn = (name: keyof Ways) => isFields(value) && own(value, name) === true;
  return { guess: isOn("guess"), spot: isOn("spot") };
}

function readWeek(value: unknown): WeekTry | undefined {
  if (!isFields(value)) return undefined;
  const practice = readName(own(value, "practice"));
  const chosenAt = readMoment(own(value, "chosenAt"));
  return practice === undefined || chosenAt === undefined ? undefined : { practice, chosenAt };
}

/** Reads what was chosen field by field; what is damaged is as if it had not been chosen. Undefined for what has no fields. */
export function readPersonal(value: unknown): Personal | undefined {
  if (!isFields(value)) return undefined;
  const week = readWeek(own(value, "week"));
  return { ways: readWays(own(value, "ways")), ...(week === undefined ? {} : { week }) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Keeps what a player chose in a storage area. Erasing everything erases it: its key begins as all of ours do. */
export function openPersonal(
  area: () => Storage | undefined = () => globalThis.localStorage,
): PersonalKeep {
  const storage = allowed(area) ?? undefined;
  let unkept: Personal | undefined;
  return {
    read() {
      const text = allowed(() => storage?.getItem(KEY) ?? undefined);
      return unkept ?? (text === undefined ? undefined : readPersonal(parsed(text)));
    },
    keep(personal) {
      try {
        storage?.setItem(KEY, JSON.stringify(personal));
        unkept = storage === undefined ? personal : undefined;
      } catch {
        unkept = personal;
      }
    },
    erase() {
      unkept = undefined;
      allowed(() => storage?.removeItem(KEY));
    },
  };
}

/** What a file brings, laid beside what was chosen here, which it never overwrites; undefined where it brings nothing new. */
export function layPersonal(
  kept: Personal | undefined,
  incoming: Personal | undefined,
): Personal | undefined {
  if (incoming === undefined) return undefined;
  const week = kept?.week ?? incoming.week;
  const laid = {
    ways: kept?.ways ?? incoming.ways,
    ...(week === undefined ? {} : { week }),
  };
  const bringsWays = kept === undefined && (incoming.ways.guess || incoming.ways.spot);
  const bringsWeek = kept?.week === undefined && incoming.week !== undefined;
  return bringsWays || bringsWeek ? laid : undefined;
}

/** What was chosen, or what holds before anything was. */
export const chosenIn = (keep: PersonalKeep): Personal => keep.read() ?? NOTHING_CHOSEN;
