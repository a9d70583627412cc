import { m } from "../text/messages/messages";
import { ABOUT } from "./addresses";

/** What stands at the foot of every debrief: what this is not, whom it is not for, and where to find help. */
export function Safety() {
  return (
    <footer class="safety">
      <p>{m.debrief_practice()}</p>
      <p>
        {m.about_exception()} {m.about_exception_joint()} <a href={ABOUT}>{m.about_where_help()}</a>
      </p>
    </footer>
  );
}
