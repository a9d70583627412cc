import { render } from "preact";
import { forkRun, type Run } from "../core/playthrough";
import type { Moment } from "../core/walked";
import { MapPage } from "../overlay/map/map-page";
import { Fetching, Unfetched } from "../overlay/play/fetching";
import { m } from "../overlay/text/messages/messages";
import type { Saves } from "../saves/saves";
import { tellRuns } from "../story/retell";
import "../overlay/style/debrief.css";
import "../overlay/style/map.css";
import { newId, now } from "./around";
import { cast, names } from "./cast";
import { findStory, loadMap, loadStory } from "./library";
import { debriefAddress, goTo, playAddress } from "./router";

/** A run of its own that begins at a moment of another, all read up to its choices. */
function runFrom(run: Run, { told, turn }: Moment): Run {
  const whole = { ...run, playthrough: { ...run.playthrough, moves: told.route } };
  const shown = told.passages[turn]?.beats.length ?? 0;
  return { ...forkRun(whole, turn, newId(), now()), shown };
}

/** Shows a story's map and returns its title; undefined where there is no such story. */
export async function showMap(
  host: HTMLElement,
  { story, run: asked }: { readonly story: string; readonly run?: string },
  saves: Saves,
  again = false,
): Promise<string | undefined> {
  const card = findStory(story);
  if (card === undefined) return undefined;
  const { header } = card;
  const title = m.map_title({ title: header.title });
  render(<Fetching title={title} />, host);
  try {
    const [file, sheet, all] = await Promise.all([
      loadStory(card, again),
      loadMap(card, again),
      saves.all(),
    ]);
    const runs = all.filter(({ playthrough }) => playthrough.story === story);
    const current = runs.find(({ id }) => id === asked) ?? runs[0];
    const playFrom = async (moment: Moment) => {
      const run = runs.find(({ id }) => id === moment.told.run);
      if (run === undefined) return;
      const { told, turn } = moment;
      const stands = told.isOwn && turn === run.playthrough.moves.length;
      const next = stands ? run : runFrom(run, moment);
      if (!stands) await saves.put(next).catch(() => {});
      goTo(playAddress(story, next.id));
    };
    render(
      <MapPage
        header={header}
        sheet={sheet}
        ways={await tellRuns(file, cast, runs)}
        runs={runs.map(({ id, updatedAt, ending }) => ({
          id,
          at: updatedAt,
          isEnded: ending !== undefined,
        }))}
        current={current?.id}
        names={names}
        playAddress={playAddress(story, current?.id)}
        shelfAddress="#/"
        debriefAddress={debriefAddress}
        onPlayFrom={(moment) => void playFrom(moment)}
      />,
      host,
    );
  } catch (problem) {
    const reason = problem instanceof Error ? problem.message : "";
    const onAgain = () =>
      void showMap(host, { story, ...(asked === undefined ? {} : { run: asked }) }, saves, true);
    render(<Unfetched title={title} reason={reason} onAgain={onAgain} />, host);
  }
  return title;
}
