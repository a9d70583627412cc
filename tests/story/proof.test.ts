import { describe, expect, test } from "vitest";
import { proof } from "../../src/story/proof";
import { conditionOf, inWords, plainly } from "../../src/story/proof-words";
import { gatherSource } from "../../src/story/source";
import { compileSmall } from "../support/script";

const SCENE = "stories/the-drawer/scenes/01_drawer.ink";

function document(scene: string): string {
  const compiled = compileSmall(scene);
  const source = gatherSource("the-drawer", SCENE, (path) => (path === SCENE ? scene : undefined));
  return proof(source, compiled);
}

describe("proof", () => {
  const text = document(`=== start ===
# act: The drawer, in the morning
# place: kitchen, dusk
MAUD: (hurt, sitting) It sticks, *a bit*. # bid: to be helped
VAR rang = false
{rang:
    MAUD: You rang.
- else:
    MAUD: You did not.
}
* [“On low.” # toward: appreciate]
    ~ rang = true
    She smiles. // for later
    -> keys
* {rang} [Wait # wait]
    ** [Go. # own: the train]
        -> keys

=== keys ===
Silver {rang: paper|foil}.
# ending: heaviest, The heaviest thing
-> END
`);

  test("tells title, acts, places and speakers", () => {
    expect(text).toContain("# The Drawer\n\n*A drawer.*\n\nHolds: parting.");
    expect(text).toContain("## The drawer, in the morning");
    expect(text).toContain("**MAUD** *(hurt, sitting)*: It sticks, \\*a bit\\*.");
    expect(text).toContain("*(bid: to be helped)*");
  });

  test("tells conditions in words, what hangs on them set off", () => {
    expect(text).toContain(
      "*If rang:*\n\n> **MAUD**: You rang.\n\n*Otherwise:*\n\n> **MAUD**: You did not.",
    );
    expect(text).toContain("Silver \\[if rang: paper; otherwise: foil\\].");
  });

  test("nests what follows a choice, and leads on by links", () => {
    expect(text).toContain("- **“On low.”** *(toward: appreciate)*\n\n    She smiles.");
    expect(text).toContain("- **Wait** *(wait)* *if rang*\n\n    - **Go.** *(own: the train)*");
    expect(text).toContain("*→ [keys](#keys)*");
    expect(text).toContain("**Ending: The heaviest thing**\n\n*The end.*");
  });

  test("leaves logic and comments out", () => {
    expect(text).not.toMatch(/~|for later|VAR/u);
  });
});

describe("words for logic", () => {
  test.each([
    ['told == "three" && kept', "told is “three” and kept"],
    ["!will_ring || space != 2", "not will ring or space is not 2"],
  ])("%s", (condition, words) => {
    expect(conditionOf(condition)).toBe(words);
  });

  test.each([
    ["{a|b|c} so", "[first, then: a / b / c] so"],
    ["{~heads|tails}", "[by chance: heads / tails]"],
    ["{x: {y: one|two}|three}", "[if x: [if y: one; otherwise: two]; otherwise: three]"],
    ["{count} cups", "[count] cups"],
  ])("%s", (ink, words) => {
    expect(inWords(ink)).toBe(words);
  });

  test("text is never markup", () => {
    expect(plainly("<b>*x*</b> [a](b) `c` # d")).toBe(
      "\\<b\\>\\*x\\*\\</b\\> \\[a\\](b) \\`c\\` \\# d",
    );
  });
});
