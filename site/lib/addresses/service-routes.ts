import { describeServiceUse } from "#data/words/describe-service.ts";
import { services } from "#data/services/index.ts";

/** Every code of every service, as the parameters and properties of a route. */
export const serviceCodeRoutes = () =>
  services.flatMap((service) =>
    service.codes.map((use) => ({
      params: { id: service.id, code: String(use.code) },
      props: { service, use, description: describeServiceUse({ service, use }) },
    })),
  );
