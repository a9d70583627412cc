import { m } from "../text/messages/messages";

/** What stands on the play page until the story has come. */
export function Fetching({ title }: { title: string }) {
  return (
    <main class="page" id="main" tabIndex={-1}>
      <header>
        <h1>{title}</h1>
      </header>
      <p role="status">{m.play_loading()}</p>
    </main>
  );
}

/** Says that the story did not come, and offers to try again. */
export function Unfetched(props: { title: string; reason: string; onAgain: () => void }) {
  return (
    <main class="page" id="main" tabIndex={-1}>
      <header>
        <h1>{props.title}</h1>
      </header>
      <div class="notice" role="alert">
        <p>
          {m.play_failed()} {props.reason} {m.play_failed_advice()}
        </p>
        <button type="button" class="button strong" onClick={props.onAgain}>
          {m.play_again()}
        </button>
        <a class="button" href="#/">
          {m.play_shelf()}
        </a>
      </div>
    </main>
  );
}
