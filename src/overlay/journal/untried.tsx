import { listText } from "../shelf/story-text";
import { m } from "../text/messages/messages";
import type { Untried } from "./rows";

/** The practices that were never tried, each with the stories where it can be met. */
export function UntriedPart({ untried }: { untried: readonly Untried[] }) {
  const offered = untried.filter(({ places }) => places.length > 0);
  const nowhere = untried.filter(({ places }) => places.length === 0);
  return (
    <section class="untried">
      <h2>{m.journal_untried()}</h2>
      <p class="lead">{offered.length === 0 ? m.journal_all_tried() : m.journal_untried_text()}</p>
      <ul>
        {offered.map(({ row, places }) => (
          <li key={row.id}>
            <h3>{row.name}</h3>
            <p>{row.what}</p>
            <p class="where">
              {places.map(({ id, title, address }) => (
                <a key={id} href={address}>
                  {title}
                </a>
              ))}
            </p>
          </li>
        ))}
      </ul>
      {nowhere.length === 0 ? null : (
        <p class="nowhere">
          {m.journal_untried_nowhere({ names: listText(nowhere.map(({ row }) => row.name)) })}
        </p>
      )}
    </section>
  );
}
