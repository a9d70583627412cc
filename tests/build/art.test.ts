import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { drawArt } from "../../src/build/art/draw-art";
import { wantedBy } from "../../src/build/art/wanted";
import type { Art } from "../../src/core/art";
import { project, smallCast } from "./art-support";

const HALL = "=== door ===\n# place: hall, night\nIt is late.\n";

async function drawn(script = HALL): Promise<{ art: Art; out: string; root: string }> {
  const root = await project(script);
  const out = join(root, "drawn");
  return { art: await drawArt({ root, out }), out, root };
}

const frameNames = (art: Art): readonly string[] =>
  Object.values(art.figures).flatMap((figure) => [
    figure.head.frame,
    ...Object.values(figure.bodies).map((body) => body.frame),
    ...Object.values(figure.faces),
  ]);

async function framesOf(out: string, art: Art, density: 1 | 2) {
  const atlas = art.atlases.find((one) => one.density === density);
  return JSON.parse(await readFile(join(out, atlas?.frames ?? ""), "utf8"));
}

describe("which places are drawn", () => {
  test("those that a script asks for, with the hour, by day where none is given", () => {
    expect(wantedBy("# place: hall, night\nText\n  # place: cafe\n", "a.ink")).toEqual([
      { place: "hall", time: "night" },
      { place: "cafe", time: "day" },
    ]);
  });

  test("wherever on a line the tag stands, but not in comments", () => {
    const script = "Steps. # place: street , night # sound: rain\n// # place: garage, day\n";
    expect(wantedBy(script, "a.ink")).toEqual([{ place: "street", time: "night" }]);
  });

  test("a place that nobody drew is refused with file, line and advice", () => {
    expect(() => wantedBy("Text\n# place: garage, dusk", "stories/x/1.ink")).toThrow(
      /^stories\/x\/1\.ink:2: nobody has drawn the place "garage"\. Take one of hall, kitchen/u,
    );
  });

  test("an unknown hour is refused", () => {
    expect(() => wantedBy("# place: hall, noon", "a.ink")).toThrow(
      'a.ink:1: unknown time of day "noon". Take one of dawn, day, dusk, night.',
    );
  });
});

describe("drawn art", () => {
  test("has a file behind every address and a frame behind every name, at both densities", async () => {
    const { art, out } = await drawn();
    for (const atlas of art.atlases) await stat(join(out, atlas.image));
    const hall = await readFile(join(out, art.places.hall?.times.night ?? ""), "utf8");
    expect(hall).toContain('width="1600" height="1000"');
    expect(await readFile(join(out, art.places.hall?.seat?.image ?? ""), "utf8")).toMatch(/^<svg/u);
    for (const density of [1, 2] as const) {
      const { frames } = await framesOf(out, art, density);
      for (const name of frameNames(art)) expect(frames).toHaveProperty([name]);
    }
  });

  test("is twice as dense on the second sheet, and no texture is too large for a phone", async () => {
    const { art, out } = await drawn();
    const [one, two] = [await framesOf(out, art, 1), await framesOf(out, art, 2)];
    for (const name of frameNames(art))
      expect(two.frames[name].frame).toEqual({
        x: one.frames[name].frame.x * 2,
        y: one.frames[name].frame.y * 2,
        w: one.frames[name].frame.w * 2,
        h: one.frames[name].frame.h * 2,
      });
    expect(Math.max(two.meta.size.w, two.meta.size.h)).toBeLessThanOrEqual(4096);
  });

  test("has people of 650 units, with their points where bodies have them", async () => {
    const { art, out } = await drawn();
    const { frames } = await framesOf(out, art, 1);
    const mo = art.figures.mo;
    const body = mo?.bodies.standing;
    if (mo === undefined || body === undefined) throw new Error("Mo was not drawn.");
    const height = body.ground.y - body.neck.y + mo.head.neck.y;
    expect(height).toBeGreaterThan(630);
    expect(height).toBeLessThan(670);
    expect(body.neck.y).toBeLessThan(body.chest.y);
    expect(body.chest.y).toBeLessThan(body.ground.y);
    expect(body.ground.x).toBe(body.neck.x);
    expect(body.ground.y).toBeLessThanOrEqual(frames[body.frame].frame.h);
    expect(body.seated).toBe(false);
    expect(mo.bodies.sitting?.seated).toBe(true);
  });

  test("has the younger self on the same sheet, in clothes of its own", async () => {
    const { art } = await drawn();
    expect(art.figures["mo-younger"]?.head.frame).not.toBe(art.figures.mo?.head.frame);
    expect(art.atlases[0]?.figures).toEqual(["mo", "mo-younger"]);
  });

  test("is not drawn twice", async () => {
    const { art, out, root } = await drawn();
    const image = join(out, art.atlases[0]?.image ?? "");
    const before = (await stat(image)).mtimeMs;
    expect(await drawArt({ root, out })).toEqual(art);
    expect((await stat(image)).mtimeMs).toBe(before);
  });

  test("names a drawing that does not exist, and what there is", async () => {
    const cast = { ...smallCast, poses: { standing: "Handstand" } };
    const root = await project(HALL, cast);
    await expect(drawArt({ root, out: join(root, "drawn") })).rejects.toThrow(
      /stories\/cast\.json: the body drawing "Handstand" is not measured\. Take one of: .*EasingBW/u,
    );
  });
});
