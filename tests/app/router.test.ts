// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
  compareAddress,
  debriefAddress,
  followRoutes,
  goTo,
  linkAddress,
  playAddress,
  type Route,
  routeOf,
  screenAddress,
} from "../../src/app/router";

describe("routeOf", () => {
  test.each<[string, Route]>([
    ["", { page: "shelf" }],
    ["#", { page: "shelf" }],
    ["#/", { page: "shelf" }],
    [
      "#/?practice=play&without=an+affair",
      { page: "shelf", filter: "practice=play&without=an+affair" },
    ],
    ["#/sheet/green-eyes", { page: "sheet", story: "green-eyes" }],
    ["#/sheet/green-eyes/more", { page: "unknown", address: "sheet/green-eyes/more" }],
    ["#/about", { page: "about" }],
    ["#/about/", { page: "about" }],
    ["#/saves", { page: "saves" }],
    ["#/play/green-eyes", { page: "play", story: "green-eyes" }],
    ["#/play/green-eyes/a1", { page: "play", story: "green-eyes", run: "a1" }],
    ["#/debrief/a1", { page: "debrief", run: "a1" }],
    ["#/link/green-eyes/Q-_1", { page: "link", story: "green-eyes", text: "Q-_1" }],
    ["#/link/green-eyes", { page: "link", story: "green-eyes", text: "" }],
    ["#/screen", { page: "screen" }],
    ["#/screen/ABCDEF", { page: "screen", code: "ABCDEF" }],
    ["#/compare/a1", { page: "compare", run: "a1" }],
    ["#/compare/a1/b2", { page: "compare", run: "a1", other: "b2" }],
  ])("reads %s", (address, route) => {
    expect(routeOf(address)).toEqual(route);
  });

  test.each([
    "#/nowhere",
    "#/play",
    "#/play/",
    "#/play/a/b/c",
    "#/debrief",
    "#/debrief/a/b",
    "#/link",
    "#/link/a/b/c",
    "#/compare",
    "#/compare/a/b/c",
    "#/screen/a/b",
    "#/constructor",
    "#/__proto__",
    "#/play/%E0%A4%A/%/x/y",
  ])("does not know %s", (address) => {
    expect(routeOf(address).page).toBe("unknown");
  });

  test("reads back every address that it writes", () => {
    const odd = "a/b?c#d%20 ü";
    expect(routeOf(playAddress(odd))).toEqual({ page: "play", story: odd });
    expect(routeOf(playAddress(odd, odd))).toEqual({ page: "play", story: odd, run: odd });
    expect(routeOf(debriefAddress(odd))).toEqual({ page: "debrief", run: odd });
    expect(routeOf(screenAddress(odd))).toEqual({ page: "screen", code: odd });
    expect(routeOf(linkAddress(odd, "Q-_1"))).toEqual({ page: "link", story: odd, text: "Q-_1" });
    expect(routeOf(compareAddress(odd))).toEqual({ page: "compare", run: odd });
    expect(routeOf(compareAddress(odd, odd))).toEqual({ page: "compare", run: odd, other: odd });
  });
});

describe("followRoutes", () => {
  const onRoute = vi.fn<(route: Route) => void>();
  let stop = () => {};

  beforeEach(() => {
    document.body.innerHTML = `<a id="in" href="#/about">About</a><a id="skip" href="#main">Skip</a>
      <a id="out" href="https://elsewhere.example/">Out</a><main id="main" tabindex="-1"></main>`;
    location.hash = "#/saves";
    onRoute.mockClear();
    stop = followRoutes(onRoute);
  });

  afterEach(() => stop());

  const click = (id: string, init: MouseEventInit = {}): boolean =>
    document
      .querySelector(`#${id}`)
      ?.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, ...init })) ??
    false;

  test("begins with the address that stands there", () => {
    expect(onRoute.mock.calls).toEqual([[{ page: "saves" }]]);
  });

  test("a link inside the page replaces the history entry", async () => {
    const replace = vi.spyOn(location, "replace");
    expect(click("in")).toBe(false);
    await vi.waitFor(() => expect(onRoute).toHaveBeenLastCalledWith({ page: "about" }));
    expect(replace.mock.calls).toEqual([["#/about"]]);
  });

  test("the skip link moves the focus and no address", () => {
    expect(click("skip")).toBe(false);
    expect(document.activeElement?.id).toBe("main");
    expect(location.hash).toBe("#/saves");
  });

  test("leaves links to elsewhere, and those for a new tab, to the browser", () => {
    // The last to be told, it keeps the test's own page from going anywhere.
    const leftAlone: boolean[] = [];
    const last = (event: Event) => {
      leftAlone.push(!event.defaultPrevented);
      event.preventDefault();
    };
    addEventListener("click", last);
    click("out");
    click("in", { ctrlKey: true });
    click("in", { metaKey: true });
    removeEventListener("click", last);
    expect(leftAlone).toEqual([true, true, true]);
  });

  test("follows nothing once it is stopped", async () => {
    stop();
    onRoute.mockClear();
    goTo("#/about");
    await vi.waitFor(() => expect(location.hash).toBe("#/about"));
    expect(onRoute).not.toHaveBeenCalled();
  });
});
