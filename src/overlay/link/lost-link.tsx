import { m } from "../text/messages/messages";

/** A link that cannot be followed, and the ways on from here. */
export interface LostLinkProps {
  /** What is wrong with it and what to do, in sentences. */
  readonly why: string;
  /** The story that it was to lead into, where that is known. */
  readonly story?: { readonly title: string; readonly address: string };
}

/** Says why a link leads nowhere. */
export function LostLink({ why, story }: LostLinkProps) {
  return (
    <main class="page lost" id="main" tabIndex={-1}>
      <header>
        <h1 tabIndex={-1}>{m.link_lost()}</h1>
      </header>
      <p>{why}</p>
      <p class="ways">
        <a class="button strong" href="#/">
          {m.link_stories()}
        </a>
        {story === undefined ? null : (
          <a class="button" href={story.address}>
            {m.link_begin({ title: story.title })}
          </a>
        )}
      </p>
    </main>
  );
}
