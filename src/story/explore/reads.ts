import { ChoicePoint } from "inkjs/engine/ChoicePoint";
import type { Container } from "inkjs/engine/Container";
import { ControlCommand } from "inkjs/engine/ControlCommand";
import { Divert } from "inkjs/engine/Divert";
import type { InkObject } from "inkjs/engine/Object";
import { DivertTargetValue, VariablePointerValue } from "inkjs/engine/Value";
import { VariableAssignment } from "inkjs/engine/VariableAssignment";
import { VariableReference } from "inkjs/engine/VariableReference";
import { isCommand, type Program } from "./program";

/**
 * Names of what a story can read of its own past. `v:trust` is a variable's value (global or temporary), `=:trust` that
 * it is there at all (a temporary that is assigned again), `c:hall.0` how often a container was visited,
 * `t:hall` how many turns ago, and `turn` how many turns there were.
 */
export type Key = string;

export const TURN_KEY: Key = "turn";
export const variableKey = (name: string | null): Key => `v:${name ?? ""}`;
export const countKey = (container: Container): Key => `c:${container.path.toString()}`;
export const sinceKey = (container: Container): Key => `t:${container.path.toString()}`;
const thereKey = (name: string | null): Key => `=:${name ?? ""}`;

const Type = ControlCommand.CommandType;

/** The container that a variable reference counts, or undefined where it reads a variable. */
export function countedBy(reference: VariableReference): Container | undefined {
  if (reference.pathForCount === null) return undefined;
  return reference.ResolvePath(reference.pathForCount).container ?? undefined;
}

/** The container that a literal just before a TURNS_SINCE or READ_COUNT names, or undefined where a variable does. */
export function countedHere(before: InkObject | undefined, root: Container): Container | undefined {
  if (!(before instanceof DivertTargetValue)) return undefined;
  return root.ContentAtPath(before.targetPath).container ?? undefined;
}

/** What is read when a site is stepped on. `targets` are the containers that a variable may hold. */
export function keysAt(
  program: Program,
  root: Container,
  targets: readonly Container[],
  site: number,
): readonly Key[] {
  const object = program.objects[site];
  if (object instanceof VariableReference) {
    const counted = countedBy(object);
    return [counted === undefined ? variableKey(object.name) : countKey(counted)];
  }
  if (object instanceof VariableAssignment)
    return object.isNewDeclaration ? [] : [thereKey(object.variableName)];
  if (object instanceof VariablePointerValue) return [variableKey(object.variableName)];
  if (object instanceof Divert && object.hasVariableTarget)
    return [variableKey(object.variableDivertName)];
  if (object instanceof ChoicePoint) {
    const target = object.onceOnly ? object.choiceTarget : null;
    return target === null ? [] : [countKey(target)];
  }
  if (isCommand(object, Type.VisitIndex)) {
    const own = program.containers[site];
    return own === undefined ? [] : [countKey(own)];
  }
  if (isCommand(object, Type.Turns)) return [TURN_KEY];
  if (!isCommand(object, Type.TurnsSince, Type.ReadCount)) return [];
  const keyOf = isCommand(object, Type.TurnsSince) ? sinceKey : countKey;
  const here = countedHere(program.objects[site - 1], root);
  return here === undefined ? targets.map(keyOf) : [keyOf(here)];
}

/** Whether a variable of that name must be kept in a frame: it can be read, or assigned again. */
export const frameKeys = (name: string): readonly Key[] => [variableKey(name), thereKey(name)];
