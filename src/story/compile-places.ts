import { Container } from "inkjs/engine/Container";
import type { Place } from "./explore/types";

/**
 * Where the parts of a freshly compiled story stand in the scripts, by inkjs's path: words, choices, diverts, whatever a
 * path may stop at. To be read off the compiler's own story, since this does not outlive the JSON.
 */
export function placesIn(
  root: Container,
  pathOf: (file: string) => string,
): Readonly<Record<string, Place>> {
  const places: Record<string, Place> = {};
  const open: Container[] = [root];
  for (let container = open.pop(); container !== undefined; container = open.pop()) {
    for (const each of [...container.content, ...(container.namedOnlyContent?.values() ?? [])]) {
      if (each instanceof Container) open.push(each);
      const debug = each.debugMetadata;
      if (debug === null || debug.fileName === null) continue;
      places[each.path.toString()] = { file: pathOf(debug.fileName), line: debug.startLineNumber };
    }
  }
  return places;
}
