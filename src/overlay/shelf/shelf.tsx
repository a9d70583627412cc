import { useState } from "preact/hooks";
import { ABOUT, GUIDE, JOURNAL, LEAD, SAVES, STUDIO } from "../about/addresses";
import { m } from "../text/messages/messages";
import { Card } from "./card";
import { filtered, filterText, knownFilter, type ShelfFilter } from "./filter";
import { Narrow, type PracticeName } from "./narrow";
import { type ShelfEntry, type ShelfStory, shelvesOf } from "./shelves";
import type { PeopleNames } from "./story-text";
import { ThreadSign } from "./thread";

/** The front page: the stories with what this device knows of them. */
export interface ShelfProps {
  readonly stories: readonly ShelfStory[];
  /** All practices, for the names of those that stories offer. */
  readonly practices: readonly PracticeName[];
  /** Which stories are wanted at first. */
  readonly filter: ShelfFilter;
  /** Told of each new filter as an address has it. */
  readonly onFilter: (text: string) => void;
  /** The cast by id. */
  readonly people: PeopleNames;
  /** Sentences about what did not work, the first most important. */
  readonly problems: readonly string[];
  /** Begins a story anew; the run that is under way is kept. */
  readonly onAnew: (story: string) => void;
  /** A sentence about a run that can be gone on with. */
  readonly resumeNote?: string;
}

function Intro() {
  return (
    <header>
      <div class="name">
        <h1 tabIndex={-1}>{m.product()}</h1>
        <ThreadSign />
      </div>
      <p class="intro">
        {m.shelf_reach()} {m.shelf_turn()} {m.shelf_again()}
      </p>
      <p class="aside">
        {m.shelf_safety()} {m.shelf_afraid()} <a href={ABOUT}>{m.shelf_help()}</a>
      </p>
    </header>
  );
}

function Notices({ sentences }: { sentences: readonly string[] }) {
  return (
    <div role="status">
      {sentences.map((sentence) => (
        <p class="notice" key={sentence}>
          {sentence}
        </p>
      ))}
    </div>
  );
}

interface EntryProps extends Pick<ShelfProps, "people" | "onAnew"> {
  readonly entry: ShelfEntry;
  /** The first of the page. */
  readonly first: boolean;
}

function Entry({ entry: { story, companion }, first, ...rest }: EntryProps) {
  return (
    <li class={companion === undefined ? "entry-of-one" : "pair"}>
      <Card story={story} first={first} {...rest} />
      {companion === undefined ? null : <Card story={companion} first={false} {...rest} />}
    </li>
  );
}

/** The front page: what this is, and the stories. */
export function Shelf(props: ShelfProps) {
  const { stories, practices, people, problems, onAnew, resumeNote } = props;
  const [filter, setFilter] = useState(() => knownFilter(props.filter, stories));
  const rows = shelvesOf(filtered(stories, filter));
  const [first] = rows.flatMap((row) => row.entries);
  const onFilter = (next: ShelfFilter) => {
    setFilter(next);
    props.onFilter(filterText(next));
  };
  return (
    <main class="page shelf" id="main" tabIndex={-1}>
      <Intro />
      <Notices sentences={resumeNote === undefined ? problems : [resumeNote, ...problems]} />
      {stories.length === 0 ? <p>{m.shelf_empty()}</p> : null}
      {stories.length < 2 ? null : <Narrow {...{ stories, practices, filter, onFilter }} />}
      {rows.map(({ heading, entries }) => (
        <section key={heading} aria-label={heading}>
          <h2>{heading}</h2>
          <ul class={entries.length === 1 ? "stories alone" : "stories"}>
            {entries.map((entry) => (
              <Entry
                key={entry.story.card.id}
                first={entry === first}
                {...{ entry, people, onAnew }}
              />
            ))}
          </ul>
        </section>
      ))}
      <nav class="more" aria-label={m.shelf_more()}>
        <a href={JOURNAL}>{m.shelf_journal()}</a>
        <a href={ABOUT}>{m.shelf_about()}</a>
        <a href={SAVES}>{m.shelf_saves()}</a>
        <a href={STUDIO}>{m.studio_link()}</a>
        <a href={LEAD}>{m.guide_lead()}</a>
        <a href={GUIDE}>{m.plan_guide()}</a>
      </nav>
    </main>
  );
}
