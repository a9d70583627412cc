import type { Cast } from "../core/cast";
import { cast, names } from "./cast";

/** A person as a debrief names and colours them; one who is not in the cast goes by their id. */
export function personOf(id: string) {
  const person: Cast["people"][string] | undefined = cast.people[id];
  return {
    id,
    name: names.nameOf(id),
    pronoun: person?.pronoun ?? ("they" as const),
    ink: person?.ink ?? "#2a2233",
    colour: person?.colour ?? "#d9cbb6",
  };
}

/** Names by id. */
export const namesById: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(cast.people).map(([id, { name }]) => [id, name]),
);
