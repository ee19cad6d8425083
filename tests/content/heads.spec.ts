import { expect, test } from "playwright/test";
import { goldenCodes } from "../golden/codes/codes.ts";
import { cell, readTable } from "../golden/table.ts";
import { trailOf } from "../support/html/head-rules.ts";
import { readHead, type Thing } from "../support/html/page-head.ts";
import { readHtml } from "../support/html/html.ts";

/** How many things a table that is kept by hand has. */
const countIn = (name: `${string}.tsv`, heading: string): string =>
  `${new Set(readTable(name).map((line) => cell(line, heading))).size}`;

const registered = `${goldenCodes.length}`;
const services = countIn("every-service-code.tsv", "service");
const situations = countIn("every-situation.tsv", "situation");
const stacks = countIn("every-message.tsv", "stack");

/** What a page of each kind says in its head: title, two labels, and its things, by hand. */
const heads: readonly (readonly [
  path: string,
  title: string,
  description: RegExp,
  labels: readonly (string | RegExp)[],
  things: readonly Partial<Thing>[],
])[] = [
  [
    "/",
    "What closed my WebSocket? Every close code explained",
    /^Every WebSocket close code: what it means, who sent it/,
    ["Registered codes", registered, "Services", services],
    [{ "@type": "WebSite", name: "What closed my WebSocket?" }],
  ],
  [
    "/1006/",
    "1006 Abnormal Closure: what it means and how to fix it",
    /^The connection ended without a Close frame\. .* Should I reconnect\? Yes, with backoff\.$/,
    ["Should I reconnect?", "Yes, with backoff", "Who sends it?", "Nobody"],
    [{ "@type": "DefinedTerm", termCode: "1006", name: "Abnormal Closure" }, {}],
  ],
  [
    "/4401/",
    "4401 Private Use: what this close code means",
    /^What close code 4401 means to .+, and whether to reconnect\.$/,
    ["Should I reconnect?", "It does not say", "Who sends it?", "Either side"],
    [{ "@type": "FAQPage" }],
  ],
  [
    "/services/",
    "WebSocket close codes of services, from Discord to Kubernetes",
    new RegExp(`^\\d+ close codes of ${services} services and servers`),
    ["Services", services, "Close codes", /^\d{3}$/],
    [{ "@type": "CollectionPage", name: "Close codes of services" }],
  ],
  [
    "/services/discord-gateway/",
    "Discord Gateway close codes",
    /^The connection on which Discord sends events to bots\. It has 14 close codes\./,
    ["Close codes", "14", "Do not reconnect after", "4004, 4010, 4011, 4012, 4013, 4014"],
    [{ "@type": "DefinedTermSet", name: "Discord Gateway close codes" }, {}],
  ],
  [
    "/services/discord-gateway/4004/",
    "Discord Gateway: 4004 Authentication failed: what it means",
    /^Discord did not accept the token in your Identify\. Should I reconnect\? No\./,
    ["Should I reconnect?", "No", "Who sends it?", "Discord Gateway"],
    [
      {
        "@type": "DefinedTerm",
        termCode: "4004",
        name: "Authentication failed",
        description: "Discord did not accept the token in your Identify.",
      },
      {},
      {},
    ],
  ],
  [
    "/situations/",
    "What happened to my WebSocket? Every situation",
    new RegExp(`^${situations} things that happen to a WebSocket connection`),
    ["Situations", situations, "Without a close code", /^\d+$/],
    [{ "@type": "CollectionPage", name: "What happened on the line" }],
  ],
  [
    "/situations/idle-timeout/",
    "It was quiet for too long and something cut it: what to do",
    /^No data passed for as long as a proxy/,
    ["Shows up as", "1006, 1001, 1000, 1002", "First safe move", /^Send a ping/],
    [
      {
        "@type": "TechArticle",
        headline: "It was quiet for too long and something cut it",
        inLanguage: "en",
        license: "https://creativecommons.org/licenses/by/4.0/",
      },
      {},
    ],
  ],
  [
    "/reference/",
    "WebSocket reference: close codes, services, limits, log lines",
    /^Everything that this site lists about WebSocket connections that close/,
    ["Collections", "6", "Registered codes", /^\d+$/],
    [{ "@type": "CollectionPage", name: "Reference" }],
  ],
  [
    "/timeouts/",
    "WebSocket idle timeouts and lifetime limits by product",
    /^\d+ documented limits that close a WebSocket/,
    ["Limits on silence", /^\d+$/, "Limits on age", /^\d+$/],
    [{ "@type": "TechArticle" }],
  ],
  [
    "/messages/",
    "WebSocket log lines: what each stack prints and what it means",
    new RegExp(`^\\d+ lines that ${stacks} clients, servers and proxies print`),
    ["Stacks", stacks, "Log lines", /^\d{3}$/],
    [{ "@type": "CollectionPage", name: "Log lines" }],
  ],
  [
    "/messages/node-ws/",
    "ws (Node.js): WebSocket error messages and what they mean",
    /^\d+ lines that ws \(Node\.js\) prints/,
    ["Log lines", /^\d+$/, "Platform", "JavaScript"],
    [{ "@type": "TechArticle", headline: "What ws (Node.js) prints" }, {}],
  ],
  [
    "/1006/lines/",
    "Log lines that mean WebSocket close code 1006",
    /^\d+ lines .* ends with 1006 Abnormal Closure, by stack\.$/,
    ["Log lines", /^\d+$/, "Family", "Local only, never on the wire"],
    [{ "@type": "BreadcrumbList" }],
  ],
  [
    "/compare/1006-vs-1013/",
    "1006 or 1013: what is the difference?",
    /^1013 is a server that says it is too busy; 1006 is silence/,
    [
      "Reconnect after 1006 Abnormal Closure?",
      "Yes, with backoff",
      "Reconnect after 1013 Try Again Later?",
      "Not automatically",
    ],
    [{ "@type": "FAQPage" }, { "@type": "BreadcrumbList" }],
  ],
  [
    "/compare/1006-vs-discord-gateway-4004/",
    "1006 or Discord Gateway 4004: what is the difference?",
    /^1006: The connection ended with no Close frame\. Discord Gateway 4004: Discord did not/,
    [
      "Reconnect after 1006 Abnormal Closure?",
      "Yes, with backoff",
      "Reconnect after Discord Gateway: 4004 Authentication failed?",
      "No",
    ],
    [{ "@type": "FAQPage" }, { "@type": "BreadcrumbList" }],
  ],
  [
    "/compare/",
    "Compare two WebSocket close codes",
    /^Pick two of the registered WebSocket close codes/,
    ["Registered codes", registered, "Often confused", /^\d+$/],
    [{ "@type": "CollectionPage", name: "Compare two close codes" }],
  ],
  [
    "/changes/",
    "What changed in this WebSocket close code reference",
    /^What was added to this reference/,
    ["Changes", /^\d+$/, "Latest", /^\d{4}-\d\d-\d\d$/],
    [{ "@type": "CollectionPage", name: "Changes" }],
  ],
  [
    "/embed/",
    "Embed a WebSocket close code",
    /^Put the card of a WebSocket close code/,
    ["Themes", "4", "Sizes", "3"],
    [{ "@type": "CollectionPage", name: "Embed a close code" }],
  ],
];

