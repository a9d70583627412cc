import { useState } from "preact/hooks";
import { type Header, pairOf } from "../../core/passage";
import { POLL_KINDS, type PollKind } from "../../core/room/poll";
import { LEAST_QUORUM, QUORUM } from "../../core/room/room";
import { groupMinutes } from "../../core/sheet";
import { GUIDE, SHELF } from "../about/addresses";
import type { Names } from "../play/view";
import { m } from "../text/messages/messages";
import { KIND_NAMES } from "./words";

/** A story that can be led. */
export interface LeadStory {
  readonly id: string;
  readonly header: Header;
  /** Where its sheet is; absent for a story from the studio. */
  readonly sheet?: string;
  /** Where a session with it is planned; absent as its sheet is. */
  readonly plan?: string;
  /** Saved runs of it, newest first. */
  readonly runs: readonly LeadRun[];
}

/** A saved run from which a room may begin. */
export interface LeadRun {
  readonly id: string;
  /** When it was last played, as a day in words. */
  readonly day: string;
  readonly choices: number;
  /** The title of the ending that it reached. */
  readonly ending?: string;
}

/** What a room is to be made of. */
export interface LeadWish {
  readonly story: string;
  readonly kind: PollKind;
  readonly quorum: number;
  /** Whether phones join, by the server. */
  readonly phones: boolean;
  readonly run?: string;
}

/** The page on which a room is made. */
export interface SetupProps {
  readonly stories: readonly LeadStory[];
  readonly names: Names;
  /** The story, and its run, that were asked for. */
  readonly story?: string | undefined;
  readonly run?: string | undefined;
  /** Title of a room that is going on. */
  readonly goingOn?: string | undefined;
  /** What went wrong, in a sentence. */
  readonly problem?: string | undefined;
  readonly isMaking: boolean;
  readonly onMake: (wish: LeadWish) => void;
  readonly onGoOn: () => void;
  readonly onForget: () => void;
}

/** How many answers a small room may be made to show. */
const MOST_QUORUM = 20;

const KIND_NOTES: Readonly<Record<PollKind, (words: { name: string }) => string>> = {
  one: m.lead_kind_one_note,
  "likely-and-helpful": m.lead_kind_likely_note,
  feeling: m.lead_kind_feeling_note,
  bid: m.lead_kind_bid_note,
  halves: m.lead_kind_halves_note,
};

interface PickProps {
  readonly story: LeadStory;
  readonly isPicked: boolean;
  readonly onPick: () => void;
}

function Pick({ story, isPicked, onPick }: PickProps) {
  const { id, header, sheet } = story;
  return (
    <div class="lead-pick" style={{ "--accent": header.accent }}>
      <label>
        <input type="radio" name="story" value={id} checked={isPicked} onChange={onPick} />
        <span>
          <strong>{header.title === "" ? m.lead_from_studio() : header.title}</strong>
          <small>
            {sheet === undefined
              ? m.lead_from_studio_note()
              : m.lead_group_minutes({ minutes: groupMinutes(header.minutes) })}
          </small>
        </span>
      </label>
      {sheet === undefined ? null : (
        <a href={sheet} aria-label={`${m.lead_sheet()}: ${header.title}`}>
          {m.lead_sheet()}
        </a>
      )}
    </div>
  );
}

