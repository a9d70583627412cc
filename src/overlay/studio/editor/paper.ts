import { EditorView } from "@codemirror/view";

const MONO = 'ui-monospace, "Cascadia Mono", "DejaVu Sans Mono", Menlo, Consolas, monospace';

/** The editor in paper and ink; custom properties of the page reach into its shadow root. */
export const paper = EditorView.theme({
  "&": {
    height: "100%",
    color: "var(--ink)",
    backgroundColor: "var(--card)",
    fontSize: "var(--editor-size, 1rem)",
  },
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": {
    fontFamily: MONO,
    lineHeight: "1.6",
    overflow: "auto",
    scrollbarWidth: "thin",
    scrollbarColor: "var(--line) transparent",
  },
  ".cm-content": { padding: "0.9rem 0 40vh", caretColor: "var(--thread)" },
  ".cm-line": { padding: "0 1.1rem 0 0.6rem" },
  ".cm-cursor, .cm-dropCursor": { borderLeft: "2px solid var(--thread)" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground":
    { backgroundColor: "#ecd9c3" },
  ".cm-activeLine": { backgroundColor: "#f6ecdc80" },
  ".cm-gutters": {
    border: "0",
    backgroundColor: "var(--card)",
    color: "#756a80",
    fontSize: "0.85em",
  },
  ".cm-activeLineGutter": { backgroundColor: "transparent", color: "var(--ink)" },
  ".cm-gutter-lint": { width: "1.3rem" },
  ".cm-lint-marker": {
    width: "0.75rem",
    height: "0.75rem",
    borderRadius: "50%",
    marginTop: "0.3em",
  },
  ".cm-lint-marker-error": { content: "none", backgroundColor: "var(--thread)" },
  ".cm-lint-marker-warning": {
    content: "none",
    border: "2px solid #a4700f",
    backgroundColor: "transparent",
    boxSizing: "border-box",
  },
  ".cm-lintRange": { backgroundImage: "none", textDecorationThickness: "1.5px" },
  ".cm-lintRange-error": { textDecoration: "underline wavy var(--thread)" },
  ".cm-lintRange-warning": { textDecoration: "underline dotted #a4700f" },
  ".cm-tooltip": {
    border: "2px solid var(--ink)",
    borderRadius: "10px",
    overflow: "hidden",
    backgroundColor: "var(--card)",
    color: "var(--ink)",
    font: "1rem / 1.4 var(--text)",
    maxWidth: "30rem",
  },
  ".cm-diagnostic": { padding: "0.5rem 0.8rem", borderLeft: "6px solid transparent" },
  ".cm-diagnostic-error": { borderLeftColor: "var(--thread)" },
  ".cm-diagnostic-warning": { borderLeftColor: "#c08a1f" },
  ".cm-diagnosticSource": { color: "var(--ink-soft)", opacity: "1", fontSize: "0.9em" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul": { fontFamily: MONO, maxHeight: "14em" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li": { padding: "0.25rem 0.7rem" },
  ".cm-tooltip-autocomplete ul li[aria-selected]": {
    backgroundColor: "var(--ink)",
    color: "var(--paper)",
  },
  ".cm-completionDetail": { fontStyle: "normal", fontFamily: "var(--text)", color: "inherit" },
  ".cm-completionMatchedText": { textDecoration: "none", fontWeight: "700" },
  ".cm-tooltip.cm-completionInfo": { padding: "0.5rem 0.8rem", maxWidth: "22rem" },
  ".cm-panels": {
    backgroundColor: "var(--paper-deep)",
    color: "var(--ink)",
    font: "1rem var(--text)",
  },
  ".cm-searchMatch": { backgroundColor: "#f1d58a" },
});
