import type { CallStack } from "inkjs/engine/CallStack";
import type { InkObject } from "inkjs/engine/Object";
import { Pointer } from "inkjs/engine/Pointer";
import { Story } from "inkjs/engine/Story";
import { StringValue } from "inkjs/engine/Value";

/**
 * inkjs, opened as far as exploring needs: counts and variables as maps, and a call before every step. These are private
 * in inkjs, whose version is pinned; a version that has others is refused in words, not explored wrongly.
 */
export interface Engine {
  readonly story: Story;
  readonly variables: Map<string, InkObject>;
  /** Values that variables have before anything happened. */
  readonly defaults: ReadonlyMap<string, InkObject>;
  /** Names of variables that may no longer have their first values. */
  readonly touched: Set<string>;
  /** How often a container was visited, by path. */
  readonly visits: Map<string, number>;
  /** Stands for a variable's value while no path has asked for it. */
  readonly unread: InkObject;
  /** In which turn a container was visited last, by path. */
  readonly visitTurns: Map<string, number>;
}

function mapIn<Value>(owner: object, name: string): Map<string, Value> {
  const found: unknown = Reflect.get(owner, name);
  if (found instanceof Map) return found;
  throw new Error(
    `This inkjs keeps no map "${name}". Exploring knows inkjs 2.4.0: pin that version.`,
  );
}

/** Opens a compiled story (JSON); throws where it is none that inkjs can read. */
export function openEngine(ink: string): Engine {
  const story = new Story(ink);
  const { state } = story;
  const variables = mapIn<InkObject>(state.variablesState, "_globalVariables");
  const touched = new Set<string>();
  state.variablesState.ObserveVariableChange((name: string) => touched.add(name));
  return {
    story,
    variables,
    defaults: new Map(variables),
    touched,
    unread: new StringValue(""),
    visits: mapIn(state, "_visitCounts"),
    visitTurns: mapIn(state, "_turnIndices"),
  };
}

/** Has `watch` called before every step, with the object at the current pointer entered. */
export function watchSteps({ story }: Engine, watch: (callStack: CallStack) => void): void {
  Reflect.set(story, "_profiler", { Step: watch });
}

/** Puts everything back to before the story's first word. */
export function rewind({ story, ...engine }: Engine): void {
  const { variables, defaults, touched, visits, visitTurns } = engine;
  const { state } = story;
  state.ResetErrors();
  state.ForceEnd();
  state.ResetOutput();
  state.evaluationStack.length = 0;
  state.divertedPointer = Pointer.Null;
  state.didSafeExit = false;
  state.currentTurnIndex = -1;
  state.storySeed = 0;
  state.previousRandom = 0;
  for (const name of touched) {
    const value = defaults.get(name);
    if (value !== undefined) variables.set(name, value);
  }
  touched.clear();
  visits.clear();
  visitTurns.clear();
}
