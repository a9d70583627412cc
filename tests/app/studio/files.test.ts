import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { zip } from "../../../src/app/studio/hand-out";
import { pageOf } from "../../../src/app/studio/packed-page";
import { takeIn } from "../../../src/app/studio/taking-in";
import { DRAWER, smallStory } from "../../support/script";

const picked = (path: string, text: string | Uint8Array<ArrayBuffer>) => ({
  path,
  file: new File([text], path.split("/").at(-1) ?? path),
});

describe("files that are picked", () => {
  test("come in as texts, ink alone where there are several", async () => {
    const { files, refused } = await takeIn([
      picked("a/main.ink", "Hello."),
      picked("a/notes.txt", "no"),
      picked("a/scenes/one.ink", "One."),
    ]);
    expect(files).toEqual({ "a/main.ink": "Hello.", "a/scenes/one.ink": "One." });
    expect(refused).toEqual([]);
  });

  test("lose a byte order mark, which is told", async () => {
    const { files, mended } = await takeIn([
      picked("main.ink", "\ufeffHello."),
      picked("a.ink", "A."),
    ]);
    expect(files["main.ink"]).toBe("Hello.");
    expect(mended.map(({ code, file, line }) => [code, file, line])).toEqual([
      ["file/byte-order-mark", "main.ink", 1],
    ]);
  });

  test("stay outside where they are no text, or too much", async () => {
    const binary = await takeIn([
      picked("main.ink", new Uint8Array([80, 75, 3, 4, 0, 255])),
      picked("two.ink", "Two."),
    ]);
    expect(binary.refused.map(({ code, file }) => [code, file])).toEqual([
      ["file/binary", "main.ink"],
    ]);
    expect(binary.files).toEqual({ "two.ink": "Two." });
    const big = await takeIn([picked("main.ink", "A line.\n".repeat(300_000))]);
    expect(big.refused.map(({ code }) => code)).toEqual(["file/too-big"]);
    expect(big.files).toEqual({});
  });
});

test("a zip file holds every text under its path", async () => {
  const folder = mkdtempSync(join(tmpdir(), "within-reach-"));
  try {
    const file = join(folder, "story.zip");
    const files = { "main.ink": "INCLUDE scenes/ä.ink\n", "scenes/ä.ink": "“Hello.”\n" };
    writeFileSync(file, Buffer.from(await zip(files).arrayBuffer()));
    execFileSync("python3", ["-m", "zipfile", "-e", file, folder]);
    for (const [path, text] of Object.entries(files))
      expect(readFileSync(join(folder, path), "utf8")).toBe(text);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("an exported page runs nothing but what carries its word", () => {
  const story = smallStory(DRAWER);
  const page = pageOf({
    story: { ...story, header: { ...story.header, title: "</title><script>x</script>" } },
    art: { atlases: [], figures: {}, places: {} },
    script: "start()",
    style: "p{}",
    nonce: "abc",
  });
  expect(page).toContain("default-src 'none'; script-src 'nonce-abc'; style-src 'nonce-abc'");
  expect(page.match(/<script/gu)).toHaveLength(3);
  expect(page.match(/<script nonce="abc">/gu)).toHaveLength(1);
  expect(page).not.toContain("unsafe");
});
