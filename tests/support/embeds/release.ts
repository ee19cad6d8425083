import { createHash } from "node:crypto";
import type { APIRequestContext } from "playwright/test";

/** The hash of the script tag that the versioned address serves, computed here from its bytes. */
export async function servedIntegrity(request: APIRequestContext): Promise<string> {
  const answer = await request.get("/v0.1.0/embed.js");
  if (!answer.ok()) throw new Error(`/v0.1.0/embed.js answered ${answer.status()}`);
  return `sha384-${createHash("sha384")
    .update(await answer.body())
    .digest("base64")}`;
}
