import { findings } from "./support/axe";
import { LEAVING, PAGES } from "./support/places";
import { expect, test } from "./support/test";

test.use({ expected: [LEAVING] });

for (const [name, open] of Object.entries(PAGES))
  test(`axe has nothing to say of the page: ${name}`, async ({ page }) => {
    await open(page);
    await page.evaluate(() => document.fonts.ready.then(() => {}));
    expect(await findings(page)).toEqual([]);
  });
