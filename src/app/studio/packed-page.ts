import type { Art } from "../../core/art";
import type { StoryFile } from "../../core/passage";
import { m } from "../../overlay/text/messages/messages";

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** Plain data inside a script element, which nothing in it can end. */
const held = (value: unknown): string => JSON.stringify(value).replaceAll("<", "\\u003c");

/** The parts of a file that plays by itself. */
export interface Parts {
  readonly story: StoryFile;
  readonly art: Art;
  readonly script: string;
  readonly style: string;
  /** A word that nobody can guess before the file is made: only what carries it runs. */
  readonly nonce: string;
}

/** One HTML file of its parts; a policy in it forbids everything but what is in it. */
export function pageOf({ story, art: drawn, script, style, nonce }: Parts): string {
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src 'nonce-${nonce}'`,
    "img-src data: blob:",
    "font-src data:",
    "connect-src data:",
    "worker-src blob:",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types within-reach-alone",
  ].join("; ");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="referrer" content="no-referrer">
<title>${escaped(story.header.title)}</title>
<style nonce="${nonce}">${style}</style>
</head>
<body>
<nav aria-label="${escaped(m.ways_out())}">
<a class="skip-link" href="#main">${escaped(m.skip_link())}</a>
<a class="leave-page" id="leave" href="https://www.bbc.com/weather" rel="noreferrer">${escaped(m.leave_page())}</a>
</nav>
<div id="app"><noscript><main class="page"><p class="notice">${escaped(m.no_script())}</p></main></noscript></div>
<script type="application/json" id="story">${held(story)}</script>
<script type="application/json" id="art">${held(drawn)}</script>
<script nonce="${nonce}">${script}</script>
</body>
</html>
`;
}
