import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

// Makes the command of one file and, beside it, the process that compiles and runs scripts: dist/cli.
export default defineConfig({
  root: path("."),
  publicDir: false,
  cacheDir: path("../../node_modules/.vite-story"),
  // The drawings belong to the build; the command only needs to know which places there are.
  resolve: { alias: { "virtual:places": path("../build/art/place-ids.ts") } },
  ssr: { noExternal: true },
  build: {
    ssr: true,
    outDir: path("../../dist/cli"),
    emptyOutDir: true,
    target: "node20",
    rolldownOptions: { input: { story: path("story.ts"), child: path("child.ts") } },
  },
});
