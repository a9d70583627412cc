import type { ComponentChildren } from "preact";
import { type Bid, bidderOf } from "../../core/bid";
import type { Turn } from "../../core/turns";
import { m } from "../text/messages/messages";
import type { Rows } from "./rows";
import { bidWords, deedTitle, hearerOf, replyTitle, wordsOf } from "./turn-text";
import { closed, quoted } from "./words";

/** How people are called in a debrief's sentences. */
export interface DebriefNames {
  /** The id of the player's person. */
  readonly player: string;
  readonly other: { readonly id: string; readonly name: string };
  /** The name of any person by id. */
  readonly nameOf: (id: string) => string;
}

interface CardProps {
  readonly title: string;
  readonly of: "you" | "they";
  readonly children: ComponentChildren;
}

function Card({ title, of, children }: CardProps) {
  return (
    <section class={`turn-card ${of}`}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

/** What was asked for under a line, as a sentence. */
export function asksText(bid: Omit<Bid, "text">, names: DebriefNames): string {
  const { asks } = bid;
  const bidder = bidderOf(bid);
  const person = bidder === "" ? names.other.id : bidder;
  const sentence =
    person === names.player
      ? m.debrief_you_ask({ asks })
      : m.debrief_asks({ name: names.nameOf(person), asks });
  return closed(sentence);
}

function BidCard({ turn, names }: { turn: Turn; names: DebriefNames }) {
  const { bid } = turn;
  if (bid === undefined) return null;
  return (
    <Card title={m.debrief_bid()} of={bidderOf(bid) === names.player ? "you" : "they"}>
      <p class="words">{bidWords(bid.by, bid.text)}</p>
      <p>{asksText(bid, names)}</p>
    </Card>
  );
}

/** What a turn's practice or habit is, and why it works, or what it protects and costs. */
export function meaningOf({ choice, protects }: Turn, { practices, habits }: Rows): string[] {
  const { turning, kind } = choice;
  if (turning === undefined) return kind === "wait" ? [m.debrief_waited_text()] : [];
  if (turning.direction === "own") return [m.debrief_own_text()];
  if (turning.direction === "toward") {
    const practice = practices.get(turning.by);
    return practice === undefined ? [] : [practice.what, practice.why];
  }
  const habit = habits.get(turning.by);
  const here = protects.map((from) => closed(m.debrief_protected({ protects: from })));
  if (habit === undefined) return here;
  const ever = closed(m.debrief_protects({ protects: habit.protects }));
  return [habit.what, ...(here.length > 0 ? here : [ever]), habit.costs];
}

function DeedCard({ turn, rows }: { turn: Turn; rows: Rows }) {
  const words = wordsOf(turn);
  const meaning = meaningOf(turn, rows).join(" ");
  return (
    <Card title={deedTitle(turn, rows)} of="you">
      {words === "" ? null : <p class="words">{words}</p>}
      {meaning === "" ? null : (
        <p>
          {turn.repair ? <strong>{m.debrief_came_back()} </strong> : null}
          {meaning}
        </p>
      )}
    </Card>
  );
}

function titleOfHeard({ heard: [heard], replies }: Turn, names: DebriefNames): string {
  if (heard !== undefined) return m.debrief_heard({ name: hearerOf(heard, names) });
  return replies.length > 0 ? m.debrief_answer({ name: names.other.name }) : m.debrief_secure();
}

function HeardCard({ turn, rows, names }: { turn: Turn; rows: Rows; names: DebriefNames }) {
  const { heard, replies, secure } = turn;
  if (heard.length + replies.length + secure.length === 0) return null;
  const title = titleOfHeard(turn, names);
  return (
    <Card title={title} of="they">
      {heard.map(({ words }) => (
        <p class="words" key={words}>
          {quoted(words)}
        </p>
      ))}
      {replies.map((reply) => (
        <p key={reply.by}>{closed(replyTitle(reply, names.other.name, rows))}</p>
      ))}
      {secure.length === 0 || title === m.debrief_secure() ? null : <h4>{m.debrief_secure()}</h4>}
      {secure.map((might) => (
        <p key={might}>{closed(might)}</p>
      ))}
    </Card>
  );
}

/** The cards of one turn; those that have nothing to say are left out. */
export function TurnCards(props: { turn: Turn; rows: Rows; names: DebriefNames }) {
  return (
    <div class="turn-cards" id="turn-cards">
      <BidCard turn={props.turn} names={props.names} />
      <DeedCard turn={props.turn} rows={props.rows} />
      <HeardCard {...props} />
    </div>
  );
}