for (const [path, title, description, labels, things] of heads)
  test(`the head of ${path} is about what the page shows`, async ({ request, baseURL }) => {
    const html = await (await request.get(path)).text();
    const head = readHead(readHtml(html), html);
    const names = ["label1", "data1", "label2", "data2"].map((name) => `twitter:${name}`);
    expect.soft(head.title).toBe(title);
    expect.soft(head.meta("description")).toEqual([expect.stringMatching(description)]);
    expect
      .soft(names.flatMap((name) => head.meta(name)))
      .toEqual(labels.map((one) => (typeof one === "string" ? one : expect.stringMatching(one))));
    expect.soft(head.things).toMatchObject([...things]);
    expect.soft(head.links("canonical")).toEqual([`${baseURL ?? ""}${path}`]);
    expect.soft(head.meta("robots")).toEqual([]);
  });

for (const [path, title] of [
  ["/abc/", "Not found"],
  ["/not-found/", "Not found"],
  ["/2345/", "2345 Unassigned: what this close code means"],
  ["/find?q=gooing+away", /^\d+ answers for “gooing away”$/],
] as const)
  test(`${path} is not for an index, and says so`, async ({ request }) => {
    const html = await (await request.get(path)).text();
    const head = readHead(readHtml(html), html);
    expect.soft(head.title).toEqual(expect.stringMatching(title));
    expect.soft(head.meta("robots")).toEqual(["noindex"]);
    expect.soft([head.links("canonical"), head.meta("og:url")]).toEqual([[], []]);
    expect.soft(head.links("alternate", "text/markdown")).toEqual([]);
  });

