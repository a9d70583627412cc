import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Cast, Person } from "../../core/cast";
import type { Still, StillPerson } from "../../core/still";
import { drawOnce, hashOf, penHash } from "./cache";
import { type CardWanted, cardsWanted } from "./card-wanted";
import { drawPlace } from "./draw-art";
import { drawStill, type Side, type StillDrawing } from "./people/still";

/** How the two of a card stand: the player on the left, near enough to one another for a small picture. */
const PLACES = [
  { x: 540, looks: "right", mood: "wary" },
  { x: 1060, looks: "left", mood: "calm" },
] as const satisfies readonly { x: number; looks: Side; mood: string }[];
/** Where people stand in every place. */
const GROUND = 860;

/** Where things are drawn. */
interface Desk {
  readonly out: string;
  readonly pen: string;
  readonly cast: Cast;
}

const MARK = "still.json";

/** Draws somebody for one of the two places of a card, once; says where the image lies in the picture. */
async function stillPerson(
  { out, pen, cast }: Desk,
  id: string,
  person: Person,
  { x, looks, mood }: (typeof PLACES)[number],
): Promise<StillPerson> {
  const parts = [pen, JSON.stringify([person, cast.poses.standing, cast.moods[mood], looks])];
  const folder = `${id}-still-${hashOf(parts)}`;
  await drawOnce(join(out, folder), MARK, () => {
    const { png, ...still } = drawStill(id, person, cast, mood, looks);
    return [
      { name: "still.png", body: png },
      { name: MARK, body: JSON.stringify(still) },
    ];
  });
  const { width, height, ground, chest }: Omit<StillDrawing, "png"> = JSON.parse(
    await readFile(join(out, folder, MARK), "utf8"),
  );
  const [left, top] = [x - ground.x, GROUND - ground.y];
  return {
    image: `${folder}/still.png`,
    ...{ left, top, width, height },
    chest: { x: left + chest.x, y: top + chest.y },
  };
}

async function drawCard(desk: Desk, { pair, place }: CardWanted): Promise<Still | undefined> {
  const [player, other] = pair;
  const [one, two] = [desk.cast.people[player], desk.cast.people[other]];
  // The story check tells of names that are not in the cast.
  if (one === undefined || two === undefined) return undefined;
  return {
    place: await drawPlace(desk.out, desk.pen, place),
    people: [
      await stillPerson(desk, player, one, PLACES[0]),
      await stillPerson(desk, other, two, PLACES[1]),
    ],
  };
}

/**
 * Draws a still for each story under `root`'s `stories/` into files under `out`, where what stands already is not
 * drawn again; a story whose people are not in the cast has none. The addresses in what it returns are paths from
 * `out`. Throws in words for people where a story asks for a place that does not exist.
 */
export async function drawCards({ root, out }: { readonly root: string; readonly out: string }) {
  const cast: Cast = JSON.parse(await readFile(join(root, "stories/cast.json"), "utf8"));
  const desk = { out, pen: await penHash(root), cast };
  const stills: Record<string, Still> = {};
  // One after the other: two stories often show the same person.
  for (const card of await cardsWanted(root)) {
    const still = await drawCard(desk, card);
    if (still !== undefined) stills[card.story] = still;
  }
  return stills;
}
