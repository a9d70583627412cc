import sheets from "virtual:sheets";
import { stories } from "virtual:stories";
import { render } from "preact";
import { leastMinutes } from "../core/room/run-sheet";
import type { Sheet } from "../core/sheet";
import { PlanPage } from "../overlay/plan/plan";
import { Fetching, Unfetched } from "../overlay/play/fetching";
import { m } from "../overlay/text/messages/messages";
import "../overlay/style/sheet.css";
import "../overlay/style/plan.css";
import { names } from "./cast";
import { fetchJson, findStory } from "./library";
import { leadAddress, sheetAddress } from "./router";

/** Titles of the stories of which the least fits. */
const fitting = (minutes: number, people: number): readonly string[] =>
  stories
    .filter(({ header }) => leastMinutes(header.minutes, people) <= minutes)
    .map(({ header }) => header.title);

/** Shows a session plan for a story and returns its title; undefined where there is no such story. */
export async function showPlan(
  host: HTMLElement,
  story: string,
  again = false,
): Promise<string | undefined> {
  const card = findStory(story);
  const url = sheets[story];
  if (card === undefined || url === undefined) return undefined;
  const title = m.plan_title({ title: card.header.title });
  render(<Fetching title={title} />, host);
  try {
    const sheet = await fetchJson<Sheet>(url, again);
    render(
      <PlanPage
        header={card.header}
        people={names}
        sheetAddress={sheetAddress(story)}
        leadAddress={leadAddress(story)}
        onPrint={() => print()}
        {...{ sheet, fitting }}
      />,
      host,
    );
  } catch (problem) {
    const reason = problem instanceof Error ? problem.message : "";
    const onAgain = () => void showPlan(host, story, true);
    render(<Unfetched title={title} reason={reason} onAgain={onAgain} />, host);
  }
  return title;
}
