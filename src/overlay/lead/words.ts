import type { PollKind } from "../../core/room/poll";
import { leadersOf } from "../../core/room/round";
import { quoted } from "../debrief/words";
import type { Names } from "../play/view";
import { m } from "../text/messages/messages";
import type { LeadNotice, LeadView } from "./view";

const WHYS: Readonly<Record<string, () => string>> = {
  "poll/still-open": m.lead_why_still_open,
  "poll/too-few": m.lead_why_too_few,
  "poll/not-closed": m.lead_why_not_closed,
  "poll/closed": m.lead_why_closed,
  "poll/over": m.lead_why_closed,
  "poll/options": m.lead_why_options,
  "room/ended": m.lead_why_ended,
  "room/unknown": m.lead_why_unknown,
  "line/down": m.lead_why_down,
  "message/other-version": m.lead_why_version,
  "message/too-many": m.lead_why_many,
  "store/waiting": m.lead_why_waiting,
  "lead/refused": m.lead_why_refused,
};

/** A refusal's name as a sentence. */
export const whyText = (name: string): string =>
  Object.hasOwn(WHYS, name) ? (WHYS[name]?.() ?? "") : m.lead_why_else({ name });

/** What a notice says. */
export function noticeText(notice: LeadNotice): string {
  switch (notice.kind) {
    case "refused":
      return m.lead_refused({ why: whyText(notice.why) });
    case "changed":
      return m.lead_changed();
    case "stopped":
      return m.lead_stopped({ reason: notice.reason });
  }
}

/** The name of a kind of vote. */
export const KIND_NAMES: Readonly<Record<PollKind, () => string>> = {
  one: m.lead_kind_one,
  "likely-and-helpful": m.lead_kind_likely,
  feeling: m.lead_kind_feeling,
  bid: m.lead_kind_bid,
  halves: m.lead_kind_halves,
};

/** The words of a choice inside a sentence. */
const taken = (words: string): string =>
  quoted(words) === words ? m.lead_next_take_quoted({ words }) : m.lead_next_take({ words });

/** What *Next* will do, on its button. */
export function nextText(
  { next, aside, telling, stand, room }: LeadView,
  { nameOf }: Names,
): string {
  if (aside !== undefined) return aside.goesOn ? m.lead_next_aside() : m.lead_next_aside_end();
  switch (next?.does) {
    case undefined:
      return m.lead_next_you();
    case "read":
      return m.lead_next_read();
    case "open": {
      if (next.kind === "bid") return m.lead_next_open_bid();
      if (next.kind !== "feeling") return m.lead_next_open();
      const speaker = stand.at === "feeling" ? (stand.asked.line.speaker ?? "") : "";
      return m.lead_next_open_feeling({ name: nameOf(speaker) });
    }
    case "close":
      return room.poll?.kind === "bid" ? m.lead_next_close_bid() : m.lead_next_close();
    case "reveal":
      return m.lead_next_reveal();
    case "talk":
      return room.enough ? m.lead_next_talk() : m.lead_next_talk_few();
    case "take": {
      const { choice: id } = next;
      const choice = telling.passages.at(-1)?.choices.find((each) => each.id === id);
      return taken(choice?.text ?? "");
    }
    case "debrief":
      return m.lead_next_debrief();
  }
}

function pollText({ room, stand }: LeadView): string {
  if (stand.at !== "polling") return "";
  const { poll, isTalking } = stand;
  const { answered: count, people, quorum, enough } = room;
  switch (poll.state) {
    case "open":
      return people > 0 ? m.lead_stand_open_of({ count, people }) : m.lead_stand_open({ count });
    case "closing":
      return m.lead_stand_closing();
    case "closed":
      return enough ? m.lead_stand_closed() : m.lead_stand_few({ quorum });
    case "revealed": {
      if (!isTalking) return m.lead_stand_revealed({ count: poll.tally?.voted ?? 0 });
      const isSplit = leadersOf(poll).length > 1;
      if (!isSplit || poll.kind === "feeling" || poll.kind === "bid") return m.lead_stand_talking();
      return poll.kind === "likely-and-helpful" ? m.lead_stand_differ() : m.lead_stand_tie();
    }
  }
}

/** Where the round stands, in a sentence. */
export function standText(view: LeadView, { nameOf }: Names): string {
  const { stand, aside, room } = view;
  if (aside !== undefined) return m.lead_aside({ words: aside.words });
  if (room.phase === "joining") return m.lead_stand_joining({ next: m.lead_next() });
  switch (stand.at) {
    case "reading":
      return m.lead_stand_reading();
    case "feeling":
      return m.lead_stand_feeling({ name: nameOf(stand.asked.line.speaker ?? "") });
    case "choosing":
      return stand.isMarked ? m.lead_stand_marked() : m.lead_stand_choosing();
    case "polling":
      return pollText(view);
    case "end":
      return m.lead_stand_end();
  }
}
