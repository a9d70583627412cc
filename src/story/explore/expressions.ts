import { ChoicePoint } from "inkjs/engine/ChoicePoint";
import { Container } from "inkjs/engine/Container";
import { ControlCommand } from "inkjs/engine/ControlCommand";
import { Divert } from "inkjs/engine/Divert";
import { NativeFunctionCall } from "inkjs/engine/NativeFunctionCall";
import type { InkObject } from "inkjs/engine/Object";
import { IntValue, StringValue, Value, VariablePointerValue } from "inkjs/engine/Value";
import { VariableAssignment } from "inkjs/engine/VariableAssignment";
import { VariableReference } from "inkjs/engine/VariableReference";
import { Void } from "inkjs/engine/Void";
import { beginReadings, type Operand, type Reading, type Readings } from "./folding";
import { namedOnly, type Program } from "./program";
import {
  countedBy,
  countedHere,
  countKey,
  type Key,
  sinceKey,
  TURN_KEY,
  variableKey,
} from "./reads";

const OTHER: Operand = { is: "other" };
const COMPARISONS: readonly string[] = ["==", "!=", ">", "<", ">=", "<=", "MIN"];
const Type = ControlCommand.CommandType;

function callNative(call: NativeFunctionCall, stack: Operand[], seen: Readings): Operand {
  const operands = stack.splice(Math.max(0, stack.length - call.numberOfParameters));
  const [left, right] = operands;
  if (call.name === "!" || call.name === "&&" || call.name === "||") {
    for (const operand of operands) seen.against(operand, 0);
    return OTHER;
  }
  if (right?.is === "number" && left?.is === "read") {
    if (call.name === "+") return { ...left, plus: left.plus + right.value };
    if (call.name === "-") return { ...left, plus: left.plus - right.value };
    if (call.name === "%" && right.value > 0) {
      seen.remainder(left, right.value);
      return OTHER;
    }
  }
  for (const [one, other] of [
    [left, right],
    [right, left],
  ]) {
    if (COMPARISONS.includes(call.name) && other?.is === "number") seen.against(one, other.value);
    else seen.freely(one);
  }
  return OTHER;
}

/** A variable stays foldable only where it is set to whole numbers and counted up. */
function assign(assignment: VariableAssignment, value: Operand | undefined, seen: Readings): void {
  const key = variableKey(assignment.variableName);
  if (value?.is === "number") return;
  if (value?.is === "read" && value.key === key && value.plus >= 0) return;
  seen.freely(value);
  seen.free.add(key);
}

/** Reads a story's expressions and says of each number that only grows how it is read. */
export function readingsOf(
  program: Program,
  root: Container,
  targets: readonly Container[],
): ReadonlyMap<Key, Reading> {
  const seen = beginReadings();

  const command = (
    type: ControlCommand.CommandType,
    before: InkObject | undefined,
    own: Container,
    stack: Operand[],
  ) => {
    switch (type) {
      case Type.EvalOutput:
      case Type.PopFunction:
      case Type.PopTunnel:
      case Type.SeedRandom:
        seen.freely(stack.pop());
        if (type === Type.SeedRandom) stack.push(OTHER);
        break;
      case Type.Duplicate:
        stack.push(stack.at(-1) ?? OTHER);
        break;
      case Type.PopEvaluatedValue:
        stack.pop();
        break;
      case Type.EndString:
      case Type.ChoiceCount:
        stack.push(OTHER);
        break;
      case Type.Turns:
        stack.push({ is: "read", key: TURN_KEY, plus: 0 });
        break;
      case Type.VisitIndex:
        stack.push({ is: "read", key: countKey(own), plus: -1 });
        break;
      case Type.TurnsSince:
      case Type.ReadCount: {
        const keyOf = type === Type.TurnsSince ? sinceKey : countKey;
        const counted = countedHere(before, root);
        stack.pop();
        if (counted === undefined) for (const target of targets) seen.free.add(keyOf(target));
        stack.push(counted === undefined ? OTHER : { is: "read", key: keyOf(counted), plus: 0 });
        break;
      }
      case Type.SequenceShuffleIndex: {
        const [count, size] = stack.splice(Math.max(0, stack.length - 2));
        if (size?.is === "number" && size.value > 0) seen.remainder(count, size.value);
        else seen.freely(count, size);
        stack.push(OTHER);
        break;
      }
      case Type.Random:
      case Type.ListFromInt:
      case Type.ListRange:
      case Type.ListRandom:
        seen.freely(...stack.splice(0));
        stack.push(OTHER);
        break;
      default:
        break;
    }
  };

  const object = (
    each: InkObject,
    before: InkObject | undefined,
    own: Container,
    stack: Operand[],
  ) => {
    if (each instanceof Container) inline(each, stack);
    else if (each instanceof ControlCommand) command(each.commandType, before, own, stack);
    else if (each instanceof NativeFunctionCall) stack.push(callNative(each, stack, seen));
    else if (each instanceof IntValue) stack.push({ is: "number", value: each.value ?? 0 });
    else if (each instanceof VariablePointerValue) {
      seen.free.add(variableKey(each.variableName));
      stack.push(OTHER);
    } else if (each instanceof StringValue) return;
    else if (each instanceof Value || each instanceof Void) stack.push(OTHER);
    else if (each instanceof VariableReference) {
      const counted = countedBy(each);
      const key = counted === undefined ? variableKey(each.name) : countKey(counted);
      stack.push({ is: "read", key, plus: 0 });
    } else if (each instanceof VariableAssignment) assign(each, stack.pop(), seen);
    else if (each instanceof ChoicePoint) {
      if (each.hasCondition) seen.against(stack.pop(), 0);
      if (each.onceOnly && each.choiceTarget !== null)
        seen.against({ is: "read", key: countKey(each.choiceTarget), plus: 0 }, 0);
    } else if (each instanceof Divert) {
      if (each.isConditional) seen.against(stack.pop(), 0);
      // What a call takes is not known here: all that stands on the stack counts as taken.
      if (each.pushesToStack || each.isExternal) seen.freely(...stack.splice(0));
      if (each.pushesToStack) stack.push(OTHER);
    }
  };

  const inline = (container: Container, stack: Operand[]): void => {
    container.content.forEach((each, index) => {
      object(each, container.content[index - 1], container, stack);
    });
  };

  for (const container of [root, ...program.order.flatMap(namedOnly)]) {
    const stack: Operand[] = [];
    inline(container, stack);
    seen.freely(...stack);
  }
  return new Map([...seen.readings].filter(([key]) => !seen.free.has(key)));
}
