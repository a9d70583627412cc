import { useEffect, useId, useRef } from "preact/hooks";
import { SHELF } from "../about/addresses";
import { m } from "../text/messages/messages";
import { Confirm } from "./confirm";
import { RunRow, type TitledRun } from "./run-row";
import { problemText, type Told, toldTexts } from "./texts";

/** The player's playthroughs, and what can be done with them. */
export interface SavesPageProps {
  /** The latest first. */
  readonly runs: readonly TitledRun[];
  /** False where the browser keeps nothing. */
  readonly kept: boolean;
  /** The name of the problem, where something went wrong with keeping. */
  readonly why?: string;
  /** What was repaired or refused when saves were read. */
  readonly told: readonly Told[];
  /** What came of the last step, as a sentence. */
  readonly message?: string;
  /** Where a run is gone on with, or looked back at. */
  readonly addressOf: (run: TitledRun) => string;
  readonly onExport: () => void;
  readonly onImport: (file: File) => void;
  readonly onErase: () => void;
  readonly onRemove: (id: string) => void;
  /** What lays a run beside another of its story; undefined where there is none. */
  readonly onCompare: (run: TitledRun) => (() => void) | undefined;
}

function Notices({ kept, why, told }: Pick<SavesPageProps, "kept" | "why" | "told">) {
  return (
    <>
      <p>{kept ? m.saves_kept() : m.saves_not_kept()}</p>
      {why === undefined ? null : <p class="notice">{problemText(why)}</p>}
      {told.length === 0 ? null : (
        <div class="notice told">
          <p>{m.saves_told()}</p>
          <ul class="plain-list">
            {[...new Set(told.flatMap(toldTexts))].map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

/** A file input as a button: the label is what is seen and pressed, the input takes the focus. */
function OpenFile({ onImport }: { onImport: (file: File) => void }) {
  const id = useId();
  const onChange = (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (file !== undefined) onImport(file);
    // The same file can be picked again.
    input.value = "";
  };
  return (
    <span class="open-file">
      <input
        id={id}
        class="out-of-sight"
        type="file"
        accept="application/json,.json"
        onChange={(event) => onChange(event.currentTarget)}
      />
      <label class="button" for={id}>
        {m.saves_import()}
      </label>
    </span>
  );
}

function FilePart({ runs, onExport, onImport }: SavesPageProps) {
  return (
    <section>
      <h2>{m.saves_file()}</h2>
      <p>{m.saves_file_text()}</p>
      <div class="ways">
        {runs.length === 0 ? null : (
          <button type="button" class="button" onClick={onExport}>
            {m.saves_export()}
          </button>
        )}
        <OpenFile onImport={onImport} />
      </div>
    </section>
  );
}

function ErasePart({ onErase }: { onErase: () => void }) {
  return (
    <section>
      <h2>{m.saves_erase_heading()}</h2>
      <p>{m.saves_erase_text()}</p>
      <div class="ways">
        <Confirm
          action={m.saves_erase()}
          question={m.saves_erase_ask()}
          yes={m.saves_erase_yes()}
          no={m.saves_erase_no()}
          onYes={onErase}
        />
      </div>
    </section>
  );
}

/** Takes the focus to the heading when a row went, for its button went with it. */
function useFocusAfterLoss(count: number) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(count);
  useEffect(() => {
    if (count < before.current) heading.current?.focus();
    before.current = count;
  }, [count]);
  return heading;
}

/** The page of playthroughs: the list, files, and erasing all. */
export function SavesPage(props: SavesPageProps) {
  const { runs, message, addressOf, onRemove, onCompare } = props;
  const heading = useFocusAfterLoss(runs.length);
  return (
    <main class="page saves" id="main" tabIndex={-1}>
      <header>
        <h1 tabIndex={-1} ref={heading}>
          {m.saves_heading()}
        </h1>
      </header>
      <Notices {...props} />
      <div role="status">{message === undefined ? null : <p class="notice">{message}</p>}</div>
      {runs.length === 0 ? (
        <p>{m.saves_none()}</p>
      ) : (
        <ul class="runs" aria-label={m.saves_list()}>
          {runs.map((run) => (
            <RunRow
              key={run.id}
              run={run}
              address={addressOf(run)}
              onRemove={onRemove}
              onCompare={onCompare(run)}
            />
          ))}
        </ul>
      )}
      <FilePart {...props} />
      <ErasePart onErase={props.onErase} />
      <p class="ways">
        <a class="button quiet" href={SHELF}>
          {m.saves_stories()}
        </a>
      </p>
    </main>
  );
}
