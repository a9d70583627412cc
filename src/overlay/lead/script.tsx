import { useLayoutEffect, useRef } from "preact/hooks";
import type { Beat } from "../../core/beat";
import { tagValues } from "../../core/tags";
import { chosenAt, lastPassage, nextShown, readBeats, type Telling } from "../../core/telling";
import type { Names } from "../play/view";
import { m } from "../text/messages/messages";
import type { LeadView } from "./view";

/** What the script says beside a line to those who lead. */
function Notes({ tags }: Pick<Beat, "tags">) {
  const bids = tagValues(tags, "bid").map((asks) =>
    asks === "" ? m.lead_bid_plain() : m.lead_bid({ asks }),
  );
  const talk = tagValues(tags, "discuss").map((question) => m.lead_discuss({ question }));
  const secure = tagValues(tags, "secure").map((words) => m.lead_secure({ words }));
  return (
    <>
      {bids.map((text) => (
        <span key={text} class="lead-note reach">
          {text}
        </span>
      ))}
      {talk.map((text) => (
        <span key={text} class="lead-note discuss">
          {text}
        </span>
      ))}
      {secure.map((text) => (
        <span key={text} class="lead-note secure">
          {text}
        </span>
      ))}
    </>
  );
}

function Line({ beat, names }: { beat: Beat; names: Names }) {
  const { speaker, text, mood, tags } = beat;
  return (
    <p class="lead-line">
      {speaker === undefined ? null : (
        <strong style={{ color: names.inkOf(speaker) }}>
          {names.nameOf(speaker)}
          {mood === undefined ? null : <em> {mood}</em>}
        </strong>
      )}
      <span class="words">{text}</span>
      <Notes tags={tags} />
    </p>
  );
}

/** Keeps what was told last in sight, where the story scrolls in its own place. */
function useNewest(newest: string) {
  const pane = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const element = pane.current;
    if (element === null) return;
    // A region that scrolls has to be reachable by keyboard; not every browser sees to it.
    element.tabIndex = 0;
    element.scrollTop = element.scrollHeight;
  }, [newest]);
  return pane;
}

/** The beats that the next step will tell. */
function coming(telling: Telling): readonly Beat[] {
  const passage = lastPassage(telling);
  return passage.beats
    .slice(telling.shown, nextShown(passage, telling.shown))
    .filter(({ text }) => text !== "");
}

/** The passage that is being told, with what the script says to those who lead, and the line that comes. */
export function Script({ view, names }: { view: LeadView; names: Names }) {
  const { telling, header } = view;
  const turn = telling.moves.length;
  const before = chosenAt(telling, turn - 1);
  const told = readBeats(telling, turn);
  const next = coming(telling);
  const player = names.nameOf(header.player);
  const pane = useNewest(`${turn}.${telling.shown}`);
  return (
    <section class="lead-script" aria-label={m.lead_script()} ref={pane}>
      {before === undefined ? null : (
        <p class="chosen">{m.lead_chose({ name: player, text: before.text })}</p>
      )}
      {told.map((beat, index) =>
        beat.text === "" ? null : <Line key={`${turn}.${index}`} beat={beat} names={names} />,
      )}
      {telling.shown === 0 && turn === 0 ? (
        <p class="aside">{m.lead_not_begun({ next: m.lead_next() })}</p>
      ) : null}
      {next.length === 0 ? null : (
        <div class="coming">
          <h3>{m.lead_coming()}</h3>
          {next.map((beat) => (
            <Line key={beat.text} beat={beat} names={names} />
          ))}
        </div>
      )}
    </section>
  );
}
