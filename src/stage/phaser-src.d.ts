// Phaser's own source modules, which carry no types, under the types of the package that they make up.
declare module "phaser-src/core/Game" {
  import Phaser from "phaser";

  const Game: typeof Phaser.Game;
  export default Game;
}
declare module "phaser-src/scene/Scene" {
  import Phaser from "phaser";

  const Scene: typeof Phaser.Scene;
  export default Scene;
}
declare module "phaser-src/polyfills/requestVideoFrame";
declare module "phaser-src/cameras/2d/CameraManager";
declare module "phaser-src/events/EventEmitter";
declare module "phaser-src/gameobjects/DisplayList";
declare module "phaser-src/gameobjects/GameObjectCreator";
declare module "phaser-src/gameobjects/GameObjectFactory";
declare module "phaser-src/gameobjects/UpdateList";
declare module "phaser-src/gameobjects/container/ContainerFactory";
declare module "phaser-src/gameobjects/graphics/GraphicsFactory";
declare module "phaser-src/gameobjects/image/ImageFactory";
declare module "phaser-src/renderer/index";
declare module "phaser-src/scene/ScenePlugin";
