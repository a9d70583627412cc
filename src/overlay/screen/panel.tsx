import type { Frame } from "../../core/room/frame";
import { type OnScreen, onScreen } from "../../core/room/on-screen";
import type { ScreenView } from "../../core/room/view";
import type { Rows } from "../debrief/rows";
import { type BackPerson, LookBack } from "../look-back/look-back";
import type { Names } from "../play/view";
import { ThreadSign } from "../shelf/thread";
import { m } from "../text/messages/messages";
import { useFit } from "./fit";
import { Joining } from "./joining";
import { Lines } from "./lines";
import { Revealed } from "./revealed";
import { Closed, Options, Voting } from "./vote";
import type { Asking } from "./words";

/** What is known of people and practices beyond a room. */
export interface Known {
  readonly names: Names;
  /** A person by id as a debrief names and colours them. */
  readonly personOf: (id: string) => BackPerson;
  readonly rows: Rows;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

interface PanelProps extends Known {
  readonly view: ScreenView;
  readonly frame: Frame | undefined;
}

/** Lines as the room itself has them, until the facilitator's page tells them. */
const linesOf = ({ view, frame }: PanelProps): Frame["lines"] =>
  frame?.lines ?? view.shown.lines.map((text) => ({ text }));

function askingOf({ view, frame, names }: PanelProps): Asking {
  const speaker = frame?.lines.at(-1)?.speaker;
  return {
    couple: view.couple,
    speaker: speaker === undefined ? "" : names.nameOf(speaker),
    byPhone: view.people > 0,
  };
}

function Recap({ recap }: { recap: readonly string[] }) {
  if (recap.length === 0) return null;
  return (
    <section class="big-recap" aria-label={m.screen_recap()}>
      <p class="big-kicker" aria-hidden="true">
        {m.screen_recap()}
      </p>
      <ol>
        {recap.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ol>
    </section>
  );
}

function Ending({ title, of }: { title: string; of: string }) {
  return (
    <div class="big-ending">
      <ThreadSign />
      <p class="big-kicker">{m.screen_end_of({ title: of })}</p>
      <h2>{title}</h2>
    </div>
  );
}

/** Looking back, once the facilitator's page says at what; until then the ending. */
function Back({ view, frame, names, personOf, rows, now }: PanelProps) {
  const title = frame?.ending ?? view.title;
  if (frame?.debrief === undefined || frame.pair === undefined)
    return <Ending title={frame?.ending ?? m.screen_looking_back()} of={view.title} />;
  const [player, other] = frame.pair;
  return (
    <div class="big-back">
      <LookBack
        debrief={frame.debrief}
        title={title}
        people={{ player: personOf(player), other: personOf(other) }}
        nameOf={names.nameOf}
        rows={rows}
        now={now}
      />
    </div>
  );
}

/** What stands below the lines. */
function Below({ on, ...props }: PanelProps & { readonly on: OnScreen }) {
  const { view, frame, names, now } = props;
  switch (on.shows) {
    case "choosing":
      return <Options options={frame?.options ?? []} />;
    case "voting":
      return <Voting view={view} poll={on.poll} asking={askingOf(props)} now={now} />;
    case "closed":
      return <Closed closed={on} asking={askingOf(props)} question={frame?.question} />;
    case "revealed":
      return (
        <Revealed
          told={on}
          asking={askingOf(props)}
          names={names}
          question={frame?.question}
          pair={frame?.pair}
        />
      );
    case "ending":
      return <Ending title={on.title} of={view.title} />;
    case "debrief":
      return <Back {...props} />;
    default:
      return null;
  }
}

/** All words of the big screen, as large as they are whole. */
export function Panel(props: PanelProps) {
  const { view, frame, names } = props;
  const fit = useFit();
  const on = onScreen(view, frame);
  if (on.shows === "joining")
    return (
      <div class="big-panel" ref={fit} data-shows={on.shows}>
        <Joining view={view} join={frame?.join} />
      </div>
    );
  return (
    <div class="big-panel" ref={fit} data-shows={on.shows}>
      <h1 class="big-title">{view.title}</h1>
      {on.shows === "reading" && frame?.aside === undefined ? (
        <Recap recap={view.shown.recap} />
      ) : null}
      {frame?.aside === undefined ? null : (
        <p class="big-aside">
          <strong>{m.screen_aside()}</strong> {frame.aside}
        </p>
      )}
      {on.shows === "debrief" ? null : (
        <Lines lines={linesOf(props)} chosen={frame?.chosen} why={frame?.why} names={names} />
      )}
      <Below {...props} on={on} />
    </div>
  );
}
