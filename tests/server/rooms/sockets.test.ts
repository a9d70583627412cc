import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Watched, watchRoom } from "../../../src/net/watching";
import { does, OPEN, pages, ROOM, serve, until, untilLed, untilSeen } from "./live";

let server: Awaited<ReturnType<typeof serve>>;
const page = pages(() => server.url);

beforeEach(async () => {
  server = await serve();
});

afterEach(async () => {
  await page.stop();
  await server.stop();
});

describe("a room over sockets", () => {
  test("is made, joined, voted in and revealed", async () => {
    const { held, leading } = await page.room();
    const phones = ["a", "a", "b"].map(() => page.phone(held.code));
    await Promise.all(phones.map((phone) => until(phone, "in")));
    await does(leading, OPEN);
    await Promise.all(
      phones.map(async (phone, at) => {
        await untilSeen(phone, ({ poll }) => poll?.state === "open");
        const ballot = { says: "option", option: ["a", "a", "b"][at] ?? "" } as const;
        expect(await phone.cast(ballot)).toEqual({ ok: true });
      }),
    );
    expect(await untilLed(leading, ({ answered }) => answered === 3)).toMatchObject({ people: 3 });
    await does(leading, { does: "close" });
    expect(leading.now().view.poll).not.toHaveProperty("tally");
    await does(leading, { does: "reveal" });
    for (const phone of phones) {
      const { poll } = await untilSeen(phone, (view) => view.poll?.state === "revealed");
      expect(poll?.tally?.counts).toEqual([[2, 1, 0]]);
    }
  });

  test("tells halves for whom they answer, and a phone its own answer alone", async () => {
    const { held, leading } = await page.room();
    const [one, other] = [page.phone(held.code), page.phone(held.code)];
    const views = await Promise.all([one, other].map((phone) => until(phone, "in")));
    expect(views.map(({ view }) => view.half).toSorted()).toEqual([0, 1]);
    await does(leading, OPEN);
    await untilSeen(one, ({ poll }) => poll !== undefined);
    await one.cast({ says: "option", option: "c" });
    expect(await untilSeen(one, ({ answer }) => answer !== undefined)).toMatchObject({
      answer: { says: "option", option: "c" },
    });
    await does(leading, { does: "lock", locked: true });
    expect(await untilSeen(other, ({ poll }) => poll !== undefined)).not.toHaveProperty("answer");
  });

  test("a vote is replaced, not doubled, and a phone that comes back finds its seat and its vote", async () => {
    const { held, leading } = await page.room();
    const phone = page.phone(held.code, { key: held.key });
    await does(leading, OPEN);
    await untilSeen(phone, ({ poll }) => poll !== undefined);
    await phone.cast({ says: "option", option: "a" });
    await phone.cast({ says: "option", option: "b" });
    const seat = phone.seat();
    phone.stop();
    const again = page.phone(held.code, seat === undefined ? {} : { seat });
    const { view } = await until(again, "in");
    expect(view.answer).toEqual({ says: "option", option: "b" });
    expect(again.seat()).toBe(seat);
    expect(await untilLed(leading, ({ people }) => people === 1)).toMatchObject({ answered: 1 });
  });

  test("a locked room lets nobody new in, but those who were there", async () => {
    const { held, leading } = await page.room();
    const phone = page.phone(held.code);
    await until(phone, "in");
    await does(leading, { does: "lock", locked: true });
    expect(await until(page.phone(held.code), "refused")).toMatchObject({
      refused: "room/locked",
    });
    const seat = phone.seat() ?? "";
    expect(await until(page.phone(held.code, { seat }), "in")).toMatchObject({ isUp: true });
  });

  test("a pause is asked for without a word of who asks", async () => {
    const { held, leading } = await page.room();
    const phone = page.phone(held.code);
    await until(phone, "in");
    expect(await phone.pause()).toEqual({ ok: true });
    const view = await untilLed(leading, ({ pauses }) => pauses === 1);
    expect(JSON.stringify(view)).not.toContain(phone.seat());
  });

  test("everybody hears that a room has ended, and it is gone", async () => {
    const { held, leading } = await page.room();
    const phone = page.phone(held.code);
    await until(phone, "in");
    await does(leading, { does: "end" });
    await untilSeen(phone, ({ phase }) => phase === "ended");
    expect(await until(page.phone(held.code), "refused")).toMatchObject({
      refused: "room/unknown",
    });
  });

  test("several devices lead one room, none of whose commands is lost", async () => {
    const { held, leading } = await page.room();
    const phone = await page.lead(held);
    await does(leading, OPEN, { does: "close" });
    await does(phone, OPEN, { does: "close" });
    await does(leading, OPEN);
    expect((await untilLed(phone, ({ polls }) => polls.length === 3)).poll?.state).toBe("open");
  });

  test("a screen that comes late gets the room and what the facilitator's page shows", async () => {
    const { held, leading } = await page.room();
    const frame = {
      story: "green-eyes",
      picture: { figures: [], bond: "holding", threadLaid: false },
      how: "cut",
      lines: [{ text: "The kettle ticks." }],
      options: [],
    } as const;
    leading.feed(frame);
    const shown = await new Promise<Watched>((resolve) => {
      const stop = watchRoom(
        { address: server.url, origin: server.url, random: () => 0 },
        held.code,
        (watched) => {
          if (watched.kind !== "in" || watched.frame === undefined) return;
          queueMicrotask(() => stop());
          resolve(watched);
        },
      );
    });
    expect(shown).toMatchObject({ kind: "in", view: { role: "screen", code: held.code }, frame });
  });

  test("who leads from a server that only this machine reaches is told so", async () => {
    const { leading } = await page.room();
    expect(leading.now()).toMatchObject({ reach: { kind: "loopback" }, isUp: true });
  });

  test("a room with too small a quorum is refused by name", async () => {
    await expect(page.make({ ...ROOM, quorum: 2 })).rejects.toThrow("room/quorum");
  });

  test("the lines that are written name nobody and no room", async () => {
    const { held, leading } = await page.room();
    await does(leading, { does: "end" });
    expect(server.lines).toEqual(["A room was made.", "A room has ended."]);
    expect(server.lines.join()).not.toContain(held.code);
  });
});
