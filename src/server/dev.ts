import type { Server } from "node:http";
import type { Plugin } from "vite";
import { memoryStore } from "./rooms/memory";
import { openRooms } from "./rooms/rooms";
import { attachRooms } from "./rooms/sockets";

/** Serves rooms beside the pages of a development server; they last as long as it runs. */
export const rooms = (): Plugin => ({
  name: "within-reach-rooms",
  configureServer({ httpServer, config }) {
    if (httpServer === null) return;
    const sockets = attachRooms(httpServer as Server, {
      rooms: openRooms({ store: memoryStore(), now: Date.now }),
      now: Date.now,
      say: (line) => config.logger.info(line),
    });
    httpServer.once("close", () => void sockets.stop());
  },
});
