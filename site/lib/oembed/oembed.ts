import { pathOf } from "#data/model/paths.ts";
import { codeSubject } from "#data/model/subject.ts";
import { oembedRefusals } from "#data/words/refusals.ts";
import { cardAtAddress } from "../cards/site-card.ts";
import { oembedFields } from "./oembed-fields.ts";
import { fittedCard } from "./oembed-fit.ts";
import { printOembed, type OembedFormat, type OembedType } from "./oembed-print.ts";

/** An answer of the endpoint, ready to be sent. */
export interface OembedAnswer {
  readonly status: 200 | 400 | 404 | 501;
  readonly contentType: OembedType;
  readonly body: string;
}

/**
 * Answers an oEmbed 1.0 request (https://oembed.com/, §2.2 to §2.3). The `url` is parsed, never
 * fetched and never echoed; unknown parameters are ignored, as the specification asks.
 * @param query the parameters of the request
 * @param origin the public origin of this site
 */
export function answerOembed(query: URLSearchParams, origin: URL): OembedAnswer {
  const format = query.get("format") ?? "json";
  if (format !== "json" && format !== "xml") return failure(501, oembedRefusals.format);
  const url = query.get("url");
  if (!url) return failure(400, oembedRefusals.noUrl);
  const card = cardAtAddress(url, origin);
  if (!card)
    return failure(404, oembedRefusals.noCard(new URL(pathOf(codeSubject(1006)), origin).href));
  const limits = { width: maximum(query, "maxwidth"), height: maximum(query, "maxheight") };
  const fields = oembedFields(fittedCard(card, origin, limits), origin, limits, card.imagePath);
  return success(fields, format);
}

/** What a host without a server answers: no parameter, so the card in its own size. */
export function staticOembed(pagePath: string, format: OembedFormat, origin: URL): OembedAnswer {
  const url = new URL(pagePath, origin).href;
  return answerOembed(new URLSearchParams({ url, format }), origin);
}

const success = (...given: Parameters<typeof printOembed>): OembedAnswer => ({
  status: 200,
  ...printOembed(...given),
});

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
