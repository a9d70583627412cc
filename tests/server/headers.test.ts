import { expect, test } from "vitest";
import { cachingOf, HEADERS } from "../../src/server/headers";

const policy = new Map(
  (HEADERS["Content-Security-Policy"] ?? "").split("; ").map((directive) => {
    const [name = "", ...sources] = directive.split(" ");
    return [name, sources.join(" ")];
  }),
);

test("the policy names what the game needs and closes the rest", () => {
  expect(Object.fromEntries(policy)).toEqual({
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self' blob: data:",
    "font-src": "'self'",
    "connect-src": "'self'",
    "worker-src": "'self'",
    "manifest-src": "'self'",
    "base-uri": "'none'",
    "form-action": "'none'",
    "frame-ancestors": "'none'",
    "require-trusted-types-for": "'script'",
    "trusted-types": "within-reach",
  });
});

test("no feature is granted to anyone", () => {
  const features = HEADERS["Permissions-Policy"]?.split(", ") ?? [];
  expect(features.length).toBeGreaterThan(10);
  for (const feature of features) expect(feature).toMatch(/^[a-z-]+=\(\)$/);
  expect(features).toEqual(
    expect.arrayContaining(["camera=()", "microphone=()", "geolocation=()"]),
  );
});

test("the answers keep to themselves", () => {
  expect(HEADERS).toMatchObject({
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
  });
});

test.each([
  ["/assets/player-B1x_9cQz.js", true],
  ["/assets/atkinson-400-DkW7-2Ab.woff2", true],
  ["/assets/credits.txt", false],
  ["/stories/green-B1x_9cQz.json", false],
  ["/", false],
])("%s kept for ever: %s", (path, kept) => {
  expect(cachingOf(path).includes("immutable")).toBe(kept);
});
