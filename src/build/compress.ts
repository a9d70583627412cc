import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, gzip } from "node:zlib";
import type { Plugin } from "vite";

const TEXT = /\.(html|css|m?js|json|svg|txt|md|xml|webmanifest|map)$/;
const LEAST_BYTES = 1024;
// Each at its strongest, which for Brotli is the default.
const WAYS = [
  { suffix: ".br", compress: (bytes: Buffer) => promisify(brotliCompress)(bytes) },
  { suffix: ".gz", compress: (bytes: Buffer) => promisify(gzip)(bytes, { level: 9 }) },
];

/** Writes a `.br` and a `.gz` beside one file, where that makes it smaller. */
async function compressFile(path: string): Promise<void> {
  const bytes = await readFile(path);
  if (bytes.length <= LEAST_BYTES) return;
  for (const { suffix, compress } of WAYS) {
    const small = await compress(bytes);
    if (small.length < bytes.length) await writeFile(path + suffix, small);
  }
}

/** When a file was written, in ms since 1970; 0 where there is none. */
const writtenAt = (path: string): Promise<number> =>
  stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );

/** Compresses every text file over 1 kB in a folder and below, but what was compressed since it was written. */
export async function compressFolder(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const texts = entries
    .filter((entry) => entry.isFile() && TEXT.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  await Promise.all(
    texts.map(async (path) => {
      if ((await writtenAt(`${path}.gz`)) < (await writtenAt(path))) await compressFile(path);
    }),
  );
}

/** A Vite plugin that compresses the built pages once, so that the server need not do it for each request. */
export const compress = (): Plugin => ({
  name: "within-reach-compress",
  apply: "build",
  applyToEnvironment: ({ config }) => config.consumer === "client",
  writeBundle: {
    order: "post",
    sequential: true,
    async handler() {
      const { root, build } = this.environment.config;
      await compressFolder(resolve(root, build.outDir));
    },
  },
});
