import { m } from "../text/messages/messages";
import { SHELF } from "./addresses";

/** What an unknown address shows: a sentence and a way on. */
export function NotFound() {
  return (
    <main class="page lost" id="main" tabIndex={-1}>
      <header>
        <h1 tabIndex={-1}>{m.about_lost()}</h1>
      </header>
      <p>{m.about_lost_text()}</p>
      <p class="ways">
        <a class="button strong" href={SHELF}>
          {m.about_home()}
        </a>
      </p>
    </main>
  );
}
