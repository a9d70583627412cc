import type { CallStack } from "inkjs/engine/CallStack";
import { PushPopType } from "inkjs/engine/PushPop";
import { BoolValue, FloatValue, IntValue, StringValue } from "inkjs/engine/Value";
import { turningOf } from "../../core/choice";
import { parseTag } from "../../core/tags";
import { countTurning } from "../turnings";
import { beginChance, type Draw } from "./chance";
import { type Engine, rewind, watchSteps } from "./engine";
import { beginHeir, type Heritage, type Taken } from "./heritage";
import type { KnownTurns } from "./known";
import type { Carried, Moment, Moments } from "./moment";
import { type OutputLine, outputReader } from "./output";
import type { Offer, Positions } from "./position";
import type { Program } from "./program";
import { beginSaying, type ShownTag } from "./saying";
import { askedAt, StepKind, stepKinds } from "./step-kinds";
import type { Limits } from "./types";
import type { Values } from "./values";

/** How a turn ended where no choice was left, or why it was ended. */
export type Stop =
  | {
      readonly kind:
        | "stopped"
        | "ran-out"
        | "unreturned-tunnel"
        | "unreturned-function"
        | "loop"
        | "long-text"
        | "deep"
        | "late";
    }
  | { readonly kind: "error"; readonly message: string };

/** What happened from one choice point (or the start) to the next, or to a stop. */
export interface Turn {
  readonly lines: readonly OutputLine[];
  readonly tags: readonly ShownTag[];
  readonly draws: readonly Draw[];
  readonly carried: Carried;
  /** Values that it asked for of those that were given. */
  readonly taken: readonly Taken[];
  /** Where it came to wait for a choice; absent where it stopped. */
  readonly position?: number;
  /** Absent where choices are offered. */
  readonly stop?: Stop;
  readonly warnings: readonly string[];
  /** Sites where something was divided by zero. */
  readonly zeros: readonly number[];
  /** Sites of the choices that were come past, offered or not. */
  readonly passed: readonly number[];
  /** Site of the last words or choice that was come past, or of the last step where there were none. */
  readonly last: number;
}

/** From where a turn sets out: an offer at a moment; the start where absent. */
export interface Setout {
  readonly moment: Moment;
  readonly offer: Offer;
}

/** Plays one turn; `picks` are the outcomes of its first draws. */
export type PlayTurn = (
  from: Setout | undefined,
  picks: readonly number[],
  isLate: () => boolean,
) => Turn;

const CLOCK_EVERY = 512;
const MOST_COPIED_FRAMES = 2_000_000;

/** How a story that cannot go on and offers nothing has come to its end; the words are those of inkjs's own errors. */
function restOf({ story }: Engine): Stop | undefined {
  const { state } = story;
  const { callStack } = state;
  if (story.currentChoices.length > 0) return undefined;
  if (callStack.canPopThread) return { kind: "error", message: "an ink thread did not end" };
  if (state.didSafeExit || state.generatedChoices.length > 0) return { kind: "stopped" };
  if (callStack.CanPop(PushPopType.Tunnel)) return { kind: "unreturned-tunnel" };
  return { kind: callStack.CanPop(PushPopType.Function) ? "unreturned-function" : "ran-out" };
}

const isZero = (divisor: unknown): boolean =>
  (divisor instanceof IntValue || divisor instanceof FloatValue || divisor instanceof BoolValue) &&
  Number(divisor.value) === 0;

const wordsOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/** What a player of turns works with. */
export interface TurnParts {
  readonly engine: Engine;
  readonly program: Program;
  readonly moments: Moments;
  readonly positions: Positions;
  readonly known: KnownTurns;
  readonly heritage: Heritage;
  readonly values: Values;
  /** Given variables whose values are asked for at the start, since not only the script reads them. */
  readonly eager: readonly string[];
  readonly limits: Limits;
  /** Gets a 1 at each site that is stepped on. */
  readonly met: Uint8Array;
}

/**
 * Makes a player of single turns. It steps ink itself instead of calling `Continue`, so that a loop ends at a limit, and
 * so that ink's look-ahead at each line's end, which costs most of the time, is not needed.
 */
