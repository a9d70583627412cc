import type { Run } from "../../core/playthrough";
import { momentText } from "../about/dates";
import { originText, standsText } from "../saves-page/run-row";
import { m } from "../text/messages/messages";

/** The runs that one can be laid beside. */
export interface PickProps {
  /** Title of their story. */
  readonly title: string;
  /** The run that is picked already. */
  readonly picked: Run;
  /** The latest first. */
  readonly runs: readonly Run[];
  readonly addressOf: (run: Run) => string;
}

function Row({ run, address }: { run: Run; address: string }) {
  const when = momentText(run.updatedAt);
  const stands = standsText(run);
  const origin = originText(run);
  return (
    <li class="run">
      <div>
        <h2>{stands}</h2>
        {origin === "" ? null : <p>{origin}</p>}
        <p class="when">{m.compare_played({ when })}</p>
      </div>
      <a
        class="button strong"
        href={address}
        aria-label={m.compare_of({ action: m.compare_button(), title: stands, when })}
      >
        {m.compare_button()}
      </a>
    </li>
  );
}

/** Asks which run to lay beside the one that is picked. */
export function PickRun({ title, picked, runs, addressOf }: PickProps) {
  const when = momentText(picked.updatedAt);
  const text =
    runs.length === 0
      ? m.compare_pick_none({ title })
      : m.compare_pick_text({ title, when, stands: standsText(picked) });
  return (
    <main class="page saves compare-pick" id="main" tabIndex={-1}>
      <header>
        <h1 tabIndex={-1}>{m.compare_pick()}</h1>
      </header>
      <p>{text}</p>
      {runs.length === 0 ? null : (
        <ul class="runs">
          {runs.map((run) => (
            <Row key={run.id} run={run} address={addressOf(run)} />
          ))}
        </ul>
      )}
      <p class="ways">
        <a class="button quiet" href="#/saves">
          {m.compare_saves()}
        </a>
        <a class="button quiet" href="#/">
          {m.compare_stories()}
        </a>
      </p>
    </main>
  );
}

/** Says why two runs cannot be laid side by side, and where to go from here. */
export function CannotCompare({ why }: { why: string }) {
  return (
    <main class="page lost" id="main" tabIndex={-1}>
      <header>
        <h1 tabIndex={-1}>{m.compare_cannot()}</h1>
      </header>
      <p>{why}</p>
      <p class="ways">
        <a class="button strong" href="#/saves">
          {m.compare_saves()}
        </a>
        <a class="button" href="#/">
          {m.compare_stories()}
        </a>
      </p>
    </main>
  );
}
