import { mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { build } from "vite";
import { describe, expect, test } from "vitest";
import { drawCards } from "../../src/build/art/draw-cards";
import { cards } from "../../src/build/art/plugin";
import { castOfTwo, project } from "./art-support";

const HEADER = "# title: Tale\n# cast: jo, mo\n# player: mo\n\n";

/** A project with a story of two in the hall, and whatever other scripts are given by path. */
async function tale(scripts: Readonly<Record<string, string>> = {}): Promise<string> {
  const root = await project("# place: hall, night\n", castOfTwo);
  for (const [path, text] of Object.entries({ "tale/main.ink": HEADER, ...scripts })) {
    await mkdir(dirname(join(root, "stories", path)), { recursive: true });
    await writeFile(join(root, "stories", path), text);
  }
  return root;
}

async function drawn(scripts?: Readonly<Record<string, string>>) {
  const root = await tale(scripts);
  const out = join(root, "drawn");
  return { out, stills: await drawCards({ root, out }) };
}

const placeOf = async (scripts: Readonly<Record<string, string>>) =>
  (await drawn(scripts)).stills.tale?.place.replace(/-[0-9a-f]+\//u, " ");

describe("the place on a card", () => {
  test("is the one at the hour where most of a story's scenes are", async () => {
    const second = "# place: kitchen, day\n# place: kitchen, dusk\n# place: kitchen, dusk\n";
    expect(await placeOf({ "tale/scenes/02_two.ink": second })).toBe("kitchen dusk.svg");
  });

  test("is the first of several that are as frequent", async () => {
    expect(await placeOf({ "tale/scenes/02_two.ink": "# place: cafe, day\n" })).toBe(
      "hall night.svg",
    );
  });

  test("is not counted by endings, of which there are many", async () => {
    const endings = "# place: street, day\n# place: street, day\n";
    expect(await placeOf({ "tale/endings.ink": endings })).toBe("hall night.svg");
  });

  test("is found in a story without scenes of its own", async () => {
    const { stills } = await drawn({ "small/main.ink": `${HEADER}# place: cafe, dawn\n` });
    expect(stills.small?.place).toMatch(/^cafe-.*\/dawn\.svg$/u);
  });
});

describe("the people on a card", () => {
  test("are the story's two, the player on the left, on one ground and with the thread between", async () => {
    const { stills, out } = await drawn();
    const [mo, jo] = stills.tale?.people ?? [];
    if (mo === undefined || jo === undefined) throw new Error("There is no still.");
    expect([mo.image, jo.image].map((image) => image.split("-")[0])).toEqual(["mo", "jo"]);
    expect(mo.left + mo.width).toBeLessThan(jo.left);
    expect(Math.abs(mo.top + mo.height - (jo.top + jo.height))).toBeLessThan(4);
    for (const person of [mo, jo]) {
      expect(person.height).toBeGreaterThan(620);
      expect(person.chest.x).toBeGreaterThan(person.left);
      expect(person.chest.x).toBeLessThan(person.left + person.width);
      expect(person.chest.y).toBeGreaterThan(person.top + person.height * 0.2);
      expect(person.chest.y).toBeLessThan(person.top + person.height * 0.4);
      expect((await stat(join(out, person.image))).size).toBeLessThan(45_000);
    }
  });

  test("are drawn as large as is said", async () => {
    const { stills, out } = await drawn();
    for (const person of stills.tale?.people ?? []) {
      const png = await readFile(join(out, person.image));
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([person.width, person.height]);
    }
  });

  test("are mirrored where they stand on the other side", async () => {
    const other = HEADER.replace("player: mo", "player: jo");
    const { stills } = await drawn({ "other/main.ink": `${other}# place: hall, day\n` });
    const [left, right] = [stills.other?.people[0], stills.tale?.people[1]];
    if (left === undefined || right === undefined) throw new Error("There is no still.");
    expect(left.image).not.toBe(right.image);
    expect(left.chest.x - left.left).toBeCloseTo(right.left + right.width - right.chest.x, 5);
  });

  test.each([
    ["a story of one", "# cast: mo\n# place: hall, night\n"],
    ["a story of somebody who is not in the cast", "# cast: mo, bo\n# place: hall, night\n"],
    ["a story without a place", "# cast: mo, jo\n"],
  ])("are left out for %s", async (_what, main) => {
    const { stills } = await drawn({ "other/main.ink": main });
    expect(Object.keys(stills)).toEqual(["tale"]);
  });
});

test("virtual:cards carries addresses of hashed files, and nothing of the stage", async () => {
  const root = await tale();
  await writeFile(
    join(root, "main.ts"),
    'import cards from "virtual:cards"; globalThis.cards = cards;',
  );
  const result = await build({
    root,
    configFile: false,
    logLevel: "silent",
    plugins: [cards({ root })],
    build: { write: false, rollupOptions: { input: join(root, "main.ts") } },
  });
  const files = [result].flat().flatMap((one) => ("output" in one ? one.output : []));
  const code = files.map((file) => (file.type === "chunk" ? file.code : "")).join("");
  const assets = files.filter((file) => file.type === "asset").map((file) => file.fileName);
  expect(assets.map((name) => name.split(".").at(-1)).sort()).toEqual(["png", "png", "svg"]);
  for (const name of assets) expect(code).toContain(name);
  expect(code).not.toMatch(/react|data:image|@2/u);
});