export function turnPlayer({
  engine,
  program,
  moments,
  positions,
  known,
  heritage,
  values,
  eager,
  limits,
  met,
}: TurnParts): PlayTurn {
  const { story } = engine;
  const kinds = stepKinds(program, heritage.names);
  const reader = outputReader();
  let site = -1;
  let enter: (kind: StepKind) => void = () => undefined;
  watchSteps(engine, (callStack: CallStack) => {
    const object = callStack.currentElement.currentPointer.Resolve();
    site = object === null ? -1 : (program.siteOf.get(object) ?? -1);
    if (site < 0) return;
    met[site] = 1;
    known.stepped(site);
    const kind = kinds[site] ?? StepKind.Plain;
    if (kind !== StepKind.Plain) enter(kind);
  });

  const setOut = (from: Setout | undefined): Carried => {
    if (from === undefined) {
      rewind(engine);
      story.state.GoToStart();
      for (const name of heritage.names) {
        engine.variables.set(name, engine.unread);
        engine.touched.add(name);
      }
      return { dealt: new Map(), estate: heritage.whole };
    }
    const carried = moments.restore(from.moment, from.offer);
    countTurning(story, "you", turningOf(from.offer.tags.map(parseTag)));
    return carried;
  };

  return (from, picks, isLate) => {
    const carried = setOut(from);
    const again = from && known.find(from.offer, picks, carried);
    if (again !== undefined) return again;
    const keep = from && known.listen(from.offer, picks, carried);
    if (from !== undefined) story.ChoosePath(from.offer.target);
    const { dealt, estate } = carried;
    const chance = beginChance(story, picks, limits.outcomes, dealt);
    const heir = beginHeir(engine, heritage, values, estate, chance);
    if (from === undefined) for (const name of eager) heir.ask(name);
    const { state } = story;
    const saying = beginSaying(story, reader);
    const passed: number[] = [];
    const zeros: number[] = [];
    let last = -1;
    let copied = 0;
    let written = 0;
    let after: StepKind = StepKind.Plain;

    enter = (kind) => {
      after = kind;
      if (kind === StepKind.Words) {
        saying.words(site);
        last = site;
      } else if (kind === StepKind.Choice) {
        passed.push(site);
        last = site;
        copied += state.callStack.depth;
      } else if (kind === StepKind.Fork) copied += state.callStack.depth;
      else if (kind === StepKind.Divides) {
        if (isZero(state.evaluationStack.at(-1))) zeros.push(site);
      } else if (kind === StepKind.Asks) heir.ask(askedAt(program.objects[site]) ?? "");
      else if (kind === StepKind.Draw) chance.prepare(program.objects[site]);
    };

    /** What a step that may lengthen a text has made: the length of the text on top of either stack. */
    const lengthMade = (): number => {
      const made =
        after === StepKind.Grows ? state.evaluationStack.at(-1) : state.outputStream.at(-1);
      return made instanceof StringValue ? (made.value?.length ?? 0) : 0;
    };

    const afterStep = (steps: number): Stop | undefined => {
      switch (after) {
        case StepKind.TagEnd:
          saying.tagEnd();
          break;
        case StepKind.LineEnd:
          saying.lineEnd();
          break;
        case StepKind.Grows:
          if (lengthMade() > limits.text) return { kind: "long-text" };
          break;
        case StepKind.Words:
        case StepKind.Out:
          written += lengthMade();
          if (written > limits.text) return { kind: "long-text" };
          break;
        default:
          break;
      }
      after = StepKind.Plain;
      if (state.callStack.depth > limits.depth || copied > MOST_COPIED_FRAMES)
        return { kind: "deep" };
      if (steps >= limits.steps) return { kind: "loop" };
      return steps % CLOCK_EVERY === 0 && isLate() ? { kind: "late" } : undefined;
    };

    const run = (): Stop | undefined => {
      try {
        for (let steps = 1; state.canContinue; steps++) {
          story.Step();
          if (!state.canContinue) story.TryFollowDefaultInvisibleChoice();
          const stop = afterStep(steps);
          if (stop !== undefined) return stop;
        }
        saying.end();
        return restOf(engine);
      } catch (error) {
        return { kind: "error", message: wordsOf(error) };
      }
    };

    const stop = run();
    saying.take();
    const turn: Turn = {
      lines: saying.lines,
      tags: saying.tags,
      draws: chance.draws,
      carried: { dealt: chance.dealt, estate: heir.rest() },
      taken: heir.taken,
      ...(stop === undefined ? { position: positions.current(story.currentChoices) } : { stop }),
      warnings: state.currentWarnings ?? [],
      zeros,
      passed,
      last: last < 0 ? site : last,
    };
    keep?.(turn);
    return turn;
  };
}
