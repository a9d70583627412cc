import art from "virtual:art";
import { type Stage, startStage } from "../../../src/stage/index";

declare global {
  interface Window {
    /** The stage under test, once it has started, or why it has not. */
    started?: Stage | string;
  }
}

const parent = document.getElementById("stage") ?? document.body;
startStage({ parent, art, pair: ["andrew", "lucy"] }).then(
  (stage) => {
    window.started = stage;
  },
  (reason: unknown) => {
    window.started = reason instanceof Error ? reason.message : "refused without a reason";
  },
);
