import type { Beat } from "../../core/beat";
import type { Parting } from "../../core/compare";
import type { Header } from "../../core/passage";
import type { Turn } from "../../core/turns";
import { coloursOf, type PersonColours } from "../debrief/colours";
import { Mark } from "../debrief/mark";
import { type HabitRow, type PracticeRow, type Rows, rowsOf } from "../debrief/rows";
import { deedTitle, hearerOf, markOf, replyTitle, wordsOf } from "../debrief/turn-text";
import { closed, quoted } from "../debrief/words";
import type { Names } from "../play/view";
import { m } from "../text/messages/messages";
import { lastBond, nameOfSide, type Side, whenOfSide } from "./side";
import { Threads } from "./threads";

/** Two runs of a story side by side. */
export interface CompareProps {
  readonly header: Header;
  readonly parting: Parting;
  /** Number of the turn at which they part, from 1, as the debrief counts. */
  readonly number: number;
  /** The act in which they part. */
  readonly act: string;
  /** The last lines that both share. */
  readonly before: readonly Beat[];
  readonly one: Side;
  readonly other: Side;
  readonly player: PersonColours;
  readonly partner: PersonColours & { readonly id: string };
  readonly practices: readonly PracticeRow[];
  readonly habits: readonly HabitRow[];
  readonly names: Names;
  /** Where another run is picked to be laid beside the first. */
  readonly pickAddress: string;
}

function headline({ header: { title }, parting, number, act }: CompareProps): string {
  if (parting.kind === "same") return m.compare_same({ title });
  if (parting.kind === "further") return m.compare_further({ title, number: number - 1 });
  return act === ""
    ? m.compare_apart({ title, number })
    : m.compare_apart_in({ title, number, act });
}

function Line({ beat, names }: { beat: Beat; names: Names }) {
  if (beat.speaker === undefined) return <p class="told-line">{beat.text}</p>;
  return (
    <p class="told-line">
      <span class="speaker" style={{ color: names.inkOf(beat.speaker) }}>
        {names.nameOf(beat.speaker)}
      </span>
      {beat.text}
    </p>
  );
}

interface SideProps {
  readonly side: Side;
  readonly rows: Rows;
  readonly names: Names;
  /** Id of the player's person, and the name of the other. */
  readonly player: string;
  readonly partner: string;
}

/** What was done at one turn, and how it was answered. */
function Deed({ turn, rows, partner }: { turn: Turn; rows: Rows; partner: string }) {
  const words = wordsOf(turn);
  const title = closed(deedTitle(turn, rows));
  return (
    <div class="deed">
      <Mark kind={markOf(turn)} of="you" />
      <div>
        <p class="words">{words === "" ? title : words}</p>
        {words === "" ? null : <p>{title}</p>}
        {turn.replies.map((reply) => (
          <p class="reply-words" key={`${reply.direction} ${reply.by}`}>
            {closed(replyTitle(reply, partner, rows))}
          </p>
        ))}
      </div>
    </div>
  );
}

function SideHead({ side }: { side: Side }) {
  return (
    <header class="side-head">
      <h2>{nameOfSide(side)}</h2>
      <p class="when">
        {side.isLinked
          ? m.compare_linked({ when: whenOfSide(side) })
          : m.compare_played({ when: whenOfSide(side) })}
      </p>
    </header>
  );
}

/** The turn at which they part, as one of them took it. */
function ForkCard({ side, rows, names, player, partner }: SideProps) {
  const [turn] = side.turns;
  const people = { player, other: { name: partner }, nameOf: names.nameOf };
  return (
    <article class="side-card">
      <SideHead side={side} />
      {turn === undefined ? (
        <p>{side.ending === undefined ? m.compare_stands() : m.compare_ended_here()}</p>
      ) : (
        <>
          <h3>{side.isLinked ? m.compare_they() : m.compare_you()}</h3>
          <Deed turn={turn} rows={rows} partner={partner} />
          {side.answers.length + turn.heard.length === 0 ? null : <h3>{m.compare_answer()}</h3>}
          {side.answers.map((beat) => (
            <Line key={beat.text} beat={beat} names={names} />
          ))}
          {turn.heard.map((each) => (
            <p class="heard" key={each.words}>
              {m.debrief_says({
                name: m.debrief_heard({ name: hearerOf(each, people) }),
                words: quoted(each.words),
              })}
            </p>
          ))}
        </>
      )}
    </article>
  );
}

