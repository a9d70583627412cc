import type { Locator, Page } from "@playwright/test";

/** How far the page scrolls sideways, in CSS pixels; 0 where it does not. */
export const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/**
 * Controls that cannot be hit where they stand, as “this / what lies there instead”: the middle of each, 20 pixels
 * wide as far as it is in view, has to be its own, and *Leave page* may lie on no other.
 */
export const covered = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const name = (element: Element | null) =>
      element?.ariaLabel ?? element?.textContent?.trim() ?? "nothing";
    const clips = (element: Element) => getComputedStyle(element).overflowY !== "visible";
    // What is seen of an element: its box within everything around it that scrolls or clips.
    const seen = (element: Element) => {
      const box = element.getBoundingClientRect();
      const edges = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
      const around: Element[] = [];
      for (let each = element.parentElement; each !== null; each = each.parentElement)
        if (clips(each)) around.push(each);
      const frames = [edges, ...around.map((each) => each.getBoundingClientRect()), box];
      return {
        left: Math.max(...frames.map(({ left }) => left)),
        top: Math.max(...frames.map(({ top }) => top)),
        right: Math.min(...frames.map(({ right }) => right)),
        bottom: Math.min(...frames.map(({ bottom }) => bottom)),
      };
    };
    const controls = [...document.querySelectorAll("a, button, summary, label")].filter(
      (each) =>
        each.checkVisibility() && !each.matches(".skip-link") && each.closest("[inert]") === null,
    );
    // Where the page itself scrolls, whatever lies under the link, or the bar beside it, can be scrolled from there.
    const scrolls = document.documentElement.scrollHeight > innerHeight + 1;
    const leave = scrolls ? null : document.querySelector("#leave");
    // The room around a control's words may be shared.
    const PADDING = 6;
    return controls.flatMap((control) => {
      const { left, top, right, bottom } = seen(control);
      if (right - left < 8 || bottom - top < 8) return [];
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      const reach = (size: number) => Math.min(10, size / 2 - 2);
      const points = [-1, 0, 1].flatMap((across) =>
        [-1, 0, 1].map((down) => [
          x + across * reach(right - left),
          y + down * reach(bottom - top),
        ]),
      );
      const others = points
        .map(
          ([px = 0, py = 0]) =>
            document.elementFromPoint(px, py)?.closest("a, button, summary, label") ?? null,
        )
        .filter(
          (found) =>
            found !== null &&
            found !== control &&
            (!scrolls || found.closest("#leave, .bar") === null),
        );
      const link = leave === null || control === leave ? undefined : seen(leave);
      const under =
        link !== undefined &&
        left < link.right - PADDING &&
        link.left < right - PADDING &&
        top < link.bottom - PADDING &&
        link.top < bottom - PADDING;
      return [...new Set([...others, ...(under ? [leave] : [])])].map(
        (other) => `${name(control)} / ${name(other)}`,
      );
    });
  });

/** Texts that their boxes cut off: wider or higher inside than outside, and no way to scroll. */
export const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("main *, a, button")]
      .filter((each) => each.checkVisibility() && each.textContent.trim() !== "")
      .filter((each) => !each.matches(".out-of-sight, .out-of-sight *, .skip-link"))
      .filter((each) => {
        const { overflowX, overflowY, textOverflow } = getComputedStyle(each);
        // A title that is shortened with an ellipsis stands in full elsewhere.
        if (textOverflow === "ellipsis") return false;
        const hidden = (overflow: string) => overflow === "hidden" || overflow === "clip";
        if (each.matches("button, .button"))
          return (
            each.scrollHeight > each.clientHeight + 1 || each.scrollWidth > each.clientWidth + 1
          );
        return (
          (hidden(overflowX) && each.scrollWidth > each.clientWidth + 1) ||
          (hidden(overflowY) && each.scrollHeight > each.clientHeight + 1)
        );
      })
      .map((each) => `${each.className}: ${each.textContent.slice(0, 40)}`),
  );

/** Whether the whole of an element can be brought into view. */
export const fits = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => {
    element.scrollIntoView({ block: "nearest" });
    const { left, right, top, bottom } = element.getBoundingClientRect();
    return left >= -1 && right <= innerWidth + 1 && top >= -1 && bottom <= innerHeight + 1;
  });

/** Words of the story that lie under *Leave page*, with nothing in between. */
export const underLeave = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const link = document.querySelector("#leave");
    if (link === null) return [];
    const { left, right, top, bottom } = link.getBoundingClientRect();
    const across = Array.from({ length: 9 }, (_, index) => left + ((right - left) * index) / 8);
    const down = Array.from({ length: 5 }, (_, index) => top + ((bottom - top) * index) / 4);
    const below = across.flatMap((x) =>
      down.map((y) => document.elementsFromPoint(x, y).find((each) => !link.contains(each))),
    );
    const lines = below.flatMap((each) => each?.closest("[role=log] > *") ?? []);
    return [...new Set(lines.map((line) => line.textContent))];
  });
