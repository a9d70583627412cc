import { useState } from "preact/hooks";
import { POLL_KINDS, type PollKind } from "../../core/room/poll";
import { askedLine } from "../../core/room/round";
import { chosenAt, isRead, lastPassage } from "../../core/telling";
import { m } from "../text/messages/messages";
import { Code } from "./code";
import { type LeadRun, runText } from "./setup";
import type { LeadActions, LeadView } from "./view";
import { KIND_NAMES } from "./words";

interface MoreProps {
  readonly view: LeadView;
  readonly actions: LeadActions;
}

/** Saved runs of the room's story, to one of which the room may be taken. */
export interface SavedRuns {
  readonly runs: readonly LeadRun[];
  readonly onJump: (run: string) => void;
}

const TIMES = [30, 60, 90, 120, 180, 300] as const;

const timeText = (seconds: number): string =>
  seconds % 60 === 0
    ? m.lead_timer_minutes({ count: seconds / 60 })
    : m.lead_timer_seconds({ count: seconds });

/** Kinds of vote that can be asked where the story stands. */
function askable({ telling, room }: LeadView): readonly PollKind[] {
  if (room.poll?.state === "open" || room.poll?.state === "closing") return [];
  const atChoices = isRead(telling) && lastPassage(telling).choices.length > 0;
  const atLine = askedLine(telling) !== undefined;
  const isOnTheWay = !isRead(telling);
  return POLL_KINDS.filter((kind) => {
    if (kind === "feeling") return atLine;
    return kind === "bid" ? isOnTheWay : atChoices;
  });
}

function ThisVote({ view, actions }: MoreProps) {
  const { kind, timer } = view;
  const kinds = askable(view);
  return (
    <section class="this-vote" aria-label={m.lead_settings()}>
      <h3>{m.lead_settings()}</h3>
      <label class="field">
        <span>{m.lead_asks()}</span>
        <select
          value={kind}
          onChange={({ currentTarget }) => {
            const asked = POLL_KINDS.find((each) => each === currentTarget.value);
            if (asked !== undefined) actions.ask(asked);
          }}
        >
          {POLL_KINDS.map((each) => (
            <option key={each} value={each}>
              {KIND_NAMES[each]()}
            </option>
          ))}
        </select>
      </label>
      {kinds.length === 0 ? null : (
        <div class="ask-now">
          <span>{m.lead_ask_now()}</span>
          {kinds.map((each) => (
            <button key={each} type="button" class="button" onClick={() => actions.open(each)}>
              {KIND_NAMES[each]()}
            </button>
          ))}
        </div>
      )}
      <label class="field">
        <span>{m.lead_timer()}</span>
        <select
          value={String(timer.seconds ?? 0)}
          onChange={({ currentTarget }) => {
            const seconds = Number(currentTarget.value);
            actions.time({ stops: timer.stops, ...(seconds === 0 ? {} : { seconds }) });
          }}
        >
          <option value="0">{m.lead_timer_none()}</option>
          {TIMES.map((seconds) => (
            <option key={seconds} value={String(seconds)}>
              {timeText(seconds)}
            </option>
          ))}
        </select>
      </label>
      {timer.seconds === undefined ? null : (
        <label class="tick">
          <input
            type="checkbox"
            checked={timer.stops}
            onChange={({ currentTarget }) =>
              actions.time({ ...timer, stops: currentTarget.checked })
            }
          />
          {m.lead_timer_stops()}
        </label>
      )}
    </section>
  );
}

function GoBack({ view, actions }: MoreProps) {
  const { telling, room } = view;
  if (telling.moves.length === 0 || room.poll?.state === "open") return null;
  return (
    <details class="go-back">
      <summary>{m.lead_back()}</summary>
      <p class="aside">{m.lead_back_note()}</p>
      <ol>
        {telling.moves.map((move, turn) => (
          // A move can be made more than once on a way.
          <li key={`${turn} ${move}`}>
            <button type="button" class="button" onClick={() => actions.goBack(turn)}>
              {m.lead_back_to({ number: turn + 1, words: chosenAt(telling, turn)?.text ?? "" })}
            </button>
          </li>
        ))}
      </ol>
    </details>
  );
}

