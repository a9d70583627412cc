import { pairOf } from "../../core/passage";
import { type Playthrough, startPlaythrough } from "../../core/playthrough";
import type { PollKind } from "../../core/room/poll";
import { goOnInPage, makeInPage } from "../../net/in-page";
import { leadRoom, makeRoom } from "../../net/lead-room";
import type { HeldRoom, Leading } from "../../net/leading";
import type { Answer, Make } from "../../net/protocol";
import type { LeadWish } from "../../overlay/lead/setup";
import { newSeed } from "../around";
import { names } from "../cast";
import type { LedStory } from "./led-story";
import { type LeadRecord, roomPlace } from "./record";

/** A room with what this device keeps of it. */
export interface Opened {
  readonly leading: Leading;
  readonly record: LeadRecord;
}

const inPage = () => ({ place: roomPlace(), now: () => Date.now() });

const server = () => ({ address: location.origin, random: () => Math.random() });

/** What is kept of a room that is led from here for the first time. */
const recordOf = (kind: PollKind): LeadRecord => ({ kind, timer: { stops: false }, reasons: [] });

function roomOf({ card }: LedStory, wish: LeadWish, from: Playthrough | undefined): Make["room"] {
  const { header, id, hash } = card;
  const [player = header.player, other = player] = pairOf(header) ?? [];
  return {
    title: header.title,
    quorum: wish.quorum,
    playthrough:
      from === undefined ? startPlaythrough(id, hash, newSeed()) : { ...from, storyHash: hash },
    couple: [names.nameOf(player), names.nameOf(other)],
  };
}

/** Leads a room on the server by what a device keeps of it. */
async function ledBy(held: HeldRoom, record: LeadRecord): Promise<Answer<Opened>> {
  const answer = await leadRoom(server(), held);
  return answer.ok ? { ok: true, leading: answer.leading, record: { ...record, held } } : answer;
}

/** Makes the room that was wished for, from its beginning or from where a saved run stands. */
export async function makeWished(
  story: LedStory,
  wish: LeadWish,
  from?: Playthrough,
): Promise<Answer<Opened>> {
  const room = roomOf(story, wish, from);
  const record: LeadRecord = { ...recordOf(wish.kind), story: wish.story };
  if (!wish.phones) {
    const made = makeInPage(room, inPage());
    return made.ok ? { ...made, record } : made;
  }
  const made = await makeRoom(server(), room);
  return made.ok ? ledBy({ code: made.code, key: made.key, secret: made.secret }, record) : made;
}

/** Goes on with the room of a record; `room/unknown` where it is gone. */
export async function goOn(record: LeadRecord): Promise<Answer<Opened>> {
  if (record.held !== undefined) return ledBy(record.held, record);
  const leading = goOnInPage(inPage());
  return leading === undefined
    ? { ok: false, refused: "room/unknown" }
    : { ok: true, leading, record };
}

/** Leads a room from this device too, by the link that another has shown. */
export const leadToo = (held: HeldRoom): Promise<Answer<Opened>> => ledBy(held, recordOf("one"));

/** Reads what follows `#/led/` in such a link; undefined where it is none. */
export function heldIn(text: string): HeldRoom | undefined {
  const [code, secret, key, ...rest] = text.split(".");
  return code === undefined || secret === undefined || key === undefined || rest.length > 0
    ? undefined
    : { code, secret, key };
}
