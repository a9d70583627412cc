import { afterAll, beforeAll } from "vitest";
import { keepsTheContract } from "../../net/leading-contract";
import { pages, serve } from "./live";

let server: Awaited<ReturnType<typeof serve>>;
const page = pages(() => server.url);

beforeAll(async () => {
  server = await serve();
});

afterAll(async () => {
  await page.stop();
  await server.stop();
});

keepsTheContract(async (room) => (await page.room(room)).leading);
