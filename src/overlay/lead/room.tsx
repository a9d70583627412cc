import type { ReadonlySignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Names } from "../play/view";
import { m } from "../text/messages/messages";
import { Code } from "./code";
import { leadKey } from "./keys";
import { End, More, type SavedRuns } from "./more";
import type { LeadAround, LeadRows } from "./options";
import { Round } from "./round";
import { Script } from "./script";
import type { LeadActions, LeadView } from "./view";
import { nextText, noticeText } from "./words";

/** The page on which a room is led. */
export interface RoomPageProps {
  readonly view: ReadonlySignal<LeadView>;
  readonly actions: LeadActions;
  readonly names: Names;
  readonly rows: LeadRows;
  readonly saved: SavedRuns;
  /** Stands in place of the story and its round once the room looks back on its way. */
  readonly debrief: ComponentChildren;
  /** What the room sees where this screen is shown to it. */
  readonly stage: ComponentChildren;
  readonly onAnother: () => void;
}

/** Listens for the keys of leading while the page stands. */
function useKeys(view: ReadonlySignal<LeadView>, actions: LeadActions): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const action = leadKey(event, view.value, actions);
      if (action === undefined) return;
      event.preventDefault();
      action();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [view, actions]);
}

/** The code in letters that can be read out: two groups of three. */
const spaced = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`;

/** What the room sees, and who may still come in. */
function Screens({ view, actions }: { view: LeadView; actions: LeadActions }) {
  const { way, room } = view;
  return (
    <span class="screens">
      {way.kind === "none" ? null : (
        <button
          type="button"
          class="button"
          aria-pressed={room.locked}
          aria-keyshortcuts="L"
          onClick={() => actions.lock(!room.locked)}
        >
          {m.lead_lock()}
        </button>
      )}
      <button
        type="button"
        class="button"
        title={m.lead_screen_note()}
        aria-keyshortcuts="W"
        onClick={actions.openScreen}
      >
        {m.lead_screen()}
      </button>
      <button
        type="button"
        class="button"
        title={m.lead_show_note()}
        aria-keyshortcuts="S"
        onClick={() => actions.show(true)}
      >
        {m.lead_show()}
      </button>
    </span>
  );
}

function Head({ view, actions }: { view: LeadView; actions: LeadActions }) {
  const { room, way, header } = view;
  return (
    <header class="lead-bar">
      <h1 tabIndex={-1}>{header.title}</h1>
      {room.code === "" ? null : (
        <span class="room-code">
          <span id="room-code">{m.lead_code()}</span>
          <output aria-labelledby="room-code">{spaced(room.code)}</output>
        </span>
      )}
      <span class="people" role="status" aria-label={m.lead_people()}>
        {way.kind === "none" ? m.lead_people_none() : m.lead_people_count({ count: room.people })}
      </span>
      <Screens view={view} actions={actions} />
      <span class="leave-room" aria-hidden="true">
        {m.leave_page()}
      </span>
    </header>
  );
}

function Notices({ view, actions }: { view: LeadView; actions: LeadActions }) {
  const { isUp, room, notices, way } = view;
  return (
    <div class="notices">
      {isUp ? null : (
        <p class="notice" role="status">
          {m.lead_line_down()}
        </p>
      )}
      {room.pauses === 0 ? null : (
        <div class="notice pause-asked" role="alert">
          <p>
            <strong>{m.lead_pause({ count: room.pauses })}</strong> {m.lead_pause_note()}
          </p>
          <button type="button" class="button" onClick={actions.see}>
            {m.lead_seen()}
          </button>
        </div>
      )}
      {way.kind === "loopback" && room.phase === "joining" ? (
        <p class="notice">{m.lead_loopback()}</p>
      ) : null}
      {notices.map((notice) => (
        <div key={notice.kind} class="notice" role="status">
          <p>{noticeText(notice)}</p>
          <button type="button" class="button" onClick={() => actions.dismiss(notice)}>
            {m.lead_dismiss()}
          </button>
        </div>
      ))}
    </div>
  );
}

/** How phones come in: wide open while people are joining, folded away after. */
function Join({ view }: { view: LeadView }) {
  const { way, room } = view;
  if (way.kind !== "network") return null;
  const isJoining = room.phase === "joining";
  return (
    <details class="join" open={isJoining}>
      <summary>{m.lead_join_at({ address: way.address })}</summary>
      {way.join === undefined ? (
        <p>{m.lead_join_locked()}</p>
      ) : (
        <Code text={way.join} name={m.lead_join_code()} />
      )}
    </details>
  );
}

interface FootProps extends Omit<LeadAround, "rows"> {
  /** Whether everything else is on show, and how to change that; absent where there is nothing else. */
  readonly more?: { readonly isOpen: boolean; readonly onToggle: () => void };
}

function Foot({ view, actions, names, more }: FootProps) {
  const { next, aside, stand, room } = view;
  const isIdle = next === undefined && aside === undefined;
  return (
    <footer class="lead-foot">
      {more === undefined ? null : (
        <button
          type="button"
          class="button"
          aria-expanded={more.isOpen}
          aria-controls="lead-more"
          onClick={more.onToggle}
        >
          {m.lead_more()}
        </button>
      )}
      {stand.at === "feeling" && room.poll?.state !== "open" ? (
        <button type="button" class="button" onClick={actions.readOn}>
          {m.lead_read_on()}
        </button>
      ) : null}
      {aside === undefined ? null : (
        <button type="button" class="button" onClick={actions.endAside}>
          {m.lead_next_aside_end()}
        </button>
      )}
      <button
        type="button"
        class="button strong next"
        disabled={isIdle}
        aria-keyshortcuts="Enter ArrowRight PageDown"
        aria-describedby="lead-next-does"
        onClick={actions.next}
      >
        {m.lead_next()}
      </button>
      {/* Outside the button: its name stays its own, and not that of the button that does the same. */}
      <span class="next-does" id="lead-next-does">
        {nextText(view, names)}
      </span>
      <End actions={actions} />
    </footer>
  );
}

function Over({ onAnother }: Pick<RoomPageProps, "onAnother">) {
  return (
    <main class="page lead-over" id="main" tabIndex={-1}>
      <header>
        <h1 tabIndex={-1}>{m.lead_ended()}</h1>
      </header>
      <p>{m.lead_ended_note()}</p>
      <button type="button" class="button strong" onClick={onAnother}>
        {m.lead_another()}
      </button>
    </main>
  );
}

/** What the facilitator alone sees: the story with its notes, the round, and everything else when it is wanted. */
export function RoomPage(props: RoomPageProps) {
  const { view: signal, actions, names, rows, saved, debrief, stage, onAnother } = props;
  useKeys(signal, actions);
  const [isOpen, setOpen] = useState(false);
  const view = signal.value;
  const { room, isShown, header } = view;
  if (room.phase === "ended") return <Over onAnother={onAnother} />;
  if (isShown)
    return (
      <main class="lead-shown" id="main" tabIndex={-1} style={{ "--accent": header.accent }}>
        {stage}
        <div class="shown-ways">
          <button type="button" class="button" onClick={() => actions.show(false)}>
            {m.lead_hide()}
          </button>
          <Foot view={view} actions={actions} names={names} />
        </div>
      </main>
    );
  const around = { view, actions, names, rows };
  const isOver = room.phase === "debrief";
  return (
    <main class="lead" id="main" tabIndex={-1} style={{ "--accent": header.accent }}>
      <Head view={view} actions={actions} />
      <Notices view={view} actions={actions} />
      <Join view={view} />
      {isOver ? (
        <section class="lead-debrief" aria-label={m.lead_debrief()}>
          {debrief}
        </section>
      ) : (
        <>
          <Script view={view} names={names} />
          <Round {...around} />
        </>
      )}
      {isOpen || isOver ? <More view={view} actions={actions} saved={saved} /> : null}
      {isOver ? null : <Foot {...around} more={{ isOpen, onToggle: () => setOpen(!isOpen) }} />}
    </main>
  );
}
