import { closeCodes } from "#data/codes/index.ts";
import { messageStacks } from "#data/messages/index.ts";
import { services } from "#data/services/index.ts";
import { situations } from "#data/situations/index.ts";

/** The answers that have a JSON Schema, by the schema's name. */
export const schemaKinds = [
  "code",
  "codes",
  "service",
  "services",
  "situation",
  "situations",
  "timeouts",
  "comparisons",
  "message-stack",
  "messages",
] as const;

export type SchemaKind = (typeof schemaKinds)[number];

/** The ids below each index of the API; an index without items has none. */
export const apiIds = {
  codes: closeCodes.map(({ code }) => String(code)),
  services: services.map(({ id }) => id),
  situations: situations.map(({ id }) => id),
  messages: messageStacks.map(({ id }) => id),
  timeouts: [],
  comparisons: [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type ApiIndex = keyof typeof apiIds;

/** Every index of the API, the codes first. */
export const apiIndexes = Object.keys(apiIds) as readonly ApiIndex[];

/** The path of an index, for example `/api/v1/codes.json`. */
export const apiIndexPath = (index: ApiIndex): string => `/api/v1/${index}.json`;

/** The path of one item, for example `/api/v1/services/discord-gateway.json`. */
export const apiItemPath = (index: ApiIndex, id: string | number): string =>
  `/api/v1/${index}/${id}.json`;

/** The path of a JSON Schema, for example `/api/v1/schema/service.json`. */
export const schemaPath = (kind: SchemaKind): string => `/api/v1/schema/${kind}.json`;

/** Every path that the API answers. */
export const apiPaths = (): readonly string[] => [
  ...apiIndexes.map(apiIndexPath),
  ...apiIndexes.flatMap((index) => apiIds[index].map((id) => apiItemPath(index, id))),
  ...schemaKinds.map(schemaPath),
];
