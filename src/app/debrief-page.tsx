import { render } from "preact";
import habits from "../../stories/lib/habits.json";
import practices from "../../stories/lib/practices.json";
import { pairOf, type StoryFile } from "../core/passage";
import {
  backTo,
  endingsSeen,
  forkRun,
  type Run,
  startPlaythrough,
  startRun,
} from "../core/playthrough";
import { type Turn, turnsOf } from "../core/turns";
import { Debrief } from "../overlay/debrief/debrief";
import { Fetching, Unfetched } from "../overlay/play/fetching";
import type { Saves } from "../saves/saves";
import { tellAside } from "../story/aside";
import { narrate } from "../story/narrator";
import "../overlay/style/debrief.css";
import { newId, newSeed, now } from "./around";
import { cast } from "./cast";
import { findStory, loadStory } from "./library";
import { namesById, personOf } from "./people";
import { goTo, mapAddress, playAddress } from "./router";

/** A run told again from its moves. */
async function retold(file: StoryFile, run: Run) {
  const { seed, given, moves } = run.playthrough;
  const { passages } = await narrate(file, cast).begin({ seed, given, moves });
  return { passages, turns: turnsOf(passages, moves) };
}

/** The finished run of the same story before this one. */
const runBefore = (runs: readonly Run[], run: Run): Run | undefined =>
  runs.find(
    (other) =>
      other.id !== run.id &&
      other.ending !== undefined &&
      other.playthrough.story === run.playthrough.story &&
      other.updatedAt < run.updatedAt,
  );

/** Shows a playthrough's debrief and returns its title; undefined where there is no such run or story. */
export async function showDebrief(
  host: HTMLElement,
  id: string,
  saves: Saves,
  again = false,
): Promise<string | undefined> {
  const runs = await saves.all();
  const run = runs.find((each) => each.id === id);
  const card = run === undefined ? undefined : findStory(run.playthrough.story);
  if (run === undefined || card === undefined) return undefined;
  const { header } = card;
  render(<Fetching title={header.title} />, host);
  try {
    const file = await loadStory(card, again);
    const { passages, turns } = await retold(file, run);
    const before = runBefore(runs, run);
    const ghost: readonly Turn[] | undefined =
      before === undefined ? undefined : (await retold(file, before)).turns;
    const ending = run.ending ?? passages.at(-1)?.ending ?? { id: "", title: header.title };
    const [, other = header.player] = pairOf(header) ?? [];
    const play = async (next: Run) => {
      await saves.put(next).catch(() => {});
      goTo(playAddress(card.id, next.id));
    };
    const goBackTo = (turn: number) => {
      // It stands at the choice itself: the lines before it were read.
      const shown = passages[turn]?.beats.length ?? 0;
      void play({ ...forkRun(run, turn, newId(), now()), shown });
    };
    render(
      <Debrief
        header={header}
        player={personOf(header.player)}
        you={personOf(header.player)}
        other={personOf(other)}
        turns={turns}
        ending={ending}
        endingsSeen={endingsSeen(runs, card.id).length}
        endingsAll={card.endings}
        {...(ghost === undefined ? {} : { ghost })}
        practices={practices}
        habits={habits}
        names={namesById}
        onBackTo={goBackTo}
        onPlayAgain={() =>
          void play(startRun(startPlaythrough(card.id, card.hash, newSeed()), newId(), now()))
        }
        mapAddress={mapAddress(card.id, run.id)}
        optionsAt={(turn) => passages[turn]?.choices ?? []}
        onWhatIf={(turn, choice) =>
          tellAside(narrate(file, cast), backTo(run.playthrough, turn), choice)
        }
        shelfAddress="#/"
      />,
      host,
    );
    return ending.title;
  } catch (problem) {
    const reason = problem instanceof Error ? problem.message : "";
    const onAgain = () => void showDebrief(host, id, saves, true);
    render(<Unfetched title={header.title} reason={reason} onAgain={onAgain} />, host);
    return header.title;
  }
}
