import type { ScreenView } from "../../core/room/view";
import { ThreadSign } from "../shelf/thread";
import { m } from "../text/messages/messages";
import { JoinCode } from "./qr";
import { spokenAddress } from "./words";

const peopleHere = (people: number): string =>
  people === 0 ? m.screen_people_none() : m.screen_people({ count: people });

function Code({ code }: { code: string }) {
  return (
    <p class="big-code">
      <span class="out-of-sight">{m.screen_code()}: </span>
      <strong>{code}</strong>
    </p>
  );
}

interface WayInProps {
  readonly view: ScreenView;
  readonly join: string | undefined;
}

function WayIn({ view, join }: WayInProps) {
  if (view.code === "") return <p class="big-how">{m.screen_hands()}</p>;
  if (view.locked) return <p class="big-how">{m.screen_locked()}</p>;
  return (
    <>
      {join === undefined ? null : (
        <p class="big-how">
          {m.screen_join_camera()} <strong class="big-address">{spokenAddress(join)}</strong>
        </p>
      )}
      <Code code={view.code} />
    </>
  );
}

/** Beside the stage, before the story begins: how one joins, and how many have. */
export function Joining({ view, join }: WayInProps) {
  return (
    <div class="big-joining">
      <p class="big-kicker">{m.screen_join_with()}</p>
      <h1>{view.title}</h1>
      <ThreadSign />
      <WayIn view={view} join={join} />
      {view.code === "" ? null : (
        <p class="big-people" role="status">
          {peopleHere(view.people)}
        </p>
      )}
    </div>
  );
}

/** On the stage, before the story begins: the code as large as it goes. */
export function Poster({ join }: { join: string }) {
  return (
    <div class="big-poster">
      <JoinCode address={join} />
    </div>
  );
}

/** In a corner of the stage, while the story is told: the way in for whoever comes late. */
export function LateCorner({ view, join }: { view: ScreenView; join: string }) {
  return (
    <div class="big-late">
      <JoinCode address={join} />
      <p>
        <span>{m.screen_join_short()}</span>
        <span class="big-address">{spokenAddress(join)}</span>
        <strong>{view.code}</strong>
      </p>
    </div>
  );
}
