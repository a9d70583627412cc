import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Run } from "../../src/core/playthrough";
import { layBeside } from "../../src/saves/bring-in";
import { anyRun, runOf } from "./runs";

/** Runs with few ids, so that they collide. */
const crowded = fc.array(
  fc.tuple(anyRun, fc.constantFrom("a", "b", "c")).map(([run, id]): Run => ({ ...run, id })),
  { maxLength: 8 },
);
const byId = (runs: readonly Run[]) => [...new Map(runs.map((run) => [run.id, run])).values()];

describe("runs brought in", () => {
  it("are all new where nothing was kept", () => {
    const runs = [runOf("one"), runOf("two")];
    expect(layBeside([], runs)).toEqual({ added: runs, copies: [], known: 0 });
  });

  it("are known where the same are kept", () => {
    expect(layBeside([runOf("one")], [runOf("one")])).toEqual({ added: [], copies: [], known: 1 });
  });

  it("go beside a kept run of the same id that holds something else", () => {
    const { added, copies } = layBeside([runOf("one")], [runOf("one", 5, ["hall/other"])]);
    expect(added).toEqual([{ ...runOf("one", 5, ["hall/other"]), id: copies[0]?.id }]);
    expect(copies).toEqual([{ from: "one", id: expect.stringMatching(/^one-copy-[0-9a-f]{8}$/u) }]);
  });

  it("take their forks along when they get another id", () => {
    const incoming = runOf("one", 5, ["hall/other"]);
    const fork: Run = { ...runOf("two", 6), forkedFrom: { run: "one", turn: 1 } };
    const { added, copies } = layBeside([runOf("one")], [fork, incoming]);
    expect(added[0]?.forkedFrom).toEqual({ run: copies[0]?.id, turn: 1 });
  });

  it("get a further id where the copy was played on since", () => {
    const incoming = runOf("one", 5, ["hall/other"]);
    const [copy] = layBeside([runOf("one")], [incoming]).added;
    const playedOn = { ...runOf("x", 9, ["hall/other", "hall/more"]), id: copy?.id ?? "" };
    const { added } = layBeside([runOf("one"), playedOn], [incoming]);
    expect(added.map(({ id }) => id)).toEqual([`${copy?.id}-2`]);
  });

  it("never share an id with anything, and add nothing the second time", () => {
    fc.assert(
      fc.property(crowded.map(byId), crowded, (kept, incoming) => {
        const { added, known } = layBeside(kept, incoming);
        const all = [...kept, ...added];
        expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
        expect(added.length + known).toBe(incoming.length);
        expect(layBeside(all, incoming)).toEqual({ added: [], copies: [], known: incoming.length });
      }),
    );
  });
});
