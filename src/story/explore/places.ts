import type { Story } from "inkjs/engine/Story";
import { layOut, partsOf, pathAt } from "./program";
import type { Place } from "./types";

/**
 * Where a freshly compiled story's choices, lines and tags stand in its scripts, by inkjs's path. To be read off the
 * compiler's own story: its debug metadata does not outlive the JSON. `pathOf` makes a file's path of the name that the
 * compiler knows it by.
 */
export function placesOf(
  compiled: Story,
  pathOf: (file: string) => string,
): Readonly<Record<string, Place>> {
  const program = layOut(compiled.mainContentContainer);
  const places: Record<string, Place> = {};
  for (const container of program.order)
    for (const [site] of partsOf(program, container)) {
      const from = program.objects[site]?.debugMetadata;
      if (from === null || from === undefined || from.fileName === null) continue;
      places[pathAt(program, site)] = { file: pathOf(from.fileName), line: from.startLineNumber };
    }
  return places;
}
