import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { storyIds } from "../../src/build/stories";
import { gatherSource, type StorySource } from "../../src/story/source";

/** The scripts of all stories that ship. */
export const shelfOf = (root: string): readonly StorySource[] =>
  storyIds(root).map((id) =>
    gatherSource(id, `stories/${id}/main.ink`, (path) => {
      const file = join(root, path);
      return existsSync(file) ? readFileSync(file, "utf8") : undefined;
    }),
  );
