import { signal } from "@preact/signals";
import { describe, expect, test } from "vitest";
import type { Ways } from "../../src/core/personal";
import { DRAWER, smallStory } from "../support/script";
import { choose, fresh, IRONED, open, readOn, texts } from "./open-session";

const FEELINGS = { calm: ["hurt", "warm"], hurt: ["calm", "warm"], warm: ["calm", "hurt"] };

/** The drawer, with three lines whose feeling may be guessed. */
const file = smallStory(
  DRAWER.replace("# bid: to hear", "# guess # bid: to hear")
    .replace("MAUD: (warm) On low.", "MAUD: (warm) On low. # guess")
    .replace("Breakfast is good.", "MAUD: (warm) Breakfast is good. # guess"),
);

async function noticing(chosen: Partial<Ways>) {
  const ways = signal<Ways>({ guess: false, spot: false, ...chosen });
  const opened = await open({ file, noticing: { ways, feelings: FEELINGS } });
  const { view, cue } = opened.session;
  const maud = () => ({
    told: view.value.picture.figures.find(({ person }) => person === "maud")?.mood,
    shown: cue.value.picture.figures.find(({ person }) => person === "maud")?.mood,
  });
  return { ...opened, ways, maud };
}

describe("guessing a feeling", () => {
  test("is off at first", async () => {
    const { session, maud } = await noticing({});
    session.actions.goOn();
    expect(session.view.value.foot).toBe("choices");
    expect(session.view.value.noticing).toBeUndefined();
    expect(maud()).toEqual({ told: "hurt", shown: "hurt" });
  });

  test("comes before stage, description and choices, and gives way to them", async () => {
    const { session, runs, maud } = await noticing({ guess: true });
    session.actions.goOn();
    expect(session.view.value).toMatchObject({ foot: "guess", choices: [] });
    expect([...(session.view.value.noticing?.asks?.moods ?? [])].sort()).toEqual([
      "calm",
      "hurt",
      "warm",
    ]);
    expect(maud()).toEqual({ told: "calm", shown: "calm" });
    expect(fresh(session)).toBeDefined();
    session.actions.goOn();
    expect(session.view.value.foot).toBe("guess");

    session.actions.guess("warm");
    expect(session.view.value.foot).toBe("choices");
    expect(maud()).toEqual({ told: "hurt", shown: "hurt" });
    expect(session.view.value.noticing?.guesses.get("0.0")).toEqual({
      guessed: "warm",
      mood: "hurt",
    });
    expect(runs.get("first")?.noticed?.guesses).toMatchObject([{ turn: 0, beat: 0, mood: "warm" }]);
  });

  test("not saying is an answer", async () => {
    const { session, maud } = await noticing({ guess: true });
    session.actions.goOn();
    session.actions.guess();
    expect(session.view.value.noticing?.guesses.get("0.0")).toEqual({ mood: "hurt" });
    expect(maud().shown).toBe("hurt");
  });

  test("switched off in the middle, the story goes on", async () => {
    const { session, ways, maud } = await noticing({ guess: true });
    session.actions.goOn();
    ways.value = { guess: false, spot: false };
    expect(session.view.value.foot).toBe("choices");
    expect(maud()).toEqual({ told: "hurt", shown: "hurt" });
  });

  test("is asked anew on another way, and not on the way back", async () => {
    const { session, runs } = await noticing({ guess: true });
    session.actions.goOn();
    session.actions.guess("hurt");
    await choose(session, IRONED);
    session.actions.guess("warm");
    session.actions.back();
    await expect.poll(() => texts(session)).toContain(IRONED);
    expect(runs.get("first")?.noticed?.guesses).toHaveLength(2);
    await choose(session, IRONED);
    expect(session.view.value.foot).toBe("guess");
    expect(runs.get("first")?.noticed?.guesses).toHaveLength(1);
  });

  test("is not asked again where a run goes back from its end and forward", async () => {
    const { session, runs } = await noticing({ guess: true });
    session.actions.goOn();
    session.actions.guess("hurt");
    await choose(session, IRONED);
    session.actions.guess("warm");
    await choose(session, "“Let's see.”");
    session.actions.guess("calm");
    const ended = runs.get("first");
    expect(ended?.noticed?.guesses).toHaveLength(3);
    session.actions.back();
    await expect.poll(() => runs.size).toBe(2);
    session.actions.forward();
    await expect.poll(() => runs.size).toBe(1);
    expect(session.view.value.foot).toBe("continue");
    expect(session.here().run).toEqual(ended);
  });

  test("changes neither moves nor bond", async () => {
    const play = async (chosen: Partial<Ways>) => {
      const { session, runs } = await noticing(chosen);
      session.actions.goOn();
      session.actions.guess("calm");
      session.actions.spot("0.0");
      await choose(session, IRONED);
      session.actions.guess();
      readOn(session);
      const { playthrough, shown } = runs.get("first") ?? {};
      return { playthrough, shown, bond: session.view.value.picture.bond };
    };
    expect(await play({ guess: true, spot: true })).toEqual(await play({}));
  });
});

describe("spotting a reach", () => {
  test("marks a line, takes the mark back, and keeps both with the run", async () => {
    const { session, runs } = await noticing({ spot: true });
    session.actions.goOn();
    session.actions.spot("0.0");
    expect([...(session.view.value.noticing?.spots ?? [])]).toEqual(["0.0"]);
    expect(runs.get("first")?.noticed).toMatchObject({
      spots: [{ turn: 0, beat: 0, words: "It sticks a bit." }],
      watched: [0],
    });
    session.actions.spot("0.0");
    expect(runs.get("first")?.noticed?.spots).toEqual([]);
  });

  test("keeps the focus where it is", async () => {
    const { session } = await noticing({ spot: true });
    await choose(session, IRONED);
    const before = session.view.value.fresh;
    session.actions.spot("0.0");
    expect(session.view.value.fresh).toBe(before);
  });

  test("a line that is not there is no reach", async () => {
    const { session, runs } = await noticing({ spot: true });
    session.actions.goOn();
    session.actions.spot("9.9");
    expect(runs.get("first")?.noticed?.spots).toEqual([]);
  });
});
