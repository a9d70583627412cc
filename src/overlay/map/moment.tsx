import type { Ref } from "preact";
import type { Choice } from "../../core/choice";
import type { MapSheet } from "../../core/map-sheet";
import type { Moment, Walked } from "../../core/walked";
import { Mark } from "../debrief/mark";
import type { Names } from "../play/view";
import { m } from "../text/messages/messages";
import { bandOf } from "./marks";
import { type MapRun, runsText, takenMoments } from "./words";

/** A moment of the map with what can be done from it. */
export interface MomentProps {
  readonly sheet: MapSheet;
  readonly walked: Walked;
  readonly mark: number;
  readonly moment: Moment;
  readonly player: string;
  readonly names: Names;
  readonly runs: readonly MapRun[];
  readonly current: string | undefined;
  /** Whether the run that is looked at stands here, with nothing chosen yet. */
  readonly isStanding: boolean;
  readonly heading: Ref<HTMLHeadingElement>;
  readonly onPlayFrom: (moment: Moment) => void;
  readonly debriefAddress: (run: string) => string;
}

const LINES = 3;

function Lines({ moment, player, names }: Pick<MomentProps, "moment" | "player" | "names">) {
  const beats = moment.told.passages[moment.turn]?.beats ?? [];
  return (
    <div class="moment-lines">
      {beats
        .filter(({ text }) => text !== "")
        .slice(-LINES)
        .map(({ speaker, text }) => (
          <p key={text}>
            {speaker === undefined ? null : (
              <span class="speaker" style={{ color: names.inkOf(speaker) }}>
                {speaker === player ? m.play_you() : names.nameOf(speaker)}
                <span class="out-of-sight">: </span>
              </span>
            )}
            {text}
          </p>
        ))}
    </div>
  );
}

function Option({ choice, props }: { choice: Choice; props: MomentProps }) {
  const { walked, mark, runs, current } = props;
  const taken = takenMoments(walked.moments.get(mark) ?? [], choice.id);
  const isTaken = taken.length > 0;
  return (
    <li class={isTaken ? "taken" : "not-taken"}>
      <span class="option-mark">
        {isTaken ? <Mark kind={choice.turning?.direction ?? "quiet"} of="you" /> : null}
      </span>
      <span>
        <span class="option-words">{choice.text}</span>
        <span class="option-runs">
          {isTaken ? m.map_taken({ runs: runsText(taken, runs, current) }) : m.map_not_taken()}
        </span>
      </span>
    </li>
  );
}

/** The title of a moment: `Found out, turn 3`, or an ending's name. */
export function momentTitle(sheet: MapSheet, mark: number, { told, turn }: Moment): string {
  const { ending, choices = [] } = told.passages[turn] ?? {};
  if (ending !== undefined && choices.length === 0) return m.map_ending({ title: ending.title });
  const act = sheet.bands[bandOf(sheet, mark) ?? -1]?.title ?? "";
  return act === ""
    ? m.map_moment_plain({ turn: turn + 1 })
    : m.map_moment({ act, turn: turn + 1 });
}

function Ways({ props }: { props: MomentProps }) {
  const { moment, isStanding, onPlayFrom, debriefAddress } = props;
  const choices = moment.told.passages[moment.turn]?.choices ?? [];
  return (
    <div class="ways">
      {choices.length === 0 ? (
        <a class="button strong" href={debriefAddress(moment.told.run)}>
          {m.map_debrief()}
        </a>
      ) : (
        <button type="button" class="button strong" onClick={() => onPlayFrom(moment)}>
          {isStanding ? m.map_go_on() : m.map_play_from()}
        </button>
      )}
    </div>
  );
}

/** The moment that is looked at: what was said, what could be done, what was taken in which run. */
export function MomentCard(props: MomentProps) {
  const { sheet, walked, mark, moment, runs, current, heading } = props;
  const choices = moment.told.passages[moment.turn]?.choices ?? [];
  return (
    <section class="moment" aria-labelledby="moment">
      <div class="moment-told">
        <h2 id="moment" tabIndex={-1} ref={heading}>
          {momentTitle(sheet, mark, moment)}
        </h2>
        <Lines {...props} />
        {choices.length === 0 ? (
          <p class="option-runs">
            {m.map_ending_reached({
              runs: runsText(walked.moments.get(mark) ?? [], runs, current),
            })}
          </p>
        ) : null}
        <Ways props={props} />
      </div>
      {choices.length === 0 ? null : (
        <ul class="options" aria-label={m.map_options()}>
          {choices.map((choice) => (
            <Option key={choice.id} choice={choice} props={props} />
          ))}
        </ul>
      )}
    </section>
  );
}
