import { describe, expect, it } from "vitest";
import { redirects } from "#tests/answers/redirects.ts";
import { rows } from "#tests/answers/table.ts";
import { failing, page } from "#tests/answers/policies.ts";
import { brieflyKept, headersFor } from "./headers.ts";

/** Names in lower case, as HTTP compares them. */
const lower = (headers: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

const pathOf = (target: string) => new URL(target, "http://localhost").pathname;

/** The API takes what leads out of it for its own, `tests/answers/answers.spec.ts` holds that. */
const isPlain = (path: string) => !/\.\.|^\/API/.test(path) && path !== "/api";

describe("headersFor()", () => {
  describe.each(rows)("for $kind", ({ paths, policy }) => {
    it.each(paths.filter(isPlain))("gives %s what the table of answers says", (path) => {
      expect(lower(headersFor(pathOf(path)))).toEqual(policy);
    });
  });

  it.each(redirects.filter(({ from }) => !from.startsWith("//")))(
    "gives $from what the table of answers says",
    ({ from, policy }) => {
      expect(failing(lower(headersFor(pathOf(from))))).toEqual(policy);
    },
  );

  it.each(["/_astro/page.Dx_1.js", "/_astro/a.css"])(
    "lets caches keep %s, whose name has the hash of its bytes, for ever",
    (path) => {
      expect(headersFor(path)["Cache-Control"]).toBe("public, max-age=31536000, immutable");
    },
  );
});

describe("headersFor() a site on https", () => {
  it.each(["/", "/1006.md", "/badge/1006.svg", "/embed/1006/", "/oembed", "/_astro/a.js"])(
    "tells browsers to come to %s by no other way",
    (path) => {
      expect(headersFor(path, new URL("https://ws-code.example"))).toEqual({
        ...headersFor(path),
        "Strict-Transport-Security": "max-age=63072000",
      });
      expect(headersFor(path, new URL("http://localhost:4321"))).toEqual(headersFor(path));
    },
  );
});

describe("brieflyKept", () => {
  it("is what an error or a redirect has in place of the caching of its address, and no more", () => {
    expect({ ...page, ...lower(brieflyKept) }).toEqual(failing(page));
    expect(Object.keys(brieflyKept)).toEqual(["Cache-Control"]);
  });
});
