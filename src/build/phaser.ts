import { fileURLToPath } from "node:url";

/**
 * Vite alias for Phaser's own source: the package's `exports` forbid deep imports, and its ready-made
 * builds carry sound, physics, input and tile maps that the stage never uses.
 */
export const phaserAlias = {
  "phaser-src": fileURLToPath(new URL("../../node_modules/phaser/src", import.meta.url)),
};

/** Vite defines for the flags that Phaser's source expects its bundler to fill in. */
export const phaserDefines = {
  global: "globalThis",
  "typeof WEBGL_RENDERER": "true",
  "typeof CANVAS_RENDERER": "true",
  "typeof WEBGL_DEBUG": "false",
  "typeof FEATURE_SOUND": "false",
  "typeof PLUGIN_CAMERA3D": "false",
  "typeof PLUGIN_FBINSTANT": "false",
};

/** Vite's `optimizeDeps` for its development server, which bundles Phaser's modules by itself. */
export const phaserDeps = { rolldownOptions: { transform: { define: phaserDefines } } };
