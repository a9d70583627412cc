import fc from "fast-check";
import { type Run, startPlaythrough, startRun, withMove } from "../../src/core/playthrough";

const moment = fc
  .date({ min: new Date(0), max: new Date("2100-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString());
const name = fc.string({ minLength: 1, maxLength: 30, unit: "binary" });
const value = fc.oneof(fc.string(), fc.boolean(), fc.integer());
const given = fc.dictionary(
  fc.string().filter((key) => key !== "__proto__"),
  value,
  { noNullPrototype: true },
);

const playthroughs = fc.record({
  story: name,
  storyHash: fc.string(),
  seed: fc.integer(),
  given,
  moves: fc.array(name, { maxLength: 20 }),
});

/** Any playthrough that a story could make. */
export const anyPlaythrough = playthroughs;

/** Any run that the game could keep. */
export const anyRun: fc.Arbitrary<Run> = fc.record(
  {
    id: name,
    playthrough: playthroughs,
    startedAt: moment,
    updatedAt: moment,
    shown: fc.nat(),
    ending: fc.record({ id: name, title: name }),
    ahead: fc.record({ moves: fc.array(name, { minLength: 1, maxLength: 9 }), shown: fc.nat() }),
    left: fc.array(fc.array(name, { minLength: 1, maxLength: 9 }), { minLength: 1, maxLength: 5 }),
    forkedFrom: fc.record({ run: name, turn: fc.nat() }),
    rememberedAt: moment,
    linked: fc.array(name, { minLength: 1, maxLength: 9 }),
    position: fc.double({ min: 0, max: 1, noNaN: true }).map((share) => share + 0),
    noticed: fc.record(
      {
        guesses: fc.array(
          fc.record(
            { turn: fc.nat(), beat: fc.nat(), words: fc.string(), mood: name },
            { requiredKeys: ["turn", "beat", "words"], noNullPrototype: true },
          ),
          { maxLength: 4 },
        ),
        spots: fc.array(
          fc.record(
            { turn: fc.nat(), beat: fc.nat(), words: fc.string() },
            { noNullPrototype: true },
          ),
          { maxLength: 4 },
        ),
        watched: fc.array(fc.nat(), { maxLength: 4 }),
      },
      { noNullPrototype: true },
    ),
  },
  { requiredKeys: ["id", "playthrough", "startedAt", "updatedAt", "shown"], noNullPrototype: true },
) as fc.Arbitrary<Run>;

/** A small run; `minute` sets when it was last played, `moves` what was chosen. */
export function runOf(id: string, minute = 0, moves: readonly string[] = ["hall/hello"]): Run {
  const now = new Date(Date.UTC(2026, 10, 22, 9, minute)).toISOString();
  return startRun(moves.reduce(withMove, startPlaythrough("green-eyes", "abc", 7)), id, now);
}
