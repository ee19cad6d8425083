import { expect } from "playwright/test";
import { test } from "#tests/support/embeds/host-site.ts";
import { services } from "#data/index.ts";
import { classed, linksIn, named, readHtml } from "#tests/support/html/html-elements.ts";
import { cellText, definitions, tableRows } from "#tests/support/html/html-tables.ts";
import { readJson, readMain, readMarkdown, readWhole } from "#tests/support/html/read-page.ts";
import { asRead } from "#tests/support/html/words.ts";
import { knownServices } from "./service-codes.ts";
import { linesOf } from "./service-lines.ts";
import { groupTitles, reconnectKinds, type ReconnectWords } from "./service-words.ts";

const knownCodes = knownServices.flatMap(({ id, name: service, codes }) =>
  codes.map(([code, name, reconnect, remedy]) => ({
    id,
    code,
    name,
    reconnect,
    remedy,
    title: `${service}: ${code} ${name}`,
    path: `/services/${id}/${code}/`,
  })),
);

const textOf = (elements: ReturnType<typeof readHtml>) =>
  elements.map(({ text }) => text).join(" ");

test("every service's Markdown file has each code in one row with its own words", async ({
  request,
  baseURL,
}) => {
  for (const { id, codes } of services) {
    const rows = tableRows(await readMarkdown(request, `/services/${id}.md`));
    const found = rows.map((row) => [
      cellText(row, "Code"),
      cellText(row, "Name and meaning"),
      cellText(row, "Reconnect?"),
      cellText(row, "What to do"),
      ...linksIn([...row.cells.values()]).map(({ href }) => href),
    ]);
    const wanted = linesOf(id).map(({ span, code, name, reconnect }, index) => [
      span,
      `${name} ${asRead(codes[index]?.meaning ?? "")}`,
      reconnect,
      asRead(codes[index]?.remedy ?? ""),
      `${baseURL ?? ""}/services/${id}/${code}.md`,
    ]);
    expect(found, id).toEqual(wanted);
  }
});

interface ServiceAnswer {
  readonly name: string;
  readonly group: string;
  readonly groupName: string;
  readonly codes: readonly {
    readonly code: number;
    readonly name: string;
    readonly meaning: string;
    readonly remedy: string;
    readonly title: string;
    readonly url: string;
    readonly reconnect: Readonly<Record<"kind" | "verdict" | "text", string>>;
  }[];
}

test("every service's JSON has each code with its own words", async ({ request, baseURL }) => {
  for (const { id, name, group, codes } of services) {
    const answer = await readJson<ServiceAnswer>(request, `/api/v1/services/${id}.json`);
    expect([answer.name, answer.group, answer.groupName]).toEqual([
      name,
      group,
      groupTitles[group],
    ]);
    const wanted = linesOf(id).map((line, index) => ({
      code: line.code,
      name: codes[index]?.name,
      meaning: codes[index]?.meaning,
      remedy: codes[index]?.remedy,
      title: `${name}: ${line.code} ${line.name}`,
      url: `${baseURL ?? ""}/services/${id}/${line.code}/`,
      reconnect: {
        kind: reconnectKinds[line.reconnect as ReconnectWords],
        verdict: line.reconnect,
        text: codes[index]?.remedy,
      },
    }));
    expect(answer.codes, id).toMatchObject(wanted);
    expect(answer.codes, id).toHaveLength(wanted.length);
  }
});

interface ServiceEntry {
  readonly id: string;
  readonly groupName: string;
  readonly codeCount: number;
}

test("the index of the API has every service with its kind and how many codes", async ({
  request,
}) => {
  const index = await readJson<{ services: readonly ServiceEntry[] }>(
    request,
    "/api/v1/services.json",
  );
  const found = index.services.map(({ id, groupName, codeCount }) => [id, groupName, codeCount]);
  expect(found).toEqual(
    services.map(({ id, group }) => [id, groupTitles[group], linesOf(id).length]),
  );
});

for (const surface of ["/embed/…/", "/card/….html"])
  test(`the card of a known code says its name, verdict and remedy: ${surface}`, async ({
    request,
  }) => {
    for (const { id, code, name, reconnect, remedy, path } of knownCodes) {
      const card = surface.startsWith("/embed")
        ? await readMain(request, `/embed${path}`)
        : await readWhole(request, `/card${path.slice(0, -1)}.html`);
      const service = services.find((one) => one.id === id);
      const use = service?.codes.find((one) => one.code === code);
      expect(textOf(classed(card, "name")), path).toBe(`${code} ${name}`);
      expect(textOf(classed(card, "answer")), path).toBe(asRead(use?.meaning ?? ""));
      const [asked, , sender] = definitions(classed(card, "questions").length > 0 ? card : []);
      expect(asked?.term.text).toBe("Should I reconnect?");
      expect(textOf(asked?.details ?? []), path).toContain(`${reconnect} ${remedy}`);
      expect(textOf(named(sender?.details ?? [], "b")), path).toBe(service?.name);
    }
  });

test("oEmbed and badge call a known code by service, number and name", async ({
  request,
  baseURL,
}) => {
  for (const { path, title } of knownCodes) {
    const url = encodeURIComponent(`${baseURL ?? ""}${path}`);
    expect(await readJson(request, `/oembed?url=${url}`)).toMatchObject({ title });
    const badge = await (await request.get(`/badge${path.slice(0, -1)}.svg`)).text();
    expect(badge).toContain(`<title>${title}</title>`);
  }
});

test("llms.txt has a line for each known code, and for each service what is final", async ({
  request,
  baseURL,
}) => {
  const llms = await (await request.get("/llms.txt")).text();
  for (const { id, code, title } of knownCodes) {
    const address = `${baseURL ?? ""}/services/${id}/${code}.md`;
    const line = llms.split("\n").find((text) => text.includes(`](${address})`)) ?? "";
    expect(textOf(named(readHtml(`<p>${line.replaceAll("\\", "")}</p>`), "p"))).toContain(title);
  }
  expect(llms).toContain("Do not reconnect after 4004, 4010, 4011, 4012, 4013, 4014.");
});

test("the element on another site says name, verdict and remedy of every known code", async ({
  page,
  baseURL,
  openHost,
}) => {
  const tags = knownCodes.map(
    ({ id, code }) => `<ws-code service="${id}" code="${code}"></ws-code>`,
  );
  const script = `<script type="module" src="${baseURL ?? ""}/ws-code.js"></script>`;
  await openHost(tags.join("") + script);
  await expect(page.locator("ws-code article")).toHaveCount(knownCodes.length);
  const cards = await page.locator("ws-code article").allInnerTexts();
  for (const [index, { code, name, reconnect, remedy }] of knownCodes.entries()) {
    const text = (cards[index] ?? "").replaceAll(/\s+/g, " ");
    expect.soft(text).toContain(`${code} ${name}`);
    expect.soft(text).toContain(`Should I reconnect? ${reconnect}`);
    expect.soft(text).toContain(remedy);
  }
});
