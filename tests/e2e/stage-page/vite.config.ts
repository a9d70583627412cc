import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { art } from "../../../src/build/art/plugin";
import { phaserAlias, phaserDefines } from "../../../src/build/phaser";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

// A page with nothing but the stage, for stage.spec.ts.
export default defineConfig({
  root: path("."),
  plugins: [art({ root: path("../../.."), everywhere: true })],
  define: phaserDefines,
  resolve: { alias: phaserAlias },
  build: {
    outDir: path("../../../test-results/stage-page"),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    modulePreload: { polyfill: false },
  },
});
