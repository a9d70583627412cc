import { path } from "./support/plans";
import {
  choices,
  entries,
  goBack,
  openStory,
  playChoices,
  readOn,
  step,
  textsOf,
  wordsOf,
} from "./support/play";
import { expect, test } from "./support/test";

test("goes back choice by choice to the start, and forward again", async ({ page }) => {
  const texts = path(0).choices.slice(0, 4);
  await openStory(page);
  const seen: { readonly words: readonly string[]; readonly options: readonly string[] }[] = [];
  for (const text of texts) {
    await readOn(page);
    seen.push({ words: await wordsOf(page), options: await textsOf(page) });
    await playChoices(page, [text]);
  }
  for (const { words, options } of seen.toReversed()) {
    await step(page, () => goBack(page).click());
    await expect(choices(page)).toBeVisible();
    expect(await wordsOf(page)).toEqual(words);
    expect(await textsOf(page)).toEqual(options);
    await expect(entries(page).last()).toBeFocused();
  }
  await expect(goBack(page)).toBeDisabled();
  await playChoices(page, texts);
  await readOn(page);
  await expect(goBack(page)).toBeEnabled();
});
