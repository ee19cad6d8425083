import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { allPaths } from "../catalogue/catalogue.ts";
import { cardAt } from "../cards/site-card.ts";
import { answerOembed } from "./oembed.ts";
import { providerEntry } from "./oembed-provider.ts";
import { siteName } from "#data/words/site.ts";

const origin = new URL("https://ws-code.example");

interface Provider {
  readonly provider_name: string;
  readonly provider_url: string;
  readonly endpoints: readonly {
    readonly schemes: readonly string[];
    readonly url: string;
    readonly formats: readonly string[];
    readonly discovery: boolean;
    readonly example_urls: readonly string[];
  }[];
}

const providers = parse(providerEntry(origin), { strict: true }) as readonly Provider[];
const endpoint = providers[0]?.endpoints[0];

/** As consumers of the registry read a scheme: `*` stands for anything. */
const patterns = (endpoint?.schemes ?? []).map(
  (scheme) =>
    new RegExp(
      `^${scheme
        .split("*")
        .map((part) => RegExp.escape(part))
        .join(".*")}$`,
    ),
);
const isListed = (url: string) => patterns.some((pattern) => pattern.test(url));

const withCard = allPaths().filter((path) => cardAt(path));
const ownPages = ["/4004/", "/65535/", "/0/", "/compare/1006-vs-discord-gateway-4004/"];

/** The overview of a service has the address of one of its codes but for the number. */
const withoutCard = allPaths().filter(
  (path) => !cardAt(path) && !/^\/services\/.+|^\/\d+\/lines\/$|^\/situations\/$/.test(path),
);

describe("providerEntry()", () => {
  it("is one provider with one endpoint, under the name that answers carry", () => {
    expect(providers).toHaveLength(1);
    expect(providers[0]).toMatchObject({
      provider_name: siteName,
      provider_url: "https://ws-code.example/",
      endpoints: [{ url: "https://ws-code.example/oembed", formats: ["json", "xml"] }],
    });
  });

  it.each(["https", "http"])("has a scheme for every page that has a card, with %s", (protocol) => {
    const missed = [...withCard, ...ownPages].filter(
      (path) => !isListed(`${protocol}://ws-code.example${path}`),
    );
    expect(missed).toEqual([]);
    expect(withCard.length).toBeGreaterThan(500);
  });

  it("has no scheme for pages without one", () => {
    expect(withoutCard.filter((path) => isListed(new URL(path, origin).href))).toEqual([]);
    expect(withoutCard.length).toBeGreaterThan(50);
  });

  it("has no scheme for another site, and no wildcard in the protocol or the host", () => {
    expect(isListed("https://elsewhere.example/1006/")).toBe(false);
    for (const scheme of endpoint?.schemes ?? [])
      expect(scheme).toMatch(/^https?:\/\/ws-code\.example\//);
  });

  it.each(endpoint?.example_urls ?? [])("names %s, which has an answer", (example) => {
    expect(answerOembed(new URL(example).searchParams, origin).status).toBe(200);
  });
});