function Kinds(props: {
  readonly kind: PollKind;
  readonly name: string;
  readonly hasPair: boolean;
  readonly onKind: (kind: PollKind) => void;
}) {
  const { kind, name, hasPair, onKind } = props;
  return (
    <fieldset class="kinds">
      <legend>{m.lead_kind()}</legend>
      <p class="aside">{m.lead_kind_note()}</p>
      {POLL_KINDS.filter((each) => hasPair || each !== "halves").map((each) => (
        <label key={each}>
          <input
            type="radio"
            name="kind"
            value={each}
            checked={each === kind}
            onChange={() => onKind(each)}
          />
          <span>
            <strong>{KIND_NAMES[each]()}</strong>
            <small>{KIND_NOTES[each]({ name })}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** A saved run in words: its day, and how far it came. */
export const runText = ({ day, ending, choices }: LeadRun): string =>
  ending === undefined
    ? m.lead_run_saved({ day, count: choices })
    : m.lead_run_ended({ day, ending });

function Begin(props: {
  readonly runs: readonly LeadRun[];
  readonly run: string;
  readonly onRun: (run: string) => void;
}) {
  const { runs, run, onRun } = props;
  if (runs.length === 0) return null;
  return (
    <label class="field">
      <span>{m.lead_run()}</span>
      <select value={run} onChange={({ currentTarget }) => onRun(currentTarget.value)}>
        <option value="">{m.lead_run_start()}</option>
        {runs.map((each) => (
          <option key={each.id} value={each.id}>
            {runText(each)}
          </option>
        ))}
      </select>
    </label>
  );
}

function Quorum({ quorum, onQuorum }: { quorum: number; onQuorum: (quorum: number) => void }) {
  return (
    <label class="field">
      <span>{m.lead_quorum()}</span>
      <input
        type="number"
        min={LEAST_QUORUM}
        max={MOST_QUORUM}
        required
        value={quorum}
        aria-describedby="quorum-note"
        onInput={({ currentTarget }) => onQuorum(currentTarget.valueAsNumber)}
      />
      <small id="quorum-note">{m.lead_quorum_note()}</small>
    </label>
  );
}

function GoingOn({
  title,
  onGoOn,
  onForget,
}: { onGoOn: () => void; onForget: () => void } & { title: string }) {
  return (
    <div class="notice">
      <p>{m.lead_going_on({ title })}</p>
      <button type="button" class="button strong" onClick={onGoOn}>
        {m.lead_go_back_in()}
      </button>
      <button type="button" class="button quiet" onClick={onForget}>
        {m.lead_leave_room()}
      </button>
    </div>
  );
}

/** Picks a story, says how the room votes, and makes a room. */
export function Setup(props: SetupProps) {
  const { stories, names, goingOn, problem, isMaking, onMake } = props;
  const [picked, pick] = useState(props.story ?? stories[0]?.id ?? "");
  const [kind, setKind] = useState<PollKind>("one");
  const [quorum, setQuorum] = useState(QUORUM);
  const [run, setRun] = useState(props.run ?? "");
  const story = stories.find(({ id }) => id === picked) ?? stories[0];
  const runs = story?.runs ?? [];
  const make = (phones: boolean) => {
    if (story === undefined) return;
    const from = runs.some(({ id }) => id === run) ? { run } : {};
    onMake({ story: story.id, kind, quorum, phones, ...from });
  };
  const header = story?.header;
  return (
    <main class="page lead-setup" id="main" tabIndex={-1}>
      <header>
        <h1 tabIndex={-1}>{m.lead_heading()}</h1>
        <p class="intro">
          {m.lead_intro()} <a href={GUIDE}>{m.plan_guide()}</a>
        </p>
      </header>
      {goingOn === undefined ? null : <GoingOn title={goingOn} {...props} />}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const { submitter } = event;
          make(!(submitter instanceof HTMLButtonElement && submitter.value === "hands"));
        }}
      >
        <fieldset class="lead-picks">
          <legend>{m.lead_story()}</legend>
          <div>
            {stories.map((each) => (
              <Pick
                key={each.id}
                story={each}
                isPicked={each.id === story?.id}
                onPick={() => pick(each.id)}
              />
            ))}
          </div>
        </fieldset>
        <div class="how">
          <Kinds
            kind={kind}
            name={names.nameOf(header?.player ?? "")}
            hasPair={header !== undefined && pairOf(header) !== undefined}
            onKind={setKind}
          />
          <Begin runs={runs} run={run} onRun={setRun} />
          <Quorum quorum={quorum} onQuorum={setQuorum} />
        </div>
        <div class="make">
          <p role="status">{isMaking ? m.lead_making() : (problem ?? "")}</p>
          <div class="make-ways">
            <div>
              <button
                type="submit"
                value="phones"
                class="button strong"
                disabled={isMaking}
                aria-describedby="make-note"
              >
                {m.lead_make()}
              </button>
              <small id="make-note">{m.lead_make_note()}</small>
            </div>
            <div>
              <button
                type="submit"
                value="hands"
                class="button"
                disabled={isMaking}
                aria-describedby="without-note"
              >
                {m.lead_without()}
              </button>
              <small id="without-note">{m.lead_without_note()}</small>
            </div>
            {story?.plan === undefined ? null : (
              <a class="button quiet" href={story.plan}>
                {m.plan_link()}
              </a>
            )}
            <a class="button quiet" href={SHELF}>
              {m.sheet_shelf()}
            </a>
          </div>
        </div>
      </form>
    </main>
  );
}
