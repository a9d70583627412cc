import type { Choice } from "../../core/choice";
import type { Counts, Option } from "../../core/room/poll";
import { optionsOf } from "../../core/room/round";
import type { SeenPoll } from "../../core/room/view";
import { isRead, lastPassage } from "../../core/telling";
import { Mark } from "../debrief/mark";
import type { Names } from "../play/view";
import { m } from "../text/messages/messages";
import type { LeadActions, LeadView } from "./view";

/** Names of practices and habits by id. */
export interface LeadRows {
  readonly practices: Readonly<Record<string, string>>;
  readonly habits: Readonly<Record<string, string>>;
}

/** What stands on the page of a room beside the room itself. */
export interface LeadAround {
  readonly view: LeadView;
  readonly actions: LeadActions;
  readonly names: Names;
  readonly rows: LeadRows;
}

/** What an option turns, for the facilitator's eyes. */
function Turns({ choice, rows }: { choice: Choice; rows: LeadRows }) {
  const { turning } = choice;
  if (turning === undefined) return null;
  const { direction, by } = turning;
  const known = { toward: rows.practices, away: rows.habits, own: undefined }[direction];
  return (
    <span class="option-turns">
      <Mark kind={direction} of="you" />
      {known?.[by] ?? by}
    </span>
  );
}

/** The names of a poll's lists of counts; none where there is one alone. */
export function listNames(
  { kind }: SeenPoll,
  couple: readonly [string, string],
): readonly string[] {
  if (kind === "likely-and-helpful") return [m.lead_likely(), m.lead_helpful()];
  return kind === "halves" ? couple.map((name) => m.lead_for({ name })) : [];
}

interface CountProps {
  readonly poll: SeenPoll;
  readonly at: number;
  readonly couple: readonly [string, string];
  readonly before: readonly Counts[] | undefined;
}

/** What an option came to: a bar and a number for each list of counts, never by colour alone. */
export function Count({ poll, at, couple, before }: CountProps) {
  const { tally } = poll;
  if (tally === undefined) return null;
  const most = Math.max(1, ...tally.counts.flat());
  const lists = listNames(poll, couple);
  return (
    <span class="tallies">
      {tally.counts.map((counts, list) => {
        const count = counts[at] ?? 0;
        const was = before?.[list]?.[at];
        const votes = m.lead_votes({ count });
        return (
          <span key={lists[list] ?? "all"} class={`tally list-${list}`}>
            {lists[list] === undefined ? null : <span class="tally-of">{lists[list]}</span>}
            <span class="tally-bar" aria-hidden="true">
              <span style={{ width: `${(100 * count) / most}%` }} />
            </span>
            <span>{was === undefined ? votes : m.lead_shift({ now: votes, before: was })}</span>
          </span>
        );
      })}
    </span>
  );
}

interface RowProps extends LeadAround {
  readonly choice: Choice;
  readonly number: number;
  readonly poll: SeenPoll | undefined;
}

function Row({ view, actions, rows, choice, number, poll }: RowProps) {
  const id = `option-${number}`;
  const at = poll?.options.findIndex((option) => option.id === choice.id) ?? -1;
  return (
    <li>
      <span class="number" aria-hidden="true">
        {choice.kind === "wait" ? 0 : number}
      </span>
      <span class="option" id={id}>
        {choice.text}
        <Turns choice={choice} rows={rows} />
        {poll === undefined || at < 0 ? null : (
          <Count poll={poll} at={at} couple={view.room.couple} before={view.before} />
        )}
      </span>
      <button
        type="button"
        class="button"
        aria-describedby={id}
        disabled={!view.canTake || view.aside !== undefined}
        onClick={() => actions.take(choice.id)}
      >
        {m.lead_take()}
      </button>
    </li>
  );
}

/** The options of the choice point, once all before it was told. */
export function Options(props: LeadAround) {
  const { telling, stand, way } = props.view;
  const { choices } = lastPassage(telling);
  if (!isRead(telling) || choices.length === 0) return null;
  // Where hands are counted the options stand there.
  if (way.kind === "none" && stand.at === "polling" && stand.poll.state === "open") return null;
  const ordered = optionsOf(choices).flatMap(
    ({ id }) => choices.find((each) => each.id === id) ?? [],
  );
  const poll = stand.at === "polling" ? stand.poll : undefined;
  return (
    <ol class="lead-options" aria-label={m.lead_options()}>
      {ordered.map((choice, index) => (
        <Row key={choice.id} {...props} choice={choice} number={index + 1} poll={poll} />
      ))}
    </ol>
  );
}

const isOfWay = (poll: SeenPoll): boolean => poll.kind !== "feeling" && poll.kind !== "bid";

/** The thread along which the lines of a poll for bids lie, with the room's hits as marks on it. */
function Hits({ poll, isReal }: { poll: SeenPoll; isReal: (option: Option) => boolean }) {
  const counts = poll.tally?.counts[0] ?? [];
  const most = Math.max(1, ...counts);
  return (
    <ol class="hits" aria-label={m.lead_hits()}>
      {poll.options.map((option, at) => {
        const count = counts[at] ?? 0;
        return (
          <li key={option.id}>
            <span class="hit" aria-hidden="true" style={{ "--size": Math.sqrt(count / most) }} />
            <span class="words">{option.text}</span>
            <span class="hit-count">
              {m.lead_votes({ count })}
              {isReal(option) ? ` · ${m.lead_hits_real()}` : ""}
            </span>
          </li>
        );
      })}
    </ol>
  );
}

/** What a poll about a feeling, or about bids, came to. */
export function Asked({ view }: Pick<LeadAround, "view">) {
  const { stand, telling, room } = view;
  if (stand.at !== "polling" || isOfWay(stand.poll)) return null;
  const { poll } = stand;
  if (poll.kind === "bid") {
    if (poll.tally === undefined) return null;
    const bids = lastPassage(telling).beats.filter(({ tags }) =>
      tags.some(({ name }) => name === "bid"),
    );
    return <Hits poll={poll} isReal={({ text }) => bids.some((beat) => beat.text === text)} />;
  }
  return (
    <ol class="lead-options feelings" aria-label={m.lead_options()}>
      {poll.options.map(({ id, text }, at) => (
        <li key={id}>
          <span class="number" aria-hidden="true">
            {at + 1}
          </span>
          <span class="option">
            {text}
            <Count poll={poll} at={at} couple={room.couple} before={view.before} />
          </span>
        </li>
      ))}
    </ol>
  );
}
