// Playing again: the map of a large story, a choice taken back far into a run, and links.
import { measureBack } from "./back.mjs";
import { measureLink } from "./link.mjs";
import { measureMap } from "./map.mjs";

/** Measures all of it, one after the other. */
export async function measureAgain(browser) {
  const map = await measureMap(browser);
  const back = await measureBack(browser);
  const link = await measureLink();
  return { map, back, link };
}
