import { stories } from "virtual:stories";
import type { StoryCard, StoryFile } from "../core/passage";

/** A story on the shelf with the address of its JSON. */
export type Shelved = StoryCard & { readonly url: string };

/** A story that could not be fetched or read, in words. */
export class LibraryError extends Error {
  override readonly name = "LibraryError";
}

/** The shelved story of that name, if there is one. */
export const findStory = (id: string): Shelved | undefined =>
  stories.find((card) => card.id === id);

/**
 * Fetches a story; `again` asks past whatever the browser has kept of a first try. Rejects with a `LibraryError` where
 * the network or the script fails.
 */
export async function loadStory(card: Shelved, again = false): Promise<StoryFile> {
  const cache = again ? "reload" : "default";
  // An address of its own: a first try that was preloaded and failed would be handed out again, whatever `cache` says.
  const address = again ? `${card.url}?again` : card.url;
  const response = await fetch(address, { priority: "high", cache }).catch(() => {
    throw new LibraryError("");
  });
  const answer: StoryFile | { readonly problem: string } = await response.json().catch(() => {
    throw new LibraryError("");
  });
  if ("problem" in answer) throw new LibraryError(answer.problem);
  if (!response.ok) throw new LibraryError("");
  return answer;
}
