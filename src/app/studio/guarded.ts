import type { Cast } from "../../core/cast";
import type { StoryFile } from "../../core/passage";
import { guardTurn } from "../../story/guard";
import { LIMITS } from "../../story/limits";
import { type NearNarrator, narrate } from "../../story/narrator";

/** A narrator of a script that nobody has read: a turn that costs too much ends with a sentence. */
export const narrateGuarded = (file: StoryFile, cast: Cast): NearNarrator =>
  narrate(file, cast, (story) => guardTurn(story, LIMITS, () => performance.now()));
