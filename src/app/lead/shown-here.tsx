import type { ReadonlySignal } from "@preact/signals";
import type { Frame } from "../../core/room/frame";
import type { LeadView } from "../../overlay/lead/view";

/** What the room sees, on the facilitator's own screen. */
export function ShownHere(props: {
  readonly view: ReadonlySignal<LeadView>;
  readonly frame: ReadonlySignal<Frame>;
}) {
  const { lines } = props.frame.value;
  return (
    <section class="shown-here">
      {lines.map(({ text }) => (
        <p key={text}>{text}</p>
      ))}
    </section>
  );
}
