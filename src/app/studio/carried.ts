import type { Carry } from "../../story/remote";
import type { Line } from "./line";

/** Carries a narrator's questions over a line; what went wrong at the far end comes back as words for people. */
export const carriedBy =
  (line: Line): Carry =>
  async (question) => {
    const outcome = await line.ask({ kind: "tell", question });
    if ("answer" in outcome) return outcome.answer as never;
    if ("finding" in outcome) {
      const { found, advice, code } = outcome.finding;
      throw new Error(`${found}. ${advice} [${code}]`);
    }
    throw new Error("fault" in outcome ? outcome.fault : "The page went on to something else.");
  };
