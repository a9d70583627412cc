import { problemText } from "../saves-page/texts";
import { m } from "../text/messages/messages";
import type { Notice, PlayActions } from "./view";

function arrivedText({ notes, compare }: Extract<Notice, { kind: "arrived" }>): string {
  const arrived =
    notes.length === 0 ? m.link_arrived() : m.link_arrived_notes({ notes: notes.join(", ") });
  return compare === undefined ? arrived : `${arrived} ${m.link_played_too()}`;
}

function sentence(notice: Notice): string {
  switch (notice.kind) {
    case "changed":
      return m.play_changed();
    case "reworked":
      return `${m.play_reworked()} ${notice.problem}`;
    case "other-run":
      return m.play_other_run();
    case "fetching":
      return m.play_loading();
    case "unfetched":
      return `${m.play_failed()} ${m.play_failed_advice()}`;
    case "not-kept":
      return problemText(notice.why);
    case "no-stage":
      return m.play_no_stage();
    case "stopped":
      return `${m.play_stopped({ reason: notice.reason })} ${m.play_stopped_advice()}`;
    case "arrived":
      return arrivedText(notice);
    case "link-stopped":
      return notice.why === "gone" ? m.link_gone(notice) : m.link_unclear(notice);
    case "link-forgotten":
      return m.link_forgotten();
  }
}

/** What the player should know beside the story, each with its own way to put it aside. */
export function Notices({
  notices,
  actions,
}: {
  notices: readonly Notice[];
  actions: PlayActions;
}) {
  return (
    <div class="notices" role="status">
      {notices.map((notice) => (
        <div class="notice" key={notice.kind}>
          <p>{sentence(notice)}</p>
          {notice.kind === "arrived" && notice.compare !== undefined ? (
            <a class="button" href={notice.compare}>
              {m.compare_button()}
            </a>
          ) : null}
          <button type="button" class="button" onClick={() => actions.dismiss(notice)}>
            {m.play_dismiss()}
          </button>
        </div>
      ))}
    </div>
  );
}
