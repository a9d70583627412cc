import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { Plugin, ResolvedConfig, ViteDevServer } from "vite";
import { type Diagnostic, sentenceOf } from "../core/diagnostic";
import type { MapSheet } from "../core/map-sheet";
import type { Passage, StoryCard, StoryFile } from "../core/passage";
import type { Sheet } from "../core/sheet";
import { tagValues } from "../core/tags";
import { inherit } from "../story/companion";
import { type Compiled, compileStory } from "../story/compile";
import { explore } from "../story/explore/explore";
import type { Explored, ExploreOptions } from "../story/explore/types";
import { firstPassage } from "../story/first-passage";
import { mapSheetOf } from "../story/map-sheet";
import { sheetOf } from "../story/sheet";
import { gatherSource, type StorySource } from "../story/source";
import type { Vocabulary } from "../story/vocabulary";
import { placeIds } from "./art/place-ids";

const CARDS = "virtual:stories";
const URLS = "virtual:story-urls";
const OFFERS = "virtual:offers";
const SHEETS = "virtual:sheets";
const MODULES: readonly string[] = [CARDS, URLS, OFFERS, SHEETS];
/** Where a development server serves a story's JSON, its map's and its sheet's. */
const DEV_FOLDER = "/stories/";
const DEV_MAPS = "/maps/";
const DEV_SHEETS = "/sheets/";

const digest = (text: string): string =>
  createHash("sha256").update(text).digest("hex").slice(0, 16);

const readJson = <T>(path: string): T => JSON.parse(readFileSync(path, "utf8")) as T;

/** The words that scripts may use, read from the stories folder. */
export function readVocabulary(root: string): Vocabulary {
  const ids = (name: string) =>
    readJson<readonly { id: string }[]>(join(root, "stories/lib", name)).map(({ id }) => id);
  return {
    cast: readJson(join(root, "stories/cast.json")),
    practices: ids("practices.json"),
    habits: ids("habits.json"),
    places: placeIds,
  };
}

/** Names of the folders that hold a story, in alphabetical order. */
export const storyIds = (root: string): readonly string[] =>
  readdirSync(join(root, "stories"), { withFileTypes: true })
    .filter(
      (entry) => entry.isDirectory() && existsSync(join(root, "stories", entry.name, "main.ink")),
    )
    .map((entry) => entry.name)
    .sort();

const mainOf = (id: string): string => `stories/${id}/main.ink`;

function sourceOf(root: string, id: string): StorySource {
  const read = (path: string) => {
    const file = join(root, path);
    return existsSync(file) ? readFileSync(file, "utf8") : undefined;
  };
  return gatherSource(id, mainOf(id), read);
}

/** Compiles one shipped story by its folder's name. */
export const compileShipped = (root: string, id: string): Compiled =>
  compileStory(sourceOf(root, id), readVocabulary(root), digest);

/** Milliseconds for walking all paths of one story. */
const TO_WALK = 60_000;

function walkAll(story: StoryFile, options: Pick<ExploreOptions, "given" | "remember">): Explored {
  const budget = { milliseconds: TO_WALK };
  const exploration = explore(story, { clock: () => performance.now(), budget, ...options });
  while (!exploration.step(1_000));
  return exploration.report();
}

/** Walks all paths of a story, from all that its companion can leave too, and lays its map out. */
async function drawnMap(root: string, story: StoryFile, compiled: Compiled): Promise<MapSheet> {
  const words = readVocabulary(root);
  const { given } = await inherit(compiled, mainOf(story.id), {
    words,
    digest,
    shelf: storyIds(root).map((id) => sourceOf(root, id)),
    walk: async (companion, _compiled, remember) => walkAll(companion, { remember }),
  });
  const explored = walkAll(story, { given });
  return mapSheetOf(story, words.cast, compiled, { explored, given });
}

/** What a development server answers at an address of a story; the story itself in all but two folders. */
async function served(root: string, folder: string, id: string, compiled: Compiled) {
  const { story } = compiled;
  if (story === undefined) return undefined;
  if (folder === DEV_MAPS) return drawnMap(root, story, compiled);
  return folder === DEV_SHEETS ? sheetOf(sourceOf(root, id), compiled) : story;
}

function cardOf({ ink: _ink, choiceIds: _choiceIds, ...card }: StoryFile): StoryCard {
  return card;
}

const listing = (diagnostics: readonly Diagnostic[]): string =>
  diagnostics.map(sentenceOf).join("\n");

/** A story with the script texts that give its addresses. */
interface Placed {
  readonly story: StoryFile;
  readonly url: string;
  /** Of its first passage alone, where it is always the same. */
  readonly firstUrl?: string;
  /** Of its map; only the cards name it. */
  readonly mapUrl?: string;
}

const scriptOf = (fields: Readonly<Record<string, string | undefined>>): string =>
  `{ ${Object.entries(fields)
    .filter(([, script]) => script !== undefined)
    .map(([name, script]) => `${JSON.stringify(name)}: ${script}`)
    .join(", ")} }`;

