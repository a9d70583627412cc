import type { Figure, Picture, Spot, Time } from "../../core/picture";
import { m } from "../text/messages/messages";
import type { Names } from "./view";

const TIME: Readonly<Record<Time, () => string>> = {
  dawn: m.play_time_dawn,
  day: m.play_time_day,
  dusk: m.play_time_dusk,
  night: m.play_time_night,
};

const SPOT: Readonly<Record<Spot, () => string>> = {
  "far-left": m.play_spot_far_left,
  left: m.play_spot_left,
  "near-left": m.play_spot_near_left,
  "near-right": m.play_spot_near_right,
  right: m.play_spot_right,
  "far-right": m.play_spot_far_right,
};

const BOND = {
  close: m.play_bond_close,
  warm: m.play_bond_warm,
  holding: m.play_bond_holding,
  thin: m.play_bond_thin,
  frayed: m.play_bond_frayed,
} as const;

const spaced = (id: string): string => id.replaceAll("-", " ");

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function describeFigure(figure: Figure, names: Names): string {
  const words = {
    name: names.nameOf(figure.person),
    manner: spaced(figure.pose),
    mood: figure.mood,
    where: SPOT[figure.spot](),
    turned: figure.facing === "turned" ? m.play_figure_turned() : "",
  };
  return figure.younger ? m.play_figure_younger(words) : m.play_figure(words);
}

/** Says in words what the stage shows: where, who stands where and how, and the thread. */
export function describe(picture: Picture, names: Names): string {
  if (picture.place === undefined) return m.play_stage_empty();
  const { id, time } = picture.place;
  const where = m.play_stage_place({ place: capital(spaced(id)), time: TIME[time]() });
  const thread = picture.threadLaid ? m.play_thread_laid() : BOND[picture.bond]();
  return [where, ...picture.figures.map((figure) => describeFigure(figure, names)), thread].join(
    " ",
  );
}
