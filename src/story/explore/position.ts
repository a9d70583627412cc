import { CallStack } from "inkjs/engine/CallStack";
import type { Choice } from "inkjs/engine/Choice";
import { Container } from "inkjs/engine/Container";
import type { Path } from "inkjs/engine/Path";
import { Pointer } from "inkjs/engine/Pointer";
import type { PushPopType } from "inkjs/engine/PushPop";
import type { Story } from "inkjs/engine/Story";
import { type Bits, hasBit, type Liveness, union } from "./live";
import type { Program } from "./program";
import { frameKeys } from "./reads";
import type { Values } from "./values";

/** One level of the call stack with the temporaries that can still be read, as value numbers. */
interface Frame {
  readonly type: PushPopType;
  readonly isExpression: boolean;
  readonly at: Pointer;
  readonly temporaries: readonly (readonly [name: string, value: number])[];
}

/** A visible option at a choice point with all that inkjs needs to take it. */
export interface Offer {
  readonly path: string;
  readonly text: string;
  readonly tags: readonly string[];
  readonly target: Path;
  readonly frames: readonly Frame[];
  /** The innermost container around both the flow before and the choice's target: those inside it count as entered. */
  readonly from: Container | undefined;
}

/** Where a story waits for a choice. */
export interface Position {
  readonly offers: readonly Offer[];
  /** What can still be read from here. */
  readonly live: Bits;
  /** The same for all positions that differ in temporaries only. */
  readonly shape: number;
  /** About what the temporaries cost to keep. */
  readonly size: number;
}

/** Reads positions off a running story, each once. */
export interface Positions {
  /** The number of the position at which the story stands now. */
  readonly current: (choices: readonly Choice[]) => number;
  readonly at: (number: number) => Position;
}

function ancestors(container: Container | null): readonly Container[] {
  const chain: Container[] = [];
  for (let each = container; each !== null; ) {
    chain.push(each);
    each = each.parent instanceof Container ? each.parent : null;
  }
  return chain;
}

/** What counts visits when a choice is taken: which containers around its target were not around the flow before. */
function commonContainer(before: Pointer, target: Container | null): Container | undefined {
  const last = before.Resolve();
  const inner = last instanceof Container ? last : before.container;
  const around = new Set(ancestors(target));
  return ancestors(inner).find((container) => around.has(container));
}

const numberWords = () => {
  const numbers = new Map<string, number>();
  return (word: string): number => {
    const number = numbers.get(word) ?? numbers.size;
    numbers.set(word, number);
    return number;
  };
};

/** Makes an empty list of positions. */
export function positionList(
  story: Story,
  program: Program,
  liveness: Liveness,
  values: Values,
): Positions {
  const numbers = new Map<string, number>();
  const positions: Position[] = [];
  const shapeOf = numberWords();
  const wordNumber = numberWords();

  const siteAt = ({ container, index }: Pointer): number =>
    container === null ? -1 : (program.startOf.get(container) ?? 0) + Math.max(0, index);

  const targetOf = (choice: Choice): Container | null =>
    choice.targetPath === null ? null : story.ContentAtPath(choice.targetPath).container;

  /** Keys that can be read once a choice is taken: from its target, and from where each tunnel below returns to. */
  const liveAfter = (target: Container | null, frames: readonly CallStack.Element[]): Bits => {
    const start = target === null ? undefined : program.startOf.get(target);
    let live = start === undefined ? liveness.none : liveness.from(start);
    for (const { currentPointer } of frames.slice(0, -1))
      if (!currentPointer.isNull) live = union(live, liveness.from(siteAt(currentPointer) + 1));
    return live;
  };

  const frameOf = (element: CallStack.Element, isTop: boolean, live: Bits): Frame => ({
    type: element.type,
    isExpression: element.inExpressionEvaluation,
    at: isTop ? Pointer.Null : element.currentPointer.copy(),
    temporaries: [...element.temporaryVariables]
      .filter(([name]) =>
        frameKeys(name).some((key) => {
          const bit = liveness.bitOf.get(key);
          return bit !== undefined && hasBit(live, bit);
        }),
      )
      .map(([name, value]) => [name, values.numberOf(value)]),
  });

  const frameWord = ({ type, isExpression, at }: Frame): string =>
    `${siteAt(at)}.${type}${isExpression ? "x" : ""}`;
  const temporariesWord = ({ temporaries }: Frame): string =>
    temporaries.map(([name, value]) => `${name}=${value}`).join();

  const offerOf = (choice: Choice): { offer: Offer; live: Bits } => {
    const thread = choice.threadAtGeneration;
    if (thread === null || choice.targetPath === null)
      throw new Error(`The choice at ${choice.sourcePath} leads nowhere.`);
    const target = targetOf(choice);
    const live = liveAfter(target, thread.callstack);
    const offer: Offer = {
      path: choice.sourcePath,
      text: choice.text,
      tags: choice.tags ?? [],
      target: choice.targetPath,
      frames: thread.callstack.map((element, index) =>
        frameOf(element, index === thread.callstack.length - 1, live),
      ),
      from: commonContainer(thread.previousPointer, target),
    };
    return { offer, live };
  };

  const shapeWord = ({ path, tags, frames, from }: Offer): string =>
    [
      wordNumber(path),
      wordNumber(tags.join("#")),
      from === undefined ? "" : program.startOf.get(from),
      ...frames.map(frameWord),
    ].join(" ");

  const add = (choices: readonly Choice[]): number => {
    const read = choices.map(offerOf);
    const offers = read.map(({ offer }) => offer);
    const shape = offers.map(shapeWord).join(";");
    const frames = offers.flatMap((offer) => offer.frames);
    const key = `${shape}|${frames.map(temporariesWord).join(";")}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const kept = frames.flatMap(({ temporaries }) => temporaries);
    const size = kept.reduce((sum, [, value]) => sum + values.sizeOf(value), frames.length * 8);
    const live = read.reduce((all, each) => union(all, each.live), liveness.none);
    numbers.set(key, positions.length);
    positions.push({ offers, live, shape: shapeOf(shape), size });
    return positions.length - 1;
  };

  return {
    current: add,
    at(number) {
      const position = positions[number];
      if (position === undefined) throw new Error(`No position has the number ${number}.`);
      return position;
    },
  };
}

/** Makes the ink thread that an offer continues. */
export function threadOf({ frames, from }: Offer, values: Values): CallStack.Thread {
  const thread = new CallStack.Thread();
  for (const { type, isExpression, at, temporaries } of frames) {
    const element = new CallStack.Element(type, at, isExpression);
    for (const [name, value] of temporaries) element.temporaryVariables.set(name, values.at(value));
    thread.callstack.push(element);
  }
  if (from !== undefined) thread.previousPointer = new Pointer(from, -1);
  return thread;
}
