import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { parse, type DefaultTreeAdapterTypes } from "parse5";
import type { RawAnswer } from "../support/server/ask.ts";

type Node = DefaultTreeAdapterTypes.Node;

const unpackers: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  br: brotliDecompressSync,
  gzip: gunzipSync,
};

/** The text of an answer; of a part, or to `HEAD`, what came. */
function textOf({ status, headers, body }: RawAnswer): string {
  const unpack = unpackers[headers["content-encoding"] ?? ""];
  return (unpack && status !== 206 && body.length > 0 ? unpack(body) : body).toString();
}

const isPutIn = (name: string): boolean => /xq|["'<]/.test(name);

/** The text right below an element. */
const wordsIn = (node: Node): string =>
  "childNodes" in node
    ? node.childNodes.map((one) => ("value" in one ? one.value : "")).join("")
    : "";

/** Whether an element, an attribute or a script is there that a request put in. */
function isBroken(node: Node): boolean {
  const attributes = "attrs" in node ? node.attrs.map(({ name }) => name) : [];
  const children = "childNodes" in node ? node.childNodes : [];
  const isScript = node.nodeName === "script" && wordsIn(node).startsWith("xq");
  return isScript || [node.nodeName, ...attributes].some(isPutIn) || children.some(isBroken);
}

/** A browser reads HTML and XML as its own; in HTML a quoted value may hold `<` as it is. */
function breaksMarkup(type: string, text: string): boolean {
  if (!text.includes("xq")) return false;
  return type.startsWith("text/html")
    ? isBroken(parse(text))
    : type.includes("xml") && /<xq|<script/.test(text);
}

/** Of this machine or of this program, and of no page. */
const insides = [`${process.cwd()}/`, "file:///", ".mjs:", "node_modules/", "chunks/"];

/** Errors that are meant: another format, too much at once. */
const meant = [501, 503];

function leadsAway(origin: string, location: string | undefined): boolean {
  return location !== undefined && new URL(location, origin).origin !== origin;
}

/** What is wrong with an answer, whatever was asked. @param origin the server's */
export function answerFaults(origin: string, answer: RawAnswer): readonly string[] {
  const { status, headers } = answer;
  const text = textOf(answer);
  const faults: Readonly<Record<string, boolean>> = {
    "fails with an error of the server": status >= 500 && !meant.includes(status),
    "has no nosniff": headers["x-content-type-options"] !== "nosniff",
    "has no Content-Security-Policy": headers["content-security-policy"] === undefined,
    "leads to another origin": leadsAway(origin, headers["location"]),
    "has a header that was asked for": "x-evil" in headers || "set-cookie" in headers,
    "tells of the inside": status >= 400 && insides.some((one) => text.includes(one)),
    "repeats markup as markup": breaksMarkup(headers["content-type"] ?? "", text),
  };
  return Object.entries(faults).flatMap(([fault, isSo]) => (isSo ? [`${status} ${fault}`] : []));
}
