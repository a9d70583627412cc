import type { Page } from "@playwright/test";
import { path, STORY } from "./plans";
import { heading, leaveLink, log, openStory, playChoices, playToGuess, readOn } from "./play";
import { withRuns } from "./saves";
import { findings, inkFile, openFiles, openStudio, showPane } from "./studio";
import { runOf } from "./told";

/** When the runs that tests write were played. */
export const LONG_AGO = "2026-01-02T10:00:00.000Z";
/** After those. */
export const LATER = "2026-11-22T10:00:00.000Z";

/** A finished run under the id `finished`, on the n-th path. */
export const finishedRun = (number = 0) => runOf("finished", path(number).choices, LONG_AGO);

/** What the watch writes down when somebody leaves; `catchOutside` answers in that host's place. */
export const LEAVING = /^outside: https:\/\/www\.bbc\.com\/weather$/u;

/** Answers every request that leaves the server with a page of the test's own; nothing goes out. */
export async function catchOutside(page: Page): Promise<void> {
  await page.route(
    (url) => !["127.0.0.1", "localhost"].includes(url.hostname),
    (route) => route.fulfill({ contentType: "text/html", body: "<h1>Outside</h1>" }),
  );
}

/** Leaves by the link and comes back to the address. */
export async function leaveAndReturn(page: Page, address: string): Promise<void> {
  await catchOutside(page);
  await leaveLink(page).click();
  await page.getByRole("heading", { name: "Outside" }).waitFor();
  await page.goto(address);
}

/** Every kind of page, and how to get there. */
export const PAGES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  shelf: async (page) => {
    await page.goto("#/");
    await heading(page).waitFor();
  },
  "shelf with runs": async (page) => {
    await withRuns(
      page,
      await finishedRun(),
      await runOf("open", path(1).choices.slice(0, 2), LONG_AGO),
    );
    await page.goto("#/");
    await page.getByRole("button", { name: /Start anew/u }).waitFor();
  },
  "shelf narrowed": async (page) => {
    await page.goto("#/?practice=own-it&without=an+affair");
    await page.getByRole("button", { name: "Show all" }).waitFor();
  },
  "shelf with nothing left": async (page) => {
    await page.goto("#/");
    await heading(page).waitFor();
    await page.getByText("Find a story, or leave some out").click();
    for (const note of await page.locator(".narrow").getByRole("checkbox").all())
      await note.check();
    await page.getByLabel("Something to practise").selectOption({ label: "Make amends" });
    await page.getByText("No story is left").waitFor();
  },
  sheet: async (page) => {
    await page.goto(`#/sheet/${STORY}`);
    await page.getByRole("button", { name: "Print" }).waitFor();
  },
  opening: (page) => openStory(page),
  "a line": async (page) => {
    await openStory(page);
    await playChoices(page, path(0).choices.slice(0, 1));
  },
  choices: async (page) => {
    await openStory(page);
    await playChoices(page, path(0).choices.slice(0, 1));
    await readOn(page);
  },
  pause: async (page) => {
    await openStory(page);
    await page.getByRole("button", { name: "Pause" }).click();
    await page.getByRole("dialog").waitFor();
  },
  "keys in the pause": async (page) => {
    await openStory(page);
    await page.getByRole("button", { name: "Pause" }).click();
    await page.getByText("Keys", { exact: true }).click();
    await page.getByText("Shift + Backspace").waitFor();
  },
  "a feeling to guess": async (page) => {
    await openStory(page);
    await page.getByText("Ways to play").click();
    for (const way of await page.getByRole("switch").all()) await way.check();
    await playToGuess(page, path(0).choices);
  },
  debrief: async (page) => {
    await withRuns(page, await finishedRun());
    await page.goto("#/debrief/finished");
    await page.getByRole("button", { name: "Play again" }).waitFor();
  },
  map: async (page) => {
    await withRuns(
      page,
      await finishedRun(),
      await runOf("open", path(1).choices.slice(0, 9), LATER),
    );
    await page.goto(`#/map/${STORY}`);
    await page.getByRole("tree", { name: "Map" }).waitFor();
  },
  "map of nothing walked": async (page) => {
    await page.goto(`#/map/${STORY}`);
    await page.getByRole("tree", { name: "Map" }).waitFor();
  },
  journal: async (page) => {
    await withRuns(page, await finishedRun());
    await page.goto("#/journal");
    await page.getByText("Choose one small thing").click();
  },
  about: async (page) => {
    await page.goto("#/about");
    await heading(page).waitFor();
  },
  saves: async (page) => {
    await withRuns(page, await finishedRun());
    await page.getByRole("listitem").first().waitFor();
  },
  studio: openStudio,
  "studio findings": async (page) => {
    await openStudio(page);
    await openFiles(page, inkFile("main.ink", "# cast: lucy\nLUCY: (weary) Hello.\n-> END\n"));
    await findings(page).first().waitFor();
  },
  "studio map": async (page) => {
    await openStudio(page);
    await showPane(page, "Map");
    await page
      .getByRole("button", { name: /^kitchen, line/u })
      .first()
      .click();
  },
  "studio play": async (page) => {
    await openStudio(page);
    await showPane(page, "Play");
    await page.getByRole("button", { name: "From the start" }).click();
    await readOn(page);
  },
  compare: async (page) => {
    await withRuns(page, await finishedRun(), await runOf("other", path(1).choices, LONG_AGO));
    await page.goto("#/compare/finished/other");
    await page.getByRole("heading", { name: "Where they end" }).waitFor();
  },
  "what to compare with": async (page) => {
    await withRuns(page, await finishedRun(), await runOf("other", path(1).choices, LONG_AGO));
    await page.goto("#/compare/finished");
    await page.getByRole("link", { name: /^Compare/u }).waitFor();
  },
  "a shared link": async (page) => {
    await withRuns(page, await finishedRun());
    await page.goto("#/debrief/finished");
    await page.getByRole("button", { name: "QR code" }).click();
    await page.getByRole("img", { name: "QR code of the link" }).waitFor();
  },
  "a lost link": async (page) => {
    await page.goto(`#/link/${STORY}/nothing`);
    await heading(page).waitFor();
  },
  "not found": async (page) => {
    await page.goto("#/nowhere");
    await heading(page).waitFor();
  },
  "neutral start": async (page) => {
    await openStory(page);
    await leaveAndReturn(page, `#/play/${STORY}`);
    await page.getByRole("button", { name: "Open" }).waitFor();
  },
};

/** Waits until the story's page stands. */
export const onStory = (page: Page): Promise<void> => log(page).waitFor();
