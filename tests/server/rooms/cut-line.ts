import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";

/** A line between pages and a server that can go dead without a word, as a network does that drops. */
export interface CutLine {
  readonly url: string;
  /** Carries nothing any more on the connections that there are, and closes none of them. */
  cut(): void;
  stop(): Promise<void>;
}

/** Carries everything to and from a server; connections that come after a cut are carried again. */
export async function lineTo(server: string): Promise<CutLine> {
  const ends = new Set<Socket>();
  const proxy = createServer((page) => {
    const far = connect(Number(new URL(server).port), "127.0.0.1");
    for (const end of [page, far]) {
      ends.add(end);
      end.on("error", () => end.destroy());
      end.on("close", () => ends.delete(end));
    }
    page.pipe(far);
    far.pipe(page);
  });
  proxy.listen(0, "127.0.0.1");
  await once(proxy, "listening");
  const bound = proxy.address();
  return {
    url: `http://127.0.0.1:${typeof bound === "object" ? bound?.port : bound}`,
    cut() {
      for (const end of ends) {
        end.unpipe();
        end.removeAllListeners("end");
        end.pause();
      }
    },
    async stop() {
      for (const end of ends) end.destroy();
      const closed = once(proxy, "close");
      proxy.close();
      await closed;
    },
  };
}
