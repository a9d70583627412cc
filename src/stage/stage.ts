import type { Direction } from "../core/choice";
import type { Picture } from "../core/picture";
import { boot, resizeCanvas } from "./boot";
import { fit, type StageSize } from "./camera";
import { held, tick } from "./clock";
import { cuesBetween } from "./cues";
import { openCurtain } from "./curtain";
import { openDrawings } from "./drawings";
import { openLoop } from "./loop";
import { openPaint } from "./paint";
import { cutTo, emptyPlay, isPlayStill, moveTo, settled, withTurning } from "./play";
import { fetchScenery, keysOf, NO_SCENERY, type Scenery } from "./scenery";
import type { Stage, StageOptions } from "./types";
import { sizeOf, watchCalm, watchSize } from "./watch";

/** What the stage was told to show last. */
interface Wish {
  readonly picture: Picture;
  readonly how: "cut" | "play";
  readonly turning: Direction | undefined;
}

const CURTAIN_DEPTH = 90;
/** How long cross-fades take: to another place, and under reduced motion to anything. */
const PLACE_FADE = 1100;
const CALM_FADE = 350;

const sameSize = (a: StageSize, b: StageSize): boolean =>
  a.width === b.width && a.height === b.height && a.density === b.density;

/**
 * Opens the stage with one renderer: boots Phaser and waits, asleep, for a picture.
 * @throws what Phaser throws where the renderer is not to be had.
 */
export async function openStage(
  { parent, art, pair }: StageOptions,
  renderer: Stage["renderer"],
): Promise<Stage> {
  let size = sizeOf(parent);
  let view = fit(size);
  let play = emptyPlay();
  let wish: Wish = { picture: play.picture, how: "cut", turning: undefined };
  let calm = false;
  let stopped = false;
  let scenery = NO_SCENERY;

  const booted = await boot(renderer, parent, size);
  const { game, scene } = booted;
  const drawings = openDrawings(game.textures);
  const paint = openPaint(scene, art, pair);
  const curtain = openCurtain(scene, CURTAIN_DEPTH);
  const onMissing = (reason: unknown) => console.warn(reason);
  const sources = { art, drawings, always: pair ?? [], onMissing };

  const loop = openLoop(booted, {
    frame: (elapsed) => {
      play = settled({ ...play, clock: tick(play.clock, elapsed) });
      paint.draw(play, scenery, view);
      curtain.draw(play.clock.wall);
    },
    isStill: () =>
      isPlayStill(play) && paint.isStill(play.clock.now) && curtain.isStill(play.clock.wall),
  });

  const look = () =>
    scene.cameras.main
      .setZoom(view.zoom)
      .centerOn((view.left + view.right) / 2, (view.top + view.bottom) / 2);

  /** Shows the wish in its scenery: by a cut, by a cross-fade, or in motion. */
  const apply = ({ picture, how, turning }: Wish, next: Scenery) => {
    const cues = cuesBetween(play.picture, picture);
    const newPlace = cues.some((cue) => cue.kind === "place");
    const moving = how === "play" && !calm;
    if (how === "play" && cues.length > 0 && (calm || newPlace))
      curtain.drop(view, play.clock.wall, calm ? CALM_FADE : PLACE_FADE);
    if (how === "cut") curtain.lift();
    if (!moving || newPlace || next.density !== scenery.density) {
      paint.clear();
      play = cutTo(play, picture, view, moving);
    } else play = moveTo(play, picture, view);
    if (moving) play = withTurning(play, turning);
    scenery = next;
    paint.draw(play, scenery, view);
    drawings.keepOnly(keysOf(scenery));
    loop.wake();
  };

  const fulfil = async (latest: Wish) => {
    wish = latest;
    const next = await fetchScenery(sources, latest.picture, view);
    // A later wish has taken over while this one was loading.
    if (!stopped && wish === latest) apply(latest, next);
  };

  const resize = (next: StageSize) => {
    if (sameSize(size, next) || next.width === 0 || next.height === 0) return;
    size = next;
    view = fit(size);
    resizeCanvas(game, size);
    look();
    curtain.lift();
    play = cutTo(play, play.picture, view, false);
    loop.wake();
    loop.redraw();
    void fulfil({ picture: wish.picture, how: "cut", turning: undefined });
  };

  look();
  const stops = [
    watchSize(parent, resize),
    watchCalm((reduced) => {
      calm = reduced;
      if (calm) void fulfil({ ...wish, how: "cut" });
    }),
    loop.stop,
  ];

  return {
    renderer,
    show: (picture, how, turning) => void fulfil({ picture, how, turning }),
    hold: () => {
      if (calm || stopped) return;
      play = { ...play, clock: held(play.clock) };
      loop.wake();
    },
    stop: () => {
      if (stopped) return;
      stopped = true;
      for (const stop of stops) stop();
    },
  };
}
