import { expect, type Page } from "playwright/test";

/** Opens what is folded up, and copies one snippet as a reader does. */
async function copy(page: Page, index: number): Promise<string> {
  const button = page.locator(".snippet").nth(index).getByRole("button");
  await button.click();
  await expect(button).toHaveText("Copied");
  return page.evaluate(() => navigator.clipboard.readText());
}

/**
 * Every snippet of a page as its copy buttons put it on the clipboard, by platform.
 * @param address with a box of snippets, or the builder's
 */
export async function copiedSnippets(
  page: Page,
  address: string,
): Promise<Readonly<Record<string, string>>> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(address);
  await page.locator("details").evaluateAll((all) => {
    for (const details of all) details.setAttribute("open", "");
  });
  const names = await page.locator(".snippet h3").allInnerTexts();
  expect(names.length).toBeGreaterThan(8);
  const copied: Record<string, string> = {};
  for (const [index, name] of names.entries()) {
    const text = await copy(page, index);
    for (const platform of name.split(", ")) copied[platform] = text;
  }
  return copied;
}
