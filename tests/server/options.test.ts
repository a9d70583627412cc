import { expect, test } from "vitest";
import { readOptions } from "../../src/server/options";

test("without words or variables it is for this machine only", () => {
  expect(readOptions([], {})).toEqual({
    ok: true,
    options: { host: "127.0.0.1", port: 4173, store: "sqlite:rooms.db" },
  });
  expect(readOptions([], { PORT: "", HOST: " " })).toEqual(readOptions([], {}));
});

test("PORT, HOST and STORE are taken", () => {
  const read = readOptions([], { PORT: " 8080 ", HOST: "192.168.1.20", STORE: " memory: " });
  expect(read).toEqual({
    ok: true,
    options: { host: "192.168.1.20", port: 8080, store: "memory:" },
  });
});

test("--lan listens everywhere, also where a shell has set HOST", () => {
  const read = readOptions(["--lan"], { HOST: "laptop" });
  expect(read).toEqual({
    ok: true,
    options: { host: "0.0.0.0", port: 4173, store: "sqlite:rooms.db" },
  });
});

test.each(["abc", "-1", "65536", "80.5", "1e3", "0x50", "4173 4174", "999999999999999999999"])(
  "PORT %s is refused in a sentence that quotes it",
  (PORT) => {
    const read = readOptions([], { PORT });
    expect(read).toMatchObject({ ok: false });
    expect(read.ok ? "" : read.sentence).toContain(`PORT is "${PORT}"`);
  },
);

test.each([["--wlan"], ["--lan", "--port=80"], ["8080"]])("%s %s is refused", (...words) => {
  const read = readOptions(words, {});
  expect(read.ok ? "" : read.sentence).toContain(`"${words.at(-1)}": the only option is --lan`);
});
