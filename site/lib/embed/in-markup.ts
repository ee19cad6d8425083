import { escapeMarkup } from "#data/text/escape-markup.ts";
import { elementInVue, platformWords } from "#data/words/pages/platform-words.ts";
import { isSearchCard, type SiteCard, type CardTarget } from "../cards/card-target.ts";
import type { EmbedChoice } from "./embed-choice.ts";
import type { PlatformSnippet } from "./platform-snippet.ts";
import { elementSnippet, iframeSnippet, nameAttributes, themeAttribute } from "./snippets.ts";

const jsxFrame = ({ frameTitle, cardUrl, width, height }: CardTarget): string =>
  `<iframe src={${JSON.stringify(cardUrl)}} title={${JSON.stringify(frameTitle)}} width={${width}} height={${height}} loading="lazy" style={{ border: 0, maxWidth: "100%" }} />`;

const hugoFile = `{{/* layouts/shortcodes/ws-code.html */}}
<iframe src="{{ .Get "src" }}" title="{{ .Get "title" }}" width="{{ .Get "width" }}" height="{{ .Get "height" }}" loading="lazy" style="border:0;max-width:100%"></iframe>`;

const hugoUse = ({ cardUrl, frameTitle, width, height }: CardTarget): string =>
  `{{< ws-code src="${cardUrl}" title="${escapeMarkup(frameTitle)}" width="${width}" height="${height}" >}}`;

/** The component of this project's package. It takes the code as a number. */
function astroComponent(subject: SiteCard, theme: string): PlatformSnippet {
  const props = [...nameAttributes(subject.path), ...themeAttribute(theme)].map(([name, value]) =>
    name === "code" ? `code={${value}}` : `${name}="${value}"`,
  );
  return {
    ...platformWords.astro,
    text: `---\nimport WsCode from "ws-code/astro";\n---\n<WsCode ${props.join(" ")} />`,
  };
}

/** Generators whose pages are text: each has its own way to let HTML through. */
export function inMarkup(
  { target, subject, theme }: EmbedChoice,
  origin: URL,
): readonly PlatformSnippet[] {
  const frame = iframeSnippet(target);
  const { docusaurus, vitepress, starlight, mkdocs, sphinx, hugo, jekyll } = platformWords;
  return [
    { ...docusaurus, text: jsxFrame(target) },
    subject.badge === undefined
      ? { ...vitepress, text: frame }
      : { ...vitepress, note: elementInVue, text: elementSnippet(subject, origin, theme) },
    { ...starlight, text: frame },
    ...(isSearchCard(subject) ? [] : [astroComponent(subject, theme)]),
    { ...mkdocs, text: frame },
    { ...sphinx, text: `.. raw:: html\n\n   ${frame}` },
    { ...hugo, text: `${hugoFile}\n${hugoUse(target)}` },
    { ...jekyll, text: frame },
  ];
}
