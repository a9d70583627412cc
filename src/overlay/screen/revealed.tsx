import type { OnScreen } from "../../core/room/on-screen";
import { leadersOf } from "../../core/room/round";
import type { Names } from "../play/view";
import { m } from "../text/messages/messages";
import { type BarOf, Bars, Feelings } from "./bars";
import { Hits } from "./hits";
import { Question, Talk } from "./vote";
import type { Asking } from "./words";

type Told = Extract<OnScreen, { shows: "revealed" }>;

interface RevealedProps {
  readonly told: Told;
  readonly asking: Asking;
  readonly names: Names;
  /** The story's own question for pairs, if it has one. */
  readonly question: string | undefined;
  /** Ids of the two people, where they are known. */
  readonly pair: readonly [string, string] | undefined;
}

const TWO: () => readonly BarOf[] = () => [
  { name: m.screen_likely(), fill: "hatched" },
  { name: m.screen_helpful(), fill: "solid" },
];

/** The halves of a room, in the colours of those for whom they answer and told apart by their filling too. */
function halvesOf({ asking: { couple }, names, pair }: RevealedProps): readonly BarOf[] {
  return couple.map((name, half) => {
    const person = pair?.[half];
    const fill = half === 0 ? "solid" : "hatched";
    return person === undefined ? { name, fill } : { name, fill, colour: names.inkOf(person) };
  });
}

function Counts(props: RevealedProps) {
  const { poll, before } = props.told;
  switch (poll.kind) {
    case "bid":
      return <Hits poll={poll} />;
    case "feeling":
      return <Feelings poll={poll} before={before} />;
    case "one":
      return <Bars poll={poll} before={before} />;
    case "likely-and-helpful":
      return <Bars poll={poll} before={before} lists={TWO()} />;
    case "halves":
      return <Bars poll={poll} before={before} lists={halvesOf(props)} />;
  }
}

const isTie = ({ poll }: Told): boolean =>
  (poll.kind === "one" || poll.kind === "halves") && leadersOf(poll).length > 1;

function All({ told: { poll, before } }: Pick<RevealedProps, "told">) {
  const { voted, ratherNot } = poll.tally;
  return (
    <p class="big-answered">
      {m.screen_all({ count: voted })}
      {ratherNot === 0 ? null : `, ${m.screen_rather_not({ count: ratherNot })}`}
      {before === undefined || poll.kind === "bid" ? null : (
        <span class="first-key">
          <span class="first" aria-hidden="true" /> {m.screen_key_first()}
        </span>
      )}
    </p>
  );
}

/** A revealed poll: what the room said, beside what it said at first where it was asked twice. */
export function Revealed(props: RevealedProps) {
  const { told, asking, question } = props;
  return (
    <>
      <Question poll={told.poll} asking={asking} />
      <Counts {...props} />
      <div class="big-foot">
        <All told={told} />
        {isTie(told) ? <p class="big-how">{m.screen_tie()}</p> : null}
        {told.isTalking ? <Talk poll={told.poll} question={question} /> : null}
      </div>
    </>
  );
}
