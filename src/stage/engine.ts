// Phaser cut down to what the stage draws with: its source has side effects that a bundler cannot
// shake off, so each part is named here. Time is kept by our own glides and loading by our own loader:
// Phaser's SVG loader parses markup from a string, which Trusted Types forbid.

// First, as in Phaser's own entry: its WebGL modules require each other in a circle that only opens here.
import "phaser-src/renderer/index";

import "phaser-src/cameras/2d/CameraManager";
import "phaser-src/events/EventEmitter";
import "phaser-src/gameobjects/DisplayList";
import "phaser-src/gameobjects/GameObjectCreator";
import "phaser-src/gameobjects/GameObjectFactory";
import "phaser-src/gameobjects/UpdateList";
import "phaser-src/gameobjects/container/ContainerFactory";
import "phaser-src/gameobjects/graphics/GraphicsFactory";
import "phaser-src/gameobjects/image/ImageFactory";
import "phaser-src/scene/ScenePlugin";
import Game from "phaser-src/core/Game";
import Scene from "phaser-src/scene/Scene";

export { Game, Scene };

/** Numbers of Phaser's configuration that this build carries no constants for. */
export const ENGINE = { canvas: 1, webgl: 2, scaleNone: 0 } as const;
