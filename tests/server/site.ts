import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { type IncomingHttpHeaders, request } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";

/** The script of the site below, long enough to be worth compressing. */
export const SCRIPT = "export const thread = 'red';\n".repeat(100);
/** The path of that script, named as Vite names a built asset. */
export const SCRIPT_PATH = "/assets/player-B1x_9cQz.js";

const FILES: Readonly<Record<string, string | Buffer>> = {
  "client/index.html": "<!doctype html><title>Within Reach</title>",
  "client/facilitator.html": "<!doctype html><title>Facilitator</title>",
  "client/stories/green-eyes.json": '{"title":"Green Eyes"}',
  "client/.vite/manifest.json": "{}",
  [`client${SCRIPT_PATH}`]: SCRIPT,
  [`client${SCRIPT_PATH}.br`]: brotliCompressSync(SCRIPT),
  [`client${SCRIPT_PATH}.gz`]: gzipSync(SCRIPT),
  "secret.txt": "not for anyone",
};

/** A folder that looks like a build, `client` in it with a secret beside; `stop` removes it. */
export async function makeSite() {
  const top = await mkdtemp(join(tmpdir(), "within-reach-site-"));
  for (const [name, content] of Object.entries(FILES)) {
    await mkdir(dirname(join(top, name)), { recursive: true });
    await writeFile(join(top, name), content);
  }
  const stop = () => rm(top, { recursive: true, force: true });
  return { top, client: join(top, "client"), stop };
}

/** One answer, as it came over the wire. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Asks for a path exactly as written; `fetch` would tidy `..` away before it is sent. */
export const ask = (
  base: string,
  path: string,
  { method = "GET", headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(base);
    request({ hostname, port, path, method, headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("error", reject);
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts),
        }),
      );
    })
      .on("error", reject)
      .end();
  });
