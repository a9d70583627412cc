import { LIMITS } from "../../story/limits";
import { answering } from "../../story/remote";
import { narrateGuarded } from "../studio/guarded";
import type { Letter, Message } from "../studio/jobs";

/** Answers what is asked of a story, in a Worker or, where there is none, in the page. */
export function answerLetters(say: (message: Message) => void): (letter: Letter) => void {
  const tell = answering(narrateGuarded);
  return ({ number, job }) => {
    if (job.kind !== "tell") return;
    say({ number, doing: "playing", within: LIMITS.compile });
    tell(job.question).then(
      (answer) => say({ number, answer }),
      (error: unknown) =>
        say({ number, fault: error instanceof Error ? error.message : String(error) }),
    );
  };
}
