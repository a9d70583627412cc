import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { compileShipped, readVocabulary, storyIds } from "../../src/build/stories";
import { sentenceOf } from "../../src/core/diagnostic";
import { checkStory } from "../../src/story/check";
import { CODE_NAMES, CODES } from "../../src/story/codes";
import { GUIDE_MARK, guide } from "../../src/story/codes-guide";
import { gatherSource } from "../../src/story/source";

/** A guard against hanging; what a check takes is measured by the bench. */
const GUARD = 60_000;

const root = fileURLToPath(new URL("../..", import.meta.url));
const words = readVocabulary(root);

const inScript = CODE_NAMES.filter((code) => CODES[code].example.outside !== true);

describe("CODES", { timeout: GUARD }, () => {
  test.each(inScript)(
    "%s is what its example in the guide triggers, and nothing else",
    async (code) => {
      const { files, shelf, states, also = [] } = CODES[code].example;
      const source = gatherSource("example", "main.ink", (path) =>
        Object.hasOwn(files, path) ? files[path] : undefined,
      );
      const { diagnostics } = await checkStory(source, {
        words,
        digest: (text) => `${text.length}`,
        clock: () => performance.now(),
        milliseconds: () => 20_000,
        ...(states === undefined ? {} : { states }),
        ...(shelf === undefined
          ? {}
          : {
              shelf: Object.entries(shelf).map(([id, text]) => ({
                id,
                main: `${id}.ink`,
                files: { [`${id}.ink`]: text },
              })),
            }),
      });
      expect(
        new Set(diagnostics.map((each) => each.code)),
        diagnostics.map(sentenceOf).join("\n"),
      ).toEqual(new Set([code, ...also]));
      for (const { found, advice, severity } of diagnostics) {
        expect(found).not.toMatch(/[.\s]$/u);
        expect(advice).toMatch(/[.”]$/u);
        expect(severity).toBe(CODES[code].severity);
      }
    },
  );

  test("the guide's generated part is what the tables and the stories say", () => {
    const readme = readFileSync(`${root}/stories/README.md`, "utf8");
    const offered = storyIds(root).map((story) => ({
      story,
      sites: compileShipped(root, story).sites,
    }));
    const [, written = ""] = readme.split(GUIDE_MARK);
    // Figures cost a walk of all paths: each row is held to it where the stories are walked anyway.
    const figures = /\n\n(\| story .*?)\n\n/su.exec(written)?.[1] ?? "";
    expect(written, "bring it up to date: npm run story -- codes --write").toBe(
      guide(words, offered, figures),
    );
    const rows = figures.split("\n").slice(2);
    expect(rows.map((row) => row.split("|")[1]?.trim())).toEqual(storyIds(root));
  });
});
