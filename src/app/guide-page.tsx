import { render } from "preact";
import helpLines from "../../stories/lib/help-lines.json";
import { Guide } from "../overlay/guide/guide";
import { m } from "../overlay/text/messages/messages";
import "../overlay/style/about.css";
import "../overlay/style/sheet.css";
import "../overlay/style/guide.css";

/** Shows the guide for facilitators and returns its title. */
export function showGuide(host: HTMLElement): string {
  render(<Guide helpLines={helpLines} onPrint={() => print()} />, host);
  return m.guide_heading();
}
