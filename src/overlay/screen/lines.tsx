import type { ScreenLine } from "../../core/room/frame";
import type { Names } from "../play/view";
import { m } from "../text/messages/messages";

interface LineProps {
  readonly line: ScreenLine;
  readonly names: Names;
}

function Line({ line: { speaker, thinks, text }, names }: LineProps) {
  const name = speaker === undefined ? undefined : names.nameOf(speaker);
  return (
    <p class={thinks === true ? "big-line thought" : "big-line"}>
      {speaker === undefined || name === undefined ? null : (
        <span class="speaker" style={{ color: names.inkOf(speaker) }}>
          {thinks === true ? m.play_thinks({ name }) : name}
          <span class="out-of-sight">: </span>
        </span>
      )}
      <span class="words">{text}</span>
    </p>
  );
}

/** Keys of lines by their words: one that is told anew while it stands is another line. */
const keyed = (lines: readonly ScreenLine[]): readonly (readonly [string, ScreenLine])[] =>
  lines.map((line, at) => {
    const same = lines.slice(0, at).filter(({ text }) => text === line.text).length;
    return [`${same} ${line.speaker ?? ""} ${line.text}`, line];
  });

/** What is told just now, the newest line last and largest; with the words chosen before it. */
export function Lines({
  lines,
  chosen,
  why,
  names,
}: {
  readonly lines: readonly ScreenLine[];
  readonly chosen: string | undefined;
  /** Why the facilitator took another way than most were for. */
  readonly why: string | undefined;
  readonly names: Names;
}) {
  const all = keyed(lines);
  return (
    <div class="big-lines" role="log" aria-label={m.screen_story()}>
      {all.map(([key, line], at) => (
        <div class={at === all.length - 1 ? "newest" : "older"} key={key}>
          {at === all.length - 1 && chosen !== undefined ? (
            <p class="big-chosen">
              <span class="big-kicker">{m.screen_chosen()}</span> <span>{chosen}</span>
              {why === undefined ? null : <span class="why"> {m.screen_why({ why })}</span>}
            </p>
          ) : null}
          <Line line={line} names={names} />
        </div>
      ))}
    </div>
  );
}
