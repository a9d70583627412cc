import { HEADERS } from "../../src/server/headers";
import { expect, test } from "./support/test";

test("the page comes with every header of the server", async ({ page }) => {
  const response = await page.goto("");
  const found = response?.headers() ?? {};
  for (const [name, value] of Object.entries(HEADERS))
    expect(found[name.toLowerCase()], name).toBe(value);
});

test.describe("on purpose", () => {
  test.use({ expected: [/trusted|content security policy/iu] });

  test("the page's policy refuses scripts that are not the page's own", async ({
    page,
    complaints,
  }) => {
    await page.goto("");
    const ran = await page.evaluate(() => {
      const script = document.createElement("script");
      try {
        script.textContent = "globalThis.ran = true";
      } catch {
        return "refused";
      }
      document.body.append(script);
      return "ran" in globalThis ? "ran" : "refused";
    });
    expect(ran).toBe("refused");
    expect(complaints.join()).toMatch(/trusted|content security policy/iu);
  });
});
