import { expect, type Locator, type Page } from "playwright/test";
import type { EmbedCase } from "./embed-cases.ts";
import { frameTitleOf } from "./expected-snippets.ts";

/** Where a card stands, and how it must look there. */
interface Wanted {
  readonly what: EmbedCase;
  readonly origin: string;
  /** Its theme, where it does not follow the system. */
  readonly theme?: string | undefined;
}

/** Waits for the card in a frame, and looks at its words, its theme and its link. */
export async function expectCard(frame: Locator, { what, origin, theme }: Wanted): Promise<void> {
  await frame.scrollIntoViewIfNeeded();
  const card = frame.contentFrame();
  await expect(card.getByRole("heading", { level: 1 })).toHaveText(what.cardHeading);
  const root = card.locator("html");
  if (theme === undefined) await expect(root).not.toHaveAttribute("data-theme");
  else await expect(root).toHaveAttribute("data-theme", theme);
  const link = card.locator(".foot a");
  await expect(link).toHaveText(what.foot);
  await expect(link).toHaveAttribute("href", `${origin}${what.path}`);
  await expect(link).toHaveAttribute("target", "_blank");
}

/** How much higher than its content a frame is, in px, and whether anything in it scrolls. */
const fitOf = (frame: Locator) =>
  frame
    .contentFrame()
    .locator("main")
    .evaluate((main) => ({
      spare: innerHeight - Math.ceil(main.getBoundingClientRect().height),
      scrolls:
        document.body.scrollHeight > document.body.clientHeight ||
        document.body.scrollWidth > document.body.clientWidth,
    }));

/** A frame is as tall as its card, or a line taller, and has no scrollbar. */
export async function expectFit(frame: Locator): Promise<void> {
  await expect
    .poll(async () => {
      const { spare, scrolls } = await fitOf(frame);
      return { fits: spare >= 0 && spare <= 24, scrolls };
    })
    .toEqual({ fits: true, scrolls: false });
}

/** The frame of a pasted snippet: its card, its name, its size; it is loaded when it is near. */
export async function expectFrame(frame: Locator, wanted: Wanted, width = 420): Promise<void> {
  await expect(frame).toHaveAttribute("title", frameTitleOf(wanted.what));
  await expect(frame).toHaveAttribute("loading", "lazy");
  await expect(frame).toHaveAttribute("width", String(width));
  await expectCard(frame, wanted);
  const looks = await frame.evaluate((element) => {
    const { borderTopWidth } = getComputedStyle(element);
    return { borderTopWidth, width: element.clientWidth };
  });
  expect(looks).toEqual({ borderTopWidth: "0px", width });
  await expectFit(frame);
}

/** A page's part for each text, each under a name of its own. */
export const sections = (texts: Readonly<Record<string, string>>): string =>
  Object.entries(texts)
    .map(([name, html]) => `<section aria-label="${name}">${html}</section>`)
    .join("\n");

/** The part of that name. */
export const section = (page: Page, name: string): Locator =>
  page.locator(`section[aria-label="${name}"]`);
