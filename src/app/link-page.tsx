import { render } from "preact";
import type { StoryCard } from "../core/passage";
import { type Run, startRun } from "../core/playthrough";
import { positionOf } from "../core/progress";
import { LostLink } from "../overlay/link/lost-link";
import { Fetching, Unfetched } from "../overlay/play/fetching";
import type { Notice } from "../overlay/play/view";
import { m } from "../overlay/text/messages/messages";
import { type Link, type LinkRefusal, unpackLink } from "../saves/link";
import { namedValues } from "../saves/prints";
import type { Saves } from "../saves/saves";
import { narrate } from "../story/narrator";
import { newId, now } from "./around";
import { cast } from "./cast";
import { compareFrom } from "./comparable";
import { findStory, loadStory, type Shelved } from "./library";
import { LibraryError } from "./library-error";
import type { Shown } from "./other-pages";
import { playAddress, type Route } from "./router";
import { type Walked, walk } from "./walk-link";
import "../overlay/style/about.css";

/** The run that a link's way makes. */
function runOf(
  card: StoryCard,
  link: Link,
  walked: Walked,
  given: Run["playthrough"]["given"],
): Run {
  const { passages, moves, stopped } = walked;
  const last = passages.at(-1);
  const beats = last?.beats.length ?? 0;
  const shown = stopped === undefined ? Math.min(link.shown ?? beats, beats) : beats;
  const ending = shown === beats ? last?.ending : undefined;
  const playthrough = { story: card.id, storyHash: card.hash, seed: link.seed, given, moves };
  return {
    ...startRun(playthrough, newId(), now()),
    shown,
    ...(moves.length === 0 ? {} : { linked: moves }),
    position: positionOf({ passages, moves, shown }, card.acts),
    ...(ending === undefined ? {} : { ending }),
  };
}

/** What somebody who came by a link should know. */
function noticesOf(
  card: StoryCard,
  link: Link,
  walked: Walked,
  { dropped, compare }: { readonly dropped: number; readonly compare: string | undefined },
): readonly Notice[] {
  const { moves, stopped } = walked;
  const arrived: Notice =
    stopped === undefined
      ? {
          kind: "arrived",
          notes: card.header.notes,
          ...(compare === undefined ? {} : { compare }),
        }
      : { kind: "link-stopped", why: stopped, number: moves.length + 1, all: link.prints.length };
  return dropped === 0 ? [arrived] : [arrived, { kind: "link-forgotten" }];
}

const REFUSALS: Readonly<Record<LinkRefusal, () => string>> = {
  "link/damaged": m.link_damaged,
  "link/newer": m.link_newer,
  "link/too-long": m.link_too_many,
};

/** Where a link leads: a run to be played on, and what to say there. */
export interface Arrived {
  readonly card: Shelved;
  readonly run: Run;
  readonly notices: readonly Notice[];
}

/** Follows a link to its moment, as a run of one's own. Rejects where the story does not come or breaks off. */
async function follow(card: Shelved, link: Link, again: boolean, saves: Saves): Promise<Arrived> {
  const { given, dropped } = namedValues(link.given, card.header.remembers);
  const narrator = narrate(await loadStory(card, again), cast);
  const walked = await walk(narrator, link, given);
  const run = runOf(card, link, walked, given);
  const mine = await saves.all();
  await saves.put(run).catch(() => {});
  const compare = run.playthrough.moves.length === 0 ? undefined : compareFrom(mine, run);
  return { card, run, notices: noticesOf(card, link, walked, { dropped, compare }) };
}

/** What a link's address says. */
type LinkRoute = Extract<Route, { page: "link" }>;

/** Opens a link; where it cannot be followed a page says why. `onArrived` may be told only after a second try. */
async function openLink(
  host: HTMLElement,
  { story, text }: LinkRoute,
  saves: Saves,
  onArrived: (arrived: Arrived) => void,
): Promise<void> {
  const card = findStory(story);
  const lost = (why: string) => {
    const at =
      card === undefined
        ? {}
        : { story: { title: card.header.title, address: playAddress(card.id) } };
    render(<LostLink why={why} {...at} />, host);
  };
  if (card === undefined) return lost(m.link_no_story({ story: shortened(story) }));
  const read = unpackLink(story, text);
  if ("refused" in read) return lost(REFUSALS[read.refused]());
  const { title } = card.header;
  const go = async (again: boolean): Promise<void> => {
    render(<Fetching title={title} />, host);
    try {
      onArrived(await follow(card, read.link, again, saves));
    } catch (problem) {
      const reason = problem instanceof Error ? problem.message : "";
      if (!(problem instanceof LibraryError)) return lost(m.link_broken({ reason }));
      render(<Unfetched title={title} reason={reason} onAgain={() => void go(true)} />, host);
    }
  };
  await go(false);
}

const LONGEST_NAME = 60;

/** A name from an address, short enough for a sentence. */
const shortened = (name: string): string =>
  name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;

/** Shows what a link leads to: its moment, played on by `play` under an address of its own, or why it leads nowhere. */
export async function showLink(
  host: HTMLElement,
  route: LinkRoute,
  saves: Saves,
  play: (arrived: Arrived) => Shown,
): Promise<Shown> {
  let stopped = false;
  let shown: Shown | undefined;
  await openLink(host, route, saves, (arrived) => {
    if (stopped || !host.isConnected) return;
    // Loading the page again goes on with the run; the link would begin another.
    history.replaceState(null, "", playAddress(arrived.card.id, arrived.run.id));
    shown = play(arrived);
  });
  const there = Promise.resolve();
  return {
    title: findStory(route.story)?.header.title ?? m.link_lost(),
    ready: shown?.ready ?? there,
    whole: shown?.whole ?? there,
    stop: () => {
      stopped = true;
      shown?.stop();
    },
  };
}
