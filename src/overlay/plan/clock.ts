import { m } from "../text/messages/messages";

const HOUR = 60;

/** Minutes from the start as on a clock: `1:05`. */
export const clockText = (minutes: number): string =>
  m.plan_at({
    hours: Math.floor(minutes / HOUR),
    minutes: String(minutes % HOUR).padStart(2, "0"),
  });
