import { fileURLToPath } from "node:url";
import type { Plugin, Rolldown } from "vite";

const ENTRY = fileURLToPath(new URL("../app/early.ts", import.meta.url));

const isEarly = (file: Rolldown.OutputAsset | Rolldown.OutputChunk): boolean =>
  file.type === "chunk" && file.facadeModuleId === ENTRY;

/** Puts `src/app/early.ts` into the page as a script of its own, before the program: only a build needs the head start. */
export const early = (): Plugin => ({
  name: "within-reach-early",
  apply: "build",
  applyToEnvironment: ({ config }) => config.consumer === "client",
  buildStart() {
    this.emitFile({ type: "chunk", id: ENTRY, name: "early" });
  },
  transformIndexHtml: {
    order: "post",
    handler(_html, { bundle = {} }) {
      const file = Object.values(bundle).find(isEarly);
      if (file === undefined) throw new Error("src/app/early.ts did not come out of the build.");
      const attrs = { type: "module", async: true, crossorigin: true, src: `/${file.fileName}` };
      return [{ tag: "script", attrs, injectTo: "head-prepend" }];
    },
  },
});
