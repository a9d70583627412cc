import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { m } from "../text/messages/messages";
import { PANES, type Pane, type StudioView } from "./view";

const NAMES: Readonly<Record<Pane, () => string>> = {
  text: m.studio_text,
  findings: m.studio_findings,
  map: m.studio_map,
  play: m.studio_play,
};

const NARROW = "(width < 60rem)";

/** Whether text and panes share one column. */
export function useNarrow(): boolean {
  const [narrow, setNarrow] = useState(() => matchMedia(NARROW).matches);
  useEffect(() => {
    const query = matchMedia(NARROW);
    const onChange = () => setNarrow(query.matches);
    query.addEventListener("change", onChange);
    return () => query.removeEventListener("change", onChange);
  }, []);
  return narrow;
}

/** The id of a pane's tab, and of the pane. */
export const tabId = (pane: Pane): string => `tab-${pane}`;
/** The id of a pane. */
export const paneId = (pane: Pane): string => `pane-${pane}`;

interface TabsProps {
  readonly panes: readonly Pane[];
  readonly shown: Pane;
  readonly findings: StudioView["findings"];
  readonly onShow: (pane: Pane) => void;
}

/** The panes by name; arrow keys go from one to the next. */
export function Tabs({ panes, shown, findings, onShow }: TabsProps) {
  const onKey = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    const next = panes[(panes.indexOf(shown) + step + panes.length) % panes.length];
    if (next === undefined) return;
    event.preventDefault();
    onShow(next);
    document.getElementById(tabId(next))?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={m.studio_panes()} onKeyDown={onKey}>
      {panes.map((pane) => (
        <button
          key={pane}
          type="button"
          role="tab"
          class="tab"
          id={tabId(pane)}
          aria-selected={pane === shown}
          aria-controls={paneId(pane)}
          tabIndex={pane === shown ? 0 : -1}
          onClick={() => onShow(pane)}
        >
          {NAMES[pane]()}
          {pane === "findings" && findings.length > 0 ? (
            <span class="count">{findings.length}</span>
          ) : null}
        </button>
      ))}
    </div>
  );
}

/** Panes as they are offered on a wide or a narrow screen, and which of them is seen. */
export function panesFor(narrow: boolean, pane: Pane, last: Pane) {
  const panes = narrow ? PANES : PANES.filter((each) => each !== "text");
  return { panes, shown: pane === "text" && !narrow ? last : pane };
}

/** One pane, named by its tab. */
export function PaneOf({ pane, children }: { pane: Pane; children: ComponentChildren }) {
  return (
    <div
      class={`pane pane-${pane}`}
      role="tabpanel"
      id={paneId(pane)}
      aria-labelledby={tabId(pane)}
    >
      {children}
    </div>
  );
}
