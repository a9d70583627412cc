import bond from "../../../stories/lib/bond.ink?raw";
import { type Draft, draftOf } from "../../core/draft";
import scene from "./sample.ink?raw";

/** What a writer finds at the first visit: a short scene that has nothing wrong, to change things in. */
export const sample = (): Draft => draftOf({ "main.ink": scene, "bond.ink": bond });
