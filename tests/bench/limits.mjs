// What was measured, held against its limits.
import { kilobytes, tenths } from "./words.mjs";

/** A figure with its limit: `value` must not be above `limit`; `text` and `allowed` are for people. */
export const limited = (what, value, limit, text, allowed) => ({
  what,
  text,
  allowed,
  holds: value <= limit,
});

/** All figures that have a limit. */
export function judged({ cold, sizes, idle, clicks }) {
  const ratio = cold.game.choices / cold.plain.choices;
  const idlest = Math.max(idle.atChoices.page, idle.afterChoice.page);
  return [
    limited(
      "Cold load, choices usable, beside a plain page",
      ratio,
      1.25,
      `${ratio.toFixed(2)} times`,
      "1.25 times",
    ),
    limited(
      "JavaScript before the first line, without inkjs",
      sizes.own,
      50_000,
      `${kilobytes(sizes.own)} kB`,
      "50 kB",
    ),
    limited(
      "JavaScript of the stage",
      sizes.stageSum,
      240_000,
      `${kilobytes(sizes.stageSum)} kB`,
      "240 kB",
    ),
    limited(
      `Idle stage (${idle.renderer}), of one core`,
      idlest,
      2,
      `${idlest.toFixed(2)} %`,
      "2 %",
    ),
    limited(
      "Choice to its next line, p50",
      clicks.choices.p50,
      16,
      `${tenths(clicks.choices.p50)} ms`,
      "16 ms",
    ),
    limited(
      "Choice to its next line, p99",
      clicks.choices.p99,
      16,
      `${tenths(clicks.choices.p99)} ms`,
      "16 ms",
    ),
  ];
}

/** Figures with a limit, for a terminal. */
export const summaryOf = (figures) =>
  figures
    .map(
      ({ what, text, allowed, holds }) =>
        `${holds ? "holds " : "MISSED"}  ${what}: ${text} (limit ${allowed})`,
    )
    .join("\n");
