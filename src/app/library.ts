import { type StoryUrls, stories } from "virtual:stories";
import type { MapSheet } from "../core/map-sheet";
import type { Passage, StoryCard, StoryFile } from "../core/passage";
import { LibraryError } from "./library-error";

/** A story on the shelf with its addresses. */
export type Shelved = StoryCard & StoryUrls & { readonly mapUrl: string };

/** The shelved story of that name, if there is one. */
export const findStory = (id: string): Shelved | undefined =>
  stories.find((card) => card.id === id);

/** Fetches what a story always says first; undefined where that may differ, or does not come. */
export async function loadFirst({ firstUrl }: Shelved): Promise<Passage | undefined> {
  if (firstUrl === undefined) return undefined;
  try {
    const response = await fetch(firstUrl, { priority: "high" });
    return response.ok ? await response.json() : undefined;
  } catch {
    return undefined;
  }
}

/** Fetches the map of a story; `again` as below. Rejects with a `LibraryError`. */
export const loadMap = ({ mapUrl }: Shelved, again = false): Promise<MapSheet> =>
  fetchJson(mapUrl, again);

/**
 * Fetches a story; `again` asks past whatever the browser has kept of a first try. Rejects with a `LibraryError` where
 * the network or the script fails.
 */
export const loadStory = (card: Shelved, again = false): Promise<StoryFile> =>
  fetchJson(card.url, again);

/** Fetches JSON of ours; `again` and rejections as for a story. */
export async function fetchJson<Content extends object>(
  url: string,
  again: boolean,
): Promise<Content> {
  const cache = again ? "reload" : "default";
  // An address of its own: a first try that was preloaded and failed would be handed out again, whatever `cache` says.
  const address = again ? `${url}?again` : url;
  const response = await fetch(address, { priority: "high", cache }).catch(() => {
    throw new LibraryError("");
  });
  const answer: Content | { readonly problem: string } = await response.json().catch(() => {
    throw new LibraryError("");
  });
  if ("problem" in answer) throw new LibraryError(answer.problem);
  if (!response.ok) throw new LibraryError("");
  return answer;
}
