import { ChoicePoint } from "inkjs/engine/ChoicePoint";
import { Container } from "inkjs/engine/Container";
import { ControlCommand } from "inkjs/engine/ControlCommand";
import type { InkObject } from "inkjs/engine/Object";
import { StringValue } from "inkjs/engine/Value";

/**
 * A compiled story laid out flat: every object of every container has a number (its *site*), one after the other,
 * and behind a container's last object stands one site more, its end.
 */
export interface Program {
  /** Object at a site; undefined at a container's end. */
  readonly objects: readonly (InkObject | undefined)[];
  /** The container in which a site lies. */
  readonly containers: readonly Container[];
  readonly siteOf: ReadonlyMap<InkObject, number>;
  /** Site of a container's first object, which is its end where it is empty. */
  readonly startOf: ReadonlyMap<Container, number>;
  /** Containers in the order in which they were laid out. */
  readonly order: readonly Container[];
}

/** A container's containers that stand among its content or under a name only. */
export const childContainers = (container: Container): readonly Container[] => [
  ...container.content.filter((child): child is Container => child instanceof Container),
  ...namedOnly(container),
];

/** A container's containers that flow enters by a divert only. */
export const namedOnly = (container: Container): readonly Container[] =>
  [...(container.namedOnlyContent?.values() ?? [])].filter(
    (child): child is Container => child instanceof Container,
  );

/** Lays a story's root container out flat. */
export function layOut(root: Container): Program {
  const objects: (InkObject | undefined)[] = [];
  const containers: Container[] = [];
  const siteOf = new Map<InkObject, number>();
  const startOf = new Map<Container, number>();
  const order: Container[] = [];
  const open = [root];
  for (let container = open.pop(); container !== undefined; container = open.pop()) {
    order.push(container);
    startOf.set(container, objects.length);
    for (const object of container.content) {
      siteOf.set(object, objects.length);
      objects.push(object);
      containers.push(container);
    }
    objects.push(undefined);
    containers.push(container);
    open.push(...[...childContainers(container)].reverse());
  }
  return { objects, containers, siteOf, startOf, order };
}

/** inkjs's path of a site, as a running story names it. */
export function pathAt(program: Program, site: number): string {
  const object = program.objects[site];
  const container = program.containers[site];
  return (object ?? container)?.path.toString() ?? "";
}

/** Whether an object is that control command. */
export const isCommand = (
  object: InkObject | undefined,
  ...types: readonly ControlCommand.CommandType[]
): boolean => object instanceof ControlCommand && types.includes(object.commandType);

/** Whether an object is words, not only space. */
export const isWords = (object: InkObject | undefined): object is StringValue =>
  object instanceof StringValue && /\S/u.test(object.value ?? "");

/** What a script shows or offers at a site. */
export type Part = "line" | "label" | "tag" | "choice";

/** Sorts a container's own objects into lines, the words of labels and tags, and choices; other sites are left out. */
export function partsOf(program: Program, container: Container): ReadonlyMap<number, Part> {
  const { BeginString, EndString, BeginTag, EndTag } = ControlCommand.CommandType;
  const start = program.startOf.get(container) ?? 0;
  const parts = new Map<number, Part>();
  let inString = false;
  let inTag = false;
  container.content.forEach((object, index) => {
    if (isCommand(object, BeginString, EndString)) inString = isCommand(object, BeginString);
    else if (isCommand(object, BeginTag, EndTag)) inTag = isCommand(object, BeginTag);
    else if (object instanceof ChoicePoint) {
      if (!object.isInvisibleDefault) parts.set(start + index, "choice");
    } else if (isWords(object))
      parts.set(start + index, inTag ? "tag" : inString ? "label" : "line");
  });
  return parts;
}
