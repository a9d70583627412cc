import { fileURLToPath } from "node:url";
import { paraglideVitePlugin } from "@inlang/paraglide-js";
import { defineConfig } from "vite";
import { alone } from "./src/build/alone";
import { art, cards } from "./src/build/art/plugin";
import { compress } from "./src/build/compress";
import { early } from "./src/build/early";
import { pageText } from "./src/build/page-text";
import { phaserAlias, phaserDefines, phaserDeps } from "./src/build/phaser";
import { stories } from "./src/build/stories";
import { TEXT_OPTIONS } from "./src/build/text";
import { rooms } from "./src/server/dev";
import { HEADERS } from "./src/server/headers";

const root = fileURLToPath(new URL(".", import.meta.url));
const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

// One build makes the pages (dist/client) and the server (dist/server): `vite build` runs both.
export default defineConfig({
  root: path("src/app"),
  publicDir: false,
  cacheDir: path("node_modules/.vite"),
  plugins: [
    paraglideVitePlugin(TEXT_OPTIONS),
    pageText(),
    early(),
    stories(root),
    // In the studio a scene may play in any place at any hour.
    art({ root, everywhere: true }),
    cards({ root }),
    alone(root),
    rooms(),
    compress(),
  ],
  define: phaserDefines,
  // The pages know the drawn places by name; the drawings belong to the build.
  resolve: { alias: { ...phaserAlias, "virtual:places": path("src/build/art/place-ids.ts") } },
  worker: { format: "es" },
  optimizeDeps: phaserDeps,
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  server: { fs: { allow: [root] } },
  preview: { headers: HEADERS },
  builder: { sharedPlugins: true },
  environments: {
    client: {
      build: {
        outDir: path("dist/client"),
        emptyOutDir: true,
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        chunkSizeWarningLimit: 1200,
        rolldownOptions: { input: path("src/app/index.html") },
      },
    },
    // The phone's page shares nothing with the others, so that neither waits for the other's parts.
    phone: {
      consumer: "client",
      build: {
        outDir: path("dist/client"),
        emptyOutDir: false,
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        rolldownOptions: { input: path("src/app/join.html") },
      },
    },
    server: {
      consumer: "server",
      build: {
        outDir: path("dist/server"),
        emptyOutDir: true,
        ssr: true,
        target: "node20",
        rolldownOptions: { input: path("src/server/start.ts") },
      },
    },
  },
});
