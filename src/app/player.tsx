import { signal } from "@preact/signals";
import { render } from "preact";
import type { Notice } from "../overlay/play/view";
import { m } from "../overlay/text/messages/messages";
import { writingAhead } from "../saves/ahead";
import { openPersonal } from "../saves/personal";
import type { SaveProblem } from "../saves/problem";
import { remembering } from "../saves/remember";
import { openSaves } from "../saves/store";
import { armLeave, comeBack, wasLeft } from "./leave";
import { findStory, type Shelved } from "./library";
import type { Shown } from "./other-pages";
import { showPlay } from "./play-page";
import { followRoutes, goTo, type Route } from "./router";

const root = document.querySelector<HTMLElement>("#app");
const leaveLink = document.querySelector<HTMLAnchorElement>("#leave");

const titled = (title: string): string =>
  title === "" ? m.product() : `${title} · ${m.product()}`;

function startPlayer(root: HTMLElement): void {
  const troubles = signal<SaveProblem | undefined>(undefined);
  const trouble = (problem: SaveProblem) => {
    troubles.value = problem;
  };
  const saves = openSaves({ trouble }).then((kept) => remembering(writingAhead(kept)));
  const personal = openPersonal();
  let leave = () => {};
  let turn = 0;

  const play = (
    host: HTMLElement,
    card: Shelved,
    asked: string | undefined,
    told: readonly Notice[] = [],
  ): Shown => ({
    title: card.header.title,
    ...showPlay(host, card, { saves, personal, troubles, asked, told }),
  });

  // Pages that are not needed for the first line come in chunks of their own.
  const later = async (
    host: HTMLElement,
    route: Exclude<Route, { page: "play" }>,
  ): Promise<Shown> => {
    if (route.page === "link") {
      const { showLink } = await import("./link-page");
      return showLink(host, route, await saves, ({ card, run, notices }) =>
        play(host, card, run.id, notices),
      );
    }
    const { showPage } = await import("./other-pages");
    return showPage(host, route, { saves: await saves, personal });
  };

  const open = async (host: HTMLElement, route: Route): Promise<Shown> => {
    if (route.page !== "play") return later(host, route);
    const card = findStory(route.story);
    return card === undefined
      ? later(host, { page: "unknown", address: route.story })
      : play(host, card, route.run);
  };

  followRoutes((route) => {
    turn += 1;
    const mine = turn;
    leave();
    // Each page has a place of its own: one that was left while it was on its way draws where nobody looks.
    const host = document.createElement("div");
    root.replaceChildren(host);
    leave = () => render(null, host);
    void open(host, route).then((shown) => {
      const end = () => {
        shown.stop();
        render(null, host);
      };
      if (mine !== turn) return end();
      leave = end;
      document.title = titled(shown.title);
      scrollTo(0, 0);
      // What had the focus is gone with its page. On the first page the browser has put it where it belongs.
      if (mine > 1)
        void shown.ready.then(() => {
          if (mine === turn) host.querySelector<HTMLElement>("#main")?.focus();
        });
      // The first words stand in a fallback face: what they are made of comes before what they look like.
      void shown.whole.then(() => import("./fonts"));
    });
  });
}

async function startNeutral(host: HTMLElement): Promise<void> {
  const { showNeutral } = await import("./other-pages");
  void import("./fonts");
  document.title = showNeutral(host, () => {
    comeBack();
    goTo("#/");
    render(null, host);
    startPlayer(host);
  });
}

if (root !== null && leaveLink !== null) {
  armLeave(leaveLink, () => performance.now());
  root.replaceChildren();
  if (wasLeft()) void startNeutral(root);
  else startPlayer(root);
}