const cardsModule = (placed: readonly Placed[], problems: readonly string[]): string => {
  const cards = placed.map(
    ({ story, ...urls }) => `{ ...${JSON.stringify(cardOf(story))}, ...${scriptOf(urls)} }`,
  );
  return `export const stories = [${cards.join(",\n")}];\nexport const problems = ${JSON.stringify(problems)};`;
};

const urlsModule = (placed: readonly Placed[]): string =>
  `export default ${scriptOf(Object.fromEntries(placed.map(({ story, ...urls }) => [story.id, scriptOf(urls)])))};`;

/** Ids of the practices that some choice of each story turns toward with, by the story's id. */
const offersOf = (compiled: readonly (Compiled & { readonly id: string })[]) =>
  Object.fromEntries(
    compiled
      .filter(({ story }) => story !== undefined)
      .map(({ id, lines }) => [
        id,
        [...new Set(lines.flatMap(({ choiceTags }) => tagValues(choiceTags, "toward")))],
      ]),
  );

/**
 * Compiles every story under `stories/`. A build stops at the first story with findings and prints them all;
 * a development server goes on, tells the page, and sends each saved story to it as `story:changed`.
 * Serves `virtual:stories` (cards with the addresses of each story's JSON and of its first passage, and the problems
 * that were found), `virtual:story-urls` (the addresses alone), `virtual:offers` (which practices each story offers) and
 * `virtual:sheets` (the addresses of the facilitators' sheets).
 */
export function stories(root: string): Plugin {
  let config: ResolvedConfig;
  const compileAll = () => storyIds(root).map((id) => ({ id, ...compileShipped(root, id) }));

  const announce = (server: ViteDevServer, id: string) => {
    const { story, diagnostics } = compileShipped(root, id);
    if (story === undefined) server.ws.send("story:broken", { id, problem: listing(diagnostics) });
    else server.ws.send("story:changed", { id, hash: story.hash });
  };

  return {
    name: "within-reach-stories",
    configResolved(resolved) {
      config = resolved;
    },
    resolveId: (id) => (MODULES.includes(id) ? `\0${id}` : undefined),
    async load(id) {
      const name = id.slice(1);
      if (!id.startsWith("\0") || !MODULES.includes(name)) return undefined;
      const compiled = compileAll();
      const problems = compiled
        .filter(({ story }) => story === undefined)
        .map(({ diagnostics }) => listing(diagnostics));
      if (config.command === "build" && problems.length > 0) this.error(problems.join("\n"));
      if (name === OFFERS) return `export default ${JSON.stringify(offersOf(compiled))};`;
      const emit = (name: string, content: StoryFile | Passage | MapSheet | Sheet): string =>
        `import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: "asset", name, source: JSON.stringify(content) })}`;
      if (name === SHEETS)
        return `export default ${scriptOf(
          Object.fromEntries(
            compiled.map(({ id, ...its }) => [
              id,
              config.command === "serve"
                ? JSON.stringify(`${DEV_SHEETS}${id}.json`)
                : emit(`sheet-${id}.json`, sheetOf(sourceOf(root, id), its)),
            ]),
          ),
        )};`;
      const { cast } = readVocabulary(root);
      const place = async (story: StoryFile, its: Compiled): Promise<Placed> => {
        // A development server compiles anew at each request; it needs no head start.
        if (config.command === "serve")
          return {
            story,
            url: JSON.stringify(`${DEV_FOLDER}${story.id}.json`),
            mapUrl: JSON.stringify(`${DEV_MAPS}${story.id}.json`),
          };
        const first = await firstPassage(story, cast);
        return {
          story,
          url: emit(`${story.id}.json`, story),
          ...(first === undefined ? {} : { firstUrl: emit(`first-${story.id}.json`, first) }),
          ...(name === CARDS
            ? { mapUrl: emit(`map-${story.id}.json`, await drawnMap(root, story, its)) }
            : {}),
        };
      };
      const placed = await Promise.all(
        compiled.flatMap((each) => (each.story === undefined ? [] : [place(each.story, each)])),
      );
      return name === URLS ? urlsModule(placed) : cardsModule(placed, problems);
    },
    configureServer(server) {
      server.watcher.add(join(root, "stories"));
      server.middlewares.use(async (request, response, next) => {
        const [, folder = "", id = ""] =
          /^(\/(?:stories|maps|sheets)\/)([a-z0-9-]+)\.json/u.exec(request.url ?? "") ?? [];
        if (id === "" || !storyIds(root).includes(id)) return next();
        const compiled = compileShipped(root, id);
        const answer = await served(root, folder, id, compiled);
        response.statusCode = answer === undefined ? 500 : 200;
        response.setHeader("content-type", "application/json");
        response.end(JSON.stringify(answer ?? { problem: listing(compiled.diagnostics) }));
        return undefined;
      });
    },
    hotUpdate({ file, server }) {
      if (this.environment.name !== "client" || !file.endsWith(".ink")) return undefined;
      const changed = relative(join(root, "stories"), file).split("/")[0] ?? "";
      const ids = storyIds(root);
      for (const id of ids.includes(changed) ? [changed] : ids)
        announce(server as ViteDevServer, id);
      return [];
    },
  };
}
