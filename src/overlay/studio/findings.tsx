import type { Diagnostic } from "../../core/diagnostic";
import { m } from "../text/messages/messages";
import { checkText } from "./texts";
import type { CodePage, StudioActions, StudioView } from "./view";

/** More findings than this are no list to work through; the worst come first. */
const MOST = 200;

interface FindingsProps {
  readonly view: StudioView;
  readonly actions: StudioActions;
  readonly pageOf: (code: string) => CodePage | undefined;
}

const ended = (sentence: string): string => (/[.?!]$/u.test(sentence) ? sentence : `${sentence}.`);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const nameOf = (path: string): string => path.split("/").at(-1) ?? path;

/** The words of one severity, before a mark that says it by its shape. */
function Weight({ severity }: Pick<Diagnostic, "severity">) {
  return (
    <span class={`weight ${severity}`}>
      <span class="out-of-sight">
        {severity === "error" ? m.studio_error() : m.studio_warning()}
      </span>
    </span>
  );
}

function Page({ code, page }: { code: string; page: CodePage | undefined }) {
  if (page === undefined) return <p class="code">{code}</p>;
  return (
    <details class="code">
      <summary>{code}</summary>
      <p>{page.meaning}</p>
      <pre>{page.example}</pre>
    </details>
  );
}

function Finding({ each, actions, pageOf }: { each: Diagnostic } & Omit<FindingsProps, "view">) {
  const { file, line, route } = each;
  return (
    <li class="finding">
      <Weight severity={each.severity} />
      <div>
        <button type="button" class="finding-where" onClick={() => actions.goTo(file, line)}>
          {line === undefined ? nameOf(file) : m.studio_at_line({ file: nameOf(file), line })}
        </button>
        <p>
          <strong>{ended(capital(each.found))}</strong> {each.advice}
        </p>
        {route === undefined ? null : (
          <button type="button" class="button small" onClick={() => actions.play(route)}>
            {m.studio_play_there()}
          </button>
        )}
        <Page code={each.code} page={pageOf(each.code)} />
      </div>
    </li>
  );
}

/** What the check found, worst first; each leads to its line. */
export function Findings({ view, actions, pageOf }: FindingsProps) {
  const { findings, check } = view;
  const isClean = check.kind === "done" && findings.length === 0;
  return (
    <div class="findings">
      <p class="tally">{checkText(view)}</p>
      {isClean ? (
        <p class="aside">{check.plain ? m.studio_clean_plain() : m.studio_clean_text()}</p>
      ) : null}
      <ol aria-label={m.studio_findings()}>
        {findings.slice(0, MOST).map((each, index) => (
          <Finding
            key={`${index} ${each.code} ${each.file} ${each.line}`}
            each={each}
            actions={actions}
            pageOf={pageOf}
          />
        ))}
      </ol>
      {findings.length > MOST ? (
        <p class="aside">{m.studio_findings_rest({ count: findings.length - MOST })}</p>
      ) : null}
    </div>
  );
}
