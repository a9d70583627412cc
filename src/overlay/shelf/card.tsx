import { m } from "../text/messages/messages";
import { Picture } from "./picture";
import type { ShelfStory } from "./shelves";
import { finishedText, listText, type PeopleNames, playsText, positionText } from "./story-text";
import { Thread } from "./thread";

interface CardProps {
  readonly story: ShelfStory;
  readonly people: PeopleNames;
  /** The first card of the page. */
  readonly first: boolean;
  readonly onAnew: (story: string) => void;
}

/** A label whose full name says which story it is about, the words that are seen first. */
const nameFor = (action: string, title: string): string => m.shelf_of({ action, title });

/** How far the thread is drawn: along the run under way, else whole once an ending was seen. */
const followed = ({ playing, finished }: ShelfStory): number =>
  playing?.position ?? (finished > 0 ? 1 : 0);

function Progress({ story }: { story: ShelfStory }) {
  const { playing } = story;
  const finished = finishedText(story);
  if (playing === undefined && finished === "") return null;
  return (
    <div class="progress">
      {story.picture === undefined ? <Thread position={followed(story)} /> : null}
      {playing === undefined ? null : <p>{positionText(playing.position)}</p>}
      {finished === "" ? null : <p>{finished}</p>}
    </div>
  );
}

function goesOn({ playing, finished, playAddress }: ShelfStory) {
  if (playing !== undefined) return { address: playing.address, action: m.shelf_continue() };
  return { address: playAddress, action: finished > 0 ? m.shelf_again_button() : m.shelf_begin() };
}

function Ways({ story, onAnew }: { story: ShelfStory; onAnew: (story: string) => void }) {
  const { playing, card, lastDebrief, mapAddress, sheetAddress } = story;
  const { title } = card.header;
  const { address, action } = goesOn(story);
  return (
    <div class="ways">
      <a class="button strong" href={address} aria-label={nameFor(action, title)}>
        {action}
      </a>
      {playing === undefined ? null : (
        <button
          type="button"
          class="button"
          aria-label={nameFor(m.shelf_anew(), title)}
          onClick={() => onAnew(card.id)}
        >
          {m.shelf_anew()}
        </button>
      )}
      {playing === undefined ? null : <p class="aside">{m.shelf_anew_note()}</p>}
      <a class="button quiet" href={mapAddress} aria-label={nameFor(m.shelf_map(), title)}>
        {m.shelf_map()}
      </a>
      <a class="button quiet" href={sheetAddress} aria-label={nameFor(m.shelf_sheet(), title)}>
        {m.shelf_sheet()}
      </a>
      {lastDebrief === undefined ? null : (
        <a class="back" href={lastDebrief} aria-label={nameFor(m.shelf_last(), title)}>
          {m.shelf_last()}
        </a>
      )}
    </div>
  );
}

/** One story: what it is, what it holds, whom you play, how far you are, and the way in. */
export function Card({ story, people, first, onAnew }: CardProps) {
  const { header } = story.card;
  return (
    <article class="story" style={{ "--accent": header.accent }} aria-label={header.title}>
      <Picture still={story.picture} position={followed(story)} first={first} />
      <div class="about-story">
        <h3>{header.title}</h3>
        <p class="facts">
          {m.shelf_minutes({ count: header.minutes })} · {playsText(header, people)}
        </p>
        <p class="summary">{header.summary}</p>
        {header.notes.length === 0 ? null : (
          <p class="notes">{m.shelf_holds({ notes: listText(header.notes) })}</p>
        )}
        <Progress story={story} />
        <Ways story={story} onAnew={onAnew} />
      </div>
    </article>
  );
}
