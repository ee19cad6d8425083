import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";

/**
 * A copy of what `npm start` runs before anything is installed, and no npm to install it with: a
 * setting that is taken by mistake ends there, and neither installs nor builds in this checkout.
 */
const copied = [
  ...["start.mjs", "deploy", "setup/setup.mjs", "setup/port.mjs", "setup/built.mjs"].map(
    (file) => `scripts/${file}`,
  ),
  ...["server/settings.mjs", "server/request-settings.mjs", "site/build/source-hash.mjs"],
];
const copy = mkdtempSync(join(tmpdir(), "ws-code-start-"));

beforeAll(() => {
  writeFileSync(join(copy, "package-lock.json"), "{}");
  for (const file of copied)
    cpSync(join(import.meta.dirname, "..", file), join(copy, file), { recursive: true });
});

afterAll(() => {
  rmSync(copy, { recursive: true });
});

/** `npm start` with settings that end it before it builds: its exit code, and what it said. */
function start(settings: Readonly<Record<string, string>>) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/start.mjs"], {
    cwd: copy,
    env: { PATH: "", ...settings },
    encoding: "utf8",
  });
  return { status, stdout, said: stderr.trim().split("\n") };
}

it.each(["abc", "65536", "-1", "80.5", "", "123456"])(
  "refuses PORT=%j and says what may stand there",
  (port) => {
    expect(start({ PORT: port })).toEqual({
      status: 1,
      stdout: "",
      said: [`PORT is “${port}”, which is not a port.`, "Set it to a number from 0 to 65535."],
    });
  },
);

it.each([
  ...["ws-code.example", "ftp://ws-code.example", "https://ws-code.example/docs", ""],
  ...["https://me@ws-code.example", "https://me:word@ws-code.example", "https://ws-code.example?a"],
  ...["https://ws-code.example/?", "https://ws-code.example#a", "https://ws-code.example/#"],
])("refuses SITE_URL=%j and says what may stand there", (site) => {
  expect(start({ PORT: "0", SITE_URL: site })).toEqual({
    status: 1,
    stdout: "",
    said: [
      `SITE_URL is “${site}”, which is not an origin.`,
      "Set it to the scheme and host that readers see, such as https://ws-code.example",
    ],
  });
});

it.each([
  [{ RATE_LIMIT: "-1" }, "RATE_LIMIT is “-1”, which is not a number of requests a second."],
  [
    { TRUSTED_PROXIES: "localhost" },
    "TRUSTED_PROXIES names “localhost”, which is neither an address nor a network.",
  ],
])("refuses %j before the build", (settings, problem) => {
  const { status, said } = start({ PORT: "0", ...settings });
  expect([status, said[0]]).toEqual([1, problem]);
});

it("says before the build that a port is in use, and names the next", async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  expect(start({ HOST: "127.0.0.1", PORT: String(port) })).toEqual({
    status: 1,
    stdout: "",
    said: [
      `Port ${port} is in use by another program.`,
      `Choose another one: PORT=${port + 1} npm start`,
    ],
  });
  server.close();
});

it("says that an address is not one of this machine", () => {
  // 192.0.2.0/24 is for documentation (RFC 5737): nobody has it.
  expect(start({ HOST: "192.0.2.1", PORT: "0" })).toEqual({
    status: 1,
    stdout: "",
    said: [
      "192.0.2.1 is not an address of this machine.",
      "Set HOST to localhost, or to 0.0.0.0 to be reached from other machines.",
    ],
  });
});

it.each([
  ...["security@ws-code.example", "http://ws-code.example/report", "mailto:", "mailto:nobody"],
  ...[
    "javascript:alert(1)",
    "mailto:a@b.example\nExpires: 1",
    "https://",
    "tel:none",
    "https://a b",
  ],
])("refuses SECURITY_CONTACT=%j and says what may stand there", (contact) => {
  expect(start({ PORT: "0", SECURITY_CONTACT: contact })).toEqual({
    status: 1,
    stdout: "",
    said: [
      ...`SECURITY_CONTACT is “${contact}”, which is no address for a report.`.split("\n"),
      "Set it to one that begins with mailto:, https:// or tel:, such as mailto:security@ws-code.example",
    ],
  });
});

it.each([
  ...["", "mailto:security@ws-code.example", "https://ws-code.example/report?a=b"],
  ...["tel:+1-201-555-0123", "https://ws-code.example"],
])("takes SECURITY_CONTACT=%j", (contact) => {
  expect(start({ PORT: "0", SECURITY_CONTACT: contact }).said.join("\n")).not.toContain(
    "SECURITY_CONTACT",
  );
});
