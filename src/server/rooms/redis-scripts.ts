import { defineScript } from "redis";

/** The keys of a room, which a Redis cluster keeps in one place: the part in braces says where. */
export const keysOf = (code: string) => ({
  room: `within-reach:{${code}}`,
  seats: `within-reach:{${code}}:seats`,
  ballots: `within-reach:{${code}}:ballots`,
});

/** The fields of a room that steps look at, and all that is kept of it. */
export interface Fields {
  readonly open: number;
  readonly held: number;
  readonly kept: string;
}

const words = ({ open, held, kept }: Fields, keepMs: number) => [
  String(open),
  String(held),
  kept,
  String(keepMs),
];

const make = defineScript({
  NUMBER_OF_KEYS: 1,
  SCRIPT: `
if redis.call('EXISTS', KEYS[1]) == 1 then return 0 end
redis.call('HSET', KEYS[1], 'version', 1, 'open', ARGV[1], 'held', ARGV[2], 'kept', ARGV[3])
redis.call('PEXPIRE', KEYS[1], ARGV[4])
return 1`,
  parseCommand(parser, code: string, fields: Fields, keepMs: number) {
    parser.pushKey(keysOf(code).room);
    parser.push(...words(fields, keepMs));
  },
  transformReply: (reply: unknown) => reply === 1,
});

// Ballots are those of the one poll that is held: another one's are deleted with the change that ends it.
const change = defineScript({
  NUMBER_OF_KEYS: 3,
  SCRIPT: `
if redis.call('HGET', KEYS[1], 'version') ~= ARGV[5] then return 0 end
if redis.call('HGET', KEYS[1], 'held') ~= ARGV[2] then redis.call('DEL', KEYS[3]) end
redis.call('HSET', KEYS[1], 'open', ARGV[1], 'held', ARGV[2], 'kept', ARGV[3])
redis.call('HINCRBY', KEYS[1], 'version', 1)
for _, key in ipairs(KEYS) do redis.call('PEXPIRE', key, ARGV[4]) end
return 1`,
  parseCommand(parser, code: string, version: number, fields: Fields, keepMs: number) {
    const { room, seats, ballots } = keysOf(code);
    parser.pushKeys([room, seats, ballots]);
    parser.push(...words(fields, keepMs), String(version));
  },
  transformReply: (reply: unknown) => reply === 1,
});

const sit = defineScript({
  NUMBER_OF_KEYS: 2,
  SCRIPT: `
local left = redis.call('PTTL', KEYS[1])
if left < 0 then return false end
local half = redis.call('HGET', KEYS[2], ARGV[1])
if half then return half end
local taken = redis.call('HLEN', KEYS[2])
if taken >= tonumber(ARGV[2]) then return false end
half = tostring(taken % 2)
redis.call('HSET', KEYS[2], ARGV[1], half)
redis.call('PEXPIRE', KEYS[2], left)
return half`,
  parseCommand(parser, code: string, seat: string, most: number) {
    const { room, seats } = keysOf(code);
    parser.pushKeys([room, seats]);
    parser.push(seat, String(most));
  },
  transformReply: (reply: unknown) => reply,
});

const cast = defineScript({
  NUMBER_OF_KEYS: 2,
  SCRIPT: `
local open = redis.call('HGET', KEYS[1], 'open')
if not open then return 'gone' end
if open == '0' or open ~= ARGV[1] then return 'shut' end
redis.call('HSET', KEYS[2], ARGV[2], ARGV[3])
redis.call('PEXPIRE', KEYS[2], redis.call('PTTL', KEYS[1]))
return 'kept'`,
  parseCommand(parser, code: string, poll: number, seat: string, ballot: string) {
    const { room, ballots } = keysOf(code);
    parser.pushKeys([room, ballots]);
    parser.push(String(poll), seat, ballot);
  },
  transformReply: (reply: unknown) => reply,
});

/** Asks something of the ballots of a poll, if it is the one that is held. */
const ofPoll = defineScript({
  NUMBER_OF_KEYS: 2,
  SCRIPT: `
if redis.call('HGET', KEYS[1], 'held') ~= ARGV[1] then return false end
return redis.call(ARGV[2], KEYS[2], unpack(ARGV, 3))`,
  parseCommand(parser, code: string, poll: number, ...asked: readonly string[]) {
    const { room, ballots } = keysOf(code);
    parser.pushKeys([room, ballots]);
    parser.push(String(poll), ...asked);
  },
  transformReply: (reply: unknown) => reply,
});

/** The steps of a store in Redis, each one script: nothing comes between its looking and its writing. */
export const SCRIPTS = { make, change, sit, cast, ofPoll };
