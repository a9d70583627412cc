import type { Ballot } from "../../core/room/ballot";
import type { Counts, Option, Tally } from "../../core/room/poll";
import type { PhoneView, SeenPoll } from "../../core/room/view";
import { m } from "../text/messages/messages";

/** A list of counts, under its heading where there are two. */
interface List {
  readonly heading?: string;
  readonly counts: Counts;
  /** What this phone said here, where it is known. */
  readonly own: readonly string[];
}

/** The options that a ballot names in one list of its poll. */
function ownIn(ballot: Ballot | undefined, list: number): readonly string[] {
  switch (ballot?.says) {
    case "option":
      return [ballot.option];
    case "bids":
      return ballot.options;
    case "likely-and-helpful":
      return [list === 0 ? ballot.likely : ballot.helpful];
    default:
      return [];
  }
}

function listsIn({ kind }: SeenPoll, { counts }: Tally, view: PhoneView): readonly List[] {
  const headings =
    kind === "likely-and-helpful"
      ? [m.join_result_likely(), m.join_result_helpful()]
      : kind === "halves"
        ? view.couple.map((name) => m.join_result_half({ name }))
        : [];
  return counts.map((each, list) => {
    const heading = headings[list];
    const isOwn = kind !== "halves" || list === view.half;
    return {
      counts: each,
      own: isOwn ? ownIn(view.answer, list) : [],
      ...(heading === undefined ? {} : { heading }),
    };
  });
}

interface BarProps {
  readonly option: Option;
  readonly count: number;
  readonly all: number;
  readonly isOwn: boolean;
}

function Bar({ option, count, all, isOwn }: BarProps) {
  const share = all === 0 ? 0 : (100 * count) / all;
  return (
    <li class="result-row">
      <span class="result-text">
        {option.text}
        {isOwn ? <em> ({m.join_yours()})</em> : null}
      </span>
      <span class="result-count">{m.join_count({ count, all })}</span>
      <span class="result-bar" aria-hidden="true">
        <span style={{ width: `${share}%` }} />
      </span>
    </li>
  );
}

/** What the room said: counts in words, and bars beside them. */
export function Result({ poll, view }: { poll: SeenPoll & { tally: Tally }; view: PhoneView }) {
  const { options, tally, kind } = poll;
  const most = (counts: Counts) =>
    kind === "halves" ? counts.reduce((sum, count) => sum + count, 0) : tally.voted;
  return (
    <section class="result" aria-labelledby="result">
      <h2 id="result" tabIndex={-1}>
        {m.join_result()}
      </h2>
      {listsIn(poll, tally, view).map(({ heading, counts, own }) => (
        <div key={heading ?? ""}>
          {heading === undefined ? null : <h3>{heading}</h3>}
          <ul class="plain">
            {options.map((option, at) => (
              <Bar
                key={option.id}
                option={option}
                count={counts[at] ?? 0}
                all={most(counts)}
                isOwn={own.includes(option.id)}
              />
            ))}
          </ul>
        </div>
      ))}
      {tally.ratherNot === 0 ? null : <p>{m.join_rather_not_count({ count: tally.ratherNot })}</p>}
    </section>
  );
}
