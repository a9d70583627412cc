import { render } from "preact";
import { NeutralStart } from "../../overlay/about/neutral-start";
import { JoinPage } from "../../overlay/join/join";
import { m } from "../../overlay/text/messages/messages";
import { armLeave, comeBack, wasLeft } from "../leave";
import { roomIn } from "./address";
import { type Sitting, startSitting } from "./sitting";

const root = document.querySelector<HTMLElement>("#app");
const leaveLink = document.querySelector<HTMLAnchorElement>("#leave");

function start(host: HTMLElement): void {
  const sitting: Sitting = startSitting({
    server: { address: location.origin, random: Math.random },
    // The whole visit is one history entry.
    address: (hash) => history.replaceState(null, "", `${location.pathname}${hash}`),
    load: () => location.reload(),
    show: (shown) => render(<JoinPage shown={shown} actions={sitting.actions} />, host),
  });
  document.title = `${m.join_heading()} · ${m.product()}`;
  sitting.goTo(roomIn(location.hash));
  addEventListener("hashchange", () => {
    if (location.hash !== "#main") sitting.goTo(roomIn(location.hash));
  });
  addEventListener("pagehide", ({ persisted }) => {
    if (!persisted) sitting.stop();
  });
}

if (root !== null && leaveLink !== null) {
  armLeave(leaveLink, () => performance.now());
  root.replaceChildren();
  if (wasLeft()) {
    document.title = m.about_closed();
    const open = () => {
      comeBack();
      render(null, root);
      start(root);
    };
    render(<NeutralStart onOpen={open} />, root);
  } else start(root);
  // The first words stand in a fallback face: what they are made of comes before what they look like.
  requestAnimationFrame(() => void import("../fonts"));
}
