import { ChoicePoint } from "inkjs/engine/ChoicePoint";
import { ControlCommand } from "inkjs/engine/ControlCommand";
import { NativeFunctionCall } from "inkjs/engine/NativeFunctionCall";
import type { InkObject } from "inkjs/engine/Object";
import { StringValue, VariablePointerValue } from "inkjs/engine/Value";
import { VariableReference } from "inkjs/engine/VariableReference";
import { isWords, type Program } from "./program";

/** What a player of turns does at a step beside taking it. */
export enum StepKind {
  Plain = 0,
  Words,
  LineEnd,
  TagEnd,
  Choice,
  Draw,
  Fork,
  /** May leave a longer text on the evaluation stack. */
  Grows,
  /** Writes a value out. */
  Out,
  Divides,
  /** Asks for a variable that was given, or points at it. */
  Asks,
}

const Type = ControlCommand.CommandType;

const COMMANDS: Partial<Record<ControlCommand.CommandType, StepKind>> = {
  [Type.EndTag]: StepKind.TagEnd,
  [Type.Random]: StepKind.Draw,
  [Type.ListRandom]: StepKind.Draw,
  [Type.SequenceShuffleIndex]: StepKind.Draw,
  [Type.StartThread]: StepKind.Fork,
  [Type.EndString]: StepKind.Grows,
  [Type.EvalOutput]: StepKind.Out,
};

const CALLS: Readonly<Record<string, StepKind>> = {
  "+": StepKind.Grows,
  "/": StepKind.Divides,
  "%": StepKind.Divides,
};

/** The variable that a step asks for or points at. */
export function askedAt(object: InkObject | undefined): string | undefined {
  if (object instanceof VariablePointerValue) return object.variableName;
  return object instanceof VariableReference ? (object.name ?? undefined) : undefined;
}

function kindOf(object: InkObject | undefined, given: readonly string[]): StepKind {
  const asked = askedAt(object);
  if (asked !== undefined && given.includes(asked)) return StepKind.Asks;
  if (object instanceof ControlCommand) return COMMANDS[object.commandType] ?? StepKind.Plain;
  if (object instanceof ChoicePoint) return StepKind.Choice;
  if (object instanceof NativeFunctionCall) return CALLS[object.name] ?? StepKind.Plain;
  if (isWords(object)) return StepKind.Words;
  return object instanceof StringValue && object.isNewline ? StepKind.LineEnd : StepKind.Plain;
}

/** The kind of every site's step, where these variables are given. */
export const stepKinds = (program: Program, given: readonly string[]): Uint8Array =>
  Uint8Array.from(program.objects, (object) => kindOf(object, given));
