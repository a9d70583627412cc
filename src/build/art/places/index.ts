import type { PlaceId } from "../place-ids";
import { bedroom } from "./bedroom";
import { bus } from "./bus";
import { cafe } from "./cafe";
import { campus } from "./campus";
import { diningRoom } from "./dining-room";
import { friendsSofa } from "./friends-sofa";
import { galley } from "./galley";
import { garden } from "./garden";
import { hall } from "./hall";
import { hardwareStore } from "./hardware-store";
import { kitchen } from "./kitchen";
import { livingRoom } from "./living-room";
import type { Place } from "./place";
import { platform } from "./platform";
import { practice } from "./practice";
import { riverside } from "./riverside";
import { stairwell } from "./stairwell";
import { street } from "./street";
import { waitingRoom } from "./waiting-room";
import { ward } from "./ward";
import { workshop } from "./workshop";

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
  galley,
  workshop,
  stairwell,
  riverside,
  "living-room": livingRoom,
  ward,
  platform,
  garden,
  "dining-room": diningRoom,
  "hardware-store": hardwareStore,
  bus,
};
