import cards from "virtual:cards";
import { problems, stories } from "virtual:stories";
import { render } from "preact";
import { endingsSeen, type Run } from "../core/playthrough";
import { problemText } from "../overlay/saves-page/texts";
import { Shelf } from "../overlay/shelf/shelf";
import type { ShelfStory } from "../overlay/shelf/shelves";
import type { Saves } from "../saves/saves";
import "../overlay/style/shelf.css";
import { cast } from "./cast";
import type { Shelved } from "./library";
import { newRun } from "./other-chair";
import { debriefAddress, goTo, mapAddress, playAddress } from "./router";

/** A story with what the runs on this device tell of it; runs come newest first. */
function shelfStory(card: Shelved, runs: readonly Run[]): ShelfStory {
  const own = runs.filter(({ playthrough }) => playthrough.story === card.id);
  const open = own.find(({ ending }) => ending === undefined);
  const ended = own.filter(({ ending }) => ending !== undefined);
  const last = ended[0];
  const picture = cards[card.id];
  return {
    card,
    ...(picture === undefined ? {} : { picture }),
    ...(open === undefined
      ? {}
      : { playing: { address: playAddress(card.id), position: open.position ?? 0 } }),
    finished: ended.length,
    endingsSeen: endingsSeen(own, card.id).length,
    playAddress: playAddress(card.id),
    mapAddress: mapAddress(card.id),
    ...(last === undefined ? {} : { lastDebrief: debriefAddress(last.id) }),
  };
}

/** Shows the shelf. */
export async function showShelf(host: HTMLElement, saves: Saves): Promise<void> {
  const runs = await saves.all();
  const startAnew = async (story: string) => {
    const card = stories.find(({ id }) => id === story);
    if (card === undefined) return;
    const run = await newRun(card, runs);
    await saves.put(run).catch(() => {});
    goTo(playAddress(story, run.id));
  };
  const untold = saves.reason === undefined ? [] : [problemText(saves.reason.name)];
  render(
    <Shelf
      stories={stories.map((card) => shelfStory(card, runs))}
      people={cast.people}
      problems={[...problems, ...untold]}
      onAnew={(story) => void startAnew(story)}
    />,
    host,
  );
}
