import { ABOUT, JOURNAL, SAVES, STUDIO } from "../about/addresses";
import { m } from "../text/messages/messages";
import { Card } from "./card";
import { type ShelfStory, shelvesOf } from "./shelves";
import type { PeopleNames } from "./story-text";
import { ThreadSign } from "./thread";

/** The front page: the stories with what this device knows of them. */
export interface ShelfProps {
  readonly stories: readonly ShelfStory[];
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

/** The front page: what this is, and the stories. */
export function Shelf({ stories, people, problems, onAnew, resumeNote }: ShelfProps) {
  const rows = stories.length === 0 ? [] : shelvesOf(stories);
  const [first] = rows.flatMap((row) => row.stories);
  return (
    <main class="page shelf" id="main" tabIndex={-1}>
      <Intro />
      <Notices sentences={resumeNote === undefined ? problems : [resumeNote, ...problems]} />
      {stories.length === 0 ? <p>{m.shelf_empty()}</p> : null}
      {rows.map(({ heading, stories: row }) => (
        <section key={heading} aria-label={heading}>
          <h2>{heading}</h2>
          <ul class={row.length === 1 ? "stories alone" : "stories"}>
            {row.map((story) => (
              <Card
                key={story.card.id}
                story={story}
                people={people}
                first={story === first}
                onAnew={onAnew}
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
      </nav>
    </main>
  );
}
