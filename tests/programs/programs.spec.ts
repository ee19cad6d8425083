import { get } from "node:http";
import { expect, test, type APIResponse } from "playwright/test";
import { apiIds, apiIndexes, apiIndexPath, apiItemPath, apiPaths } from "#site/lib/api/paths.ts";
import { markdownPath } from "#site/lib/addresses/urls.ts";

const expectShared = (response: APIResponse, type: string) => {
  expect([response.url(), response.status()]).toEqual([response.url(), 200]);
  expect(response.headers()["content-type"]).toContain(type);
  expect(response.headers()["access-control-allow-origin"]).toBe("*");
};

for (const index of apiIndexes)
  test(`${apiIndexPath(index)} answers JSON to every origin, and so do its items`, async ({
    request,
  }) => {
    const ids = apiIds[index];
    const items = [ids.at(0), ids.at(ids.length / 2), ids.at(-1)].filter((id) => id !== undefined);
    for (const path of [apiIndexPath(index), ...items.map((id) => apiItemPath(index, id))]) {
      const response = await request.get(path);
      expectShared(response, "application/json");
      expect(await response.json()).toHaveProperty("$schema");
    }
  });

test("every address of the API answers with the schema that it names", async ({ request }) => {
  const schemas = new Set<string>();
  for (const path of apiPaths()) {
    const response = await request.get(path);
    expectShared(response, "application/json");
    const { $schema } = (await response.json()) as { $schema: string };
    if (!path.startsWith("/api/v1/schema/")) schemas.add($schema);
  }
  expect(schemas.size).toBeGreaterThan(5);
  for (const schema of schemas) {
    const response = await request.get(schema);
    expectShared(response, "application/json");
    expect(await response.json()).toHaveProperty("$id", schema);
  }
});

/** Asks for an address letter for letter: the browser's client would mend it before it asks. */
const askRaw = (origin: string, path: string) =>
  new Promise<{ status: number; type: string; cors: string; body: string }>((resolve, reject) => {
    const { hostname, port } = new URL(origin);
    get({ hostname, port, path }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        resolve({
          status: response.statusCode ?? 0,
          type: response.headers["content-type"] ?? "",
          cors: response.headers["access-control-allow-origin"] ?? "",
          body: Buffer.concat(chunks).toString("utf8"),
        });
      });
    }).on("error", reject);
  });

const missing: readonly (readonly [path: string, nearest: string, index: string])[] = [
  ["/api/v1/services/discord-gatway.json", "services/discord-gateway", "services"],
  ["/api/v1/services/Discord-Gateway.json", "services/discord-gateway", "codes"],
  ["/api/v1/services/discord-gateway.json/", "services/discord-gateway", "codes"],
  ["/api/v1/situations/idle-time-out.json", "situations/idle-timeout", "situations"],
  ["/api/v1/timeouts/nginx.json", "timeouts", "timeouts"],
  ["/api/v1/codes/4004.json", "codes/3008", "codes"],
  ["/api/v1/codes/abc.json", "codes/1000", "codes"],
  ["/api/v1/codes/1006.json/", "codes/1006", "codes"],
  ["/api/v1/codes.json/", "codes", "codes"],
  ["/api/v1/CODES.json", "codes", "codes"],
  ["/API/v1/codes.json", "codes", "codes"],
  ["/api/v1/codes", "codes", "codes"],
  ["/api/v1/", "codes", "codes"],
  ["/api", "codes", "codes"],
  ["/api/v1/codes/../codes.json", "codes", "codes"],
  ["/api/v1/codes/%2e%2e/services.json", "services", "codes"],
  ["/api/v1/../../../etc/passwd", "codes", "codes"],
  ["/api/../1006/", "codes", "codes"],
  ["/api/..", "codes", "codes"],
  ["/api/v1/schema/servce.json", "schema/service", "codes"],
];

for (const [path, nearest, index] of missing)
  test(`${path} answers 404 in JSON, with ${nearest} nearby`, async ({ baseURL }) => {
    const { status, type, cors, body } = await askRaw(baseURL ?? "", path);
    expect([status, type, cors]).toEqual([404, "application/json; charset=utf-8", "*"]);
    const answer = JSON.parse(body) as { error: string; nearest: readonly string[]; index: string };
    expect(answer.error).toMatch(/\S\.?$/);
    expect(answer.nearest[0]).toBe(`${baseURL ?? ""}/api/v1/${nearest}.json`);
    expect(answer.index).toBe(`${baseURL ?? ""}/api/v1/${index}.json`);
  });

test("every Markdown file that llms.txt lists answers as Markdown to every origin", async ({
  request,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const llms = await (await request.get("/llms.txt")).text();
  const markdownUrls = [...llms.matchAll(/\]\((\S+\.md)\)/g)].map(([, url = ""]) => url);
  expect(markdownUrls.length).toBeGreaterThan(800);
  for (const url of markdownUrls) {
    expect(url.startsWith(`${baseURL ?? ""}/`)).toBe(true);
    const response = await request.get(url);
    expectShared(response, "text/markdown; charset=utf-8");
    expect(await response.text()).toMatch(/^# /);
  }
});

const pagesWithMarkdown = [
  "/",
  "/1006/",
  "/4004/",
  "/compare/",
  "/compare/1006-vs-1013/",
  "/services/discord-gateway/",
  "/services/discord-gateway/4004/",
  "/situations/idle-timeout/",
  "/timeouts/",
  "/messages/",
];

for (const path of pagesWithMarkdown)
  test(`${markdownPath(path)} leads back to ${path}`, async ({ request, baseURL }) => {
    const markdown = await (await request.get(markdownPath(path))).text();
    const [, address = ""] = /^Web page: .*\]\((\S+)\)$/m.exec(markdown) ?? [];
    expect(address).toBe(`${baseURL ?? ""}${path}`);
    expect((await request.get(address)).headers()["content-type"]).toContain("text/html");
  });

test("a comparison made on demand has the Markdown file that its head names", async ({
  request,
}) => {
  const path = "/compare/1006-vs-discord-gateway-4004";
  const html = await (await request.get(`${path}/`)).text();
  expect(html).toContain(`type="text/markdown" href="${path}.md"`);
  const markdown = await request.get(`${path}.md`);
  expect(markdown.status()).toBe(200);
  expect(markdown.headers()["content-type"]).toBe("text/markdown; charset=utf-8");
  expect(await markdown.text()).toContain("Discord Gateway 4004");
});
