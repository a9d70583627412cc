import type { Page } from "@playwright/test";
import type { StoryFile } from "../../../src/core/passage";
import { STORY } from "./plans";

/** The address of the story's JSON in a build. */
export const STORY_FILE = new RegExp(`/${STORY}-[\\w-]{8}\\.json`, "u");

/** The address of what the story says first, in a file of its own. */
export const FIRST_FILE = new RegExp(`/first-${STORY}-[\\w-]{8}\\.json`, "u");

/** Serves the story changed, as after an edit of its script. */
export async function serveChanged(
  page: Page,
  change: (story: StoryFile) => StoryFile,
): Promise<void> {
  await page.route(STORY_FILE, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: change(await response.json()) });
  });
}

/** The story with one choice gone: no other has its id any more. */
export const without =
  (move: string) =>
  (story: StoryFile): StoryFile => ({
    ...story,
    hash: "edited",
    choiceIds: Object.fromEntries(
      Object.entries(story.choiceIds).map(([at, id]) => [at, id === move ? `${id}-reworded` : id]),
    ),
  });
