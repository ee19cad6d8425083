import { pathOf } from "#data/model/paths.ts";
import type { Service } from "#data/model/service.ts";
import { services } from "#data/services/index.ts";
import { wellKnownServices } from "#data/tables/well-known-services.ts";
import { describeServiceUse } from "#data/words/describe-service.ts";
import { otherNames } from "./other-names.ts";
import type { SearchPage } from "../search-page.ts";

/** The page of each service. */
export const servicePages = (): readonly SearchPage[] =>
  services.map((service) => ({
    title: service.name,
    text: service.summary,
    path: pathOf({ kind: "service", id: service.id }),
    name: service.name,
    also: otherNames(service),
  }));

/** The page of each code of each service, those of well-known ones first. */
export const serviceCodePages = (): readonly SearchPage[] =>
  services.toSorted((a, b) => rankOf(a) - rankOf(b)).flatMap(pagesOfService);

const rankOf = ({ id }: Service): number => {
  const rank = wellKnownServices.indexOf(id);
  return rank < 0 ? wellKnownServices.length : rank;
};

const pagesOfService = (service: Service): readonly SearchPage[] =>
  service.codes.map((use) => {
    const { title, answer, path, name } = describeServiceUse({ service, use });
    const { code, codeTo, remedy } = use;
    return {
      title,
      text: answer,
      path,
      code,
      name: service.name,
      also: `${name} ${otherNames(service)}`,
      reason: name,
      body: [remedy],
      ...(codeTo === undefined ? {} : { codeTo }),
    };
  });
