import { STILL, type Still, type StillPerson } from "../../core/still";
import { stillThread } from "./still-thread";
import { ThreadSign } from "./thread";

/** The drawing of a story's card. */
export interface PictureProps {
  readonly still: Still | undefined;
  /** How far the thread was followed, from 0 to 1. */
  readonly position: number;
  /** Whether it is seen at once: such a picture does not wait until it is scrolled to. */
  readonly first: boolean;
}

const share = (part: number, whole: number): string => `${Math.round((part / whole) * 1e4) / 100}%`;

function Person({ person, loading }: { person: StillPerson; loading: "eager" | "lazy" }) {
  const { image, left, top, width, height } = person;
  const place = {
    left: share(left, STILL.width),
    top: share(top, STILL.height),
    width: share(width, STILL.width),
  };
  return <img src={image} alt="" width={width} height={height} loading={loading} style={place} />;
}

function Thread({ still, position }: { still: Still; position: number }) {
  const { walked, ahead, near, far } = stillThread(still, position);
  return (
    <svg
      viewBox={`0 0 ${STILL.width} ${STILL.height}`}
      aria-hidden="true"
      focusable="false"
      class="still-thread"
    >
      {ahead === undefined ? null : <path class="ahead" d={ahead} />}
      {walked === undefined ? null : <path class="walked" d={walked} />}
      <path class="end" d={near} />
      <path class={position < 1 ? "end ahead" : "end"} d={far} />
    </svg>
  );
}

/** A still of the story, for the eye alone: what it shows stands on the card in words. */
export function Picture({ still, position, first }: PictureProps) {
  if (still === undefined)
    return (
      <div class="picture bare">
        <ThreadSign />
      </div>
    );
  const loading = first ? "eager" : "lazy";
  return (
    <div class="picture">
      <div class="still">
        <img
          class="place"
          src={still.place}
          alt=""
          width={STILL.width}
          height={STILL.height}
          loading={loading}
        />
        {still.people.map((person) => (
          <Person key={person.image} person={person} loading={loading} />
        ))}
        <Thread still={still} position={position} />
      </div>
    </div>
  );
}
