import type { Row } from "@libsql/client";
import type { Cast, Half } from "../../core/room/ballot";
import { openRoomsFile } from "./sqlite-file";
import { heldPoll, type Kept, openPoll, type Store } from "./store";

const text = (row: Row, column: string): string => String(row[column]);
const halfOf = ({ half }: Row): Half => (half === 0 ? 0 : 1);
const kept = (row: Row): Kept => JSON.parse(text(row, "kept"));
const castOf = (row: Row): Cast => ({ half: halfOf(row), ballot: JSON.parse(text(row, "ballot")) });

/** The columns of a room, in the order of `COLUMNS`. */
const columnsOf = (kept: Kept) => [
  openPoll(kept.room),
  heldPoll(kept.room),
  kept.touched,
  JSON.stringify(kept),
];
const COLUMNS = "open, held, touched, kept";

const SIT = `
INSERT INTO seat (room, seat, half)
SELECT code, ?, (SELECT count(*) FROM seat WHERE room = code) % 2 FROM room
WHERE code = ? AND (SELECT count(*) FROM seat WHERE room = code) < ?
ON CONFLICT DO NOTHING`;

// Right also where somebody else's change stands: it goes by what the room holds.
const FORGET =
  "DELETE FROM ballot WHERE room = ? AND poll <> (SELECT held FROM room WHERE code = ?)";

/**
 * Opens a store in an SQLite file, which is made where there is none. Rejects where the file cannot be opened,
 * read or written. What is resolved was handed to the disk; what is deleted is overwritten in the file and
 * gone from its log.
 */
export async function sqliteStore(path: string): Promise<Store> {
  const file = await openRoomsFile(path);
  const first = async (...query: Parameters<typeof file.rows>) => (await file.rows(...query))[0];

  async function seat(code: string, own: string): Promise<Half | undefined> {
    const row = await first("SELECT half FROM seat WHERE room = ? AND seat = ?", code, own);
    return row && halfOf(row);
  }

  return {
    seat,
    async make(kept) {
      const sql = `INSERT INTO room (code, version, ${COLUMNS}) VALUES (?, 1, ?, ?, ?, ?) ON CONFLICT DO NOTHING`;
      const [made] = await file.write({ sql, args: [kept.room.code, ...columnsOf(kept)] });
      return made === 1;
    },
    async read(code) {
      const row = await first("SELECT version, kept FROM room WHERE code = ?", code);
      return row && { ...kept(row), version: Number(row.version) };
    },
    async change(code, version, kept) {
      const sql = `UPDATE room SET version = version + 1, (${COLUMNS}) = (?, ?, ?, ?) WHERE code = ? AND version = ?`;
      const [changed, forgotten = 0] = await file.write(
        { sql, args: [...columnsOf(kept), code, version] },
        { sql: FORGET, args: [code, code] },
      );
      if (forgotten > 0) await file.truncateLog();
      return changed === 1;
    },
    async sit(code, own, most) {
      await file.write({ sql: SIT, args: [own, code, most] });
      return seat(code, own);
    },
    async cast(code, poll, own, { ballot, half }) {
      const open = await file.cast([code, poll, own, half, ballot]);
      if (open === undefined) return "gone";
      return open === poll && poll > 0 ? "kept" : "shut";
    },
    async ballot(code, poll, own) {
      const sql = "SELECT half, ballot FROM ballot WHERE room = ? AND poll = ? AND seat = ?";
      const row = await first(sql, code, poll, own);
      return row && castOf(row).ballot;
    },
    async answered(code, poll) {
      const sql = "SELECT count(*) AS casts FROM ballot WHERE room = ? AND poll = ?";
      return Number((await first(sql, code, poll))?.casts);
    },
    async casts(code, poll) {
      const sql = "SELECT half, ballot FROM ballot WHERE room = ? AND poll = ?";
      return (await file.rows(sql, code, poll)).map(castOf);
    },
    async remove(code) {
      await file.write(
        { sql: "DELETE FROM ballot WHERE room = ?", args: [code] },
        { sql: "DELETE FROM seat WHERE room = ?", args: [code] },
        { sql: "DELETE FROM room WHERE code = ?", args: [code] },
      );
      await file.truncateLog();
    },
    idle: async (since) =>
      (await file.rows("SELECT code FROM room WHERE touched < ?", since)).map((row) =>
        text(row, "code"),
      ),
    healthy: file.healthy,
    stop: file.stop,
  };
}
