import type { ReadonlySignal } from "@preact/signals";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Names } from "../play/view";
import { m } from "../text/messages/messages";
import { Bar } from "./bar";
import { Files } from "./files";
import { Findings } from "./findings";
import { StoryMap } from "./map";
import { PaneOf, paneId, panesFor, Tabs, useNarrow } from "./panes";
import { droppedBy } from "./picking";
import { PlayPane } from "./play-pane";
import { noticeText, tallyText } from "./texts";
import type { CodePage, Pane, StudioActions, StudioView } from "./view";

/** What the studio's page is made of. */
export interface StudioProps {
  readonly view: ReadonlySignal<StudioView>;
  readonly actions: StudioActions;
  readonly names: Names;
  readonly pageOf: (code: string) => CodePage | undefined;
  /** Gives the editor its place in the page; called with null when the page goes. */
  readonly editorHost: (host: HTMLElement | null) => void;
}

function NoticeBar({ view, actions }: { view: StudioView; actions: StudioActions }) {
  const { notice } = view;
  return (
    <div class="studio-notice" role="status">
      {view.hasUnreadable ? <Unreadable actions={actions} /> : null}
      {notice === undefined ? null : (
        <div class="notice">
          <p>{noticeText(notice)}</p>
          <button type="button" class="button small" onClick={actions.dismiss}>
            {m.studio_dismiss()}
          </button>
        </div>
      )}
    </div>
  );
}

/** What the browser kept and can no longer be read: the writer may still find their words in it. */
function Unreadable({ actions }: Pick<StudioProps, "actions">) {
  return (
    <div class="notice">
      <p>{m.studio_unreadable()}</p>
      <button type="button" class="button small" onClick={actions.saveUnreadable}>
        {m.studio_unreadable_save()}
      </button>
      <button type="button" class="button small" onClick={actions.deleteUnreadable}>
        {m.studio_unreadable_delete()}
      </button>
    </div>
  );
}

/** Takes in whatever is dropped anywhere on the page; says while something hangs over it. */
function useDrop(onDrop: StudioActions["takeIn"]) {
  const [hangs, setHangs] = useState(false);
  useEffect(() => {
    const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") === true;
    const onOver = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setHangs(true);
    };
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setHangs(false);
    };
    const onFiles = (event: DragEvent) => {
      if (!holdsFiles(event) || event.dataTransfer === null) return;
      event.preventDefault();
      event.stopPropagation();
      setHangs(false);
      void droppedBy(event.dataTransfer).then(onDrop);
    };
    // Before the editor, which would put a dropped file's text at the cursor.
    addEventListener("dragover", onOver, true);
    addEventListener("dragleave", onLeave);
    addEventListener("drop", onFiles, true);
    return () => {
      removeEventListener("dragover", onOver, true);
      removeEventListener("dragleave", onLeave);
      removeEventListener("drop", onFiles, true);
    };
  }, [onDrop]);
  return hangs;
}

function Shown(props: StudioProps & { shown: Pane }) {
  const { shown, view: signal, actions } = props;
  const view = signal.value;
  switch (shown) {
    case "text":
      return null;
    case "findings":
      return <Findings view={view} actions={actions} pageOf={props.pageOf} />;
    case "map":
      return <StoryMap map={view.map} actions={actions} />;
    case "play":
      return <PlayPane view={view} actions={actions} names={props.names} />;
  }
}

interface WritingProps extends Pick<StudioProps, "actions" | "editorHost"> {
  readonly view: StudioView;
  /** Another pane has taken its place. */
  readonly away: boolean;
}

/** The files, the text of one of them, and in a line how the check stands. */
function Writing({ view, actions, editorHost, away }: WritingProps) {
  return (
    <section class="writing" id={paneId("text")} aria-label={m.studio_text()} hidden={away}>
      <Files view={view} actions={actions} />
      <div class="editor" ref={editorHost} />
      <p class="under-text">
        <span role="status">{tallyText(view)}</span>
        <span class="aside">{m.studio_tab_hint()}</span>
      </p>
    </section>
  );
}

/** The pane beside the text that was seen last, for when a wide screen shows both. */
function useLast(pane: Pane): Pane {
  const last = useRef<Pane>("findings");
  if (pane !== "text") last.current = pane;
  return last.current;
}

/** The studio: the text, and beside it what the check found, the map, and the story on its stage. */
export function Studio(props: StudioProps) {
  const { view: signal, actions, editorHost } = props;
  const view = signal.value;
  const narrow = useNarrow();
  const { panes, shown } = panesFor(narrow, view.pane, useLast(view.pane));
  const hangs = useDrop(actions.takeIn);
  return (
    <main class="studio" id="main" tabIndex={-1}>
      <Bar view={view} actions={actions} />
      <NoticeBar view={view} actions={actions} />
      {/* The tabs come first: they can be reached without going through the text, where Tab indents. */}
      <div class="studio-body">
        <Tabs panes={panes} shown={shown} findings={view.findings} onShow={actions.show} />
        <Writing
          view={view}
          actions={actions}
          editorHost={editorHost}
          away={narrow && shown !== "text"}
        />
        {shown === "text" ? null : (
          <PaneOf pane={shown}>
            <Shown {...props} shown={shown} />
          </PaneOf>
        )}
      </div>
      {hangs ? <div class="drop-here">{m.studio_drop()}</div> : null}
    </main>
  );
}
