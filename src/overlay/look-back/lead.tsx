import { isSameLeaf, type LeafAt, leafAfter, leavesOf } from "../../core/room/leaves";
import type { RoomDebrief } from "../../core/room/look-back";
import type { Turn } from "../../core/turns";
import { wordsOf } from "../debrief/turn-text";
import { m } from "../text/messages/messages";
import { LookBack, type LookBackProps } from "./look-back";
import { RoomReport, type RoomReportProps } from "./report";

/** The facilitator's side of looking back with the room. */
export interface LeadBackProps extends LookBackProps {
  /** The route with what is for the facilitator alone. */
  readonly turns: readonly Turn[];
  readonly onLook: (leaf: LeafAt) => void;
  readonly report: Omit<RoomReportProps, "rows">;
}

function leafText(leaf: LeafAt, { cards, questions }: RoomDebrief): string {
  switch (leaf.shows) {
    case "route":
      return m.back_place_route();
    case "card":
      return m.back_place_card({ question: cards[leaf.at]?.question ?? "" });
    case "question":
      return m.back_place_question({ question: questions[leaf.at] ?? "" });
    case "quiet":
      return m.back_quiet();
    case "end":
      return m.back_place_end();
  }
}

function Places({ debrief, onLook }: Pick<LeadBackProps, "debrief" | "onLook">) {
  const next = leafAfter(debrief);
  return (
    <section aria-label={m.back_places()}>
      {next === undefined ? null : (
        <p class="back-next">
          <button type="button" class="button strong" onClick={() => onLook(next)}>
            {m.back_next({ place: leafText(next, debrief) })}
          </button>
        </p>
      )}
      <ul class="back-places">
        {leavesOf(debrief).map((leaf) => (
          <li key={leafText(leaf, debrief)}>
            <button
              type="button"
              class="button"
              aria-pressed={isSameLeaf(leaf, debrief.at)}
              onClick={() => onLook(leaf)}
            >
              {leafText(leaf, debrief)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function notesOf({ bid, heard, secure }: Turn): readonly string[] {
  return [
    ...(bid === undefined ? [] : [m.back_asked({ asks: bid.asks })]),
    ...heard.map(({ words }) => m.back_heard({ words })),
    ...secure.map((words) => m.back_secure({ words })),
  ];
}

function Private({ turns }: Pick<LeadBackProps, "turns">) {
  const noted = turns.filter((turn) => notesOf(turn).length > 0);
  return (
    <details class="back-private">
      <summary>{m.back_private()}</summary>
      <p>{noted.length === 0 ? m.back_private_none() : m.back_private_note()}</p>
      <ol>
        {noted.map((turn) => (
          <li key={turn.number}>
            <strong>{wordsOf(turn)}</strong>
            {notesOf(turn).map((note) => (
              <p key={note}>{note}</p>
            ))}
          </li>
        ))}
      </ol>
    </details>
  );
}

/** Looking back with the room, from the facilitator's page: what the room sees, where to go next, and the report. */
export function LeadBack(props: LeadBackProps) {
  const { debrief, onLook, turns, report, rows } = props;
  return (
    <div class="lead-back">
      <div class="leaf">
        <LookBack {...props} />
      </div>
      <Places debrief={debrief} onLook={onLook} />
      <Private turns={turns} />
      <RoomReport {...report} rows={rows} />
    </div>
  );
}
