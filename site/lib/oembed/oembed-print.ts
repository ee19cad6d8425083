import { escapeMarkup, legalText } from "#data/text/escape-markup.ts";

/** The formats of the specification. */
export type OembedFormat = "json" | "xml";

/** The media types that the specification sets for them. */
export type OembedType = "application/json" | "text/xml";

/** One parameter of a response. */
export type OembedField = readonly [name: string, value: string | number];

const toJson = (fields: readonly OembedField[]): string =>
  `${JSON.stringify(Object.fromEntries(fields.map(([name, value]) => [name, typeof value === "string" ? legalText(value) : value])))}\n`;

const toXml = (fields: readonly OembedField[]): string =>
  [
    '<?xml version="1.0" encoding="utf-8" standalone="yes"?>',
    "<oembed>",
    ...fields.map(([name, value]) => `<${name}>${escapeMarkup(String(value))}</${name}>`),
    "</oembed>",
    "",
  ].join("\n");

/** Prints the parameters of a response; both formats say the same, without control characters. */
export const printOembed = (
  fields: readonly OembedField[],
  format: OembedFormat,
): { readonly contentType: OembedType; readonly body: string } =>
  format === "json"
    ? { contentType: "application/json", body: toJson(fields) }
    : { contentType: "text/xml", body: toXml(fields) };
