import type Phaser from "phaser";
import type { Art, BodyArt, FigureArt, Point } from "../core/art";
import type { View } from "./camera";
import { heldShare } from "./clock";
import { COLOURS } from "./colour";
import { type Doll, openDoll, type Posture } from "./doll";
import { endsOf } from "./ends";
import { ease, swell, valueAt } from "./motion";
import type { Dress } from "./person";
import { awaySide, type Play, type ThreadEnds, threadMoment } from "./play";
import { outline, type Strand } from "./ribbon";
import { figureName, placeOf, type Scenery } from "./scenery";
import { dotsOf, strandsOf } from "./thread";
import { type Actor, joined, lookOf } from "./troupe";
import { type Pair, WORLD } from "./world";

/** Draws plays onto a scene. */
export interface Paint {
  /** Draws this moment of a play. */
  draw(play: Play, scenery: Scenery, view: View): void;
  /** Takes all people away, so that the next drawing begins without a fade. */
  clear(): void;
  /** Whether no change of drawing is fading. */
  isStill(now: number): boolean;
}

const DEPTH = { place: 0, people: 10, thread: 50, veil: 60 } as const;
/** How long a change of mood, pose or direction takes. */
const FADE = 420;
/** A breath lifts the head by this much, in units, once in `BREATH` milliseconds. */
const LIFT = 1.8;
const BREATH = 3300;
/** How dark a hold makes the room at its deepest: hardly visible. */
const VEIL = 0.09;

/** The body for a pose; somebody without a walking pose goes as they stand. */
const bodyOf = (figure: FigureArt, pose: string, rest: string): BodyArt | undefined =>
  figure.bodies[pose] ?? figure.bodies[rest] ?? figure.bodies.standing;

/** Who can be drawn, and whose story it is. */
interface Who {
  readonly art: Art;
  readonly pair: Pair | undefined;
}

function dressOf(who: Who, play: Play, actor: Actor, scenery: Scenery): Dress | undefined {
  const { art } = who;
  const look = lookOf(actor, play.troupe, play.clock.now, who.pair);
  const name = figureName(art, look.person, look.younger);
  const figure = Object.hasOwn(art.figures, name) ? art.figures[name] : undefined;
  const atlas = scenery.sheets[name];
  const body = figure && bodyOf(figure, look.pose, actor.figure.pose);
  if (figure === undefined || body === undefined || atlas === undefined) return undefined;
  const seat = placeOf(art, play.picture.place)?.seat;
  return {
    figure,
    body,
    face: figure.faces[look.mood] ?? figure.faces.calm,
    mirrored: look.mirrored,
    atlas,
    density: scenery.density,
    ...(body.seated && seat !== undefined && scenery.seat !== undefined
      ? { seat: { art: seat, texture: scenery.seat } }
      : {}),
  };
}

function postureOf({ clock }: Play, actor: Actor, index: number): Posture {
  const { now } = clock;
  const swing = Math.sin((now / BREATH) * 2 * Math.PI + index * 1.9);
  return {
    x: valueAt(actor.x, now),
    breath: LIFT * ease(clock.stir) * swing,
    nod: swell(valueAt(actor.nod, now)),
    now,
    fade: FADE,
    depth: DEPTH.people + index,
  };
}

function fillShape(
  pen: Phaser.GameObjects.Graphics,
  { colour, alpha }: Strand,
  [first, ...rest]: readonly Point[],
): void {
  if (first === undefined) return;
  pen.fillStyle(colour, alpha).beginPath().moveTo(first.x, first.y);
  for (const point of rest) pen.lineTo(point.x, point.y);
  pen.closePath().fillPath();
}

function drawThread(
  pen: Phaser.GameObjects.Graphics,
  play: Play,
  view: View,
  ends: ThreadEnds | undefined,
): void {
  pen.clear();
  if (ends === undefined) return;
  const moment = threadMoment(play, ends, view);
  for (const strand of strandsOf(moment)) fillShape(pen, strand, outline(strand.stations));
  for (const dot of dotsOf(moment))
    pen.fillStyle(dot.colour, 1).fillCircle(dot.x, dot.y, dot.radius);
}

function drawVeil(pen: Phaser.GameObjects.Graphics, play: Play, view: View): void {
  const dark = VEIL * swell(heldShare(play.clock));
  pen.clear();
  if (dark === 0) return;
  pen
    .fillStyle(COLOURS.ink, dark)
    .fillRect(view.left, view.top, view.right - view.left, view.bottom - view.top);
}

function drawPlace(image: Phaser.GameObjects.Image, { place }: Scenery): void {
  image.setVisible(place !== undefined);
  if (place === undefined || image.texture.key === place) return;
  image.setTexture(place).setDisplaySize(WORLD.width, WORLD.height);
}

/** Opens the paint on a scene. `pair` are the two whom the thread joins. */
export function openPaint(scene: Phaser.Scene, art: Art, pair: Pair | undefined): Paint {
  const place = scene.add.image(0, 0, "__WHITE").setOrigin(0).setDepth(DEPTH.place);
  const thread = scene.add.graphics().setDepth(DEPTH.thread);
  const veil = scene.add.graphics().setDepth(DEPTH.veil);
  const dolls = new Map<string, Doll>();

  const dollOf = (person: string): Doll => {
    const doll = dolls.get(person) ?? openDoll(scene);
    dolls.set(person, doll);
    return doll;
  };
  const drop = (person: string) => {
    dolls.get(person)?.destroy();
    dolls.delete(person);
  };
  const drawPeople = (play: Play, scenery: Scenery): ReadonlyMap<string, Point> => {
    const chests = new Map<string, Point>();
    play.troupe.forEach((actor, index) => {
      const dress = dressOf({ art, pair }, play, actor, scenery);
      if (dress === undefined) return;
      const { person } = actor.figure;
      chests.set(person, dollOf(person).wear(dress, postureOf(play, actor, index)));
    });
    for (const person of dolls.keys()) if (!chests.has(person)) drop(person);
    return chests;
  };

  return {
    draw: (play, scenery, view) => {
      drawPlace(place, scenery);
      const chests = drawPeople(play, scenery);
      const [first, second] = joined(play.troupe, pair).map(
        (actor) => actor && chests.get(actor.figure.person),
      );
      drawThread(thread, play, view, endsOf(first, second, view, awaySide(play, pair)));
      drawVeil(veil, play, view);
    },
    clear: () => {
      for (const person of dolls.keys()) drop(person);
    },
    isStill: (now) => [...dolls.values()].every((doll) => doll.isStill(now)),
  };
}
