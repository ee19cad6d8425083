import type { Page } from "playwright/test";

/** What a frame of the page around it says to that page; each message is data that can be cloned. */
export async function sayFromFrame(
  page: Page,
  name: string,
  messages: readonly unknown[],
): Promise<void> {
  const frame = page.frame({ name });
  if (frame === null) throw new Error(`The page has no frame ${name}.`);
  await frame.evaluate((all) => {
    for (const message of all) parent.postMessage(message, "*");
  }, messages);
}

/** Counts the messages that a page gets, from before its first script on. */
export const countMessages = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const got: unknown[] = [];
    Object.defineProperty(window, "got", { value: got });
    addEventListener("message", ({ data }) => got.push(data));
  });

/** The messages that the page got, oldest first. */
export const messagesOf = (page: Page): Promise<readonly unknown[]> =>
  page.evaluate(() => (window as unknown as { got: unknown[] }).got);
