import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type { AxeResults, NodeResult, Result } from "axe-core";
import { unreadable } from "./contrast";

const SOURCE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** A sign for eyes alone, which has to be told apart from its ground but is not read. */
const isSign = ({ any }: NodeResult): boolean =>
  any.some(({ data }) => data?.messageKey === "nonBmp");

const told = ({ id, nodes }: Result): readonly string[] =>
  nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary ?? ""}`);

/** Of these parts of a page, those that the browser itself cannot clear: see `unreadable`. */
async function uncleared(page: Page, result: Result): Promise<Result> {
  const doubtful = result.nodes.filter((each) => !isSign(each));
  const faults = await unreadable(
    page,
    doubtful.map(({ target }) => target.join(" ")),
  );
  return { ...result, nodes: doubtful.filter(({ target }) => faults.includes(target.join(" "))) };
}

/**
 * What axe finds on the page as it stands: violations, and contrast that neither axe can work out nor the browser
 * can clear.
 */
export async function findings(page: Page): Promise<readonly string[]> {
  // A script element would be refused by the page's policy; evaluating is not.
  await page.evaluate(SOURCE);
  const { violations, incomplete }: AxeResults = await page.evaluate("axe.run(document)");
  const doubtful = incomplete.filter(({ id }) => id === "color-contrast");
  const unclear = await Promise.all(doubtful.map((result) => uncleared(page, result)));
  return [...violations, ...unclear].flatMap(told);
}
