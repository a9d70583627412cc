import { m } from "../text/messages/messages";
import type { Notice, StudioView } from "./view";

/** How many findings of each weight there are. */
export function tallyText({ findings, check }: Pick<StudioView, "findings" | "check">): string {
  if (check.kind === "checking") return m.studio_checking();
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const warnings = findings.length - errors;
  const [first, second] = [
    ...(errors > 0 ? [m.studio_errors({ count: errors })] : []),
    ...(warnings > 0 ? [m.studio_warnings({ count: warnings })] : []),
  ];
  if (first === undefined) return m.studio_clean();
  return second === undefined
    ? m.studio_tally_one({ what: first })
    : m.studio_tally({ errors: first, warnings: second });
}

/** How many findings there are, and how much was walked. */
export function checkText(view: Pick<StudioView, "findings" | "check">): string {
  const { check } = view;
  const tally = tallyText(view);
  return check.kind === "checking" || check.states === 0 ? tally : `${tally} ${walkedText(check)}`;
}

const walkedText = ({ states, isWhole }: { states: number; isWhole: boolean }): string =>
  isWhole ? m.studio_walked({ states }) : m.studio_walked_part({ states });

const aside = (isKept: boolean): readonly string[] => (isKept ? [m.studio_kept_aside()] : []);

/** A notice as sentences. */
export function noticeText(notice: Notice): string {
  switch (notice.kind) {
    case "no-room":
      return m.studio_no_room();
    case "not-kept":
      return m.studio_not_kept();
    case "elsewhere":
      return m.studio_elsewhere();
    case "erased":
      return m.studio_erased();
    case "opened":
      return [
        notice.files === 0 ? m.studio_opened_none() : m.studio_opened({ count: notice.files }),
        ...notice.refused.map((file) => m.studio_refused({ file })),
        ...aside(notice.isBeforeKept),
      ].join(" ");
    case "brought":
      return m.studio_brought();
    case "over":
      return [m.studio_over_done(), ...aside(notice.isBeforeKept)].join(" ");
    case "removed":
      return [m.studio_removed({ file: notice.file }), m.studio_kept_aside()].join(" ");
    case "export-busy":
      return m.studio_export_busy();
    case "hand-over-none":
      return m.studio_hand_over_none();
    case "export-none":
      return m.studio_export_none();
    case "exported":
      return m.studio_exported({ file: notice.file });
    case "export-failed":
      return m.studio_export_failed({ reason: notice.reason });
  }
}
