import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { onTestFinished } from "vitest";
import type { Cast } from "../../src/core/cast";

/** A cast of one, small enough to be drawn in a test. */
export const smallCast: Cast = {
  moods: { calm: "Smile/Serious", warm: "Smile", wary: "Suspicious" },
  poses: { standing: "ShirtPantsBW", sitting: "CrossedLegs" },
  people: {
    mo: {
      name: "Mo",
      colour: "#cf9c45",
      ink: "#8a5f10",
      pronoun: "they",
      look: { hair: "Short" },
      younger: { hair: "Afro", poses: { standing: "PolkaDots" } },
    },
  },
};

/** The same with a second person, so that there are two to a story. */
export const castOfTwo: Cast = {
  ...smallCast,
  people: {
    ...smallCast.people,
    jo: {
      name: "Jo",
      colour: "#5d8f84",
      ink: "#2f6b5c",
      pronoun: "they",
      look: { hair: "Bun" },
    },
  },
};

/**
 * A project folder with that cast and one script, beside this project's own drawing code; returns its path.
 * The folder is gone after the test.
 */
export async function project(script: string, cast: unknown = smallCast): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), "within-reach-art-"));
  onTestFinished(() => rm(root, { recursive: true }));
  await mkdir(join(root, "stories/tale/scenes"), { recursive: true });
  await writeFile(join(root, "stories/cast.json"), JSON.stringify(cast));
  await writeFile(join(root, "stories/tale/scenes/01_one.ink"), script);
  await symlink(resolve("src"), join(root, "src"));
  await mkdir(join(root, "node_modules"));
  for (const name of ["react-peeps", "roughjs", "@resvg"])
    await symlink(resolve("node_modules", name), join(root, "node_modules", name));
  return root;
}
