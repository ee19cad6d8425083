import type { APIRoute } from "astro";
import { closeCodes } from "../../data/codes.ts";
import { describeCloseCode } from "../../data/describe.ts";
import { plainText } from "../../data/text.ts";
import { siteName, siteSummary } from "../lib/site.ts";
import { siteOrigin } from "../lib/urls.ts";

/** The site for a language model: what it is, then each code with its answer (llmstxt.org). */
export const GET: APIRoute = ({ site }) => {
  const absolute = (path: string) => new URL(path, siteOrigin(site)).href;
  const codes = closeCodes.map(({ code }) => {
    const { heading, path, answer, reconnect } = describeCloseCode(code);
    return `- [${heading}](${absolute(path)}): ${plainText(answer)} ${reconnect.question} ${reconnect.verdict}. ${plainText(reconnect.text)}`;
  });
  const lines = [
    `# ${siteName}`,
    "",
    `> ${siteSummary}`,
    "",
    "## Codes",
    "",
    ...codes,
    "",
    "## For programs",
    "",
    `- [All codes as JSON](${absolute("/api/v1/codes.json")}): facts, advice and sources of every code`,
    `- [Comparisons](${absolute("/compare/")}): any two codes side by side`,
    "",
  ];
  return new Response(lines.join("\n"), {
    headers: { "Content-Type": "text/plain; charset=utf-8" },
  });
};
