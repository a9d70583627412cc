import { effect, untracked } from "@preact/signals";
import { render } from "preact";
import { type Editor, startEditor } from "../../overlay/studio/editor/editor";
import { Studio } from "../../overlay/studio/studio";
import { openDesk } from "../../saves/desk";
import "../../overlay/style/studio.css";
import { newId, newSeed, now } from "../around";
import { names } from "../cast";
import { FROM_STUDIO, goTo, leadAddress } from "../router";
import { codePage } from "./code-pages";
import { pack } from "./pack";
import { startStudio } from "./studio";
import { vocabulary, words } from "./words";
import { after, openWorkerLine } from "./worker-line";

/** Shows the studio; returns its stop. */
export function showStudio(host: HTMLElement): () => void {
  let editor: Editor | undefined;
  const desk = openDesk();
  const studio = startStudio({
    desk,
    words: vocabulary,
    line: openWorkerLine,
    editor: () => editor,
    after,
    now,
    newId,
    newSeed,
    pack,
    toWorkshop: () => goTo(leadAddress(FROM_STUDIO)),
  });

  let unfollow = () => {};
  /** The editor lives as long as its place in the page. */
  const editorHost = (parent: HTMLElement | null) => {
    unfollow();
    editor?.stop();
    editor = undefined;
    if (parent === null) return;
    const started = startEditor({ parent, words, onText: studio.actions.type });
    editor = started;
    const { draft } = studio.view.peek();
    started.show(draft.open, draft.files[draft.open] ?? "");
    let seen = studio.screen.peek();
    unfollow = effect(() => {
      const screen = studio.screen.value;
      const marks = studio.marks.value;
      untracked(() => {
        if (screen !== seen) started.show(screen.path, screen.text);
        seen = screen;
        started.mark(marks);
      });
    });
  };

  render(
    <Studio
      view={studio.view}
      actions={studio.actions}
      names={names}
      pageOf={codePage}
      editorHost={editorHost}
    />,
    host,
  );
  return () => {
    editorHost(null);
    studio.stop();
  };
}
