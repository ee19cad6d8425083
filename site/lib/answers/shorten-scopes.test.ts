import { describe, expect, it } from "vitest";
import { shortenScopes } from "./shorten-scopes.ts";

describe("shortenScopes()", () => {
  it("names a scope alike in the style sheet and on elements", () => {
    const page =
      "<style>p[data-astro-cid-kne6owpj]{margin:0}</style><p data-astro-cid-kne6owpj>Text</p>";
    expect(shortenScopes(page)).toBe("<style>p[data-0]{margin:0}</style><p data-0>Text</p>");
  });

  it("keeps two scopes apart", () => {
    const page = "<i data-astro-cid-aaaaaaaa data-astro-cid-bbbbbbbb></i>";
    expect(shortenScopes(page)).toBe("<i data-0 data-1></i>");
  });

  it("leaves what somebody typed as it is", () => {
    const page = '<input value="data-astro-cid-aaaaaaaa"><p>“data-astro-cid-aaaaaaaa”</p>';
    expect(shortenScopes(page)).toBe(page);
  });

  it("leaves other attributes as they are", () => {
    const page = '<main data-pagefind data-copy="x"></main>';
    expect(shortenScopes(page)).toBe(page);
  });
});
