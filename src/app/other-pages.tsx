import { render } from "preact";
import helpLines from "../../stories/lib/help-lines.json";
import { About } from "../overlay/about/about";
import { NeutralStart } from "../overlay/about/neutral-start";
import { NotFound } from "../overlay/about/not-found";
import { m } from "../overlay/text/messages/messages";
import type { PersonalKeep } from "../saves/personal";
import type { Saves } from "../saves/saves";
import "../overlay/style/about.css";
import { showCompare } from "./compare-page";
import { showDebrief } from "./debrief-page";
import { showMap } from "./map-page";
import type { Route } from "./router";
import { showSaves } from "./saves-page";
import { showShelf } from "./shelf-page";

/** A page that is shown: its title, when its first words stand, when all of it is there, and its stop. */
export interface Shown {
  readonly title: string;
  readonly ready: Promise<void>;
  readonly whole: Promise<unknown>;
  readonly stop: () => void;
}

const still = (title: string): Shown => {
  const there = Promise.resolve();
  return { title, ready: there, whole: there, stop: () => {} };
};

/** What is kept on this device. */
export interface Kept {
  readonly saves: Saves;
  readonly personal: PersonalKeep;
}

/** Shows any page but the play page. */
export async function showPage(
  host: HTMLElement,
  route: Exclude<Route, { page: "play" | "link" }>,
  { saves, personal }: Kept,
): Promise<Shown> {
  switch (route.page) {
    case "shelf":
      await showShelf(host, saves, route.filter);
      return still("");
    case "debrief":
      return still((await showDebrief(host, route.run, saves)) ?? showNotFound(host));
    case "compare":
      return still(await showCompare(host, route, saves));
    case "map":
      return still((await showMap(host, route, saves)) ?? showNotFound(host));
    case "sheet": {
      const { showSheet } = await import("./sheet-page");
      return still((await showSheet(host, route.story)) ?? showNotFound(host));
    }
    case "plan": {
      const { showPlan } = await import("./plan-page");
      return still((await showPlan(host, route.story)) ?? showNotFound(host));
    }
    case "guide": {
      const { showGuide } = await import("./guide-page");
      return still(showGuide(host));
    }
    case "saves":
      await showSaves(host, saves, personal);
      return still(m.saves_heading());
    case "journal": {
      const { showJournal } = await import("./journal-page");
      return showJournal(host, { saves, personal });
    }
    case "about":
      render(<About helpLines={helpLines} />, host);
      return still(m.about_heading());
    case "studio": {
      // By far the largest page, and for writers alone.
      const { showStudio } = await import("./studio/page");
      return { ...still(m.studio_heading()), stop: showStudio(host) };
    }
    case "lead":
    case "led": {
      const { showLead } = await import("./lead/lead-page");
      return showLead(host, route, saves);
    }
    case "screen": {
      const { showScreen } = await import("./screen/screen-page");
      return { ...still(m.screen_title()), stop: showScreen(host, route.code) };
    }
    case "unknown":
      return still(showNotFound(host));
  }
}

function showNotFound(host: HTMLElement): string {
  render(<NotFound />, host);
  return m.about_lost();
}

/** Shows the page after *Leave page*; returns its title. */
export function showNeutral(host: HTMLElement, onOpen: () => void): string {
  render(<NeutralStart onOpen={onOpen} />, host);
  return m.about_closed();
}
