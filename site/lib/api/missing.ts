import { servicesUsing } from "#data/lookup/find-service.ts";
import { nearestCodes } from "#data/lookup/find-code.ts";
import { parseCode } from "#data/model/parse-code.ts";
import { rangeOf } from "#data/tables/ranges.ts";
import { nearestIds } from "../find/nearest.ts";
import { explainMissing } from "#data/words/explain-missing.ts";
import { apiRefusals, itemNames } from "#data/words/refusals.ts";
import {
  apiIds,
  apiIndexes,
  apiIndexPath,
  apiItemPath,
  schemaKinds,
  schemaPath,
  type ApiIndex,
} from "./paths.ts";
import { asWritten, decoded, isWritten } from "./written.ts";

/** What the API says in place of what it does not have. Every address is absolute. */
export interface MissingAnswer {
  readonly error: string;
  /** What exists nearby, nearest first. */
  readonly nearest: readonly string[];
  /** The list of everything of the kind that was asked for. */
  readonly index: string;
  /** For a number without a record: the range that it lies in. */
  readonly range?: { readonly from: number; readonly to: number; readonly definedBy: string };
  /** For a number without a record: the services that give it a meaning. */
  readonly services?: readonly string[];
}

/**
 * Explains an address below `/api/` that has no answer.
 * @param given what follows `/api/`, such as `v1/services/discord.json`
 */
export function explainMissingApi(given: string, origin: URL): MissingAnswer {
  const path = decoded(given);
  const [, asked = "", id] = /^v1\/([^/]+)\/(.*?)(?:\.json)?\/*$/i.exec(path) ?? [];
  const index = apiIndexes.find((name) => name === asked.toLowerCase());
  const here = `/api/${path}`;
  if (index === undefined || id === undefined || isWritten(here))
    return explainAddress(here, origin);
  return index === "codes" ? explainCode(id, origin) : explainItem(index, id, origin);
}

const whole = (paths: readonly string[], origin: URL) =>
  paths.map((path) => new URL(path, origin).href);

const indexOf = (index: ApiIndex, origin: URL) => new URL(apiIndexPath(index), origin).href;

function explainAddress(path: string, origin: URL): MissingAnswer {
  const written = asWritten(path);
  const known = isWritten(path);
  return {
    error: apiRefusals.address(known ? written : undefined),
    nearest: whole(known ? [written] : nearestIds(written, entryPaths), origin),
    index: indexOf("codes", origin),
  };
}

/** What to offer for an address of no known kind: each list, and each schema. */
const entryPaths = [...apiIndexes.map(apiIndexPath), ...schemaKinds.map(schemaPath)];

const explainItem = (
  index: Exclude<ApiIndex, "codes">,
  id: string,
  origin: URL,
): MissingAnswer => ({
  error:
    apiIds[index].length > 0
      ? apiRefusals.item(itemNames[index], id)
      : apiRefusals.noAddress(itemNames[index]),
  nearest: whole(nearestItems(index, id), origin),
  index: indexOf(index, origin),
});

function nearestItems(index: ApiIndex, id: string): readonly string[] {
  const ids = nearestIds(id, apiIds[index]);
  return ids.length > 0 ? ids.map((near) => apiItemPath(index, near)) : [apiIndexPath(index)];
}

function explainCode(asked: string, origin: URL): MissingAnswer {
  const parsed = parseCode(asked);
  if (!parsed.ok)
    return {
      error: explainMissing(asked),
      nearest: whole(nearestItems("codes", asked), origin),
      index: indexOf("codes", origin),
    };
  const { from, to, definedBy } = rangeOf(parsed.code);
  const near = nearestCodes(parsed.code).map(({ code }) => apiItemPath("codes", code));
  const users = servicesUsing(parsed.code).map(({ service }) =>
    apiItemPath("services", service.id),
  );
  return {
    error: apiRefusals.notRegistered(parsed.code),
    range: { from, to, definedBy },
    services: whole(users, origin),
    nearest: whole(near, origin),
    index: indexOf("codes", origin),
  };
}
