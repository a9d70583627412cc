import type { Turn } from "../../core/turns";
import { m } from "../text/messages/messages";
import type { Rows } from "./rows";
import { asksText, type DebriefNames, meaningOf } from "./turn-cards";
import { bidWords, deedTitle, hearerOf, replyTitle, wordsOf } from "./turn-text";
import { closed, quoted } from "./words";

interface ListProps {
  readonly turns: readonly Turn[];
  readonly rows: Rows;
  readonly names: DebriefNames;
}

function TurnRow({ turn, rows, names }: { turn: Turn; rows: Rows; names: DebriefNames }) {
  const { bid, heard, replies, secure } = turn;
  const { name } = names.other;
  const words = wordsOf(turn);
  const who = bid === undefined || bid.by === "" ? "" : names.nameOf(bid.by);
  return (
    <li>
      {bid === undefined ? null : (
        <p>
          {who === "" ? bid.text : m.debrief_says({ name: who, words: bidWords(bid.by, bid.text) })}{" "}
          {asksText(bid, names)}
        </p>
      )}
      <p>
        <strong>{closed(deedTitle(turn, rows))}</strong> {words}
      </p>
      <p>{[...(turn.repair ? [m.debrief_came_back()] : []), ...meaningOf(turn, rows)].join(" ")}</p>
      {heard.map((each) => (
        <p key={each.words}>
          {m.debrief_says({
            name: m.debrief_heard({ name: hearerOf(each, names) }),
            words: quoted(each.words),
          })}
        </p>
      ))}
      {replies.map((reply) => (
        <p key={reply.by}>{closed(replyTitle(reply, name, rows))}</p>
      ))}
      {secure.length === 0 ? null : (
        <p>{m.debrief_says({ name: m.debrief_secure(), words: secure.map(closed).join(" ") })}</p>
      )}
    </li>
  );
}

/** All turns in order, to be read or printed. */
export function TurnList({ turns, rows, names }: ListProps) {
  const acts = turns.flatMap((turn, index) =>
    index === 0 || turns[index - 1]?.act !== turn.act ? [{ from: index, act: turn.act }] : [],
  );
  return (
    <details class="turn-list">
      <summary>{m.debrief_list()}</summary>
      {acts.map(({ from, act }, index) => (
        <section key={from}>
          {act === "" ? null : <h2 class="act-name">{act}</h2>}
          <ol start={from + 1}>
            {turns.slice(from, acts[index + 1]?.from).map((turn) => (
              <TurnRow key={turn.number} {...{ turn, rows, names }} />
            ))}
          </ol>
        </section>
      ))}
    </details>
  );
}
