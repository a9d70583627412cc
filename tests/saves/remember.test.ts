import { describe, expect, test } from "vitest";
import { startPlaythrough, startRun } from "../../src/core/playthrough";
import { memorySaves } from "../../src/saves/memory";
import { saveProblem } from "../../src/saves/problem";
import { remembering } from "../../src/saves/remember";

const run = (id: string) =>
  startRun(startPlaythrough("green-eyes", "hash", 1), id, `2026-01-0${id}T00:00:00.000Z`);

function fullAfter(puts: number) {
  const saves = memorySaves(saveProblem("storage/refused"), async () => {});
  let left = puts;
  return remembering({
    ...saves,
    put: async (each) => {
      left -= 1;
      if (left < 0) throw saveProblem("storage/full");
      await saves.put(each);
    },
  });
}

const ids = async (saves: ReturnType<typeof fullAfter>) => (await saves.all()).map(({ id }) => id);

describe("remembering", () => {
  test("plays on with a run that could not be kept, and still says so", async () => {
    const saves = fullAfter(1);
    await saves.put(run("1"));
    await expect(saves.put(run("2"))).rejects.toMatchObject({ name: "storage/full" });
    expect(await ids(saves)).toEqual(["2", "1"]);
  });

  test("forgets it when it is removed or all is erased", async () => {
    const saves = fullAfter(0);
    await expect(saves.put(run("1"))).rejects.toThrow();
    await saves.remove("1");
    expect(await ids(saves)).toEqual([]);
    await expect(saves.put(run("2"))).rejects.toThrow();
    await saves.eraseAll();
    expect(await ids(saves)).toEqual([]);
  });
});
