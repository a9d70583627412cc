// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { startStage } from "../../src/stage/index";

test("without a canvas the stage refuses in words, before Phaser is even loaded", async () => {
  const options = {
    parent: document.createElement("div"),
    art: { atlases: [], figures: {}, places: {} },
  };
  await expect(startStage(options)).rejects.toThrow(/no canvas .* The story goes on/u);
});
