import { signal } from "@preact/signals";
import { type KeptSession, startSession } from "../../src/app/session";
import type { Ways } from "../../src/core/personal";
import { type Run, startPlaythrough, startRun } from "../../src/core/playthrough";
import type { Telling } from "../../src/core/telling";
import { writingAhead } from "../../src/saves/ahead";
import { remembering } from "../../src/saves/remember";
import type { Saves } from "../../src/saves/saves";
import { narrate } from "../../src/story/narrator";
import { area } from "../saves/area";
import { browserWith } from "../saves/browser";
import { SMALL_CAST, smallStory } from "../support/script";
import { NOW } from "./open-session";

/** Rounds that can be gone as often as one likes, chance, counters, feelings to guess and two endings. */
export const story = smallStory(`VAR laps = 0
=== start ===
# act: The drawer, in the morning
# place: kitchen, dusk
# enter: ines, left
# enter: maud, right
MAUD: (hurt, sitting) It sticks a bit. # guess # bid: to hear that the offer is welcome
-> round
=== round ===
The clock says {RANDOM(1, 12)}.
MAUD: (calm) {Once|Twice|Again}, {laps}. # guess
+ [“You ironed wrapping paper.” # toward: appreciate]
    ~ laps++
    MAUD: (warm) On low. # guess # reply: toward appreciate
    -> round
+ [“Is there a deposit?” # away: minimise]
    ~ laps--
    MAUD: (calm, turned) Two months. # reply: away mask
    -> keys
* [Wait # wait]
    Your hand has found the door frame.
    -> round
=== keys ===
MAUD: You could leave it empty. # bid: to know if you stay
+ [Put your keys in. # toward: answer-the-bid]
    # ending: heaviest, The heaviest thing
    -> END
+ {laps > 0} [“Let's see.” # away: hide]
    -> round
* [“Later.” # away: mask]
    Breakfast is good.
    # ending: breakfast, A very good breakfast, all in all
    -> END
`);
/** Seed of every run here. */
const SEED = 7;

const FEELINGS = { calm: ["hurt", "warm"], hurt: ["calm", "warm"], warm: ["calm", "hurt"] };

/** The run that every walk begins with. */
export const first = (): Run =>
  startRun(startPlaythrough(story.id, story.hash, SEED), "first", NOW);

/** A browser in which the game is opened again and again; what was kept stays. */
export function device(ways: Ways) {
  const browser = browserWith();
  const { storage } = area();
  let saves: Saves | undefined;
  let last = 0;
  const newId = () => {
    last += 1;
    return `run-${last}`;
  };
  const page = async (): Promise<Saves> => {
    // In line behind all that the page before has to write: two at once are another matter.
    await saves?.all();
    saves?.stop();
    saves = remembering(writingAhead(await browser.page(), () => storage));
    return saves;
  };
  /** Opens a run as after a reload: only what was kept of it is known. */
  const open = async (id: string): Promise<KeptSession> => {
    const kept = await page();
    const run = (await kept.all()).find((each) => each.id === id);
    if (run === undefined) throw new Error(`The run ${id} is not kept.`);
    return startSession({
      card: story,
      narrator: narrate(story, SMALL_CAST),
      run,
      saves: kept,
      now: () => NOW,
      newId,
      onEnd: () => {},
      noticing: { ways: signal(ways), feelings: FEELINGS },
    });
  };
  const begin = async (run: Run): Promise<KeptSession> => {
    await (saves ?? (await page())).put(run);
    return open(run.id);
  };
  return { open, begin, newId, all: async () => (await saves?.all()) ?? [] };
}

/** The same moves played from the start by somebody who never goes back. */
export async function replayed(moves: readonly string[], shown = Number.MAX_SAFE_INTEGER) {
  const narrator = narrate(story, SMALL_CAST);
  const { passages } = await narrator.begin({ seed: SEED, given: {}, moves });
  const telling: Telling = {
    passages,
    moves,
    shown: Math.min(shown, passages.at(-1)?.beats.length ?? 0),
  };
  return telling;
}
