import { socialImageSize } from "#badges/social-image.ts";
import { escapeMarkup } from "#data/text/escape-markup.ts";
import type { CardTarget } from "../cards/card-target.ts";
import type { SizeLimits } from "./oembed-fit.ts";
import type { OembedField } from "./oembed-print.ts";
import { siteName } from "#data/words/site.ts";
import { siteImage } from "../addresses/urls.ts";

/** How long a consumer may keep an answer, in seconds: as `s-maxage` in headers.ts. */
const cacheAge = 86_400;

/**
 * What oEmbed 1.0 says of a card, as a response of the type `rich`. `version` is a string: Drupal
 * takes no number for it. `provider_name` is the one of the registry's entry, letter for letter.
 * @param limits what the request asked for: the thumbnail obeys them too (§2.3.4), so is left out
 * @param imagePath the page's social image, 1200 × 630 px, PNG; the site's where it has none
 */
export const oembedFields = (
  target: CardTarget,
  origin: URL,
  limits: SizeLimits,
  imagePath: string = siteImage.path,
): readonly OembedField[] => [
  ["version", "1.0"],
  ["type", "rich"],
  ["title", target.heading],
  ["provider_name", siteName],
  ["provider_url", origin.href],
  ["cache_age", cacheAge],
  ...thumbnail(new URL(imagePath, origin), limits),
  ["html", embedHtml(target)],
  ["width", target.width],
  ["height", target.height],
];

const { width: imageWidth, height: imageHeight } = socialImageSize;

/** All three fields or none, as the specification asks. */
const thumbnail = (url: URL, { width, height }: SizeLimits): readonly OembedField[] =>
  imageWidth > (width ?? imageWidth) || imageHeight > (height ?? imageHeight)
    ? []
    : [
        ["thumbnail_url", url.href],
        ["thumbnail_width", imageWidth],
        ["thumbnail_height", imageHeight],
      ];

/**
 * The one shape that every consumer keeps: one root (remark takes only the first node), the
 * blockquote before the frame (WordPress loads its resizer for it), exactly one frame (Iframely),
 * no script (WordPress returns nothing for one). Ghost puts it into a phone's column as it is.
 */
function embedHtml({ heading, frameTitle, pageUrl, cardUrl, width, height }: CardTarget): string {
  const [title, frame, page, card] = [heading, frameTitle, pageUrl, cardUrl].map(escapeMarkup);
  return `<div><blockquote hidden style="display:none"><a href="${page}">${title}</a></blockquote><iframe src="${card}" width="${width}" height="${height}" title="${frame}" frameborder="0" loading="lazy" style="border:0;max-width:100%"></iframe></div>`;
}
