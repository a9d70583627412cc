import { useMemo, useState } from "preact/hooks";
import type { Choice } from "../../core/choice";
import type { Ending, Header, Passage } from "../../core/passage";
import { strandsOf } from "../../core/strands";
import { sumOf, type Turn } from "../../core/turns";
import { Safety } from "../about/safety";
import { ShareTurn } from "../link/share-turn";
import { m } from "../text/messages/messages";
import { coloursOf, type PersonColours } from "./colours";
import { Key } from "./key";
import { NoticedPart, type NoticedTold } from "./noticed";
import { type HabitRow, type PracticeRow, type Rows, rowsOf } from "./rows";
import { Step } from "./step";
import { Strands } from "./strands";
import { endingsText, sumText } from "./sum-text";
import { type DebriefNames, TurnCards } from "./turn-cards";
import { TurnList } from "./turn-list";
import { toldOf } from "./turn-text";
import { WhatIf } from "./what-if";
import { capital } from "./words";

/** The person at the other end of the thread. */
export interface OtherPerson extends PersonColours {
  readonly id: string;
  readonly name: string;
  readonly pronoun: "she" | "he" | "they";
}

/** What a debrief tells of: a finished run, who was in it, and what the player can do next. */
export interface DebriefProps {
  readonly header: Header;
  readonly player: { readonly name: string };
  readonly other: OtherPerson;
  readonly you: PersonColours;
  readonly turns: readonly Turn[];
  readonly ending: Ending;
  /** How many endings of this story were reached, this one among them. */
  readonly endingsSeen: number;
  readonly endingsAll: number;
  /** The turns of the finished run before this one. */
  readonly ghost?: readonly Turn[];
  /** What the player guessed and noticed in this run. */
  readonly noticed?: NoticedTold;
  readonly practices: readonly PracticeRow[];
  readonly habits: readonly HabitRow[];
  /** Names of other people in the story by id, for bids of theirs. */
  readonly names?: Readonly<Record<string, string>>;
  /** Told the number of the turn to go back to: that many moves are kept. */
  readonly onBackTo: (turn: number) => void;
  readonly onPlayAgain: () => void;
  /**
   * A link to the choice of that turn, or to the whole run, or undefined where it has too many moves for one; absent
   * where no links are made.
   */
  readonly linkTo?: (turn: number | undefined) => string | undefined;
  /** Takes this run to another; absent where there is none to compare it with. */
  readonly onCompare?: () => void;
  /** Plays the same evenings as the other person; absent where there is no such story. */
  readonly onOtherChair?: () => void;
  readonly shelfAddress: string;
  /** Where the journal is, if there is one. */
  readonly journalAddress?: string;
  /** Where the story's sheet for groups is; absent where it has none. */
  readonly sheetAddress?: string;
  /** Where the story's map is; absent where it has none. */
  readonly mapAddress?: string;
  /** What could be chosen at a turn, by its number. */
  readonly optionsAt: (turn: number) => readonly Choice[];
  /** Tells what the story would have said to another choice at that turn. */
  readonly onWhatIf: (turn: number, choice: string) => Promise<Passage>;
  /** Number of the turn that is looked at first; else the first that turned either way. */
  readonly selected?: number;
}

function firstOf(turns: readonly Turn[], selected: number | undefined): number {
  const asked = turns.findIndex(({ number }) => number === selected);
  const turned = turns.findIndex(({ choice }) => choice.turning !== undefined);
  return Math.max(0, asked >= 0 ? asked : turned);
}

function namesOf({ header, player, other, names = {} }: DebriefProps): DebriefNames {
  const known = new Map([
    ...Object.entries(names),
    [header.player, player.name] as const,
    [other.id, other.name] as const,
  ]);
  return { player: header.player, other, nameOf: (id) => known.get(id) ?? capital(id) };
}

