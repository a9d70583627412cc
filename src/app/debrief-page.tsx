import { render } from "preact";
import habits from "../../stories/lib/habits.json";
import practices from "../../stories/lib/practices.json";
import { guessesTold, spotsTold } from "../core/noticed";
import { pairOf } from "../core/passage";
import {
  backTo,
  endingsSeen,
  forkRun,
  type Run,
  startPlaythrough,
  startRun,
} from "../core/playthrough";
import type { Turn } from "../core/turns";
import { JOURNAL, SHELF } from "../overlay/about/addresses";
import { Debrief } from "../overlay/debrief/debrief";
import { Fetching, Unfetched } from "../overlay/play/fetching";
import type { Saves } from "../saves/saves";
import { tellAside } from "../story/aside";
import { narrate } from "../story/narrator";
import { retell } from "../story/retell";
import "../overlay/style/debrief.css";
import { newId, newSeed, now } from "./around";
import { cast } from "./cast";
import { compareFrom } from "./comparable";
import { findStory, loadStory, type Shelved } from "./library";
import { linkTo } from "./link-here";
import { companionOf, runAfter } from "./other-chair";
import { namesById, personOf } from "./people";
import { goTo, mapAddress, playAddress, sheetAddress } from "./router";

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
    const toldAgain = ({ playthrough }: Run) => retell(narrate(file, cast), playthrough);
    const { passages, turns, isCut } = await toldAgain(run);
    const before = runBefore(runs, run);
    const ghost: readonly Turn[] | undefined =
      before === undefined ? undefined : (await toldAgain(before)).turns;
    const ending = run.ending ?? passages.at(-1)?.ending ?? { id: "", title: header.title };
    const [, other = header.player] = pairOf(header) ?? [];
    const beside = compareFrom(runs, run);
    const play = async (next: Run) => {
      await saves.put(next).catch(() => {});
      goTo(playAddress(next.playthrough.story, next.id));
    };
    const companion = isCut || run.ending === undefined ? undefined : companionOf(card);
    const sitIn = async (chair: Shelved): Promise<void> => {
      try {
        await play(await runAfter(chair, run));
      } catch (problem) {
        const reason = problem instanceof Error ? problem.message : "";
        const onAgain = () => void sitIn(chair);
        render(<Unfetched title={chair.header.title} reason={reason} onAgain={onAgain} />, host);
      }
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
        {...(run.noticed === undefined
          ? {}
          : {
              noticed: {
                guesses: guessesTold(passages, run.noticed),
                spots: spotsTold(passages, run.noticed),
              },
            })}
        practices={practices}
        habits={habits}
        names={namesById}
        onBackTo={goBackTo}
        onPlayAgain={() => {
          const fresh = startPlaythrough(card.id, card.hash, newSeed(), run.playthrough.given);
          const { rememberedAt } = run;
          void play({
            ...startRun(fresh, newId(), now()),
            ...(rememberedAt === undefined ? {} : { rememberedAt }),
          });
        }}
        {...(companion === undefined ? {} : { onOtherChair: () => void sitIn(companion) })}
        linkTo={(turn) => linkTo(run, passages, turn)}
        {...(beside === undefined ? {} : { onCompare: () => goTo(beside) })}
        mapAddress={mapAddress(card.id, run.id)}
        sheetAddress={sheetAddress(card.id)}
        optionsAt={(turn) => passages[turn]?.choices ?? []}
        onWhatIf={(turn, choice) =>
          tellAside(narrate(file, cast), backTo(run.playthrough, turn), choice)
        }
        shelfAddress={SHELF}
        journalAddress={JOURNAL}
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
