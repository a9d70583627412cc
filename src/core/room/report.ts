import type { Direction } from "../choice";
import type { Ending } from "../passage";
import type { Turn } from "../turns";
import { type RoomTold, type ToldPoll, toldPolls } from "./look-back";
import { listsOf, type PollKind } from "./poll";

/** Why the room went another way than most of it was for, in the facilitator's words. */
export interface Reason {
  readonly turn: number;
  readonly text: string;
}

/** How many were for one option. */
export interface ReportOption {
  readonly text: string;
  /** One number for each of the poll's questions, in their order. */
  readonly votes: readonly number[];
  /** Whether the room then went this way. */
  readonly taken: boolean;
}

/** A poll that was revealed. */
export interface ReportPoll {
  /** Counts up from 1 among those that are told. */
  readonly number: number;
  readonly kind: PollKind;
  /** Choices that had been made when it was asked. */
  readonly turn: number;
  /** The poll that it asked again. */
  readonly again?: number;
  /** What its votes are laid out by: `likely` and `helpful`, or the names of the couple; empty for one question. */
  readonly questions: readonly string[];
  readonly answered: number;
  readonly ratherNot: number;
  readonly options: readonly ReportOption[];
}

/** One choice of the room's route. */
export interface ReportMove {
  readonly turn: number;
  readonly act: string;
  readonly text: string;
  readonly turning?: { readonly direction: Direction; readonly by: string };
  /** The poll after which it was taken; absent where it was not put to a vote that was shown. */
  readonly poll?: number;
  readonly reason?: string;
}

/** What a room leaves behind: totals and a route, nothing of anybody. */
export interface Report {
  readonly title: string;
  /** The day, `YYYY-MM-DD`. */
  readonly date: string;
  readonly ending?: string;
  /** The fewest answers that were shown. */
  readonly quorum: number;
  readonly polls: readonly ReportPoll[];
  readonly route: readonly ReportMove[];
  /** The address at which the route can be looked at. */
  readonly link?: string;
}

/** What a report is made of. */
export interface ReportSource {
  readonly room: RoomTold;
  readonly turns: readonly Turn[];
  readonly ending?: Ending;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly reasons: readonly Reason[];
  readonly link?: string;
}

function questionsOf({ kind }: ToldPoll, { couple }: RoomTold): readonly string[] {
  if (listsOf(kind) === 1) return [];
  return kind === "halves" ? couple : ["likely", "helpful"];
}

/** The option that was taken at a poll's choice point, where that point lies on the route. */
const takenAt = ({ turn, options }: ToldPoll, { taken }: RoomTold): string | undefined =>
  taken.find((each) => each.turn === turn && options.some(({ id }) => id === each.choice))?.choice;

/** Numbers of the polls that are told, by their ids: a gap would tell of one that is not. */
const numbersOf = (polls: readonly ToldPoll[]): ReadonlyMap<number, number> =>
  new Map(polls.map(({ id }, at) => [id, at + 1]));

function pollsOf(room: RoomTold): readonly ReportPoll[] {
  const told = toldPolls(room);
  const numbers = numbersOf(told);
  return told.map((poll, at) => {
    const again = numbers.get(poll.again ?? 0);
    const taken = takenAt(poll, room);
    return {
      number: at + 1,
      kind: poll.kind,
      turn: poll.turn,
      ...(again === undefined ? {} : { again }),
      questions: questionsOf(poll, room),
      answered: poll.tally.voted,
      ratherNot: poll.tally.ratherNot,
      options: poll.options.map(({ id, text }, option) => ({
        text,
        votes: poll.tally.counts.map((counts) => counts[option] ?? 0),
        taken: id === taken,
      })),
    };
  });
}

function routeOf({ room, turns, reasons }: ReportSource): readonly ReportMove[] {
  const numbers = numbersOf(toldPolls(room));
  return turns
    .filter(({ choice }) => choice.kind !== "skip")
    .map(({ number, act, choice }) => {
      const taken = room.taken.find(({ turn }) => turn === number);
      const poll = numbers.get(taken?.poll ?? 0);
      const reason = reasons.find(({ turn }) => turn === number)?.text.trim() ?? "";
      return {
        turn: number,
        act,
        text: choice.text,
        ...(choice.turning === undefined ? {} : { turning: choice.turning }),
        ...(poll === undefined ? {} : { poll }),
        ...(reason === "" ? {} : { reason }),
      };
    });
}

/** What a room leaves behind. It depends on counts alone, and holds nothing of a poll that was not shown. */
export const reportOf = (source: ReportSource): Report => ({
  title: source.room.title,
  date: source.date,
  ...(source.ending === undefined ? {} : { ending: source.ending.title }),
  quorum: source.room.quorum,
  polls: pollsOf(source.room),
  route: routeOf(source),
  ...(source.link === undefined ? {} : { link: source.link }),
});

/** A report as a JSON file. */
export const reportJson = (report: Report): string => `${JSON.stringify(report, undefined, 2)}\n`;

type Cell = string | number;

/** The columns of a report as a table. */
const COLUMNS = [
  "poll",
  "kind",
  "choices made before",
  "asks again",
  "question",
  "option",
  "votes",
  "answered",
  "rather not",
  "taken",
] as const;

// A spreadsheet would read what begins so as a formula.
const FORMULA = /^[=+\-@\t\r]/u;

function written(cell: Cell): string {
  if (typeof cell === "number") return String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const rowsOf = (poll: ReportPoll): readonly (readonly Cell[])[] => {
  const { number, kind, turn, again = "", questions, answered, ratherNot } = poll;
  return (questions.length === 0 ? [""] : questions).flatMap((question, list) =>
    poll.options.map(({ text, votes, taken }) => [
      number,
      kind,
      turn,
      again,
      question,
      text,
      votes[list] ?? 0,
      answered,
      ratherNot,
      taken ? "yes" : "",
    ]),
  );
};

/** The totals of a report as a CSV file, one line an option, in UTF-8 with a mark by which spreadsheets know it. */
export const reportCsv = ({ polls }: Report): string =>
  `\uFEFF${[COLUMNS, ...polls.flatMap(rowsOf)]
    .map((cells) => `${cells.map(written).join(",")}\r\n`)
    .join("")}`;
