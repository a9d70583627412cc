import type { Bar } from "../../core/room/bars";
import type { SeenPoll } from "../../core/room/view";
import { m } from "../text/messages/messages";

/** What a question asks, and how it is answered. */
export interface Question {
  /** One question, or two for a poll that asks two. */
  readonly asks: readonly string[];
  readonly how: string;
}

/** What a question's words depend on. */
export interface Asking {
  /** Names of the couple. */
  readonly couple: readonly [string, string];
  /** Who spoke last. */
  readonly speaker: string;
  /** Whether anybody has joined by phone; else hands are counted. */
  readonly byPhone: boolean;
}

function asksOf({ kind }: Pick<SeenPoll, "kind">, { couple, speaker }: Asking): readonly string[] {
  const [one, other] = couple;
  switch (kind) {
    case "one":
      return [m.screen_ask_one()];
    case "likely-and-helpful":
      return [m.screen_ask_likely(), m.screen_ask_helpful()];
    case "feeling":
      return [m.screen_ask_feeling({ name: speaker })];
    case "bid":
      return [m.screen_ask_bid()];
    case "halves":
      return [m.screen_ask_halves({ one, other })];
  }
}

/** Says what a poll asks, and how it is answered. */
export function questionOf(poll: Pick<SeenPoll, "kind">, asking: Asking): Question {
  const onPhone =
    poll.kind === "halves"
      ? m.screen_vote_halves
      : poll.kind === "bid"
        ? m.screen_vote_bid
        : m.screen_vote_phones;
  return { asks: asksOf(poll, asking), how: asking.byPhone ? onPhone() : m.screen_vote_hands() };
}

/** A number of people in words. */
export const peopleText = (count: number): string =>
  count === 0 ? m.screen_votes_none() : m.screen_votes({ count });

/** How a count differs from the one at first; nothing where there was none. */
export function shiftText({ count, before }: Bar): string | undefined {
  if (before === undefined) return undefined;
  const more = count - before.count;
  if (more === 0) return m.screen_same();
  return more > 0 ? m.screen_more({ count: more }) : m.screen_fewer({ count: -more });
}

/** How far apart are those who call something likely and those who say that it might help. */
export function gapText(likely: number, helpful: number): string {
  const gap = Math.abs(helpful - likely);
  return gap === 0 ? m.screen_gap_none() : m.screen_gap({ count: gap });
}

/** How many have answered, of those who are there if that is known. */
export function answeredText(answered: number, people: number): string {
  if (people > 0) return m.screen_answered_of({ count: answered, all: people });
  return answered === 0 ? m.screen_answered_none() : m.screen_answered({ count: answered });
}

/** What pairs may talk about: the story's own question, else one that any story bears. */
export function talkText({ kind }: Pick<SeenPoll, "kind">, question = ""): string {
  if (question !== "") return question;
  if (kind === "feeling") return m.screen_talk_feeling();
  return kind === "bid" ? m.screen_talk_bid() : m.screen_talk_choice();
}

/** An address as one reads it aloud: without what a browser adds by itself, and without the key. */
export function spokenAddress(join: string): string {
  const [address = ""] = join.split("#");
  return address.replace(/^https?:\/\//u, "").replace(/\/$/u, "");
}

/** Minutes and seconds, such as 1:05; none below zero. */
export function clockText(milliseconds: number): string {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
