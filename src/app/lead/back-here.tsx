import habits from "../../../stories/lib/habits.json";
import practices from "../../../stories/lib/practices.json";
import { pairOf } from "../../core/passage";
import { reportCsv, reportJson } from "../../core/room/report";
import { lastPassage } from "../../core/telling";
import { rowsOf } from "../../overlay/debrief/rows";
import { LeadBack } from "../../overlay/look-back/lead";
import "../../overlay/style/debrief.css";
import "../../overlay/style/look-back.css";
import { names } from "../cast";
import { personOf } from "../people";
import { handOut } from "../studio/hand-out";
import type { Conduct } from "./conduct";
import { debriefOf, reportIn, turnsIn } from "./looking-back";

const ROWS = rowsOf(practices, habits);

/** A file's name that says what is in it: `green-eyes-2026-11-22.csv`. */
const nameOf = (story: string, date: string, kind: string): string =>
  `${story.replace(/[^\w-]+/gu, "-")}-${date}.${kind}`;

/** Looking back with the room, on the facilitator's page. */
export function BackHere({ conduct, now }: { conduct: Conduct; now: () => number }) {
  const state = conduct.state.value;
  const { card, telling } = state;
  const { header } = card;
  const [player, other] = pairOf(header) ?? [header.player, header.player];
  const report = reportIn(state, now());
  const save = (kind: "csv" | "json", type: string, text: string) =>
    handOut(new Blob([text], { type }), nameOf(card.id, report.date, kind));
  return (
    <LeadBack
      debrief={debriefOf(state)}
      title={lastPassage(telling).ending?.title ?? header.title}
      people={{ player: personOf(player), other: personOf(other) }}
      nameOf={names.nameOf}
      rows={ROWS}
      now={now}
      turns={turnsIn(state)}
      onLook={conduct.look}
      report={{
        report,
        onPrint: () => print(),
        onCsv: () => save("csv", "text/csv;charset=utf-8", reportCsv(report)),
        onJson: () => save("json", "application/json", reportJson(report)),
      }}
    />
  );
}
