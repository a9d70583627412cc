import type { Header } from "../../core/passage";
import type { Run } from "../../core/playthrough";
import { dayText } from "../about/dates";
import { m } from "../text/messages/messages";

/**
 * What the other person's part in a run goes by: a run of the companion, or what the script supposes; undefined where
 * nothing need be said. `other` is their name, `title` the companion's.
 */
export function beginningText(
  header: Header,
  { playthrough, rememberedAt }: Run,
  other: string,
  title: string,
): string | undefined {
  if (Object.keys(playthrough.given).length > 0)
    return rememberedAt === undefined
      ? m.play_opening_remembers({ name: other, title })
      : m.play_opening_remembers_day({ name: other, title, day: dayText(rememberedAt) });
  const isCompanion = header.kind === "companion" && header.remembers.length > 0;
  return isCompanion ? m.play_opening_supposes({ name: other, title }) : undefined;
}
