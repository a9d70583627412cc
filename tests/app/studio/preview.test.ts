import { expect, test, vi } from "vitest";
import { startPreview } from "../../../src/app/studio/preview";
import { narrate } from "../../../src/story/narrator";
import { answering, type Carry } from "../../../src/story/remote";
import { DRAWER, SMALL_CAST, smallStory } from "../../support/script";

const STORY = smallStory(DRAWER);
const IRONED = "drawer/start/you-ironed-wrapping-paper";
const DEPOSIT = "drawer/start/is-there-a-deposit";

function preview() {
  const answer = answering(narrate);
  let count = 0;
  return startPreview({
    cast: SMALL_CAST,
    carry: (async (question) => answer(question)) as Carry,
    now: () => "2026-11-22T12:00:00.000Z",
    newId: () => {
      count += 1;
      return `id-${count}`;
    },
    newSeed: () => 1,
  });
}

const reworded = smallStory(DRAWER.replace("You ironed wrapping paper.", "You ironed paper."));
const removed = smallStory(DRAWER.replace(/^\* \[“You ironed[^\n]*/mu, "* [“No.” # own: no]"));
const stands = (session: ReturnType<typeof preview>["session"]) =>
  session.value?.view.value.entries.flatMap((entry) =>
    entry.kind === "chosen" ? [entry.choice.id] : [],
  );

test("stands at the choices to which moves lead, or at the first line", async () => {
  const { play, session } = preview();
  await play(STORY, [DEPOSIT]);
  expect(session.value?.view.value.foot).toBe("choices");
  expect(stands(session)).toEqual([DEPOSIT]);
  await play(STORY);
  expect(session.value?.view.value.entries).toEqual([]);
});

test("a choice that is reworded is still the one that was made", async () => {
  const { play, rework, session } = preview();
  await play(STORY, [IRONED]);
  const page = session.value;
  await rework(reworded);
  expect(stands(session)).toEqual(["drawer/start/you-ironed-paper"]);
  expect(session.value).toBe(page);
});

test("a way that is lost is found again once the script has it back", async () => {
  const { play, rework, session } = preview();
  await play(STORY, [DEPOSIT]);
  const without = smallStory(DRAWER.replace(/\* \[“Is there a deposit[\s\S]*?(?=\n\*|\n===)/u, ""));
  await rework(without);
  expect(stands(session)).toEqual([]);
  expect(session.value?.view.value.notices).toEqual([{ kind: "changed" }]);
  await rework(STORY);
  expect(stands(session)).toEqual([DEPOSIT]);
});

test("who plays on after the way was lost stays on the new one", async () => {
  const { play, rework, session } = preview();
  await play(STORY, [DEPOSIT]);
  await rework(smallStory(DRAWER.replace(/\* \[“Is there a deposit[\s\S]*?(?=\n\*|\n===)/u, "")));
  session.value?.actions.choose(IRONED);
  await vi.waitFor(() => expect(stands(session)).toEqual([IRONED]));
  await rework(STORY);
  expect(stands(session)).toEqual([IRONED]);
});

test("a version with errors is told, and taken back when it is mended", async () => {
  const { play, tellBroken, session } = preview();
  await play(STORY);
  tellBroken("main.ink:3: no.");
  expect(session.value?.view.value.notices).toMatchObject([{ kind: "reworked" }]);
  tellBroken(undefined);
  expect(session.value?.view.value.notices).toEqual([]);
});

test("another choice in its place is another choice", async () => {
  const { play, rework, session } = preview();
  await play(STORY, [DEPOSIT]);
  await rework(removed);
  expect(stands(session)).toEqual([DEPOSIT]);
});
