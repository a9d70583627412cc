import type { Direction } from "../../core/choice";
import { type Passage, pairOf, type StoryCard } from "../../core/passage";
import { type Picture, pictureAfter } from "../../core/picture";
import type { Frame } from "../../core/room/frame";
import type { LookingAt } from "../../core/room/look-back";
import type { Counts } from "../../core/room/poll";
import {
  askedLine,
  canTake,
  type Moment,
  nextOf,
  type Stand,
  standOf,
} from "../../core/room/round";
import { screenLines, screenRound, screenWords } from "../../core/room/shown";
import { tagValue } from "../../core/tags";
import { backAt, chosenAt, lastPassage, nextShown, type Telling } from "../../core/telling";
import { pictureOf } from "../../core/transcript";
import type { Led } from "../../net/leading";
import type { AsideView, LeadNotice, LeadView, Way } from "../../overlay/lead/view";
import { debriefOf } from "./looking-back";
import type { LeadRecord } from "./record";

/** A way that was not taken, as far as it was told. */
export interface Aside {
  readonly turn: number;
  readonly words: string;
  readonly passage: Passage;
  readonly shown: number;
}

/** How the story came where it stands: for the stage. */
export interface Arrival {
  readonly how: "cut" | "play";
  readonly turning?: Direction;
  readonly hold?: boolean;
}

/** All that a facilitator's page knows at one moment. */
export interface LeadState {
  readonly card: StoryCard;
  readonly led: Led;
  readonly telling: Telling;
  readonly arrival: Arrival;
  readonly record: LeadRecord;
  readonly list: number;
  readonly notices: readonly LeadNotice[];
  readonly isShown: boolean;
  readonly until?: number;
  readonly aside: Aside | undefined;
  /** What the room looks at, once it looks back. */
  readonly looking: LookingAt;
  /** The closing questions. */
  readonly questions: readonly string[];
  /** Id of a way that waits for its reason. */
  readonly wanted: string | undefined;
}

/** Lines of a way not taken that are told before the story goes on. */
const MOST_LINES = 6;

const withWords = ({ beats }: Passage) => beats.filter(({ text }) => text !== "");

/** Whether more of an aside will be told. */
export const goesOn = ({ passage, shown }: Aside): boolean =>
  shown < passage.beats.length &&
  withWords({ ...passage, beats: passage.beats.slice(0, shown) }).length < MOST_LINES;

/** One more line of an aside. */
export const asideOn = (aside: Aside): Aside => ({
  ...aside,
  shown: nextShown(aside.passage, aside.shown),
});

/** The moment of the round. */
export const momentOf = ({ led, telling, record }: LeadState): Moment => ({
  telling,
  polls: led.view.polls,
  enough: led.view.enough,
  kind: record.kind,
  ...(record.talked === undefined ? {} : { talked: record.talked }),
});

/** The line whose feeling the stage does not show yet. */
function hidden(stand: Stand, telling: Telling) {
  if (stand.at === "feeling") return stand.asked.line;
  const asks =
    stand.at === "polling" && stand.poll.kind === "feeling" && stand.poll.state !== "revealed";
  return asks ? askedLine(telling)?.line : undefined;
}

function pictureIn({ telling, aside }: LeadState, stand: Stand): Picture {
  if (aside === undefined) return pictureOf(telling, hidden(stand, telling));
  const before = pictureOf(backAt(telling, aside.turn));
  return aside.passage.beats.slice(0, aside.shown).reduce(pictureAfter, before);
}

/** The address that the QR code holds; none while nobody may come in. */
const joinOf = ({ reach, held, view }: Led): string | undefined =>
  reach.kind === "network" && held !== undefined && !view.locked
    ? `${reach.address}join#${held.code}.${held.key}`
    : undefined;

function wayOf(led: Led): Way {
  if (led.reach.kind !== "network") return { kind: led.reach.kind };
  const join = joinOf(led);
  return {
    kind: "network",
    address: `${led.reach.address}join`,
    ...(join === undefined ? {} : { join }),
  };
}

