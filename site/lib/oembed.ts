import { compareCodes } from "../../data/compare.ts";
import { describeCloseCode } from "../../data/describe.ts";
import { findServiceUse } from "../../data/find-service.ts";
import { describeServiceUse } from "../../data/describe-service.ts";
import { parseCode } from "../../data/parse-code.ts";
import { codeCard, comparisonCard, defaultCardWidth } from "./card-target.ts";
import { escapeMarkup } from "../../data/escape-markup.ts";
import { parsePair } from "./pair.ts";
import { siteName } from "./site.ts";
import type { CardTarget } from "./snippets.ts";

/** How long a consumer may keep an answer, in seconds. */
const cacheAge = 86_400;

/** An answer of the endpoint, ready to be sent. */
export interface OembedAnswer {
  readonly status: 200 | 400 | 404 | 501;
  readonly contentType: "application/json" | "text/xml";
  readonly body: string;
}

type Field = readonly [name: string, value: string | number];

/**
 * Answers an oEmbed 1.0 request. The `url` is parsed, never fetched and never echoed; unknown
 * parameters are ignored, as the specification asks.
 * @param query the parameters of the request
 * @param origin the public origin of this site
 */
export function answerOembed(query: URLSearchParams, origin: URL): OembedAnswer {
  const format = query.get("format") ?? "json";
  if (format !== "json" && format !== "xml")
    return failure(501, "This format is not implemented. Ask for format=json or format=xml.");
  const url = query.get("url");
  if (!url)
    return failure(400, "The parameter url is missing. Give the address of a page of this site.");
  const target = findTarget(url, origin, maximum(query, "maxwidth"));
  if (!target)
    return failure(
      404,
      `Only pages of a close code or of a comparison can be embedded, such as ${new URL("/1006/", origin).href}`,
    );
  return success(format, fields(target, origin, maximum(query, "maxheight")));
}

const failure = (status: 400 | 404 | 501, error: string): OembedAnswer => ({
  status,
  contentType: "application/json",
  body: `${JSON.stringify({ error })}\n`,
});

/** `maxwidth` and `maxheight`: whole px from 1 to 10000; anything else counts as not given. */
function maximum(query: URLSearchParams, name: string): number | undefined {
  const text = query.get(name) ?? "";
  const value = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  return value >= 1 && value <= 10_000 ? value : undefined;
}

/** The card that stands for an address of this site, or nothing if it is not one. */
function findTarget(address: string, origin: URL, maxWidth?: number): CardTarget | undefined {
  const path = ownPath(address, origin);
  const width = Math.min(defaultCardWidth, maxWidth ?? defaultCardWidth);
  const [, number, pairText, service, use] =
    /^\/(?:(\d{1,5})|compare\/([^/]+)|services\/([^/]+)\/(\d{1,5}))\/?$/.exec(path ?? "") ?? [];
  const found = service === undefined ? undefined : findServiceUse(service, Number(use));
  if (found) return codeCard(describeServiceUse(found), origin, width);
  if (number !== undefined) {
    const parsed = parseCode(number);
    return parsed.ok ? codeCard(describeCloseCode(parsed.code), origin, width) : undefined;
  }
  const pair = parsePair(pairText ?? "");
  return pair.kind === "problem"
    ? undefined
    : comparisonCard(compareCodes(...pair.codes), origin, width);
}

/** The path of an http or https address on this host, whatever its query or fragment. */
function ownPath(address: string, origin: URL): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, host, pathname } = new URL(address);
  const ours = (protocol === "https:" || protocol === "http:") && host === origin.host;
  return ours ? pathname : undefined;
}

function fields(target: CardTarget, origin: URL, maxHeight?: number): readonly Field[] {
  const height = Math.min(target.height, maxHeight ?? target.height);
  return [
    ["version", "1.0"],
    ["type", "rich"],
    ["title", target.heading],
    ["provider_name", siteName],
    ["provider_url", origin.href],
    ["cache_age", cacheAge],
    ["html", embedHtml({ ...target, height })],
    ["width", target.width],
    ["height", height],
  ];
}

/**
 * The one shape that every consumer keeps: one root (remark takes only the first node), the
 * blockquote before the frame (WordPress loads its resizer for it), exactly one frame (Iframely),
 * no script (WordPress returns nothing for one).
 */
function embedHtml({ heading, frameTitle, pageUrl, cardUrl, width, height }: CardTarget): string {
  const [title, frame, page, card] = [heading, frameTitle, pageUrl, cardUrl].map(escapeMarkup);
  return `<div><blockquote hidden style="display:none"><a href="${page}">${title}</a></blockquote><iframe src="${card}" width="${width}" height="${height}" title="${frame}" frameborder="0" loading="lazy" style="border:0"></iframe></div>`;
}

const success = (format: "json" | "xml", values: readonly Field[]): OembedAnswer =>
  format === "json"
    ? {
        status: 200,
        contentType: "application/json",
        body: `${JSON.stringify(Object.fromEntries(values))}\n`,
      }
    : { status: 200, contentType: "text/xml", body: toXml(values) };

const toXml = (values: readonly Field[]): string =>
  [
    '<?xml version="1.0" encoding="utf-8" standalone="yes"?>',
    "<oembed>",
    ...values.map(([name, value]) => `<${name}>${escapeMarkup(String(value))}</${name}>`),
    "</oembed>",
    "",
  ].join("\n");
