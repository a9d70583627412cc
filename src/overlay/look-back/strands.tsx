import type { RoomMark, Share } from "../../core/room/look-back";
import { strandsOf } from "../../core/strands";
import { Mark } from "../debrief/mark";
import type { Rows } from "../debrief/rows";
import { layoutOf, type Place } from "../debrief/strand-layout";
import { Lines } from "../debrief/strands";
import { type MarkKind, markOf } from "../debrief/turn-text";
import { m } from "../text/messages/messages";
import type { BackPeople } from "./look-back";
import { markText, shareText } from "./words";

/** The two strands of a room's route. */
export interface RoomStrandsProps {
  readonly marks: readonly RoomMark[];
  readonly people: BackPeople;
  readonly rows: Rows;
}

const percent = (value: number): string => `${value}%`;

/** The way taken as a part of all answers; of two questions each its own. */
function ShareBars({ share }: { share: Share }) {
  const { votes, of } = share;
  return (
    <>
      {votes.map((count, question) => (
        <span class="share-bar" key={`${question} ${count}`}>
          <span style={{ width: percent(of === 0 ? 0 : (100 * count) / of) }} />
        </span>
      ))}
      <span class="share-words">{shareText(share)}</span>
    </>
  );
}

function OnStrands({ place }: { place: Place }) {
  const { turn, touch } = place.point;
  const answer = turn.replies.at(-1);
  const at = (y: number) => ({ left: percent(place.x), top: percent(y) });
  return (
    <>
      <span class={touch ? "room-mark touch" : "room-mark"} style={at(place.you)}>
        <Mark kind={markOf(turn)} of="you" />
      </span>
      {answer === undefined ? null : (
        <span class={touch ? "reply touch" : "reply"} style={at(place.they)}>
          <Mark kind={answer.direction} of="they" />
        </span>
      )}
    </>
  );
}

const MEANINGS: Readonly<Record<MarkKind, () => string>> = {
  toward: m.debrief_key_toward,
  away: m.debrief_key_away,
  own: m.back_key_own,
  quiet: m.debrief_key_quiet,
};

const KINDS: readonly MarkKind[] = ["toward", "away", "own", "quiet"];

function Key({ marks }: Pick<RoomStrandsProps, "marks">) {
  const there = new Set<MarkKind>(
    marks.flatMap(({ turn }) => [markOf(turn), ...turn.replies.map(({ direction }) => direction)]),
  );
  const hasShare = marks.some(({ share }) => share !== undefined);
  return (
    <ul class="key" aria-label={m.debrief_key()}>
      {KINDS.filter((kind) => there.has(kind)).map((kind) => (
        <li key={kind}>
          <Mark kind={kind} of="you" />
          {MEANINGS[kind]()}
        </li>
      ))}
      {hasShare ? (
        <li>
          <span class="share-bar" aria-hidden="true">
            <span style={{ width: "60%" }} />
          </span>
          {m.back_key_share()}
        </li>
      ) : null}
    </ul>
  );
}

/** The two strands of the room's route, with the votes for what was taken under each mark that was voted on. */
export function RoomStrands({ marks, people, rows }: RoomStrandsProps) {
  const { player, other } = people;
  if (marks.length === 0) return <p>{m.back_nothing()}</p>;
  const layout = layoutOf(strandsOf(marks.map(({ turn }) => turn)));
  return (
    <figure
      class="room-strands"
      aria-label={m.back_strands({ player: player.name, other: other.name })}
    >
      {/* The drawing is for the eye; the list below it says the same. */}
      <div class="strip" aria-hidden="true">
        <div class="drawing" style={{ "--units": layout.units }}>
          <ul class="acts">
            {layout.acts.map(({ title, from, width }) => (
              <li key={from} data-title={title} style={{ width: percent(width) }} />
            ))}
          </ul>
          <p class="strand-name you">{player.name}</p>
          <div class="plot">
            <Lines layout={layout} />
            {layout.places.map((place) => (
              <OnStrands key={place.x} place={place} />
            ))}
          </div>
          <p class="strand-name they">{other.name}</p>
          <div class="shares">
            {layout.places.map(({ x }, index) => {
              const share = marks[index]?.share;
              return share === undefined ? null : (
                <p class="share" key={x} style={{ left: percent(x) }}>
                  <ShareBars share={share} />
                </p>
              );
            })}
          </div>
        </div>
      </div>
      <Key marks={marks} />
      <ol class="out-of-sight">
        {marks.map((mark, index) => (
          <li key={mark.turn.number}>{markText(mark, index + 1, player.name, rows)}</li>
        ))}
      </ol>
    </figure>
  );
}
