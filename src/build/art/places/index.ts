import type { PlaceId } from "../place-ids";
import { bedroom } from "./bedroom";
import { cafe } from "./cafe";
import { campus } from "./campus";
import { friendsSofa } from "./friends-sofa";
import { hall } from "./hall";
import { kitchen } from "./kitchen";
import type { Place } from "./place";
import { practice } from "./practice";
import { street } from "./street";
import { waitingRoom } from "./waiting-room";

/** Every drawn place by its name in the scripts. */
export const places: Readonly<Record<PlaceId, Place>> = {
  hall,
  kitchen,
  campus,
  "friends-sofa": friendsSofa,
  cafe,
  street,
  bedroom,
  "waiting-room": waitingRoom,
  practice,
};
