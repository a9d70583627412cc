import { useRef } from "preact/hooks";
import { LEAD, SHELF } from "../about/addresses";
import type { HelpLines } from "../about/help-lines";
import { m } from "../text/messages/messages";
import { type Chapter, chaptersOf } from "./chapters";

/** The guide for facilitators. */
export interface GuideProps {
  readonly helpLines: HelpLines;
  readonly onPrint: () => void;
}

function Head({ onPrint }: Pick<GuideProps, "onPrint">) {
  return (
    <header>
      <h1 tabIndex={-1}>{m.guide_heading()}</h1>
      <p class="for">{m.guide_kind()}</p>
      <p class="facts">{m.guide_intro()}</p>
      <div class="ways">
        <a class="button strong" href={LEAD}>
          {m.guide_lead()}
        </a>
        <button type="button" class="button" onClick={onPrint}>
          {m.guide_print()}
        </button>
        <a class="button quiet" href={SHELF}>
          {m.guide_shelf()}
        </a>
      </div>
    </header>
  );
}

interface ContentsProps {
  readonly chapters: readonly Chapter[];
  readonly onGo: (name: string) => void;
}

// Buttons, since an address within the page would be one of another page of ours.
function Contents({ chapters, onGo }: ContentsProps) {
  return (
    <nav class="contents" aria-label={m.guide_to()}>
      <ul>
        {chapters.map(({ name, heading }) => (
          <li key={name}>
            <button type="button" onClick={() => onGo(name)}>
              {heading()}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** How to lead a group through a story, from starting the server to the report: to be read beforehand, and printed. */
export function Guide({ helpLines, onPrint }: GuideProps) {
  const page = useRef<HTMLElement>(null);
  const chapters = chaptersOf(helpLines);
  const go = (name: string) =>
    page.current?.querySelector<HTMLElement>(`[data-chapter="${name}"]`)?.focus();
  return (
    <main class="page sheet guide" id="main" tabIndex={-1} ref={page}>
      <Head onPrint={onPrint} />
      <Contents chapters={chapters} onGo={go} />
      {chapters.map(({ name, heading, body }) => (
        <section class={`chapter ${name}`} key={name} aria-label={heading()}>
          <h2 tabIndex={-1} data-chapter={name}>
            {heading()}
          </h2>
          <div>{body}</div>
        </section>
      ))}
    </main>
  );
}