function Head({ told, props }: { told: readonly Turn[]; props: DebriefProps }) {
  const { header, ending, endingsSeen, endingsAll, other } = props;
  return (
    <header>
      <h1 tabIndex={-1}>{ending.title}</h1>
      <p class="endings">
        {header.title} · {endingsText(endingsSeen, endingsAll)}
      </p>
      <p class="sum">{sumText(sumOf(told, other.id), other).join(" ")}</p>
    </header>
  );
}

interface WalkProps {
  readonly told: readonly Turn[];
  readonly rows: Rows;
  readonly names: DebriefNames;
  readonly props: DebriefProps;
}

function Walk({ told, rows, names, props }: WalkProps) {
  const [selected, onSelect] = useState(() => firstOf(told, props.selected));
  const points = useMemo(() => strandsOf(told), [told]);
  const ghost = useMemo(() => strandsOf(toldOf(props.ghost ?? [])), [props.ghost]);
  const turn = told[selected];
  return (
    <>
      <Strands
        {...{ points, ghost, rows, selected, onSelect }}
        player={props.player.name}
        other={props.other.name}
      />
      <div class="under-strands">
        <Step turns={told} selected={selected} onSelect={onSelect} />
        <Key turns={told} hasGhost={ghost.length > 0} />
      </div>
      {turn === undefined ? null : <TurnCards key={turn.number} {...{ turn, rows, names }} />}
      <div class="ways">
        {turn === undefined ? null : (
          <button type="button" class="button strong" onClick={() => props.onBackTo(turn.number)}>
            {m.debrief_back()}
          </button>
        )}
        <Ways props={props} />
      </div>
      {props.linkTo === undefined ? null : <ShareTurn turn={turn} linkTo={props.linkTo} />}
      {turn === undefined ? null : (
        <WhatIf
          key={turn.number}
          turn={turn}
          options={props.optionsAt(turn.number)}
          names={names}
          onWhatIf={props.onWhatIf}
        />
      )}
      <TurnList turns={told} rows={rows} names={names} />
    </>
  );
}

function Ways({ props }: { props: DebriefProps }) {
  const { onPlayAgain, onCompare, onOtherChair, mapAddress, shelfAddress, journalAddress } = props;
  const { sheetAddress } = props;
  return (
    <>
      {onOtherChair === undefined ? null : (
        <button type="button" class="button" onClick={onOtherChair}>
          {m.debrief_other_chair()}
        </button>
      )}
      {onCompare === undefined ? null : (
        <button type="button" class="button" onClick={onCompare}>
          {m.compare_button()}
        </button>
      )}
      <button type="button" class="button" onClick={onPlayAgain}>
        {m.debrief_again()}
      </button>
      {mapAddress === undefined ? null : (
        <a class="button" href={mapAddress}>
          {m.debrief_map()}
        </a>
      )}
      <a class="button" href={shelfAddress}>
        {m.debrief_stories()}
      </a>
      {journalAddress === undefined ? null : (
        <a class="button quiet" href={journalAddress}>
          {m.debrief_journal()}
        </a>
      )}
      {sheetAddress === undefined ? null : (
        <a class="button quiet" href={sheetAddress}>
          {m.debrief_sheet()}
        </a>
      )}
    </>
  );
}

/** What a run came to: two strands, the turns on them one by one, and the ways on from here. */
export function Debrief(props: DebriefProps) {
  const { header, you, other, turns, practices, habits } = props;
  const told = useMemo(() => toldOf(turns), [turns]);
  const rows = useMemo(() => rowsOf(practices, habits), [practices, habits]);
  const colours = coloursOf(header.accent, you, other);
  return (
    <main class="page debrief" id="main" tabIndex={-1} style={colours}>
      <Head told={told} props={props} />
      {told.length === 0 ? (
        <>
          <p>{m.debrief_nothing()}</p>
          <div class="ways">
            <Ways props={props} />
          </div>
        </>
      ) : (
        <Walk {...{ told, rows, props }} names={namesOf(props)} />
      )}
      {props.noticed === undefined ? null : (
        <NoticedPart told={props.noticed} names={namesOf(props)} />
      )}
      <Safety />
    </main>
  );
}
