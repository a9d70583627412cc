import { join } from "node:path";
import { build, type Plugin, type Rolldown } from "vite";
import { phaserAlias, phaserDefines } from "./phaser";

const NAME = "virtual:alone";
const DEV_FOLDER = "/alone/";

/** In a file of its own the drawings stand in the page. */
const artOfPage = (): Plugin => ({
  name: "within-reach-art-of-page",
  resolveId: (id) => (id === "virtual:art" ? "\0virtual:art" : undefined),
  load: (id) =>
    id === "\0virtual:art"
      ? 'export default JSON.parse(document.querySelector("#art").textContent);'
      : undefined,
});

/** The Worker of such a file comes as a text in its script. */
const tellerAs = (text: string): Plugin => ({
  name: "within-reach-teller",
  resolveId: (id) => (id === "virtual:teller" ? "\0virtual:teller" : undefined),
  load: (id) => (id === "\0virtual:teller" ? `export default ${JSON.stringify(text)};` : undefined),
});

/** The player of one story: a script that needs no other file, and its styles with the fonts in them. */
interface Alone {
  readonly script: string;
  readonly style: string;
}

const textOf = (source: string | Uint8Array): string =>
  typeof source === "string" ? source : new TextDecoder().decode(source);

/** Ends a script element early: in a string it can be written another way, elsewhere it does not occur. */
const closesElement = /<\/(?=script)/giu;

/** Builds one entry into a script that needs no other file, and its styles. */
async function buildOne(root: string, entry: string, plugins: Plugin[]): Promise<Alone> {
  const built = await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: "error",
    define: phaserDefines,
    resolve: { alias: phaserAlias },
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
    plugins,
    build: {
      write: false,
      assetsInlineLimit: Number.POSITIVE_INFINITY,
      cssCodeSplit: false,
      modulePreload: false,
      chunkSizeWarningLimit: 4_000,
      rolldownOptions: {
        input: join(root, entry),
        output: { format: "iife", codeSplitting: false },
      },
    },
  });
  const output: Rolldown.RolldownOutput["output"][number][] = [built]
    .flat()
    .flatMap((each) => ("output" in each ? [...each.output] : []));
  const script = output.flatMap((each) => (each.type === "chunk" ? each.code : [])).join("\n");
  const style = output
    .flatMap((each) => (each.type === "asset" && each.fileName.endsWith(".css") ? each.source : []))
    .map(textOf)
    .join("\n");
  return { script, style };
}

async function buildAlone(root: string): Promise<Alone> {
  const teller = await buildOne(root, "src/app/alone/teller.ts", []);
  const { script, style } = await buildOne(root, "src/app/alone/alone.tsx", [
    artOfPage(),
    tellerAs(teller.script),
  ]);
  if (script.includes("<!--"))
    throw new Error("The player for single files holds <!--, which would end its script element.");
  return { script: script.replace(closesElement, "<\\/"), style };
}

/**
 * Builds the player for exported stories and serves `virtual:alone`: the addresses of its script and of its styles,
 * which the studio puts into one file with a story.
 */
export function alone(root: string): Plugin {
  let isBuild = true;
  let built: Promise<Alone> | undefined;
  const once = () => {
    built ??= buildAlone(root);
    return built;
  };
  return {
    name: "within-reach-alone",
    configResolved: ({ command }) => {
      isBuild = command === "build";
    },
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    async load(id) {
      if (id !== `\0${NAME}`) return undefined;
      if (!isBuild)
        return `export default ${JSON.stringify({ script: `${DEV_FOLDER}alone.js`, style: `${DEV_FOLDER}alone.css` })};`;
      const { script, style } = await once();
      const addressOf = (name: string, source: string) =>
        `import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: "asset", name, source })}`;
      return `export default { script: ${addressOf("alone.txt", script)}, style: ${addressOf("alone-style.txt", style)} };`;
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const name = /^\/alone\/alone\.(js|css)$/u.exec(request.url ?? "")?.[1];
        if (name === undefined) return next();
        once().then(({ script, style }) => {
          response.setHeader("content-type", "text/plain; charset=utf-8");
          response.end(name === "js" ? script : style);
        }, next);
      });
    },
  };
}
