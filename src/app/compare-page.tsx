import { render } from "preact";
import habits from "../../stories/lib/habits.json";
import practices from "../../stories/lib/practices.json";
import { answersTo, bondsFrom, linesBefore, type Parting, partingOf } from "../core/compare";
import { type Header, pairOf, type StoryFile } from "../core/passage";
import { isAsLinked, type Run } from "../core/playthrough";
import { sumOf } from "../core/turns";
import { Compare } from "../overlay/compare/compare";
import { CannotCompare, PickRun } from "../overlay/compare/pick";
import type { Side } from "../overlay/compare/side";
import { sumText } from "../overlay/debrief/sum-text";
import { toldOf } from "../overlay/debrief/turn-text";
import { Fetching, Unfetched } from "../overlay/play/fetching";
import { m } from "../overlay/text/messages/messages";
import type { Saves } from "../saves/saves";
import { narrate } from "../story/narrator";
import { type Retold, retell } from "../story/retell";
import { cast, names } from "./cast";
import { comparable } from "./comparable";
import { findStory, loadStory, type Shelved } from "./library";
import { personOf } from "./people";
import { compareAddress, debriefAddress, playAddress, type Route } from "./router";
import "../overlay/style/debrief.css";
import "../overlay/style/saves.css";
import "../overlay/style/compare.css";

type CompareRoute = Extract<Route, { page: "compare" }>;

/** Lines of the shared moment, and of the answer, that are shown. */
const LINES = 3;

/** The title of a run's story, or its name where it is not on the shelf. */
const titleOf = ({ playthrough: { story } }: Run): string =>
  findStory(story)?.header.title ?? story;

const addressOf = ({ id, ending, playthrough }: Run): string =>
  ending === undefined ? playAddress(playthrough.story, id) : debriefAddress(id);

/** The person at the other end of the thread. */
function otherOf(header: Header) {
  const [, other = header.player] = pairOf(header) ?? [];
  return personOf(other);
}

function sideOf(run: Run, told: Retold, { turn }: Parting, { header }: StoryFile): Side {
  const { ending } = run;
  const turns = toldOf(told.turns);
  return {
    id: run.id,
    ...(ending === undefined ? {} : { ending: ending.title }),
    playedAt: run.updatedAt,
    isLinked: isAsLinked(run),
    turns: turns.filter(({ number }) => number >= turn),
    sum: sumText(sumOf(turns, otherOf(header).id), otherOf(header)),
    bonds: bondsFrom(told, turn),
    answers: answersTo(told, turn, header.player, LINES),
    address: addressOf(run),
    isCut: told.isCut,
  };
}

async function compare(host: HTMLElement, file: StoryFile, one: Run, other: Run): Promise<void> {
  const toldAgain = ({ playthrough }: Run) => retell(narrate(file, cast), playthrough);
  const [left, right] = await Promise.all([toldAgain(one), toldAgain(other)]);
  const parting = partingOf(left, right);
  const { header } = file;
  const shared = toldOf(left.turns).filter(({ number }) => number < parting.turn);
  const at = [...left.turns, ...right.turns].find(({ number }) => number === parting.turn);
  render(
    <Compare
      header={header}
      parting={parting}
      number={shared.length + 1}
      act={at?.act ?? ""}
      before={linesBefore(left, parting.turn, LINES)}
      one={sideOf(one, left, parting, file)}
      other={sideOf(other, right, parting, file)}
      player={personOf(header.player)}
      partner={otherOf(header)}
      practices={practices}
      habits={habits}
      names={names}
      pickAddress={compareAddress(one.id)}
    />,
    host,
  );
}

/** What is asked for, or why it cannot be shown. */
type Asked =
  | { readonly card: Shelved; readonly one: Run; readonly other: Run | undefined }
  | { readonly why: string };

function askedFor(runs: readonly Run[], { run, other: beside }: CompareRoute): Asked {
  const one = runs.find(({ id }) => id === run);
  const other = runs.find(({ id }) => id === beside);
  if (one === undefined || (beside !== undefined && other === undefined))
    return { why: m.compare_gone() };
  const card = findStory(one.playthrough.story);
  if (other !== undefined && other.playthrough.story !== one.playthrough.story)
    return { why: m.compare_two_stories({ one: titleOf(one), other: titleOf(other) }) };
  if (card === undefined) return { why: m.compare_no_story({ story: one.playthrough.story }) };
  return run === beside ? { why: m.compare_one_run() } : { card, one, other };
}

/** Shows two runs side by side, or asks which to lay beside one; returns the page's title. */
export async function showCompare(
  host: HTMLElement,
  route: CompareRoute,
  saves: Saves,
): Promise<string> {
  const runs = await saves.all();
  const asked = askedFor(runs, route);
  if ("why" in asked) {
    render(<CannotCompare why={asked.why} />, host);
    return m.compare_cannot();
  }
  const { card, one, other } = asked;
  const { title } = card.header;
  if (other === undefined) {
    const toThis = ({ id }: Run) => compareAddress(one.id, id);
    const others = comparable(runs, one);
    render(<PickRun title={title} picked={one} runs={others} addressOf={toThis} />, host);
    return m.compare_pick();
  }
  const go = async (again: boolean): Promise<void> => {
    render(<Fetching title={title} />, host);
    try {
      await compare(host, await loadStory(card, again), one, other);
    } catch (problem) {
      const reason = problem instanceof Error ? problem.message : "";
      render(<Unfetched title={title} reason={reason} onAgain={() => void go(true)} />, host);
    }
  };
  await go(false);
  return m.compare_heading();
}
