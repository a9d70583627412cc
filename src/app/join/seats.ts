/** The seats that this phone took, so that it finds them again. */
const SEATS = "within-reach.seats";
/** Rooms are over within hours; a few are enough. */
const MOST = 5;

type Kept = readonly (readonly [code: string, seat: string])[];

const isKept = (kept: unknown): kept is Kept =>
  Array.isArray(kept) &&
  kept.every(
    (each) =>
      Array.isArray(each) && each.length === 2 && each.every((part) => typeof part === "string"),
  );

function read(): Kept {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(SEATS) ?? "[]");
    return isKept(kept) ? kept : [];
  } catch {
    return [];
  }
}

/** A code in the form in which the server names it. */
const plain = (code: string): string => code.toUpperCase().replace(/[^A-Z0-9]/gu, "");

/** The seat that this phone has in a room, if it was there before. */
export const seatIn = (code: string): string | undefined =>
  read().find(([each]) => each === plain(code))?.[1];

/** Keeps a seat. Without storage it lasts as long as the page. */
export function keepSeat(code: string, seat: string): void {
  const others = read().filter(([each]) => each !== plain(code));
  try {
    localStorage.setItem(SEATS, JSON.stringify([[plain(code), seat], ...others].slice(0, MOST)));
  } catch {
    // Storage may be full or refused: the phone is in all the same.
  }
}
