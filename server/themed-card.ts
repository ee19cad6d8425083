import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import { etag } from "etag";
import { isNotModified } from "#site/lib/answers/etag.ts";
import { askedTheme } from "#site/lib/cards/card-theme.ts";

/** The address of a card: no dot, so that no address leaves the folder. */
const cardAddress = /^\/embed\/[a-z\d/-]+\/$/;

/** Enough for a page that is compressed at each request. */
const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };

const compress = (text: string) => promisify(brotliCompress)(text, { params });

/** The card with its theme in it. The policy hashes styles and scripts alone, so it stays true. */
const themed = (html: string, theme: string): string =>
  html.replace('<html lang="en"', `<html lang="en" data-theme="${theme}"`);

/** The built card whose address asks for a theme, in that theme, or nothing. */
async function themedCard(client: string, target: string): Promise<string | undefined> {
  const { pathname, search } = new URL(target, "http://localhost");
  const theme = askedTheme(search);
  if (theme === undefined || !cardAddress.test(pathname)) return undefined;
  const html = await readFile(`${client}${pathname}index.html`, "utf8").catch(() => undefined);
  return html === undefined ? undefined : themed(html, theme);
}

/**
 * Answers a request for a built card in a theme (`/embed/1006/?theme=sepia`), so that it has the
 * theme without a script. A static host leaves that to the card's own script.
 * @param client the folder of the built files
 * @param next what answers every other request
 */
export async function answerThemedCard(
  client: string,
  request: IncomingMessage,
  response: ServerResponse,
  next: () => void,
): Promise<void> {
  const card = await themedCard(client, request.url ?? "/");
  if (card === undefined) {
    next();
    return;
  }
  const validator = etag(card, { weak: true });
  response.setHeader("ETag", validator).setHeader("Vary", "Accept-Encoding");
  if (isNotModified(request.headers["if-none-match"], validator)) {
    response.writeHead(304).end();
    return;
  }
  await send(card, request, response);
}

async function send(card: string, request: IncomingMessage, response: ServerResponse) {
  const packed = /\bbr\b/.test(String(request.headers["accept-encoding"]));
  const body = packed ? await compress(card) : Buffer.from(card);
  response.setHeader("Content-Type", "text/html").setHeader("Content-Length", body.length);
  if (packed) response.setHeader("Content-Encoding", "br");
  response.writeHead(200).end(request.method === "HEAD" ? undefined : body);
}
