import { m } from "../text/messages/messages";
import { CodeForm } from "./form";
import { Ended, PhoneRoom } from "./room";
import type { JoinActions, JoinShown } from "./view";

/** The phone's page. */
export function JoinPage({ shown, actions }: { shown: JoinShown; actions: JoinActions }) {
  return (
    <main class="join" id="main" tabIndex={-1}>
      {shown.shows === "form" ? (
        <CodeForm
          code={shown.code}
          refused={shown.refused}
          onJoin={actions.join}
          onLoad={actions.load}
        />
      ) : shown.shows === "waiting" ? (
        <p role="status">{m.join_joining()}</p>
      ) : shown.shows === "gone" ? (
        <>
          <Ended />
          <button type="button" class="button quiet" onClick={actions.leave}>
            {m.join_other()}
          </button>
        </>
      ) : (
        <PhoneRoom shown={shown} actions={actions} />
      )}
    </main>
  );
}
