import { describe, expect, it } from "vitest";
import { apiTarget } from "./target.ts";

describe("apiTarget()", () => {
  it.each([
    "/api/v1/codes.json",
    "/api/v1/codes/1006.json?a=/../",
    "/api/v1/CODES.json",
    "/1006/",
    "/apis/../",
    "/",
    "*",
  ])("leaves %s as it is", (target) => {
    expect(apiTarget(target)).toBe(target);
  });

  it.each([
    ["/api/v1/codes.json/", "/api/v1%2Fcodes.json%2F"],
    ["/api/v1/codes/../codes.json", "/api/v1%2Fcodes%2F..%2Fcodes.json"],
    ["/api/v1/%2e%2e/codes.json", "/api/v1%2F%252e%252e%2Fcodes.json"],
    ["/api/v1/../../1006/?a=b", "/api/v1%2F..%2F..%2F1006%2F"],
    ["/API/v1/codes.json", "/api/v1%2Fcodes.json"],
    ["/api/..", "/api/"],
    ["/api/%2E%2e", "/api/"],
    ["/api", "/api/"],
  ])("makes %s one word: %s", (target, word) => {
    expect(apiTarget(target)).toBe(word);
  });

  it.each(["/api/v1/../../x/", "/api/../..", "/API/..", "/api/./", "/api/%2e%2e/%2e"])(
    "never leads %s out of the API",
    (target) => {
      expect(new URL(apiTarget(target), "http://localhost").pathname).toMatch(/^\/api\/[^/]*$/);
    },
  );
});
