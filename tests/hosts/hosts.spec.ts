import { test } from "playwright/test";
import { namedHost, namedKind, type Host } from "./host.ts";
import { hostTests } from "./host-tests.ts";

/** Without `HOST_KIND` and `HOST_ORIGIN`: the site under test, on its own server. */
test.describe(`a host of kind ${namedKind}`, () => {
  let host: Host;

  test.beforeEach(({ baseURL }) => {
    host = namedHost(baseURL ?? "");
  });

  hostTests(namedKind, () => host);
});
