import { ChoicePoint } from "inkjs/engine/ChoicePoint";
import type { Container } from "inkjs/engine/Container";
import { Divert } from "inkjs/engine/Divert";
import { StringValue } from "inkjs/engine/Value";
import { endingOf } from "../../core/passage";
import { parseTag } from "../../core/tags";
import { isShared } from "./flow";
import { isWords, type Program, partsOf, pathAt } from "./program";
import type { ChoicePart, Part, Place, ReachedEnding, Spot } from "./types";

/** Names places in the script. */
export interface Spots {
  readonly at: (site: number) => Spot;
  readonly of: (path: string) => Spot;
}

/** Names places by path, and by file and line where those are given. */
export function spotsOf(program: Program, places: Readonly<Record<string, Place>>): Spots {
  const of = (path: string): Spot => ({ path, ...places[path] });
  return { of, at: (site) => of(pathAt(program, site)) };
}

const textOf = (object: unknown): string =>
  object instanceof StringValue ? (object.value ?? "") : "";

/** The words of a choice as far as they stand in the script: those that it shares with its output, and its own. */
function labelOf(
  container: Container,
  index: number,
  labels: ReadonlySet<number>,
  start: number,
): string {
  const begin = container.content
    .slice(0, index)
    .findLastIndex((each) => each instanceof ChoicePoint);
  return container.content
    .slice(begin + 1, index)
    .flatMap((object, offset) => {
      if (labels.has(start + begin + 1 + offset)) return [textOf(object)];
      const target =
        object instanceof Divert && !object.hasVariableTarget
          ? object.targetPointer.container
          : null;
      return target !== null && isShared(target) ? target.content.filter(isWords).map(textOf) : [];
    })
    .join("")
    .trim();
}

/** Lists a story's choices, lines and endings as the script has them, and whether they were met. */
export function scriptParts(
  program: Program,
  spots: Spots,
  idOf: (path: string) => string,
  met: Uint8Array,
  offered: ReadonlySet<string>,
): { choices: readonly ChoicePart[]; lines: readonly Part[]; endings: readonly ReachedEnding[] } {
  const choices: ChoicePart[] = [];
  const lines: Part[] = [];
  const endings = new Map<string, ReachedEnding>();
  for (const container of program.order) {
    const start = program.startOf.get(container) ?? 0;
    const parts = partsOf(program, container);
    const labels = new Set([...parts].flatMap(([site, part]) => (part === "label" ? [site] : [])));
    for (const [site, part] of parts) {
      const text = textOf(program.objects[site]).trim();
      const tag = part === "tag" ? parseTag(text) : undefined;
      if (part === "choice") {
        const spot = spots.at(site);
        const label = labelOf(container, site - start, labels, start);
        choices.push({ ...spot, id: idOf(spot.path), text: label, met: offered.has(spot.path) });
      } else if (part === "line" && !isShared(container))
        lines.push({ ...spots.at(site), text, met: met[site] === 1 });
      else if (tag?.name === "ending") {
        const ending = endingOf(tag.value);
        if (!endings.has(ending.id))
          endings.set(ending.id, { ...spots.at(site), ...ending, met: false });
      }
    }
  }
  return { choices, lines, endings: [...endings.values()] };
}

/** Names of the outside functions that a story calls, with where it does. */
export const externalsOf = (
  program: Program,
): readonly { readonly site: number; readonly name: string }[] =>
  program.objects.flatMap((object, site) =>
    object instanceof Divert && object.isExternal
      ? [{ site, name: object.targetPathString ?? "" }]
      : [],
  );
