import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { loadConfigFromFile, mergeConfig } from "vite";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));
const game = `${root}vite.config.ts`;

export default defineConfig(async (env) => {
  // The tests see the game through the same plugins as its build does.
  const base = existsSync(game) ? await loadConfigFromFile(env, game) : null;
  return mergeConfig(base?.config ?? {}, {
    root,
    test: {
      include: ["tests/**/*.test.{ts,tsx}"],
      exclude: ["tests/e2e/**", "tests/bench/**"],
      environment: "node",
      // Some tests build a page or start a program, on machines that may be slow or busy.
      testTimeout: 20_000,
      hookTimeout: 60_000,
    },
  });
});
