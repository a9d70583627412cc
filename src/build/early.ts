import { fileURLToPath } from "node:url";
import type { Plugin, Rolldown } from "vite";

const ENTRY = fileURLToPath(new URL("../app/early.ts", import.meta.url));
const NARRATOR = fileURLToPath(new URL("../story/narrator.ts", import.meta.url));

/** The address of the script that holds a module. */
function addressOf(module: string, bundle: Rolldown.OutputBundle): string {
  const file = Object.values(bundle).find(
    (each) => each.type === "chunk" && each.moduleIds.includes(module),
  );
  if (file === undefined) throw new Error(`${module} did not come out of the build.`);
  return `/${file.fileName}`;
}

/**
 * Puts `src/app/early.ts` into the page as a script of its own, before the program, and tells it where the narrator is:
 * only a build needs the head start.
 */
export const early = (): Plugin => ({
  name: "within-reach-early",
  apply: "build",
  applyToEnvironment: ({ name }) => name === "client",
  buildStart() {
    this.emitFile({ type: "chunk", id: ENTRY, name: "early" });
  },
  transformIndexHtml: {
    order: "post",
    handler(_html, { bundle = {}, path }) {
      if (path !== "/index.html") return [];
      const attrs = {
        type: "module",
        async: true,
        crossorigin: true,
        src: addressOf(ENTRY, bundle),
        "data-narrator": addressOf(NARRATOR, bundle),
      };
      return [{ tag: "script", attrs, injectTo: "head-prepend" }];
    },
  },
});
