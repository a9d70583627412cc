import { test as base, type ConsoleMessage, type Page } from "@playwright/test";

export { expect } from "@playwright/test";

/** What every test may set and what it is given. */
interface Watching {
  /** Errors in the console that belong to what a test does on purpose. */
  readonly expected: readonly RegExp[];
  /** Everything that the browser complained of so far, and every address outside the server. */
  readonly complaints: readonly string[];
}

const isError = (message: ConsoleMessage): boolean =>
  message.type() === "error" || /content security policy|trusted/iu.test(message.text());

const isOutside = (address: string, baseURL: string): boolean =>
  /^(?:https?|wss?):/u.test(address) && new URL(address).hostname !== new URL(baseURL).hostname;

/** Writes down a page's errors, and requests that would leave the server. */
function watch(page: Page, baseURL: string, complaints: string[]): void {
  page.on("pageerror", (error) => complaints.push(`thrown: ${error.message}`));
  page.on("console", (message) => {
    if (isError(message)) complaints.push(`console: ${message.text()}`);
  });
  page.on("request", (request) => {
    if (isOutside(request.url(), baseURL)) complaints.push(`outside: ${request.url()}`);
  });
}

/**
 * Playwright's test with a watch over every page that it opens: a test fails where the console holds an error or a
 * violation of the page's policy that it did not expect, or where anything asked for another host.
 */
export const test = base.extend<Watching>({
  expected: [[], { option: true }],
  // A stage that moves all the time makes slow tests; those of the stage itself ask for motion.
  contextOptions: ({ contextOptions }, use) => use({ reducedMotion: "reduce", ...contextOptions }),
  complaints: [
    async ({ context, baseURL, expected }, use) => {
      const complaints: string[] = [];
      context.on("page", (page) => watch(page, baseURL ?? "", complaints));
      await use(complaints);
      const unexpected = complaints.filter((each) => !expected.some((known) => known.test(each)));
      base.expect(unexpected, "what the browser complained of").toEqual([]);
    },
    { auto: true },
  ],
});
