import { createServer, type Server } from "node:http";
import { createTarGzip } from "nanotar";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compareSources, type Verdict } from "./compare-sources.ts";
import type { QuotedSource } from "./quoted-sources.ts";

const code = (lines: readonly string[]) => `${lines.join("\n")}\n`;
const filler = Array.from({ length: 20 }, (_, index) => `const filler${index} = ${index};`);

/** Two versions of a package: one line that is quoted differs, and so does one far from it. */
const archives = {
  "1.0.0": {
    "src/close.js": code([...filler, "close(4001, 'token expired')", ...filler, "log('a')"]),
    "src/ping.js": code(["ping(4002)", ...filler, "log('a')"]),
    "src/old.js": "close(4003)",
  },
  "2.0.0": {
    "src/close.js": code([...filler, "close(4009, 'token expired')", ...filler, "log('b')"]),
    "src/ping.js": code(["  ping(4002)", ...filler, "log('b')"]),
  },
} as const;

const repository: Readonly<Record<string, string>> = {
  "/owner/name/0123/a.go": code(["Close(4100)", ...filler]),
  "/owner/name/HEAD/a.go": code(["Close(4101)", ...filler]),
};

let server: Server;
let origin: string;
const asked: string[] = [];

const packageOf = () => ({
  "dist-tags": { latest: "2.0.0" },
  versions: Object.fromEntries(
    Object.keys(archives).map((version) => [
      version,
      { dist: { tarball: `${origin}/archive/${version}` } },
    ]),
  ),
});

async function bodyAt(path: string): Promise<string | Uint8Array | undefined> {
  if (path === "/@scope%2fchat") return JSON.stringify(packageOf());
  const version = Object.entries(archives).find(([name]) => path === `/archive/${name}`);
  if (!version) return repository[path];
  const files = Object.entries(version[1]);
  return createTarGzip(files.map(([name, data]) => ({ name: `package/${name}`, data })));
}

beforeAll(async () => {
  server = createServer((request, response) => {
    const { url: path = "/" } = request;
    asked.push(path);
    void bodyAt(path).then((body) => {
      response.writeHead(body === undefined ? 404 : 200).end(body);
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("no port");
  origin = `http://127.0.0.1:${address.port}`;
});

afterAll(() => server.close());

const inPackage = (path: string, quotes: readonly string[], version = "1.0.0"): QuotedSource => ({
  url: `https://unpkg.com/@scope/chat@${version}/${path}`,
  file: { repository: "@scope/chat", commit: version, path },
  quotes,
  usedBy: ["services/chat"],
});
const inRepository = (path: string): QuotedSource => ({
  url: `https://github.com/owner/name/blob/0123/${path}`,
  file: { repository: "owner/name", commit: "0123", path },
  quotes: ["4100"],
  usedBy: ["services/other"],
});

const verdictOn = async (source: QuotedSource, github = origin): Promise<Verdict | undefined> =>
  (await compareSources([source], { registry: origin, github }))[0]?.verdict;

describe("a file of a package", () => {
  it("is changed where a quoted line is another in the newest version", async () => {
    expect(await verdictOn(inPackage("src/close.js", ["4001"]))).toBe("changed");
  });

  it("is unchanged where only lines far from the quoted one are others, or white space", async () => {
    expect(await verdictOn(inPackage("src/ping.js", ["4002"]))).toBe("unchanged");
  });

  it("is compared as a whole where nothing of it is quoted", async () => {
    expect(await verdictOn(inPackage("src/ping.js", []))).toBe("changed");
    expect(await verdictOn(inPackage("src/ping.js", ["400"]))).toBe("changed");
  });

  it("is gone where the newest version has none", async () => {
    expect(await verdictOn(inPackage("src/old.js", ["4003"]))).toBe("gone");
  });

  it("is the newest, and not downloaded, at the version that the registry calls the latest", async () => {
    asked.length = 0;
    expect(await verdictOn(inPackage("src/ping.js", ["4002"], "2.0.0"))).toBe("newest");
    expect(asked).toEqual(["/@scope%2fchat"]);
  });

  it("is unread where its version is not in the registry", async () => {
    expect(await verdictOn(inPackage("src/ping.js", ["4002"], "0.1.0"))).toBe("unread");
  });

  it("is downloaded with the others of its version at once", async () => {
    asked.length = 0;
    const sources = [inPackage("src/close.js", ["4001"]), inPackage("src/old.js", ["4003"])];
    await compareSources(sources, { registry: origin, github: origin });
    expect(asked.sort()).toEqual(["/@scope%2fchat", "/archive/1.0.0", "/archive/2.0.0"]);
  });
});

describe("a file of a repository", () => {
  it("is changed where a quoted line is another at the newest commit", async () => {
    expect(await verdictOn(inRepository("a.go"))).toBe("changed");
  });

  it("is unread where its host is out of reach, which is asked once, and stops no package", async () => {
    const nobody = "http://127.0.0.1:1";
    const sources = [inRepository("a.go"), inPackage("src/ping.js", ["4002"])];
    const compared = await compareSources(sources, { registry: origin, github: nobody });
    expect(compared.map(({ verdict }) => verdict)).toEqual(["unread", "unchanged"]);
    expect(compared[0]?.why).toContain("127.0.0.1:1 could not be reached");
  });
});
