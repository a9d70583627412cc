import { describe, expect, onTestFinished, test } from "vitest";
import { startPlaythrough, withMove } from "../../src/core/playthrough";
import type { Command } from "../../src/core/room/step";
import type { Leading, Led } from "../../src/net/leading";
import type { Make } from "../../src/net/protocol";

const SHOWN = { act: "One", lines: ["The kettle ticks."], recap: [] };
const OPTIONS = ["a", "b"].map((id) => ({ id, text: id.toUpperCase() }));
const start = startPlaythrough("green-eyes", "hash", 1);

/** A room as every test of the contract makes it. */
export const ROOM: Make["room"] = {
  title: "Green Eyes",
  quorum: 5,
  playthrough: start,
  couple: ["Andrew", "Lucy"],
};

const OPEN: Command = { does: "open", kind: "one", options: OPTIONS };

/** Asks for commands one after the other; throws where one is refused. */
export async function ask(leading: Leading, ...commands: readonly Command[]): Promise<void> {
  for (const command of commands) {
    const answer = await leading.command(command);
    if (!answer.ok) throw new Error(`${command.does}: ${answer.refused}`);
  }
}

/** What every way to lead a room keeps to. `make` makes a new room; it is stopped when the test is over. */
export function keepsTheContract(make: (room: Make["room"]) => Promise<Leading>): void {
  const made = async (): Promise<Leading> => {
    const leading = await make(ROOM);
    onTestFinished(() => leading.stop());
    return leading;
  };

  describe("leading a room", () => {
    test("begins with a room in which nothing has happened", async () => {
      const { view, isUp } = (await made()).now();
      expect(isUp).toBe(true);
      expect(view).toMatchObject({ phase: "joining", quorum: 5, title: "Green Eyes", polls: [] });
      expect(view.playthrough).toEqual(start);
    });

    test("tells a listener the room at once, and after each command before its answer", async () => {
      const leading = await made();
      const phases: string[] = [];
      leading.subscribe(({ view }: Led) => phases.push(view.phase));
      expect(phases).toEqual(["joining"]);
      await ask(leading, { does: "tell", playthrough: start, shown: SHOWN });
      expect(phases.at(-1)).toBe("playing");
      expect(leading.now().view.shown).toEqual(SHOWN);
    });

    test("tells a listener nothing more once it was stopped", async () => {
      const leading = await made();
      let told = 0;
      const stop = leading.subscribe(() => {
        told += 1;
      });
      stop();
      await ask(leading, { does: "lock", locked: true });
      expect(told).toBe(1);
      expect(leading.now().view.locked).toBe(true);
    });

    test("walks a round by hands, and hides what they came to until it is revealed", async () => {
      const leading = await made();
      await ask(leading, OPEN, { does: "hands", counts: [[4, 1]] }, { does: "close" });
      expect(JSON.stringify(leading.now().view)).not.toMatch(/"(?:tally|hands)"/u);
      expect(leading.now().view).toMatchObject({ enough: true, poll: { state: "closed" } });
      await ask(leading, { does: "reveal" });
      expect(leading.now().view.poll?.tally).toEqual({ voted: 5, ratherNot: 0, counts: [[4, 1]] });
      await ask(leading, {
        does: "take",
        choice: "b",
        playthrough: withMove(start, "b"),
        shown: SHOWN,
      });
      expect(leading.now().view.taken).toEqual([{ turn: 0, choice: "b", poll: 1 }]);
    });

    test("does commands in the order in which they are asked, without waiting in between", async () => {
      const leading = await made();
      const answers = await Promise.all(
        [OPEN, { does: "close" } as const, OPEN].map((command) => leading.command(command)),
      );
      expect(answers.map(({ ok }) => ok)).toEqual([true, true, true]);
      expect(leading.now().view.polls.map(({ id, state }) => [id, state])).toEqual([
        [1, "closed"],
        [2, "open"],
      ]);
    });

    test("refuses by name, and stays as it was", async () => {
      const leading = await made();
      await ask(leading, OPEN);
      const before = leading.now().view;
      expect(await leading.command(OPEN)).toEqual({ ok: false, refused: "poll/still-open" });
      await ask(leading, { does: "hands", counts: [[3, 1]] }, { does: "close" });
      expect(await leading.command({ does: "reveal" })).toEqual({
        ok: false,
        refused: "poll/too-few",
      });
      expect(leading.now().view.polls).toHaveLength(before.polls.length);
    });

    test("is over once it was ended", async () => {
      const leading = await made();
      await leading.command({ does: "end" });
      expect(leading.now().view.phase).toBe("ended");
      expect((await leading.command(OPEN)).ok).toBe(false);
    });
  });
}
