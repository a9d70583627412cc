const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types within-reach",
];

// Only features that browsers know: an unknown name is a warning in every player's console. Fullscreen, staying awake,
// the clipboard and sharing are left to the page's own origin, because a shared screen and a copied link use them.
const UNUSED_FEATURES = [
  "accelerometer",
  "browsing-topics",
  "camera",
  "display-capture",
  "encrypted-media",
  "gamepad",
  "geolocation",
  "gyroscope",
  "hid",
  "idle-detection",
  "local-fonts",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "publickey-credentials-create",
  "publickey-credentials-get",
  "serial",
  "usb",
  "xr-spatial-tracking",
];

/** The headers of every response, by name; Vite's preview takes the same table. */
export const HEADERS: Readonly<Record<string, string>> = {
  "Content-Security-Policy": CONTENT_SECURITY_POLICY.join("; "),
  "Permissions-Policy": UNUSED_FEATURES.map((feature) => `${feature}=()`).join(", "),
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
};

// Vite names a built asset `assets/name-hash.ext`, with a hash of eight characters.
const HASHED = /^\/assets\/[^/]+-[\w-]{8}\.\w+$/;

/** The Cache-Control for a path such as `/assets/player-B1x_9cQz.js`: for ever where its name holds a hash. */
export const cachingOf = (path: string): string =>
  HASHED.test(path) ? "public, max-age=31536000, immutable" : "no-cache";
