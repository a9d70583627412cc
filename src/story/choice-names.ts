/**
 * Ids of the choices that are offered together, by inkjs's paths; a choice without an id is named by its path. An ink
 * thread that is opened twice offers the same choice twice: the second is told apart by `~2`, so that every move leads
 * to one place.
 */
export function namesOf(
  paths: readonly string[],
  choiceIds: Readonly<Record<string, string>>,
): readonly string[] {
  const times = new Map<string, number>();
  return paths.map((path) => {
    const id = choiceIds[path] ?? path;
    const time = (times.get(id) ?? 0) + 1;
    times.set(id, time);
    return time === 1 ? id : `${id}~${time}`;
  });
}

/** The id that a choice has in the script, whichever time it is offered. */
export const writtenId = (name: string): string => name.replace(/~\d+$/u, "");
