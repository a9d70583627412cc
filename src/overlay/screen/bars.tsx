import type { ComponentChildren } from "preact";
import { type Bar, type BarRow, barRows } from "../../core/room/bars";
import type { ToldPoll } from "../../core/room/look-back";
import { m } from "../text/messages/messages";
import { gapText, peopleText, shiftText } from "./words";

/** Whose or what each list of counts is: a name, how it is filled, and its colour where it is somebody's. */
export interface BarOf {
  readonly name: string;
  /** A plain one is solid where it leads, else hatched. */
  readonly fill: "plain" | "solid" | "hatched";
  readonly colour?: string;
}

const percent = (part: number): string => `${Math.round(part * 1000) / 10}%`;

/** The bar itself; a ring on it tells how long it was at first. */
function Track({ bar: { part, before }, of, leads }: { bar: Bar; of: BarOf; leads: boolean }) {
  return (
    <span class={`track ${of.fill} ${leads ? "leads" : ""}`} aria-hidden="true">
      {part === 0 ? null : (
        <span
          class="fill"
          style={{ width: percent(part), ...(of.colour === undefined ? {} : { color: of.colour }) }}
        />
      )}
      {before === undefined ? null : <span class="first" style={{ left: percent(before.part) }} />}
    </span>
  );
}

function BarLine({ bar, of, leads }: { bar: Bar; of: BarOf; leads: boolean }) {
  const shift = shiftText(bar);
  return (
    <p class="bar-line">
      {of.name === "" ? null : <span class="bar-name">{of.name}</span>}
      <Track bar={bar} of={of} leads={leads} />
      <span class="bar-count">
        {peopleText(bar.count)}
        {shift === undefined ? null : <span class="bar-shift"> {shift}</span>}
      </span>
    </p>
  );
}

/** From the shorter of two bars to the longer: how far apart likely and helpful are. */
function Gap({ bars: [likely, helpful] }: BarRow) {
  if (likely === undefined || helpful === undefined) return null;
  const from = Math.min(likely.part, helpful.part);
  const wide = Math.abs(likely.part - helpful.part);
  return (
    <p class="bar-line gap">
      <span class="bar-name" />
      <span class="track" aria-hidden="true">
        {wide === 0 ? null : (
          <span class="span" style={{ left: percent(from), width: percent(wide) }} />
        )}
      </span>
      <span class="bar-count">{gapText(likely.count, helpful.count)}</span>
    </p>
  );
}

interface RowProps {
  readonly row: BarRow;
  readonly lists: readonly BarOf[];
  readonly leads: boolean;
  readonly children?: ComponentChildren;
}

function Row({ row, lists, leads, children }: RowProps) {
  return (
    <li class={leads ? "big-row leads" : "big-row"}>
      <span class="big-number" aria-hidden="true">
        {row.number}
      </span>
      <div>
        <p class="row-words">{row.option.text}</p>
        {row.bars.map((bar, list) => {
          const of = lists[list] ?? { name: "", fill: "plain" };
          return <BarLine key={of.name} bar={bar} of={of} leads={leads} />;
        })}
        {children}
      </div>
    </li>
  );
}

const ONE: readonly BarOf[] = [{ name: "", fill: "plain" }];

/** What is shown of a revealed poll. */
export interface RevealedProps {
  readonly poll: ToldPoll;
  readonly before: ToldPoll | undefined;
}

/** Every option with its bars: counts in words and lengths. `lists` says whose they are; without it there is one. */
export function Bars({ poll, before, lists = ONE }: RevealedProps & { lists?: readonly BarOf[] }) {
  const isTwo = poll.kind === "likely-and-helpful";
  return (
    <ol class="big-rows" aria-label={m.screen_choices()}>
      {barRows(poll, before).map((row) => (
        <Row key={row.option.id} row={row} lists={lists} leads={row.leads && !isTwo}>
          {isTwo && before === undefined ? <Gap {...row} /> : null}
        </Row>
      ))}
    </ol>
  );
}

/** Moods as words, larger the more people took them for what is felt. */
export function Feelings({ poll, before }: RevealedProps) {
  return (
    <ol class="big-moods told" aria-label={m.screen_choices()}>
      {barRows(poll, before).map(({ option, number, bars: [bar], leads }) =>
        bar === undefined ? null : (
          <li key={option.id} class={leads ? "leads" : ""} style={{ "--part": bar.part }}>
            <span class="big-number" aria-hidden="true">
              {number}
            </span>
            <span class="mood">{option.text}</span>
            <BarLine bar={bar} of={{ name: "", fill: "plain" }} leads={leads} />
          </li>
        ),
      )}
    </ol>
  );
}
