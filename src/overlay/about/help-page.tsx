import { m } from "../text/messages/messages";
import { Exception } from "./about";
import { HelpLineList, type HelpLines } from "./help-lines";

/** Where to find help, for a story that was given away by itself; `back` is the story's address. */
export function HelpPage({ helpLines, back }: { helpLines: HelpLines; back: string }) {
  return (
    <main class="page about" id="main" tabIndex={-1}>
      <header>
        <h1 tabIndex={-1}>{m.about_help()}</h1>
        <div class="ways">
          <a class="button" href={back}>
            {m.about_back_to_story()}
          </a>
        </div>
      </header>
      <Exception />
      <section aria-label={m.about_help()}>
        <HelpLineList helpLines={helpLines} />
      </section>
    </main>
  );
}
