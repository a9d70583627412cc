import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, dirname, join } from "node:path";
import { chromium } from "@playwright/test";

const INSTALL_WITHIN_MS = 5 * 60_000;

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"];

/** The usual places of Chrome and Chromium on one platform, likeliest first. */
const usualPlaces = (env) => {
  if (process.platform === "darwin") {
    const bundles = ["Google Chrome", "Chromium"];
    const folders = ["/Applications", join(env.HOME ?? "/", "Applications")];
    return folders.flatMap((folder) =>
      bundles.map((name) => `${folder}/${name}.app/Contents/MacOS/${name}`),
    );
  }
  if (process.platform === "win32") {
    const folders = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].filter(Boolean);
    return folders.flatMap((folder) => [
      join(folder, "Google", "Chrome", "Application", "chrome.exe"),
      join(folder, "Chromium", "Application", "chrome.exe"),
    ]);
  }
  const folders = ["/usr/bin", "/usr/local/bin", ...(env.PATH ?? "").split(delimiter), "/snap/bin"];
  return NAMES.flatMap((name) => folders.filter(Boolean).map((folder) => join(folder, name)));
};

/**
 * The browser for tests: the path of its executable, or undefined for Playwright's own.
 * @returns {string | undefined}
 * @throws {Error} with one sentence when CHROMIUM_PATH names a file that is not there
 */
export function findBrowser(env = process.env, exists = existsSync) {
  if (env.CHROMIUM_PATH) {
    if (exists(env.CHROMIUM_PATH)) return env.CHROMIUM_PATH;
    throw new Error(
      `CHROMIUM_PATH is "${env.CHROMIUM_PATH}", where no file is: correct it, or unset it to let the tests look for a browser themselves.`,
    );
  }
  return exists(chromium.executablePath())
    ? undefined
    : usualPlaces(env).find((path) => exists(path));
}

/** Runs a command to its end, its output shown; true when it went well in time. */
const runs = (command, words) =>
  spawnSync(command, words, {
    stdio: ["ignore", "inherit", "inherit"],
    timeout: INSTALL_WITHIN_MS,
    killSignal: "SIGKILL",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  }).status === 0;

const mayUseApt = () => process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");

function installOwn() {
  console.log("No Chrome or Chromium was found. Asking Playwright to install one.");
  const folder = dirname(createRequire(import.meta.url).resolve("@playwright/test/package.json"));
  // Its own download lacks the system libraries that it needs; only the system's administrator may add them.
  const libraries = mayUseApt() ? ["--with-deps"] : [];
  runs(process.execPath, [join(folder, "cli.js"), "install", ...libraries, "chromium"]);
}

function installWithApt() {
  if (!mayUseApt()) return;
  console.log("That did not work. Asking apt-get.");
  runs("apt-get", ["update"]);
  runs("apt-get", ["install", "-y", "--no-install-recommends", "chromium"]);
}

/**
 * Finds a browser as `findBrowser` does, and installs one where there is none.
 * @returns {string | undefined} the executable, or undefined for Playwright's own
 * @throws {Error} with one sentence when there is none and none could be installed
 */
export function ensureBrowser(
  env = process.env,
  exists = existsSync,
  ways = [installOwn, installWithApt],
) {
  for (const install of [undefined, ...ways]) {
    install?.();
    const path = findBrowser(env, exists);
    if (path !== undefined || exists(chromium.executablePath())) return path;
  }
  throw new Error(
    "No Chrome or Chromium was found and none could be installed: install one, or set CHROMIUM_PATH to the file that starts it.",
  );
}
