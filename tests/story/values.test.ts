import { describe, expect, test } from "vitest";
import { narrate } from "../../src/story/narrator";
import { SMALL_CAST, smallStory } from "../support/script";

const FIRST = smallStory(`VAR told = "none"
VAR waits = 0
VAR rang = false
LIST keys = house, car
=== start ===
MAUD: Well? # bid: to be told # secure: Say it.
* [“Three.” # toward: own-it]
    ~ told = "three"
    ~ rang = true
* [“None.” # away: hide]
    ~ waits = 2
- # ending: over, Over
-> END
`);

const SECOND = smallStory(`VAR told = "kiss"
=== start ===
MAUD: {told == "three": You said three. | You said nothing.} # bid: to be told # secure: Say it.
* [“I know.” # toward: own-it]
- # ending: over, Over
-> END
`);

const opening = (moves: readonly string[], given = {}) => ({ seed: 1, given, moves });
const NAMES = ["told", "waits", "rang", "keys", "nowhere", "__proto__"];

describe("what a run leaves behind", () => {
  test("is told by its moves, for names that the script declares, lists left out", async () => {
    const narrator = narrate(FIRST, SMALL_CAST);
    await narrator.begin(opening(["drawer/start/three"]));
    expect(await narrator.values(NAMES)).toEqual({ told: "three", waits: 0, rang: true });
    await narrator.back(0);
    expect(await narrator.values(["told", "rang"])).toEqual({ told: "none", rang: false });
    await narrator.choose("drawer/start/none");
    expect(await narrator.values(["waits"])).toEqual({ waits: 2 });
  });

  test("is what another story begins with; names that it does not declare change nothing", async () => {
    const narrator = narrate(SECOND, SMALL_CAST);
    const { passages } = await narrator.begin(opening([], { told: "three", waits: 4 }));
    expect(passages[0]?.beats.at(-1)?.text).toBe("You said three.");
    expect(await narrator.values(NAMES)).toEqual({ told: "three" });
  });
});
