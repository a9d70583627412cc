import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

const CATALOGUE = new URL("../overlay/text/en/page.json", import.meta.url);

const escaped = (text: string): string =>
  text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/"/gu, "&quot;");

/** Fills `%text.name%` in a page with the catalogue's words, for what must stand there without scripts. */
export const pageText = (): Plugin => ({
  name: "within-reach-page-text",
  transformIndexHtml(html) {
    const texts: Readonly<Record<string, unknown>> = JSON.parse(readFileSync(CATALOGUE, "utf8"));
    return html.replace(/%text\.([a-z_]+)%/gu, (_, name: string) => {
      const text = texts[name];
      if (typeof text !== "string")
        throw new Error(`A page asks for the text "${name}", which page.json does not have.`);
      return escaped(text);
    });
  },
});
