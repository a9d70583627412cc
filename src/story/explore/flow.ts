import { ChoicePoint } from "inkjs/engine/ChoicePoint";
import { Container } from "inkjs/engine/Container";
import { ControlCommand } from "inkjs/engine/ControlCommand";
import { Divert } from "inkjs/engine/Divert";
import type { Path } from "inkjs/engine/Path";
import { DivertTargetValue } from "inkjs/engine/Value";
import { VariableAssignment } from "inkjs/engine/VariableAssignment";
import { Void } from "inkjs/engine/Void";
import { isCommand, type Program } from "./program";

/** Where flow may go: for each site the sites that may be stepped to from it, over-approximated. */
export interface Flow {
  /** Sites that may follow a site; `anywhere` stands for every target that a variable may hold. */
  readonly next: (site: number) => readonly number[];
  /** A site beyond all others, from which every target that a variable may hold can be reached. */
  readonly anywhere: number;
  /** Containers that a variable may hold as a divert target. */
  readonly targets: readonly Container[];
}

const Type = ControlCommand.CommandType;

/** The variable through which ink returns from the words that a choice's label and its output share. */
const RETURN = "$r";

/** The site that a path leads to, or undefined where it leads nowhere. */
function siteAt(program: Program, root: Container, path: Path): number | undefined {
  const { obj } = root.ContentAtPath(path);
  if (obj instanceof Container) return program.startOf.get(obj);
  return obj === null ? undefined : program.siteOf.get(obj);
}

/** Where flow returns to from shared words, by the container of those words; and the literals that say so. */
function returnsOf(program: Program, root: Container) {
  const back = new Map<Container, number[]>();
  const plumbing = new Set<DivertTargetValue>();
  for (const { content } of program.order) {
    let pending: DivertTargetValue | undefined;
    content.forEach((object, index) => {
      const skip = isCommand(content[index + 1], Type.EvalEnd) ? 2 : 1;
      const after = content[index + skip];
      if (object instanceof DivertTargetValue) {
        if (!(after instanceof VariableAssignment) || after.variableName !== RETURN) return;
        pending = object;
        plumbing.add(object);
      } else if (pending !== undefined && object instanceof Divert && !object.hasVariableTarget) {
        const shared = object.targetPointer.container;
        const site = siteAt(program, root, pending.targetPath);
        if (shared !== null && site !== undefined)
          back.set(shared, [...(back.get(shared) ?? []), site]);
        pending = undefined;
      }
    });
  }
  return { back, plumbing };
}

/** Whether a container holds the words that a choice's label and its output share. */
export const isShared = (container: Container): boolean => {
  const last = container.content.at(-1);
  return last instanceof Divert && last.variableDivertName === RETURN;
};

const isCountRead = (program: Program, site: number): boolean =>
  isCommand(program.objects[site + 1], Type.ReadCount, Type.TurnsSince);

/** Reads off a program where flow may go. */
export function flowOf(program: Program, root: Container): Flow {
  const { objects } = program;
  const { back, plumbing } = returnsOf(program, root);
  const anywhere = objects.length;
  const held = objects.flatMap((object, site) =>
    object instanceof DivertTargetValue && !plumbing.has(object) && !isCountRead(program, site)
      ? [object.targetPath]
      : [],
  );
  const targets = [...new Set(held.map((path) => siteAt(program, root, path)))].filter(
    (site): site is number => site !== undefined,
  );
  const shared = [...back.values()].flat();

  const afterDivert = (divert: Divert, site: number): readonly number[] => {
    if (divert.isExternal) return [site + 1];
    const isForked = isCommand(objects[site - 1], Type.StartThread);
    const goesOn = divert.isConditional || divert.pushesToStack || isForked ? [site + 1] : [];
    if (divert.variableDivertName === RETURN) {
      const own = program.containers[site];
      return [...goesOn, ...((own && back.get(own)) ?? shared)];
    }
    if (divert.hasVariableTarget) return [...goesOn, anywhere];
    const { container, index } = divert.targetPointer;
    const start = container === null ? undefined : program.startOf.get(container);
    return start === undefined ? goesOn : [...goesOn, start + Math.max(0, index)];
  };

  const afterContainer = (site: number): readonly number[] => {
    const container = program.containers[site];
    const parent = container?.parent;
    if (container === undefined || !(parent instanceof Container)) return [];
    const own = program.siteOf.get(container);
    return own === undefined ? [] : [own + 1];
  };

  const next = (site: number): readonly number[] => {
    if (site === anywhere) return targets;
    const object = objects[site];
    if (object === undefined) return afterContainer(site);
    if (object instanceof Container)
      return object.content.length === 0 ? [site + 1] : [program.startOf.get(object) ?? site + 1];
    if (object instanceof Divert) return afterDivert(object, site);
    if (object instanceof ChoicePoint) {
      const target = object.choiceTarget;
      const start = target === null ? undefined : program.startOf.get(target);
      return start === undefined ? [site + 1] : [start, site + 1];
    }
    // A plain `->->` has a void before it; any other may go on to a target of its own.
    if (isCommand(object, Type.PopTunnel))
      return objects[site - 2] instanceof Void ? [] : [anywhere];
    return isCommand(object, Type.PopFunction, Type.Done, Type.End) ? [] : [site + 1];
  };
  const containers = targets.flatMap((site) => program.containers[site] ?? []);
  return { next, anywhere, targets: containers };
}
