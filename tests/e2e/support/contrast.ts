import type { Page } from "@playwright/test";

/**
 * Of the texts at these selectors, those that something lies over, or whose contrast on the grounds around them is too
 * low at its worst: a ground that lets something through is taken with black and with white behind it.
 */
export const unreadable = (page: Page, selectors: readonly string[]): Promise<string[]> =>
  page.evaluate((all) => {
    type Colour = readonly number[];
    const numbers = (colour: string): Colour => (colour.match(/[\d.]+/gu) ?? []).map(Number);
    const light = ([red = 0, green = 0, blue = 0]: Colour) => {
      const linear = (each: number) =>
        each <= 10 ? each / 255 / 12.92 : ((each / 255 + 0.055) / 1.055) ** 2.4;
      return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    };
    const contrast = (one: number, other: number) =>
      (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    const over = (top: Colour, under: Colour): Colour => {
      const cover = top[3] ?? 1;
      return [0, 1, 2].map((at) => (top[at] ?? 0) * cover + (under[at] ?? 0) * (1 - cover));
    };
    // From the text outwards to the first ground that lets nothing through.
    const groundsOf = (text: Element): readonly Colour[] => {
      const grounds: Colour[] = [];
      for (let each: Element | null = text; each !== null; each = each.parentElement) {
        const ground = numbers(getComputedStyle(each).backgroundColor);
        grounds.push(ground);
        if ((ground[3] ?? 1) === 1) break;
        // What is put over others by its place has more than its parents behind it.
        if (getComputedStyle(each).position === "absolute") break;
      }
      return grounds;
    };
    const worst = (text: Element) => {
      const words = light(numbers(getComputedStyle(text).color));
      const behind = [0, 255].map((shade) =>
        groundsOf(text).reduceRight<Colour>(
          (under, top) => over(top, under),
          [shade, shade, shade],
        ),
      );
      return Math.min(...behind.map((ground) => contrast(words, light(ground))));
    };
    const isOnTop = (text: Element) => {
      text.scrollIntoView({ block: "center" });
      // What takes no clicks is not found by a point, for its own words nor for what lies under them.
      if (getComputedStyle(text).pointerEvents === "none") return true;
      const { left, top, width, height } = text.getBoundingClientRect();
      const found = document.elementFromPoint(left + width / 2, top + height / 2);
      return found !== null && (text.contains(found) || found.contains(text));
    };
    const needed = (text: Element) => {
      const { fontSize, fontWeight } = getComputedStyle(text);
      const size = Number.parseFloat(fontSize);
      return size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700) ? 3 : 4.5;
    };
    return all.filter((selector) => {
      const text = document.querySelector(selector);
      return text === null || !isOnTop(text) || worst(text) < needed(text);
    });
  }, selectors);
