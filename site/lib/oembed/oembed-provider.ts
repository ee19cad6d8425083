import { comparisonPath, pathOf } from "#data/model/paths.ts";
import { anyCode, codeSubject } from "#data/model/subject.ts";
import { catalogue } from "../catalogue/catalogue.ts";
import { siteName } from "#data/words/site.ts";

/** What stands before the paths of a scheme: its wildcards may not stand for http or https. */
const protocols = ["https", "http"];

/** The paths of every page that has a card, each scheme once. */
const paths = [...new Set(catalogue.flatMap(({ schemes = [] }) => schemes))];

const schemes = (host: string): readonly string[] =>
  protocols.flatMap((protocol) => paths.map((path) => `${protocol}://${host}${path}`));

/** Pages that will always be there: the registry's audit fetches the answers of these. */
const examples = [
  pathOf(codeSubject(1006)),
  pathOf(anyCode(4004, "discord-gateway")),
  comparisonPath(codeSubject(1006), codeSubject(1013)),
];

/** Text as YAML: a JSON string is a YAML one too (YAML 1.2.2, §1.3). */
const quote = (text: string): string => JSON.stringify(text);

const list = (items: readonly string[]): readonly string[] =>
  items.map((item) => `    - ${quote(item)}`);

/**
 * This site's entry for the registry of oEmbed providers, in the shape of
 * https://github.com/iamcal/oembed/tree/master/providers.
 * @param origin the public origin of this site
 */
export function providerEntry(origin: URL): string {
  const endpoint = new URL("/oembed", origin).href;
  const answer = (path: string) =>
    `${endpoint}?url=${encodeURIComponent(new URL(path, origin).href)}`;
  return [
    "---",
    `- provider_name: ${quote(siteName)}`,
    `  provider_url: ${quote(origin.href)}`,
    "  endpoints:",
    "  - schemes:",
    ...list(schemes(origin.host)),
    `    url: ${quote(endpoint)}`,
    "    formats: [json, xml]",
    "    discovery: true",
    "    example_urls:",
    ...list(examples.map(answer)),
    "...",
    "",
  ].join("\n");
}
