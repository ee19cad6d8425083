import { describe, expect, it } from "vitest";
import { isCi, reportMissing } from "./required-tools.ts";

const ruby = { name: "ruby-oembed", remedy: "Install the package ruby-oembed." };
const php = { name: "PHP", remedy: "Install the package php-cli." };

describe("a tool that is missing", () => {
  it("ends a run in CI, which says how to get each", () => {
    expect(reportMissing([ruby, php], true)).toEqual({
      lines: [
        "MISSING, and CI has to try it: ruby-oembed. Install the package ruby-oembed.",
        "MISSING, and CI has to try it: PHP. Install the package php-cli.",
      ],
      fails: true,
    });
  });

  it("is a remark on a developer's machine", () => {
    expect(reportMissing([ruby], false)).toEqual({
      lines: ["NOT TRIED on this machine: ruby-oembed. Install the package ruby-oembed."],
      fails: false,
    });
  });

  it("is nothing to say where all are there, in CI too", () => {
    expect(reportMissing([], true)).toEqual({ lines: [], fails: false });
  });
});

describe("CI", () => {
  it.each(["true", "1", "woodpecker"])("is where CI is %s", (value) => {
    expect(isCi({ CI: value })).toBe(true);
  });

  it.each(["", "0", "false"])("is not where CI is “%s”", (value) => {
    expect(isCi({ CI: value })).toBe(false);
  });

  it("is not where the variable is missing", () => {
    expect(isCi({})).toBe(false);
  });
});
