import { expect, it } from "vitest";
import { decodePath } from "./decode-path.ts";

it.each([
  ["/1006/", "/1006/"],
  ["/%31006/", "/1006/"],
  ["/1006%2F", "/1006%2F"],
  ["/%zz/", "/%zz/"],
  ["/%ff/", "/%ff/"],
  ["/%252e/", "/%2e/"],
])("the path %s is %s", (path, decoded) => {
  expect(decodePath(path)).toBe(decoded);
});
