/** A thing in JSON-LD, as it was parsed. */
export type JsonThing = Readonly<Record<string, unknown>>;

type Check = (value: unknown) => boolean;

const text: Check = (value) => typeof value === "string" && value.trim() !== "";
const address: Check = (value) => typeof value === "string" && URL.canParse(value);
const day: Check = (value) => text(value) && !Number.isNaN(Date.parse(String(value)));
const count: Check = (value) => Number.isInteger(value) && Number(value) > 0;
const one =
  (...types: readonly string[]): Check =>
  (value) =>
    isThing(value) &&
    types.includes(String(value["@type"])) &&
    missingProperties(value).length === 0;
const some =
  (...types: readonly string[]): Check =>
  (value) =>
    Array.isArray(value) && value.length > 0 && value.every(one(...types));

const isThing = (value: unknown): value is JsonThing =>
  typeof value === "object" && value !== null && "@type" in value;

/**
 * What each type must hold: the properties that schema.org defines for it, those that Google's
 * documentation of breadcrumbs, questions and articles requires among them.
 */
const shapes: Readonly<Record<string, Readonly<Record<string, Check>>>> = {
  WebSite: { name: text, url: address, description: text, potentialAction: one("SearchAction") },
  SearchAction: { target: text, "query-input": text },
  DefinedTerm: { name: text, termCode: text, url: address },
  DefinedTermSet: { name: text, url: address },
  FAQPage: { mainEntity: some("Question") },
  Question: { name: text, acceptedAnswer: one("Answer") },
  Answer: { text },
  BreadcrumbList: { itemListElement: some("ListItem") },
  ListItem: { name: text, position: count, item: address },
  TechArticle: {
    headline: text,
    description: text,
    url: address,
    dateModified: day,
    author: one("Organization"),
  },
  Organization: { name: text, url: address },
  CollectionPage: { name: text, description: text, url: address },
};

/** What a thing lacks or has wrongly: `Type.property` each; a type without a shape is a fault too. */
export function missingProperties(thing: JsonThing): readonly string[] {
  const type = String(thing["@type"]);
  const shape = shapes[type];
  if (!shape) return [`${type} is not known`];
  return Object.entries(shape)
    .filter(([property, check]) => !check(thing[property]))
    .map(([property]) => `${type}.${property}`);
}