function Cell({
  side,
  index,
  rows,
  partner,
}: Omit<SideProps, "names" | "player"> & { index: number }) {
  const turn = side.turns[index];
  // Above and below one another the two need their names.
  const name = <p class="cell-name">{nameOfSide(side)}</p>;
  if (turn === undefined)
    return (
      <div class="cell none">
        {name}
        <p>{m.compare_no_more()}</p>
      </div>
    );
  const bond = side.bonds[index + 1] ?? lastBond(side);
  return (
    <div class="cell">
      {name}
      <Deed turn={turn} rows={rows} partner={partner} />
      <p class="cell-bond">{m.compare_thread({ bond: m.compare_bond({ bond }) })}</p>
    </div>
  );
}

/** All turns after the one at which they part, in two columns. */
function TurnsAfter({
  props,
  rows,
  partner,
}: {
  props: CompareProps;
  rows: Rows;
  partner: string;
}) {
  const { one, other, number } = props;
  const after = Math.max(one.turns.length, other.turns.length) - 1;
  if (after < 1) return null;
  return (
    <section class="turns-after">
      <h2>{m.compare_turns()}</h2>
      <ol>
        {Array.from({ length: after }, (_, index) => (
          <li key={number + index}>
            <h3>{m.compare_turn({ number: number + index + 1 })}</h3>
            <Cell side={one} index={index + 1} rows={rows} partner={partner} />
            <Cell side={other} index={index + 1} rows={rows} partner={partner} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function EndCard({ side }: { side: Side }) {
  const action = side.ending === undefined ? m.compare_go_on() : m.compare_debrief();
  const name = m.compare_of({ action, title: nameOfSide(side), when: whenOfSide(side) });
  return (
    <article class="side-card">
      <h3 class="end-title">{nameOfSide(side)}</h3>
      <p>{side.sum.join(" ")}</p>
      <p>{closed(m.compare_thread({ bond: m.compare_bond({ bond: lastBond(side) }) }))}</p>
      <a class="button" href={side.address} aria-label={name}>
        {action}
      </a>
    </article>
  );
}

function Cut({ one, other }: Pick<CompareProps, "one" | "other">) {
  const cut = [
    ...(one.isCut ? [m.compare_this()] : []),
    ...(other.isCut ? [m.compare_other()] : []),
  ];
  return (
    <>
      {cut.map((run) => (
        <p class="notice" key={run}>
          {m.compare_changed({ run })}
        </p>
      ))}
    </>
  );
}

/** The thread that both share comes down and parts. */
function ForkThread() {
  return (
    <svg class="fork-thread" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      <path d="M50 0C50 55 0 35 0 100" />
      <path d="M50 0C50 55 100 35 100 100" />
    </svg>
  );
}

/** Two runs side by side: where they part, what each did, how both threads went on, where they end. */
export function Compare(props: CompareProps) {
  const { header, parting, before, one, other, player, partner, names } = props;
  const rows = rowsOf(props.practices, props.habits);
  const sideProps = { rows, names, player: header.player, partner: names.nameOf(partner.id) };
  const isForked = parting.kind !== "same" && before.length > 0;
  const colours = coloursOf(header.accent, player, partner);
  return (
    <main class="page compare" id="main" tabIndex={-1} style={colours}>
      <header>
        <h1 tabIndex={-1}>{m.compare_heading()}</h1>
        <p class="parting">{headline(props)}</p>
      </header>
      <Cut one={one} other={other} />
      {isForked ? (
        <section class="before" aria-label={m.compare_before()}>
          {before.map((beat) => (
            <Line key={beat.text} beat={beat} names={names} />
          ))}
        </section>
      ) : null}
      <div class={isForked ? "two forked" : "two"}>
        {isForked ? <ForkThread /> : null}
        <ForkCard side={one} {...sideProps} />
        <ForkCard side={other} {...sideProps} />
      </div>
      <Threads one={one} other={other} />
      <TurnsAfter props={props} rows={rows} partner={sideProps.partner} />
      <section class="ends">
        <h2>{m.compare_endings()}</h2>
        <div class="two">
          <EndCard side={one} />
          <EndCard side={other} />
        </div>
      </section>
      <nav class="ways" aria-label={m.compare_ways()}>
        <a class="button" href={props.pickAddress}>
          {m.compare_another()}
        </a>
        <a class="button" href="#/saves">
          {m.compare_saves()}
        </a>
        <a class="button" href="#/">
          {m.compare_stories()}
        </a>
      </nav>
    </main>
  );
}
