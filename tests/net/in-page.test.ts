import { describe, expect, test } from "vitest";
import { goOnInPage, makeInPage, type RoomPlace } from "../../src/net/in-page";
import type { Leading } from "../../src/net/leading";
import type { Make } from "../../src/net/protocol";
import { ask, keepsTheContract, ROOM } from "./leading-contract";

/** A place that keeps a text for as long as the test lasts. */
function inMemory(kept?: string): RoomPlace & { readonly text: () => string | undefined } {
  let text = kept;
  return {
    read: () => text,
    keep: (next) => {
      text = next;
    },
    remove: () => {
      text = undefined;
    },
    text: () => text,
  };
}

const now = () => 0;

function made(room: Make["room"], place: RoomPlace = inMemory()): Leading {
  const answer = makeInPage(room, { place, now });
  if (!answer.ok) throw new Error(answer.refused);
  return answer.leading;
}

keepsTheContract(async (room) => made(room));

describe("a room inside the page", () => {
  const options = ["a", "b"].map((id) => ({ id, text: id }));

  test("goes on after a reload where it was", async () => {
    const place = inMemory();
    const leading = made(ROOM, place);
    await ask(
      leading,
      { does: "open", kind: "one", options },
      { does: "hands", counts: [[4, 2]] },
      { does: "close" },
    );
    const again = goOnInPage({ place, now });
    expect(again?.now()).toEqual(leading.now());
    await again?.command({ does: "reveal" });
    expect(again?.now().view.poll?.tally?.counts).toEqual([[4, 2]]);
  });

  test("leaves nothing behind once it was ended", async () => {
    const place = inMemory();
    await ask(made(ROOM, place), { does: "end" });
    expect(place.text()).toBeUndefined();
    expect(goOnInPage({ place, now })).toBeUndefined();
  });

  test("counts a poll that a page was closing when it went", () => {
    const place = inMemory();
    made(ROOM, place);
    const room = JSON.parse(place.text() ?? "");
    const poll = { id: 1, turn: 0, kind: "one", options, state: "closing", hands: [[5, 0]] };
    place.keep(JSON.stringify({ ...room, polls: [poll] }));
    expect(goOnInPage({ place, now })?.now().view).toMatchObject({
      enough: true,
      poll: { state: "closed" },
    });
  });

  test.each([
    ["nothing", undefined],
    ["no JSON", "{"],
    ["another thing", "[]"],
    ["a room with a damaged part", JSON.stringify({ ...ROOM, code: "", phase: "dancing" })],
  ])("does not go on with %s", (_, kept) => {
    expect(goOnInPage({ place: inMemory(kept), now })).toBeUndefined();
  });

  test("says how many hands were counted, and not for what", async () => {
    const leading = made(ROOM);
    await ask(
      leading,
      { does: "open", kind: "likely-and-helpful", options },
      {
        does: "hands",
        counts: [
          [4, 2],
          [1, 1],
        ],
      },
    );
    expect(leading.now().view.answered).toBe(6);
    expect(JSON.stringify(leading.now().view)).not.toContain("hands");
  });

  test("is not made to show fewer than three answers", () => {
    expect(makeInPage({ ...ROOM, quorum: 2 }, { place: inMemory(), now })).toEqual({
      ok: false,
      refused: "room/quorum",
    });
  });
});
