import { createClient } from "redis";
import type { Cast, Half } from "../../core/room/ballot";
import { type Fields, keysOf, SCRIPTS } from "./redis-scripts";
import { heldPoll, IDLE_MS, type Kept, openPoll, type Store } from "./store";

/** Rooms by the moment of their last change, so that idle ones are found without looking at all. */
const TOUCHED = "within-reach:touched";
/** Redis deletes a room by itself where no process is left that would. */
const KEPT_MS = IDLE_MS + 60 * 60 * 1000;
/** How long a command waits for Redis to come back before it is refused. */
const WAIT_MS = 4000;
/** A line on which nothing comes for so long is dead. */
const SILENT_MS = 5000;
const PING_MS = 1500;
const AGAIN_MS = { first: 50, most: 1000 };

/** What a store in Redis takes from around it. */
export interface RedisOptions {
  /** `redis://[[name]:password@]host[:port][/number]`, or `rediss://` over TLS. */
  readonly url: string;
  /** Hears that Redis cannot be reached, with why, and that it can again. */
  readonly onLine?: (line: "gone" | "back", why?: string) => void;
}

/** The error's own words; of several tries at several addresses, those of the first. */
export const wordsOf = (problem: unknown): string =>
  problem instanceof AggregateError
    ? wordsOf(problem.errors[0])
    : problem instanceof Error
      ? problem.message
      : String(problem);

const connectionTo = ({ url, onLine = () => undefined }: RedisOptions) => {
  let isThere = false;
  let wasThere = false;
  const client = createClient({
    url,
    scripts: SCRIPTS,
    disableOfflineQueue: true,
    pingInterval: PING_MS,
    socket: {
      connectTimeout: WAIT_MS,
      socketTimeout: SILENT_MS,
      reconnectStrategy: (tries) => Math.min(AGAIN_MS.first * 2 ** tries, AGAIN_MS.most),
    },
  });
  client.on("error", (problem) => {
    if (isThere) onLine("gone", wordsOf(problem));
    isThere = false;
  });
  client.on("ready", () => {
    if (wasThere) onLine("back");
    isThere = true;
    wasThere = true;
  });
  return client;
};

type Client = ReturnType<typeof connectionTo>;

const fieldsOf = (kept: Kept): Fields => ({
  open: openPoll(kept.room),
  held: heldPoll(kept.room),
  kept: JSON.stringify(kept),
});

/** A half as Redis keeps it; undefined where it keeps none. */
const asHalf = (half: unknown): Half | undefined =>
  typeof half === "string" ? (half === "0" ? 0 : 1) : undefined;

const asCast = (ballot: unknown): Cast => JSON.parse(String(ballot));

/**
 * Opens a store in Redis. Rejects where Redis cannot be reached within four seconds. Later its commands wait so
 * long for Redis to come back, and reject then; one that was under way when the line broke rejects at once, and
 * may be sent again.
 */
export async function redisStore(options: RedisOptions): Promise<Store> {
  const client = connectionTo(options);
  await connected(client);
  const ask = asking(client);
  const touch = ({ room, touched }: Kept) =>
    ask((redis) => redis.zAdd(TOUCHED, { score: touched, value: room.code }));

  return {
    async make(kept) {
      const made = await ask((redis) => redis.make(kept.room.code, fieldsOf(kept), KEPT_MS));
      if (made) await touch(kept);
      return made;
    },
    async read(code) {
      const fields = ["version", "kept"];
      const [version, kept] = await ask((redis) => redis.hmGet(keysOf(code).room, fields));
      return version && kept ? { ...JSON.parse(kept), version: Number(version) } : undefined;
    },
    async change(code, version, kept) {
      const fields = fieldsOf(kept);
      const changed = await ask((redis) => redis.change(code, version, fields, KEPT_MS));
      if (changed) await touch(kept);
      return changed;
    },
    sit: async (code, seat, most) => asHalf(await ask((redis) => redis.sit(code, seat, most))),
    seat: async (code, seat) => asHalf(await ask((redis) => redis.hGet(keysOf(code).seats, seat))),
    async cast(code, poll, seat, cast) {
      const became = await ask((redis) => redis.cast(code, poll, seat, JSON.stringify(cast)));
      return became === "kept" || became === "shut" ? became : "gone";
    },
    async ballot(code, poll, seat) {
      const ballot = await ask((redis) => redis.ofPoll(code, poll, "HGET", seat));
      return typeof ballot === "string" ? asCast(ballot).ballot : undefined;
    },
    answered: async (code, poll) =>
      Number((await ask((redis) => redis.ofPoll(code, poll, "HLEN"))) ?? 0),
    async casts(code, poll) {
      const ballots = await ask((redis) => redis.ofPoll(code, poll, "HVALS"));
      return Array.isArray(ballots) ? ballots.map(asCast) : [];
    },
    async remove(code) {
      const { room, seats, ballots } = keysOf(code);
      await ask((redis) => redis.del([room, seats, ballots]));
      await ask((redis) => redis.zRem(TOUCHED, code));
    },
    idle: (since) => ask((redis) => redis.zRangeByScore(TOUCHED, "-inf", `(${since}`)),
    healthy: () =>
      ask((redis) => redis.ping()).then(
        () => true,
        () => false,
      ),
    stop: () => client.close(),
  };
}

/**
 * Asks Redis something: at once, mostly. While Redis is gone all wait together, and reject where it is not back in
 * time.
 */
function asking(client: Client) {
  let waiting: Promise<void> | undefined;
  const wait = () =>
    new Promise<void>((resolve, reject) => {
      const ready = () => {
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(() => {
        client.off("ready", ready);
        reject(new Error("Redis cannot be reached."));
      }, WAIT_MS);
      client.once("ready", ready);
    }).finally(() => {
      waiting = undefined;
    });
  return async <Result>(act: (redis: Client) => Promise<Result>): Promise<Result> => {
    if (!client.isReady) {
      waiting ??= wait();
      await waiting;
    }
    return act(client);
  };
}

/** Connects, or gives up after a while where Redis does not answer at all. */
async function connected(client: Client): Promise<void> {
  let why: unknown = new Error("no answer");
  const keep = (problem: unknown) => {
    why = problem;
  };
  client.on("error", keep);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(why), WAIT_MS);
  });
  try {
    await Promise.race([client.connect(), late]);
  } catch (problem) {
    client.destroy();
    throw problem;
  } finally {
    clearTimeout(timer);
    client.off("error", keep);
  }
}