const questionOf = (telling: Telling): string =>
  lastPassage(telling)
    .beats.map(({ tags }) => tagValue(tags, "discuss"))
    .findLast((question) => question !== undefined) ?? "";

/** What the big screen shows of the story. */
export function frameOf(state: LeadState): Frame {
  const { card, telling, arrival, aside, led, record } = state;
  const moment = momentOf(state);
  const stand = standOf(moment);
  const pair = pairOf(card.header);
  const join = joinOf(led);
  const words = screenWords(telling);
  const turn = telling.moves.length - 1;
  const why = record.reasons.find((each) => each.turn === turn)?.why;
  const isTalking = stand.at === "polling" && stand.isTalking;
  return {
    story: card.id,
    ...(pair === undefined ? {} : { pair }),
    picture: pictureIn(state, stand),
    ...arrival,
    ...screenRound(moment),
    ...(aside === undefined
      ? {
          ...words,
          ...(isTalking ? { question: questionOf(telling) } : {}),
          ...(why === undefined || words.chosen === undefined ? {} : { why }),
        }
      : {
          lines: screenLines(aside.passage.beats.slice(0, aside.shown)),
          options: [],
          aside: aside.words,
        }),
    ...(led.view.phase === "debrief" ? { debrief: debriefOf(state) } : {}),
    ...(join === undefined ? {} : { join }),
  };
}

const asideView = (aside: Aside): AsideView => ({
  words: aside.words,
  lines: screenLines(aside.passage.beats.slice(0, aside.shown)),
  goesOn: goesOn(aside),
});

/** Ways that were not taken at the last choice point. */
function othersOf({ telling }: LeadState): LeadView["others"] {
  const turn = telling.moves.length - 1;
  const taken = chosenAt(telling, turn);
  if (taken === undefined) return [];
  return (telling.passages[turn]?.choices ?? []).filter(
    ({ id, kind }) => id !== taken.id && kind !== "skip",
  );
}

/** What the vote before came to, where the poll on show asks a second time. */
function before({ led }: LeadState): readonly Counts[] | undefined {
  const again = led.view.poll?.again;
  return led.view.polls.find(({ id }) => id === again)?.tally?.counts;
}

/** Leads the room from another device, for which this machine's own address is no way to come here. */
function deviceLink({ held, reach }: Led, here: string): string | undefined {
  if (held === undefined) return undefined;
  const page = reach.kind === "network" ? reach.address : here;
  return `${page}#/led/${held.code}.${held.secret}.${held.key}`;
}

/** What the facilitator sees; `here` is the page's address without its fragment. */
export function leadViewOf(state: LeadState, here: string): LeadView {
  const { card, led, telling, record, aside } = state;
  const moment = momentOf(state);
  const stand = standOf(moment);
  const next = nextOf(moment);
  const counts = before(state);
  const link = deviceLink(led, here);
  const wanted = lastPassage(telling).choices.find(({ id }) => id === state.wanted);
  const hands =
    record.hands?.poll === led.view.poll?.id && led.view.poll?.state === "open"
      ? record.hands?.counts
      : undefined;
  return {
    header: card.header,
    room: led.view,
    isUp: led.isUp,
    way: wayOf(led),
    telling,
    stand,
    ...(next === undefined ? {} : { next }),
    canTake: canTake(moment),
    kind: record.kind,
    timer: record.timer,
    ...(state.until === undefined ? {} : { until: state.until }),
    ...(hands === undefined ? {} : { hands }),
    list: state.list,
    ...(counts === undefined ? {} : { before: counts }),
    ...(aside === undefined ? {} : { aside: asideView(aside) }),
    others: othersOf(state),
    ...(wanted === undefined ? {} : { wanted }),
    notices: state.notices,
    picture: pictureIn(state, stand),
    isShown: state.isShown,
    ...(link === undefined ? {} : { deviceLink: link }),
  };
}
