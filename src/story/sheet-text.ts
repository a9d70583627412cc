import { type Header, pairOf } from "../core/passage";
import { groupMinutes, type Sheet, type SheetLine, type SheetStop } from "../core/sheet";
import { plainly } from "./proof-words";

/** Names by id. */
type Names = Readonly<Record<string, string>>;

/** What a sheet calls the people of a story, the practices and the habits. */
export interface SheetNames {
  readonly people: Names;
  readonly practices: Names;
  readonly habits: Names;
}

const named = (ids: readonly string[], names: Names): string =>
  ids.map((id) => names[id] ?? id).join(", ");

const section = (heading: string, paragraphs: readonly string[]): readonly string[] =>
  paragraphs.length === 0 ? [] : [`## ${heading}`, ...paragraphs];

const counted = (texts: readonly string[]): readonly string[] =>
  texts.length === 0
    ? []
    : [texts.map((text, index) => `${index + 1}. ${plainly(text)}`).join("\n")];

const listed = (texts: readonly string[]): readonly string[] =>
  texts.length === 0 ? [] : [texts.map((text) => `- ${plainly(text)}`).join("\n")];

const quoted = ({ speaker, text }: SheetLine, { people }: SheetNames): string =>
  speaker === undefined
    ? `> ${plainly(text)}`
    : `> **${people[speaker] ?? speaker}:** ${plainly(text)}`;

function wayOf({ isVote, isAhead, options }: SheetStop): string {
  if (isVote) return "*Put it to the vote:*";
  if (isAhead) return "*What comes:*";
  return options.length === 1 ? "*Just chosen:*" : "*Just chosen, one of:*";
}

function stopped(
  stop: SheetStop,
  above: SheetStop | undefined,
  names: SheetNames,
): readonly string[] {
  const { act, lines, questions, options } = stop;
  return [
    ...(act === above?.act ? [] : [`### ${plainly(act)}`]),
    lines.map((line) => quoted(line, names)).join("\n>\n> *or*\n>\n"),
    ...(options.length === 0 ? [] : [wayOf(stop), ...listed(options)]),
    ...questions.map((question) => `**${plainly(question)}**`),
  ];
}

const facts = ({ minutes, notes }: Header): string =>
  [
    `About ${minutes} minutes alone; about ${groupMinutes(minutes)} with a group that reads aloud and talks.`,
    ...(notes.length === 0 ? [] : [`It holds: ${plainly(notes.join(", "))}.`]),
  ].join(" ");

/** A facilitator's sheet as a Markdown document. */
export function sheetText(header: Header, sheet: Sheet, names: SheetNames): string {
  const [player, other] = pairOf(header) ?? [header.player];
  const beside = other === undefined ? "" : `, beside ${named([other], names.people)}`;
  const paragraphs = [
    `# ${plainly(header.title)}: the facilitator's sheet`,
    facts(header),
    `The group plays ${named([player], names.people)}${beside}.`,
    ...section("Aim", sheet.aim === "" ? [] : [plainly(sheet.aim)]),
    ...section("Who it suits", sheet.suits === "" ? [] : [plainly(sheet.suits)]),
    ...section("Leave alone", listed(sheet.leave)),
    ...section("Before", counted(sheet.before)),
    ...section(
      "On the way",
      sheet.stops.flatMap((stop, index) => stopped(stop, sheet.stops[index - 1], names)),
    ),
    ...section(
      "At an ending",
      listed(sheet.closings.map(({ act, question }) => `${act}: ${question}`)),
    ),
    ...section("After", counted(sheet.after)),
    ...section("What can be met", [
      `Practices: ${named(sheet.practices, names.practices)}.`,
      `Habits: ${named(sheet.habits, names.habits)}.`,
    ]),
  ];
  return `${paragraphs.join("\n\n")}\n`;
}
