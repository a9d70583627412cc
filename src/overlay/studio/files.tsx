import { useId, useRef, useState } from "preact/hooks";
import { m } from "../text/messages/messages";
import type { StudioActions, StudioView } from "./view";

interface FilesProps {
  readonly view: StudioView;
  readonly actions: StudioActions;
}

const nameOf = (path: string): string => path.split("/").at(-1) ?? path;

/** A path as short as it can be among the others. */
const shortest = (path: string, paths: readonly string[]): string =>
  paths.filter((other) => nameOf(other) === nameOf(path)).length > 1 ? path : nameOf(path);

function NewFile({ onAdd }: { onAdd: (name: string) => void }) {
  const [asks, setAsks] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  if (!asks)
    return (
      <button type="button" class="file new" onClick={() => setAsks(true)}>
        + {m.studio_file_new()}
      </button>
    );
  const onSubmit = (event: Event) => {
    event.preventDefault();
    const name = field.current?.value.trim() ?? "";
    setAsks(false);
    if (name !== "") onAdd(name);
  };
  return (
    <form class="new-file" onSubmit={onSubmit}>
      <label class="out-of-sight" for={id}>
        {m.studio_file_name()}
      </label>
      <input
        id={id}
        ref={(input) => {
          field.current = input;
          input?.focus();
        }}
        placeholder="scene.ink"
        autocomplete="off"
        onKeyDown={(event) => event.key === "Escape" && setAsks(false)}
      />
      <button type="submit" class="button small">
        {m.studio_file_add()}
      </button>
    </form>
  );
}

function Begins({ view, actions }: FilesProps) {
  const id = useId();
  if (view.beginnings.length < 2) return null;
  return (
    <p class="begins">
      <label for={id}>{m.studio_begins()}</label>
      <select
        id={id}
        value={view.draft.main}
        onChange={(event) => actions.beginIn(event.currentTarget.value)}
      >
        {view.beginnings.map((path) => (
          <option key={path} value={path}>
            {path}
          </option>
        ))}
      </select>
    </p>
  );
}

/** The files of the story: which is seen, which is new, which goes. */
export function Files({ view, actions }: FilesProps) {
  const { files, open } = view.draft;
  const paths = Object.keys(files);
  return (
    <nav class="files" aria-label={m.studio_files()}>
      <ul>
        {paths.map((path) => (
          <li key={path} class={path === open ? "open" : ""}>
            <button
              type="button"
              class="file"
              aria-current={path === open ? "true" : undefined}
              title={path}
              onClick={() => actions.openFile(path)}
            >
              {shortest(path, paths)}
            </button>
            {path === open && paths.length > 1 ? (
              <button
                type="button"
                class="file remove"
                aria-label={m.studio_file_remove({ file: nameOf(path) })}
                onClick={() => actions.removeFile(path)}
              >
                <span aria-hidden="true">×</span>
              </button>
            ) : null}
          </li>
        ))}
        <li>
          <NewFile onAdd={actions.addFile} />
        </li>
      </ul>
      <Begins view={view} actions={actions} />
    </nav>
  );
}