/** Takes the room to where a saved run stands. */
function ToSaved({ view, runs, onJump }: SavedRuns & Pick<MoreProps, "view">) {
  const { poll, phase } = view.room;
  if (runs.length === 0 || poll?.state === "open" || phase === "debrief") return null;
  return (
    <details class="go-back">
      <summary>{m.lead_jump()}</summary>
      <p class="aside">{m.lead_jump_note()}</p>
      <ol>
        {runs.map((run) => (
          <li key={run.id}>
            <button type="button" class="button" onClick={() => onJump(run.id)}>
              {runText(run)}
            </button>
          </li>
        ))}
      </ol>
    </details>
  );
}

/** A link that leads the room from another device; drawn when it is asked for, since it is a secret. */
function Device({ link }: { link: string }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <div class="device">
      <button type="button" class="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {m.lead_device()}
      </button>
      {isOpen ? (
        <>
          <p class="aside">{m.lead_device_note()}</p>
          <Code text={link} name={m.lead_device_qr()} />
          <input
            class="link-field"
            readOnly
            value={link}
            aria-label={m.lead_device()}
            onFocus={({ currentTarget }) => currentTarget.select()}
          />
        </>
      ) : null}
    </div>
  );
}

/** Ends the session, once the facilitator is sure. */
export function End({ actions }: Pick<MoreProps, "actions">) {
  const [isSure, setSure] = useState(false);
  if (!isSure)
    return (
      <button type="button" class="button" onClick={() => setSure(true)}>
        {m.lead_end()}
      </button>
    );
  return (
    <div class="sure">
      <p>{m.lead_end_sure()}</p>
      <button type="button" class="button strong" onClick={actions.end}>
        {m.lead_end_yes()}
      </button>
      <button type="button" class="button" autofocus onClick={() => setSure(false)}>
        {m.lead_end_no()}
      </button>
    </div>
  );
}

const KEYS = [
  [m.lead_key_next, m.lead_key_next_does],
  [m.lead_key_numbers, m.lead_key_numbers_does],
  [m.lead_key_shift_numbers, m.lead_key_shift_numbers_does],
  [() => "O", m.lead_key_open_does],
  [() => "C", m.lead_key_close_does],
  [() => "R", m.lead_key_reveal_does],
  [() => "X", m.lead_key_list_does],
  [() => "L", m.lead_key_lock_does],
  [() => "W", m.lead_key_screen_does],
  [() => "S", m.lead_key_show_does],
  [() => "Backspace", m.lead_key_back_does],
  [m.lead_key_thrice, m.lead_key_thrice_does],
] as const;

function Keys() {
  return (
    <details class="keys">
      <summary>{m.lead_keys()}</summary>
      <dl>
        {KEYS.map(([key, meaning]) => (
          <div key={key()}>
            <dt>
              <kbd>{key()}</kbd>
            </dt>
            <dd>{meaning()}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** What is there when it is wanted. */
export function More(props: MoreProps & { readonly saved: SavedRuns }) {
  const { view, actions, saved } = props;
  const { room, deviceLink } = view;
  return (
    <section class="lead-more" id="lead-more" aria-label={m.lead_more()}>
      {room.phase === "debrief" ? null : <ThisVote {...props} />}
      <GoBack {...props} />
      <ToSaved view={view} {...saved} />
      {deviceLink === undefined ? null : <Device link={deviceLink} />}
      <Keys />
      <div class="ends">
        {room.phase === "debrief" ? (
          <End actions={actions} />
        ) : (
          <button
            type="button"
            class="button"
            disabled={room.poll?.state === "open"}
            onClick={actions.debrief}
          >
            {m.lead_to_debrief()}
          </button>
        )}
      </div>
    </section>
  );
}
