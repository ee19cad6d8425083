import { expect, type APIRequestContext } from "playwright/test";
import { markdownToHtml } from "satteri";
import { named, readHtml, type HtmlElement } from "./html-elements.ts";

async function textAt(request: APIRequestContext, path: string): Promise<string> {
  const answer = await request.get(path);
  expect(answer.status(), path).toBe(200);
  return answer.text();
}

/** What stands in the `main` of a page, which is what its reader came for. */
export async function readMain(
  request: APIRequestContext,
  path: string,
): Promise<readonly HtmlElement[]> {
  const [main] = named(readHtml(await textAt(request, path)), "main");
  expect(main, `${path} has a main part`).toBeDefined();
  return main?.elements ?? [];
}

/** A page without a `main`, such as a card that is pasted: all of its elements. */
export const readWhole = async (
  request: APIRequestContext,
  path: string,
): Promise<readonly HtmlElement[]> => readHtml(await textAt(request, path));

/** A Markdown file as GitHub shows it. */
export const readMarkdown = async (
  request: APIRequestContext,
  path: string,
): Promise<readonly HtmlElement[]> => readHtml(markdownToHtml(await textAt(request, path)).html);

/** An answer of the API, as far as a test names its members. */
export async function readJson<Members>(
  request: APIRequestContext,
  path: string,
): Promise<Members> {
  const members: unknown = JSON.parse(await textAt(request, path));
  return members as Members;
}
