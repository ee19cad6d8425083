import type { Locator, Page } from "playwright/test";

/** The script that defines the element. */
export const script = (origin: string): string =>
  `<script type="module" src="${origin}/ws-code.js"></script>`;

/** An element with a link in it, under a name of its own. */
export const element = (id: string, attributes: string): string =>
  `<ws-code id="${id}" ${attributes}><a href="/x">the link of ${id}</a></ws-code>`;

/** The card that an element shows. */
export const card = (page: Page, id: string): Locator => page.locator(`#${id} article`);
