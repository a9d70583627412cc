import type { ReadonlySignal } from "@preact/signals";
import type { Frame } from "../../core/room/frame";
import { Count } from "../../overlay/lead/options";
import type { LeadView } from "../../overlay/lead/view";
import { m } from "../../overlay/text/messages/messages";
import { names } from "../cast";

/** What the room sees, on the facilitator's own screen: nothing that is private. */
export function ShownHere(props: {
  readonly view: ReadonlySignal<LeadView>;
  readonly frame: ReadonlySignal<Frame>;
}) {
  const { lines, options, chosen, ending, aside, question } = props.frame.value;
  const { stand, room, before } = props.view.value;
  const poll = stand.at === "polling" ? stand.poll : undefined;
  const asked = poll?.kind === "feeling" ? poll.options : options;
  return (
    <section class="shown-here" aria-label={m.lead_script()}>
      {aside === undefined ? null : <p>{m.lead_aside({ words: aside })}</p>}
      {chosen === undefined ? null : <p class="chosen">{chosen}</p>}
      {lines.map(({ speaker, text }) => (
        <p key={text}>
          {speaker === undefined ? null : (
            <strong style={{ color: names.inkOf(speaker) }}>{names.nameOf(speaker)}: </strong>
          )}
          {text}
        </p>
      ))}
      <ol>
        {asked.map(({ id, text }) => {
          const at = poll?.options.findIndex((option) => option.id === id) ?? -1;
          return (
            <li key={id}>
              {text}
              {poll === undefined || at < 0 ? null : (
                <Count poll={poll} at={at} couple={room.couple} before={before} />
              )}
            </li>
          );
        })}
      </ol>
      {question === undefined || question === "" ? null : <p>{question}</p>}
      {ending === undefined ? null : <h2>{ending}</h2>}
    </section>
  );
}
