import type { Job, Message } from "./jobs";
import { worker } from "./work";

// The process behind the fence: takes jobs from the command, one at a time, and ends with it.
const say = (message: Message): void => void process.send?.(message);
const work = worker(say);

process.on("message", (job: Job) => {
  work(job).then(
    (answer) => say({ answer }),
    (error: unknown) => say({ fault: error instanceof Error ? error.message : String(error) }),
  );
});
process.on("disconnect", () => process.exit());
