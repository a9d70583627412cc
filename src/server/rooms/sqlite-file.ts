import { open } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { type Client, createClient, type InStatement, type Row } from "@libsql/client";
import type { Ballot, Half } from "../../core/room/ballot";
import { inGroups } from "./groups";

/** Number of the tables below, as the file keeps it. */
const SCHEMA = 1;
/** How often at most the disk is asked to keep what was written: what comes between shares a commit. */
const GROUP_MS = 20;
/** How long a write waits for another process that has the file. */
const BUSY_MS = 2000;

const TABLES = `
CREATE TABLE IF NOT EXISTS room (
  code TEXT PRIMARY KEY, version INTEGER NOT NULL, open INTEGER NOT NULL, held INTEGER NOT NULL,
  touched INTEGER NOT NULL, kept TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS seat (
  room TEXT NOT NULL, seat TEXT NOT NULL, half INTEGER NOT NULL, PRIMARY KEY (room, seat)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS ballot (
  room TEXT NOT NULL, poll INTEGER NOT NULL, seat TEXT NOT NULL, half INTEGER NOT NULL, ballot TEXT NOT NULL,
  PRIMARY KEY (room, poll, seat)
) WITHOUT ROWID;
PRAGMA user_version = ${SCHEMA};`;

// These belong to a connection, and the client opens another one where the first was lost.
const EACH_CONNECTION = "PRAGMA secure_delete = ON; PRAGMA synchronous = FULL;";

// One statement for a whole group of ballots, each held against its room as it stands within this transaction.
const CAST = `
INSERT INTO ballot (room, poll, seat, half, ballot)
SELECT room.code, room.open, each.value ->> 2, each.value ->> 3, each.value -> 4
FROM json_each(?) AS each CROSS JOIN room ON room.code = each.value ->> 0 AND room.open = each.value ->> 1
WHERE room.open > 0
ON CONFLICT (room, poll, seat) DO UPDATE SET half = excluded.half, ballot = excluded.ballot`;

const OPEN_POLLS = `
SELECT code, open FROM room WHERE code IN (SELECT DISTINCT value ->> 0 FROM json_each(?))`;

/** A ballot as it goes to the file. */
export type BallotRow = readonly [
  code: string,
  poll: number,
  seat: string,
  half: Half,
  ballot: Ballot,
];

/** A ballot's write, and the number of the poll that it found open: 0 for none, undefined without a room. */
interface CastWrite {
  readonly row: BallotRow;
  found: number | undefined;
}

/** Statements that belong together, and how many rows each changed. */
interface OtherWrite {
  readonly statements: readonly InStatement[];
  changed: readonly number[];
}

type Write = CastWrite | OtherWrite;

const isCast = (write: Write): write is CastWrite => "row" in write;
const isOther = (write: Write): write is OtherWrite => !isCast(write);

/** Opens the file, made readable for its owner alone; rejects where it is none of ours. */
async function connect(path: string): Promise<Client> {
  const file = await open(path, "a", 0o600);
  await file.close();
  // The client's calls hold the thread while they run; one connection is all that they can use.
  const client = createClient({ url: pathToFileURL(path).href, concurrency: 1, timeout: BUSY_MS });
  try {
    const { rows } = await client.execute("PRAGMA user_version");
    const version = Number(rows[0]?.user_version);
    if (version !== 0 && version !== SCHEMA)
      throw new Error(`its tables have the number ${version}, and this program's have ${SCHEMA}`);
    await client.execute("PRAGMA journal_mode = WAL");
    await client.executeMultiple(EACH_CONNECTION + TABLES);
    return client;
  } catch (problem) {
    client.close();
    throw problem;
  }
}

/** The file in which rooms are kept, with one queue of writes. */
export interface RoomsFile {
  /** Runs statements within one transaction, resolves once they are kept to how many rows each changed. */
  write(...statements: readonly InStatement[]): Promise<readonly number[]>;
  /** Keeps a ballot if its poll stands open; resolves to the open poll's number, 0 for none, undefined without a room. */
  cast(row: BallotRow): Promise<number | undefined>;
  rows(sql: string, ...args: readonly (string | number)[]): Promise<readonly Row[]>;
  /** Empties the log, in which deleted rows can still be read. */
  truncateLog(): Promise<void>;
  /** Whether something can be written. */
  healthy(): Promise<boolean>;
  stop(): Promise<void>;
}

/** Opens a file of rooms; rejects where it cannot be opened, read or written. */
export async function openRoomsFile(path: string): Promise<RoomsFile> {
  const client = await connect(path);
  let isLogStale = false;

  async function truncateLog(): Promise<void> {
    try {
      const { rows } = await client.execute("PRAGMA wal_checkpoint(TRUNCATE)");
      isLogStale = Number(rows[0]?.busy) !== 0;
    } catch {
      // What was written is kept all the same, and the log is emptied after the next write.
      isLogStale = true;
    }
  }

  async function commit(statements: InStatement[]) {
    try {
      await client.executeMultiple(EACH_CONNECTION);
      return await client.batch(statements, "write");
    } catch (problem) {
      // On a full disk an empty log may be what the next write needs.
      await truncateLog();
      throw problem;
    }
  }

  async function writeGroup(writes: readonly Write[]): Promise<void> {
    const casts = writes.filter(isCast);
    const others = writes.filter(isOther);
    const ballots = JSON.stringify(casts.map(({ row }) => row));
    const castStatements = [CAST, OPEN_POLLS].map((sql) => ({ sql, args: [ballots] }));

    const results = await commit([
      ...(casts.length > 0 ? castStatements : []),
      ...others.flatMap(({ statements }) => [...statements]),
    ]);
    if (casts.length > 0) {
      const [, polls] = results.splice(0, castStatements.length);
      const open = new Map(polls?.rows.map((row) => [row.code, Number(row.open)]));
      for (const cast of casts) cast.found = open.get(cast.row[0]);
    }
    for (const other of others)
      other.changed = results
        .splice(0, other.statements.length)
        .map(({ rowsAffected }) => rowsAffected);
    if (isLogStale) await truncateLog();
  }

  const groups = inGroups(GROUP_MS, writeGroup);
  const write: RoomsFile["write"] = async (...statements) => {
    const other: OtherWrite = { statements, changed: [] };
    await groups.add(other);
    return other.changed;
  };

  // A process that was killed may have left deleted rows in the log.
  await truncateLog();
  return {
    write,
    truncateLog,
    async cast(row) {
      const cast: CastWrite = { row, found: undefined };
      await groups.add(cast);
      return cast.found;
    },
    rows: async (sql, ...args) => (await client.execute({ sql, args: [...args] })).rows,
    // Writes a page that says the same as before.
    healthy: () =>
      write(`PRAGMA user_version = ${SCHEMA}`).then(
        () => true,
        () => false,
      ),
    async stop() {
      await groups.stop();
      await truncateLog();
      client.close();
    },
  };
}
