import sheets from "virtual:sheets";
import { render } from "preact";
import habits from "../../stories/lib/habits.json";
import practices from "../../stories/lib/practices.json";
import type { Sheet } from "../core/sheet";
import { Fetching, Unfetched } from "../overlay/play/fetching";
import { SheetPage } from "../overlay/sheet/sheet";
import { m } from "../overlay/text/messages/messages";
import "../overlay/style/sheet.css";
import { names } from "./cast";
import { fetchJson, findStory } from "./library";
import { planAddress, playAddress } from "./router";

/** Shows a story's sheet for facilitators and returns its title; undefined where there is no such story. */
export async function showSheet(
  host: HTMLElement,
  story: string,
  again = false,
): Promise<string | undefined> {
  const card = findStory(story);
  const url = sheets[story];
  if (card === undefined || url === undefined) return undefined;
  const title = m.sheet_title({ title: card.header.title });
  render(<Fetching title={title} />, host);
  try {
    const sheet = await fetchJson<Sheet>(url, again);
    render(
      <SheetPage
        header={card.header}
        endings={card.endings}
        people={names}
        playAddress={playAddress(story)}
        planAddress={planAddress(story)}
        onPrint={() => print()}
        {...{ sheet, practices, habits }}
      />,
      host,
    );
  } catch (problem) {
    const reason = problem instanceof Error ? problem.message : "";
    const onAgain = () => void showSheet(host, story, true);
    render(<Unfetched title={title} reason={reason} onAgain={onAgain} />, host);
  }
  return title;
}
