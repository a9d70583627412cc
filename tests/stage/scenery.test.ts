import { describe, expect, test } from "vitest";
import type { Art, FigureArt } from "../../src/core/art";
import type { Drawings } from "../../src/stage/drawings";
import { fetchScenery, figureName, keysOf, placeAddress } from "../../src/stage/scenery";
import { picture, VIEW } from "./figures";

const point = { x: 0, y: 0 };
const drawn: FigureArt = {
  colour: "#c4933f",
  head: { frame: "head", neck: point, face: point },
  bodies: {},
  faces: {},
};
const page = (person: string, density: 1 | 2) => ({
  density,
  figures: [person],
  image: `${person}@${density}.png`,
  frames: `${person}@${density}.json`,
});
const ART: Art = {
  atlases: [page("andrew", 1), page("andrew", 2), page("lucy", 1), page("lucy", 2)],
  figures: { andrew: drawn, "andrew-younger": drawn, lucy: drawn },
  places: { kitchen: { times: { dusk: "kitchen-dusk.svg" } } },
};

/** Drawings that are all there but those whose address has one of these words in it. */
const shelf = (...missing: readonly string[]): Drawings => {
  const load = async (address: string) => {
    if (missing.some((word) => address.includes(word))) throw new Error(`no ${address}`);
    return address;
  };
  return { atlas: load, vector: load, keepOnly: () => {} };
};

async function fetched(drawings: Drawings, always: readonly string[] = []) {
  const told: unknown[] = [];
  const sources = { art: ART, drawings, always, onMissing: (reason: unknown) => told.push(reason) };
  return { scenery: await fetchScenery(sources, picture(), VIEW), told };
}

describe("fetchScenery", () => {
  test("loads the pages of those who are there, at the density that is sharp, and the place", async () => {
    const { scenery, told } = await fetched(shelf());
    expect(keysOf(scenery)).toEqual(["andrew@1.png", "lucy@1.png", "kitchen-dusk.svg"]);
    expect(told).toEqual([]);
  });

  test("goes on without what is missing, and says so", async () => {
    const { scenery, told } = await fetched(shelf("kitchen", "lucy"));
    expect(keysOf(scenery)).toEqual(["andrew@1.png"]);
    expect(told).toHaveLength(2);
  });
});

describe("names", () => {
  test("somebody younger has a drawing of their own where the art has one", () => {
    expect(figureName(ART, "andrew", true)).toBe("andrew-younger");
    expect(figureName(ART, "lucy", true)).toBe("lucy");
  });

  test("a place that lacks an hour is shown at another, an unknown one not at all", () => {
    expect(placeAddress(ART, { id: "kitchen", time: "night" })).toBe("kitchen-dusk.svg");
    expect(placeAddress(ART, { id: "constructor", time: "night" })).toBeUndefined();
    expect(placeAddress(ART, undefined)).toBeUndefined();
  });
});
