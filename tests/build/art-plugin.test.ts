import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "vite";
import { describe, expect, test } from "vitest";
import { art } from "../../src/build/art/plugin";
import { project } from "./art-support";

async function built(script: string) {
  const root = await project(script);
  await writeFile(join(root, "main.ts"), 'import art from "virtual:art"; globalThis.art = art;');
  const result = await build({
    root,
    configFile: false,
    logLevel: "silent",
    plugins: [art({ root })],
    build: { write: false, rollupOptions: { input: join(root, "main.ts") } },
  });
  const outputs = Array.isArray(result) ? result : [result];
  return outputs.flatMap((one) => ("output" in one ? one.output : []));
}

describe("virtual:art in a build", () => {
  test("carries addresses of hashed files and nothing that draws", async () => {
    const files = await built("# place: cafe, dusk\nHello.\n");
    const code = files.map((file) => (file.type === "chunk" ? file.code : "")).join("");
    const assets = files.filter((file) => file.type === "asset").map((file) => file.fileName);
    expect(assets.filter((name) => name.endsWith(".png"))).toHaveLength(2);
    expect(assets.filter((name) => name.endsWith(".svg"))).toHaveLength(2);
    for (const name of assets) expect(code).toContain(name);
    expect(code).not.toMatch(/react|data:image/u);
  });

  test("fails with file, line and advice where a place is not drawn", async () => {
    await expect(built("Text.\n# place: moon, night\n")).rejects.toThrow(
      'stories/tale/scenes/01_one.ink:2: nobody has drawn the place "moon".',
    );
  });
});
