import type { APIRequestContext } from "playwright/test";
import { goldenCodes, goldenNumbers, type GoldenLook } from "./golden-codes.ts";

/** A code as a service uses it. */
interface ServiceUse {
  readonly id: string;
  readonly service: string;
  readonly code: number;
  readonly name: string;
}

/** A service as the API tells it. */
interface ToldService {
  readonly id: string;
  readonly name: string;
  readonly codes: readonly { readonly code: number; readonly name: string }[];
}

const told = async <Told>(request: APIRequestContext, path: string) =>
  (await (await request.get(path)).json()) as Told;

/** The last code of every service, as the API tells it. */
export async function lastCodes(request: APIRequestContext): Promise<readonly ServiceUse[]> {
  const list = await told<{ services: readonly { id: string }[] }>(
    request,
    "/api/v1/services.json",
  );
  const services = await Promise.all(
    list.services.map(({ id }) => told<ToldService>(request, `/api/v1/services/${id}.json`)),
  );
  return services.flatMap(({ id, name: service, codes }) =>
    codes
      .slice(-1)
      .map(({ code, name }) => ({ id, service, code, name: name.replaceAll("`", "") })),
  );
}

/** How a service's code looks: from 3000 up it is its owner's, below it is the protocol's. */
export function ownerLook({ code, name, service }: ServiceUse): GoldenLook {
  const heading = `${code} ${name}`;
  const known = goldenCodes[code] ?? goldenNumbers[code] ?? goldenNumbers[1016];
  if (code < 3000 && known) return { ...known, heading };
  return { heading, family: "private", glyph: "private-use", caption: `a code of ${service}` };
}
