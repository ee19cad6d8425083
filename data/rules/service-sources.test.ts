import { describe, expect, it } from "vitest";
import { breach } from "./record-rules.ts";
import { addressBreaches, linkBreaches } from "./reference-rules.ts";
import type { Service } from "../model/service.ts";
import { resolvePlace, sourceFile, type SourcePlace, type WebAddress } from "../model/source.ts";
import { services } from "../services/index.ts";

const fileOf = ({ id }: Service) => `data/services/${id}.ts`;

/** Whether an address leads to a file of a project at a commit, or at the version of a package. */
function leadsInto(repository: string, url: WebAddress): boolean {
  const file = sourceFile(url);
  return file?.repository === repository && /^([0-9a-f]{40}|\d+\.\d+\.\d+)$/.test(file.commit);
}

function readFromBreaches(place: SourcePlace, file: string): readonly string[] {
  const address = addressBreaches(resolvePlace(place).url, file);
  if (place.sourceOf === undefined || leadsInto(place.sourceOf, place.url)) return address;
  const mend =
    "write the project as the address has it, and link a file at 40 hex digits (or an npm version)";
  return [...address, breach(file, "a source names its commit", mend, place.url)];
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
