import { autocompletion, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { lintGutter, type Diagnostic as Mark, setDiagnostics } from "@codemirror/lint";
import { highlightSelectionMatches, searchKeymap } from "@codemirror/search";
import { EditorState, type Extension, type StateEffect } from "@codemirror/state";
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
} from "@codemirror/view";
import type { Diagnostic } from "../../../core/diagnostic";
import { m } from "../../text/messages/messages";
import { completeInk } from "./complete";
import { inkLanguage } from "./ink-language";
import { markedIn } from "./marked";
import { paper } from "./paper";
import type { InkWords } from "./words";

/** The text of one file at a time, ready to be written in. */
export interface Editor {
  /** Shows a file: from its first line, or where it was left; what was typed into it before can still be undone. */
  show(path: string, text: string): void;
  /** Puts findings beside the lines of the file that is shown. */
  mark(diagnostics: readonly Diagnostic[]): void;
  /** Puts the cursor at the start of a line, counted from 1, and gives the text the focus. */
  goTo(line: number): void;
  /** The line in which the cursor stands, counted from 1. */
  line(): number;
  stop(): void;
}

/** What an editor is made with. */
export interface EditorOptions {
  readonly parent: HTMLElement;
  readonly words: InkWords;
  /** Told each change of the text. */
  readonly onText: (text: string) => void;
}

const isSameText = (state: EditorState, text: string): boolean =>
  state.doc.length === text.length && state.doc.toString() === text;

/** A finding beside its line; without a line it stands at the first. */
function markOf({ severity, found, advice, code, line }: Diagnostic, state: EditorState): Mark {
  const at = state.doc.line(Math.min(Math.max(1, line ?? 1), state.doc.lines));
  const { from, to } = markedIn(at.text, line === undefined ? "" : found);
  return {
    from: at.from + from,
    to: at.from + to,
    severity,
    message: `${found}. ${advice}`,
    source: code,
  };
}

/** Lines from this length on are not wrapped: laying one out would hold the page for half a second. */
const LONG_LINE = 10_000;

const wrappingFor = (text: string): Extension =>
  text.split("\n").some(({ length }) => length >= LONG_LINE) ? [] : EditorView.lineWrapping;

const extensions = (
  { words, onText }: EditorOptions,
  onChange: () => void,
): readonly Extension[] => [
  lineNumbers(),
  highlightActiveLine(),
  highlightActiveLineGutter(),
  drawSelection(),
  history(),
  lintGutter(),
  highlightSelectionMatches(),
  inkLanguage(),
  autocompletion({ override: [completeInk(words)], icons: false }),
  EditorView.contentAttributes.of({
    "aria-label": m.studio_text(),
    spellcheck: "true",
    tabindex: "0",
  }),
  keymap.of([
    ...completionKeymap,
    ...searchKeymap,
    ...historyKeymap,
    ...defaultKeymap,
    indentWithTab,
  ]),
  EditorView.updateListener.of(({ docChanged, state }) => {
    if (!docChanged) return;
    onChange();
    onText(state.doc.toString());
  }),
  paper,
];

/**
 * Starts an editor inside a shadow root of `parent`: there CodeMirror's styles come as constructed sheets, which the
 * page's policy allows, while style elements in the page itself would be refused.
 */
export function startEditor(options: EditorOptions): Editor {
  const root = options.parent.shadowRoot ?? options.parent.attachShadow({ mode: "open" });
  const host = document.createElement("div");
  host.style.height = "100%";
  root.replaceChildren(host);
  const states = new Map<string, { state: EditorState; place: StateEffect<unknown> }>();
  let open = "";
  const all = extensions(options, () => states.delete(open));
  const stateOf = (text: string) =>
    EditorState.create({ doc: text, extensions: [...all, wrappingFor(text)] });
  const view = new EditorView({ parent: host, root, state: stateOf("") });

  return {
    show(path, text) {
      if (path === open && isSameText(view.state, text)) return;
      states.set(open, { state: view.state, place: view.scrollSnapshot() });
      const kept = states.get(path);
      open = path;
      const known = kept !== undefined && isSameText(kept.state, text) ? kept : undefined;
      view.setState(known?.state ?? stateOf(text));
      // A state knows its cursor, not how far it was scrolled.
      view.dispatch({ effects: known?.place ?? EditorView.scrollIntoView(0, { y: "start" }) });
    },
    mark(diagnostics) {
      const marks = diagnostics.map((each) => markOf(each, view.state));
      view.dispatch(setDiagnostics(view.state, marks));
    },
    goTo(line) {
      const at = view.state.doc.line(Math.min(Math.max(1, line), view.state.doc.lines));
      view.dispatch({
        selection: { anchor: at.from },
        effects: EditorView.scrollIntoView(at.from, { y: "center" }),
      });
      view.focus();
    },
    line: () => view.state.doc.lineAt(view.state.selection.main.head).number,
    stop: () => view.destroy(),
  };
}
