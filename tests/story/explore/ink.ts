import { Compiler, CompilerOptions } from "inkjs/compiler/Compiler";
import { placesIn } from "../../../src/story/compile-places";
import { explore } from "../../../src/story/explore/explore";
import type { Explorable, Explored, ExploreOptions } from "../../../src/story/explore/types";

/** Compiles one ink script to JSON, with the places of its lines; throws with the compiler's words. */
export function compileInk(source: string) {
  const complaints: string[] = [];
  const options = new CompilerOptions("main.ink", [], false, (words) => complaints.push(words), {
    ResolveInkFilename: (name: string) => name,
    LoadInkFileContents: () => "",
  });
  const story = new Compiler(source, options).Compile();
  const ink = story.ToJson();
  if (typeof ink !== "string") throw new Error(complaints.join("\n"));
  return { ink, places: placesIn(story.mainContentContainer, (file) => file) };
}

/** Explores a compiled story to its end or its budget's; every turn is kept, which is what could go wrong. */
export function exploreAll(story: Explorable, options: Partial<ExploreOptions> = {}): Explored {
  const exploration = explore(story, { clock: () => 0, keepFrom: 0, ...options });
  while (!exploration.step(1));
  return exploration.report();
}

/** Explores one ink script; a choice's id is its path. */
export function exploreInk(source: string, options: Partial<ExploreOptions> = {}): Explored {
  const { ink, places } = compileInk(source);
  return exploreAll({ ink, choiceIds: {} }, { places, ...options });
}

/** Texts of what was not met. */
export const unmet = (parts: Explored["lines"]): readonly string[] =>
  parts.filter(({ met }) => !met).map(({ text }) => text);
