import { describe, expect, it } from "vitest";
import { breach } from "./record-rules.ts";
import { addressBreaches, linkBreaches } from "./reference-rules.ts";
import type { ReadFrom, Service } from "../model/service.ts";
import { services } from "../services/index.ts";

const fileOf = ({ id }: Service) => `data/services/${id}.ts`;

/** Where a source with a repository, a path and a commit is found; npm has versions for commits. */
function addressesOf({ repository, path, commit }: ReadFrom & { kind: "source" }) {
  const github = ["blob", "tree"].map(
    (kind) => `https://github.com/${repository}/${kind}/${commit}/${path}`,
  );
  const isVersion = /^\d+\.\d+\.\d+$/.test(commit);
  if (isVersion) return [`https://unpkg.com/${repository}@${commit}/${path}`];
  return /^[0-9a-f]{40}$/.test(commit) ? github : [];
}

function readFromBreaches(read: ReadFrom, file: string): readonly string[] {
  const address = addressBreaches(read.url, file);
  if (read.kind !== "source" || addressesOf(read).includes(read.url)) return address;
  const mend =
    "write repository, path and 40 hex digits (or an npm version) as the address has them";
  return [...address, breach(file, "a source names its commit", mend, read.url)];
}

const isDay = (text: string) => {
  const day = new Date(`${text}T00:00Z`);
  return !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(text);
};

describe("services", () => {
  it("link the page to open for more", () => {
    expect(services.flatMap((one) => linkBreaches(one.docs, fileOf(one)))).toEqual([]);
  });

  it("say where their list was read", () => {
    const found = services.flatMap((service) =>
      service.readFrom.flatMap((read) => readFromBreaches(read, fileOf(service))),
    );
    expect(found).toEqual([]);
  });

  it("give the day of reading as a day that there is", () => {
    const found = services
      .filter(({ readOn }) => !isDay(readOn))
      .map((service) =>
        breach(fileOf(service), "`readOn` is a day", "write it YYYY-MM-DD", service.readOn),
      );
    expect(found).toEqual([]);
  });
});
