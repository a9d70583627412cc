import type { Passage } from "../core/passage";
import type { Narrator, Opening } from "./narrator";

/** What a story would have said to another choice after these moves; the run itself is left as it is. */
export async function tellAside(
  narrator: Narrator,
  opening: Opening,
  choice: string,
): Promise<Passage> {
  await narrator.begin(opening);
  return narrator.choose(choice);
}
