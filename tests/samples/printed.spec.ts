import { parse, type DefaultTreeAdapterTypes } from "parse5";
import { expect, test } from "playwright/test";
import { fixCode } from "#data/fix-code/index.ts";
import { resolveSource } from "#data/model/source.ts";
import { plainText } from "#data/text/text.ts";

type Node = DefaultTreeAdapterTypes.Node;

const elements = (node: Node): readonly DefaultTreeAdapterTypes.Element[] =>
  "childNodes" in node
    ? node.childNodes.flatMap((child) =>
        "tagName" in child ? [child, ...elements(child)] : elements(child),
      )
    : [];

const textOf = (node: Node | undefined): string => {
  if (node === undefined) return "";
  if ("value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
};

const names: Readonly<Record<string, string>> = {
  browser: "Browser",
  "node-ws": "Node, ws",
  "python-websockets": "Python, websockets",
  "go-gorilla": "Go, gorilla/websocket",
  "java-net-http": "Java, java.net.http",
  dotnet: ".NET, ClientWebSocket",
  nginx: "nginx",
};

/** The part of a page below its heading “In code”: snippets for embedding are code too. */
const partInCode = (html: string): string =>
  html.split(">In code</h3>")[1]?.split(/<h[23]\b/)[0] ?? "";

/** Every sample of a page as a reader gets it. */
const samplesOn = (html: string) =>
  elements(parse(partInCode(html)))
    .filter(({ tagName }) => tagName === "details")
    .map((details) => {
      const inside = elements(details);
      const first = (tag: string) => inside.find(({ tagName }) => tagName === tag);
      return {
        isOpen: details.attrs.some(({ name }) => name === "open"),
        name: textOf(first("summary")).trim(),
        says: textOf(first("p")).replace(/\s+/g, " ").trim(),
        leads: inside.findLast(({ tagName }) => tagName === "a")?.attrs[0]?.value,
        code: textOf(first("pre")),
      };
    });

for (const [code, samples] of Object.entries(fixCode))
  test(`the page of ${code} prints every sample as it is run, the first one open`, async ({
    request,
  }) => {
    const html = await (await request.get(`/${code}/`)).text();
    expect(samples.length).toBeGreaterThan(0);
    expect(samplesOn(html)).toEqual(
      samples.map((sample, index) => {
        const { title, url } = resolveSource(sample.source);
        return {
          isOpen: index === 0,
          name: names[sample.stack],
          says: `${plainText(sample.does)} ${title}`,
          leads: url,
          code: sample.code,
        };
      }),
    );
  });
