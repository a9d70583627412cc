import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { phaserAlias, phaserDefines } from "../src/build/phaser";

const root = fileURLToPath(new URL("..", import.meta.url));

// What the sources need to be read; the plugins of a build are tested by themselves.
export default defineConfig({
  root,
  define: phaserDefines,
  resolve: {
    alias: { ...phaserAlias, "virtual:places": `${root}src/build/art/place-ids.ts` },
  },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    exclude: ["tests/e2e/**", "tests/bench/**"],
    environment: "node",
    // Guards against hanging, wide enough for a busy machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    globalSetup: ["tests/support/text.ts"],
  },
});
