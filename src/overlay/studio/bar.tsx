import { useEffect, useId, useRef } from "preact/hooks";
import { SHELF } from "../about/addresses";
import { m } from "../text/messages/messages";
import { pickedBy } from "./picking";
import type { StudioActions, StudioView } from "./view";

interface PickProps {
  readonly label: string;
  readonly folder?: boolean;
  readonly onPick: StudioActions["takeIn"];
}

/** A file input as a button: the label is what is seen and pressed, the input takes the focus. */
function Pick({ label, folder = false, onPick }: PickProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  // No property of its own in Preact's types; browsers know it as an attribute.
  useEffect(() => {
    if (folder) input.current?.setAttribute("webkitdirectory", "");
  }, [folder]);
  return (
    <span class="open-file">
      <input
        id={id}
        ref={input}
        class="out-of-sight"
        type="file"
        multiple
        {...(folder ? {} : { accept: ".ink,text/plain" })}
        onChange={(event) => {
          onPick(pickedBy(event.currentTarget));
          // The same file can be picked again.
          event.currentTarget.value = "";
        }}
      />
      <label class="button" for={id}>
        {label}
      </label>
    </span>
  );
}

interface EntryProps {
  readonly label: string;
  readonly note: string;
  readonly onClick: () => void;
}

function Entry({ label, note, onClick }: EntryProps) {
  return (
    <li>
      <button type="button" class="button" onClick={onClick}>
        {label}
      </button>
      <span class="aside">{note}</span>
    </li>
  );
}

/** What is wanted seldom, behind a word. */
function More({ view, actions }: { view: StudioView; actions: StudioActions }) {
  const menu = useRef<HTMLDetailsElement>(null);
  const close = () => menu.current?.removeAttribute("open");
  const then = (act: () => void) => () => {
    close();
    act();
  };
  return (
    <details
      class="more-ways"
      ref={menu}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        close();
        menu.current?.querySelector("summary")?.focus();
      }}
    >
      <summary class="button">{m.studio_more()}</summary>
      <ul>
        <li>
          <Pick
            label={m.studio_open_folder()}
            folder
            onPick={(files) => then(() => actions.takeIn(files))()}
          />
        </li>
        {view.canBringBack ? (
          <Entry
            label={m.studio_back()}
            note={m.studio_back_note()}
            onClick={then(actions.bringBack)}
          />
        ) : null}
        <Entry
          label={m.studio_hand_over()}
          note={m.studio_hand_over_note()}
          onClick={then(actions.handOver)}
        />
        <Entry
          label={m.studio_over()}
          note={m.studio_over_note()}
          onClick={then(actions.startOver)}
        />
        <li>
          <a class="button quiet" href={SHELF}>
            {m.studio_shelf()}
          </a>
        </li>
      </ul>
    </details>
  );
}

/** The studio's name and what can be done with its files. */
export function Bar({ view, actions }: { view: StudioView; actions: StudioActions }) {
  return (
    <header class="studio-bar">
      <h1 tabIndex={-1}>{m.studio_heading()}</h1>
      <div class="ways">
        <Pick label={m.studio_open()} onPick={actions.takeIn} />
        <button type="button" class="button" onClick={actions.save}>
          {m.studio_save()}
        </button>
        <button
          type="button"
          class="button"
          title={m.studio_export_note()}
          onClick={actions.exportStory}
        >
          {m.studio_export()}
        </button>
        <More view={view} actions={actions} />
      </div>
      <span class="leave-room" aria-hidden="true">
        {m.leave_page()}
      </span>
    </header>
  );
}
