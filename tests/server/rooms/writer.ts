// Run as a process of its own: casts ballots into an SQLite file, and names each seat whose ballot was acknowledged.
// `writer.js <file> <name> <bytes of a ballot>`; says `refused` once a ballot is refused, how many it can still
// read, and ends.
import { sqliteStore } from "../../../src/server/rooms/sqlite";
import { keptOf, openRoom, vote } from "./made";

const [file = "", name = "", bytes = "1"] = process.argv.slice(2);
const CODE = "ABCDEF";
const AT_ONCE = 20;

const store = await sqliteStore(file);
await store.make(keptOf(openRoom(CODE)));

async function cast(seat: string): Promise<boolean> {
  try {
    const became = await store.cast(CODE, 1, seat, vote("x".repeat(Number(bytes))));
    process.stdout.write(`${became} ${seat}\n`);
    return became === "kept";
  } catch {
    return false;
  }
}

for (let round = 0; ; round += 1) {
  const seats = Array.from({ length: AT_ONCE }, (_, each) => `${name}-${round}-${each}`);
  const kept = await Promise.all(seats.map(cast));
  if (kept.includes(false)) break;
}
process.stdout.write(`refused\nreads ${await store.answered(CODE, 1)}\n`);
