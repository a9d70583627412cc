import type { Sum } from "../../core/turns";
import { m } from "../text/messages/messages";
import { capital, countWord, times } from "./words";

/** Whom the player's turns were about. */
export interface OtherName {
  readonly name: string;
  readonly pronoun: "she" | "he" | "they";
}

function turnings({ toward, away }: Sum, name: string): string | undefined {
  if (toward > 0 && away > 0)
    return m.debrief_sum_both({ name, toward: times(toward), away: times(away) });
  if (toward > 0) return m.debrief_sum_toward({ name, toward: times(toward) });
  return away > 0 ? m.debrief_sum_away({ name, away: times(away) }) : undefined;
}

function answers({ replies, repliesToward }: Sum, pronoun: string, name: string | undefined) {
  const forms = {
    object: name ?? m.debrief_object({ pronoun }),
    subject: m.debrief_subject({ pronoun }),
    toward: times(repliesToward),
    away: times(replies - repliesToward),
  };
  if (replies === 0) return undefined;
  if (repliesToward === 0) return m.debrief_answers_away(forms);
  return repliesToward === replies
    ? m.debrief_answers_toward(forms)
    : m.debrief_answers_both(forms);
}

const joined = (parts: readonly (string | undefined)[]): readonly string[] => {
  const said = parts.filter((part) => part !== undefined).join("; ");
  return said === "" ? [] : [`${capital(said)}.`];
};

/**
 * What both people's turnings come to, in sentences. What did not happen is not said, skips least of all:
 * a nought would read as a mark.
 */
export function sumText(sum: Sum, { name, pronoun }: OtherName): readonly string[] {
  const own = turnings(sum, name);
  const who = own === undefined ? name : m.debrief_subject({ pronoun });
  const bids = sum.bids === 0 ? undefined : m.debrief_sum_bids({ who, times: times(sum.bids) });
  const isNamed = own !== undefined || bids !== undefined;
  return [
    ...joined([
      own,
      sum.repairs === 0 ? undefined : m.debrief_repairs({ times: times(sum.repairs) }),
    ]),
    ...joined([bids, answers(sum, pronoun, isNamed ? undefined : name)]),
  ];
}

/** How many endings there are and how many of them were seen; the others are never named. */
export function endingsText(seen: number, all: number): string {
  const endings = m.debrief_endings({ all, words: countWord(all) });
  if (all <= 1) return endings;
  const known =
    seen >= all ? m.debrief_seen_all() : m.debrief_seen({ seen, words: countWord(seen) });
  return `${endings} · ${known}`;
}
