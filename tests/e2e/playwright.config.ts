import { fileURLToPath } from "node:url";
import { defineConfig, devices } from "@playwright/test";
import { findBrowser } from "../support/browser.mjs";

const port = process.env.E2E_PORT ?? "4317";
const baseURL = `http://127.0.0.1:${port}/`;
const root = fileURLToPath(new URL("../..", import.meta.url));
const browser = findBrowser();

// A test reaches this server and nothing else, so the browser need not call home either.
const quiet = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-default-apps",
  "--disable-sync",
  "--no-first-run",
];
// Chromium refuses its sandbox to root, which is who runs tests in a container.
const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];

export default defineConfig({
  testDir: ".",
  outputDir: `${root}test-results/e2e`,
  // Guards against hanging, wide enough for a busy machine.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  forbidOnly: true,
  retries: 0,
  workers: 2,
  reporter: [["list"], ["json", { outputFile: `${root}test-results/e2e.json` }]],
  use: { baseURL, screenshot: "only-on-failure" },
  projects: [
    {
      name: "chromium",
      use: {
        ...devices["Desktop Chrome"],
        launchOptions: {
          ...(browser && { executablePath: browser }),
          args: [...asRoot, ...quiet],
        },
      },
    },
  ],
  webServer: {
    // The game as built, under the headers that players get.
    command: "node dist/server/start.js",
    cwd: root,
    env: { PORT: port, HOST: "127.0.0.1", STORE: "memory:" },
    url: baseURL,
    reuseExistingServer: false,
    gracefulShutdown: { signal: "SIGTERM", timeout: 5000 },
    timeout: 30_000,
  },
});
