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

/** Fetches a story; rejects with a `LibraryError` where the network or the script fails. */
export async function loadStory(card: Shelved): Promise<StoryFile> {
  const response = await fetch(card.url, { priority: "high" }).catch(() => {
    throw new LibraryError("");
  });
  const answer: StoryFile | { readonly problem: string } = await response.json();
  if ("problem" in answer) throw new LibraryError(answer.problem);
  if (!response.ok) throw new LibraryError("");
  return answer;
}
