import { useState } from "preact/hooks";
import { capital, countWord } from "../debrief/words";
import { m } from "../text/messages/messages";
import { filtered, isAsking, notesOf, type ShelfFilter } from "./filter";
import type { ShelfStory } from "./shelves";

/** A practice with its name. */
export interface PracticeName {
  readonly id: string;
  readonly name: string;
}

/** The controls that narrow the shelf. */
export interface NarrowProps {
  readonly stories: readonly ShelfStory[];
  readonly practices: readonly PracticeName[];
  readonly filter: ShelfFilter;
  readonly onFilter: (filter: ShelfFilter) => void;
}

const without = ({ without: notes }: ShelfFilter) => ({ without: notes });

function Practice({ stories, practices, filter, onFilter }: NarrowProps) {
  const offered = practices
    .filter(({ id }) => stories.some(({ offers }) => offers.includes(id)))
    .sort((one, other) => one.name.localeCompare(other.name));
  return (
    <label class="practice">
      <span>{m.shelf_practice()}</span>
      <select
        value={filter.practice ?? ""}
        onChange={({ currentTarget: { value } }) =>
          onFilter(value === "" ? without(filter) : { ...without(filter), practice: value })
        }
      >
        <option value="">{m.shelf_practice_any()}</option>
        {offered.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

function Notes({ stories, filter, onFilter }: NarrowProps) {
  const notes = notesOf(stories);
  const toggle = (note: string, isOut: boolean) => {
    const rest = filter.without.filter((each) => each !== note);
    onFilter({ ...filter, without: isOut ? [...rest, note] : rest });
  };
  return notes.length === 0 ? null : (
    <fieldset>
      <legend>{m.shelf_without()}</legend>
      {notes.map((note) => (
        <label key={note}>
          <input
            type="checkbox"
            checked={filter.without.includes(note)}
            onChange={({ currentTarget }) => toggle(note, currentTarget.checked)}
          />
          <span>{note}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** What the filter leaves, in a sentence that is read out as it changes. */
function Left({ stories, filter, onFilter }: NarrowProps) {
  const left = filtered(stories, filter).length;
  const all = countWord(stories.length);
  return (
    <div class="left">
      <p role="status">
        {!isAsking(filter)
          ? ""
          : left === 0
            ? m.shelf_left_none()
            : capital(m.shelf_left({ count: left, left: countWord(left), all }))}
      </p>
      {isAsking(filter) ? (
        <button type="button" class="button" onClick={() => onFilter({ without: [] })}>
          {m.shelf_left_all()}
        </button>
      ) : null}
    </div>
  );
}

/** Narrows the shelf by what can be practised, and by what is better left out today. */
export function Narrow(props: NarrowProps) {
  // It stays as somebody left it, whatever they ask for.
  const [wasAsking] = useState(isAsking(props.filter));
  return (
    <div class="narrow">
      <details open={wasAsking}>
        <summary>{m.shelf_narrow()}</summary>
        <form aria-label={m.shelf_narrow()} onSubmit={(event) => event.preventDefault()}>
          <Practice {...props} />
          <Notes {...props} />
        </form>
      </details>
      <Left {...props} />
    </div>
  );
}