test("the questions that a page gives to search engines are answered by their own answers", async ({
  request,
}) => {
  const html = await (await request.get("/1006/")).text();
  const faq = readHead(readHtml(html), html).things.find((one) => one["@type"] === "FAQPage");
  const answer = (text: string) => ({ "@type": "Answer", text: expect.stringContaining(text) });
  expect(faq?.["mainEntity"]).toMatchObject([
    { name: "Should I reconnect?", acceptedAnswer: answer("Yes, with backoff. Wait a random") },
    { name: "Can I send it?", acceptedAnswer: answer("No. In a browser close(1006) throws.") },
    { name: "Who sends it?", acceptedAnswer: answer("Nobody. The side that lost the line") },
  ]);
});

test("a term belongs to its list: the registry, or the service's page", async ({
  request,
  baseURL,
}) => {
  const setOf = async (path: string) => {
    const html = await (await request.get(path)).text();
    return readHead(readHtml(html), html).things[0]?.["inDefinedTermSet"];
  };
  expect(await setOf("/1006/")).toMatchObject({
    name: "IANA WebSocket Close Code Number Registry",
    url: "https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number",
  });
  expect(await setOf("/services/discord-gateway/4004/")).toMatchObject({
    name: "Discord Gateway close codes",
    url: `${baseURL ?? ""}/services/discord-gateway/`,
  });
});

test("a service's set has each of its codes, named and addressed", async ({ request, baseURL }) => {
  const html = await (await request.get("/services/discord-gateway/")).text();
  const [set] = readHead(readHtml(html), html).things;
  const terms = set?.["hasDefinedTerm"] as readonly Readonly<Record<string, string>>[];
  expect(terms).toHaveLength(14);
  expect(terms[3]).toMatchObject({
    termCode: "4003",
    name: "Not authenticated",
    url: `${baseURL ?? ""}/services/discord-gateway/4003/`,
  });
});

test("the site tells search engines where its field leads", async ({ request, baseURL }) => {
  const html = await (await request.get("/")).text();
  expect(readHead(readHtml(html), html).things[0]).toMatchObject({
    url: `${baseURL ?? ""}/`,
    potentialAction: { target: `${baseURL ?? ""}/find?q={search_term_string}` },
  });
});

for (const [path, trail] of [
  ["/1006/lines/", [["1006 Abnormal Closure", "/1006/"]]],
  [
    "/services/discord-gateway/",
    [
      ["Reference", "/reference/"],
      ["Services", "/services/"],
      ["Chat and social", "/services/#chat"],
    ],
  ],
  [
    "/services/discord-gateway/4004/",
    [
      ["Reference", "/reference/"],
      ["Services", "/services/"],
      ["Discord Gateway", "/services/discord-gateway/"],
    ],
  ],
  [
    "/situations/idle-timeout/",
    [
      ["Reference", "/reference/"],
      ["Situations", "/situations/"],
      ["While it was open", "/situations/#open"],
    ],
  ],
  [
    "/messages/node-ws/",
    [
      ["Reference", "/reference/"],
      ["Log lines", "/messages/"],
      ["JavaScript", "/messages/#javascript"],
    ],
  ],
  [
    "/compare/1006-vs-1013/",
    [
      ["Reference", "/reference/"],
      ["Comparisons", "/compare/"],
    ],
  ],
] as const)
  test(`the breadcrumbs of ${path} lead to the pages above it`, async ({ request }) => {
    expect(trailOf(readHtml(await (await request.get(path)).text()))).toEqual(trail);
  });
