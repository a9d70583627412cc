import { fileURLToPath } from "node:url";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** How the interface's catalogue is compiled: the same for a build, a development server and the tests. */
export const TEXT_OPTIONS = {
  project: path("../overlay/text/project.inlang"),
  outdir: path("../overlay/text/messages"),
  strategy: ["baseLocale" as const],
  emitReadme: false,
  emitPrettierIgnore: false,
};
