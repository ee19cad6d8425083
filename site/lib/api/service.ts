import { describeServiceUse } from "#data/words/describe-service.ts";
import type { RecordOf } from "#data/model/records.ts";
import { pathOf } from "#data/model/paths.ts";
import { serviceGroups, type Service } from "#data/model/service.ts";
import { services } from "#data/services/index.ts";
import { badgePath, cardPath } from "../addresses/urls.ts";
import { answer, pageAddresses } from "./answer.ts";
import { apiItemPath } from "./paths.ts";
import { listPlace } from "./read-from.ts";

/** One code of a service: what its list says, the shared words, and where its other forms are. */
export function serviceCodeFacts({ service, use }: RecordOf<"service-code">, origin: URL) {
  const words = describeServiceUse({ service, use });
  const absolute = (path: string) => new URL(path, origin).href;
  return {
    ...use,
    heading: words.heading,
    title: words.title,
    family: words.family,
    familyName: words.familyName,
    onTheWire: words.onTheWire,
    wasClean: words.wasClean,
    reconnect: { ...words.reconnect, kind: use.reconnect },
    send: words.send,
    whoSends: words.sender,
    ...pageAddresses(words.path, origin),
    card: absolute(cardPath(words.path)),
    badge: absolute(badgePath(words.path)),
  };
}

/** One service with its codes, without the address of its schema. */
export const serviceFacts = (service: Service, origin: URL) => ({
  ...service,
  readFrom: service.readFrom.map(listPlace),
  groupName: serviceGroups[service.group],
  ...pageAddresses(pathOf({ kind: "service", id: service.id }), origin),
  codes: service.codes.map((use) => serviceCodeFacts({ service, use }, origin)),
});

/** `services/<id>.json`: one service in full. */
export const apiService = (service: Service, origin: URL) =>
  answer("service", origin, serviceFacts(service, origin));

/** A service as the index lists it. */
export const serviceEntry = ({ id, name, group, codes }: Service, origin: URL) => ({
  id,
  name,
  group,
  groupName: serviceGroups[group],
  codeCount: codes.length,
  ...pageAddresses(pathOf({ kind: "service", id }), origin),
  json: new URL(apiItemPath("services", id), origin).href,
});

/** `services.json`: every service, in short. */
export const apiServices = (origin: URL) =>
  answer("services", origin, {
    services: services.map((service) => serviceEntry(service, origin)),
  });
