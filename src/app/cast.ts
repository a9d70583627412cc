import castWords from "../../stories/cast.json";
import type { Cast } from "../core/cast";
import type { Names } from "../overlay/play/view";

/** Everyone who is drawn. */
export const cast = castWords as Cast;

/** Names and colours of the cast. */
export const names: Names = {
  nameOf: (person) => cast.people[person]?.name ?? person,
  inkOf: (person) => cast.people[person]?.ink ?? "inherit",
};
