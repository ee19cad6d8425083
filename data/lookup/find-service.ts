import type { RecordOf } from "../model/records.ts";
import type { Service, ServiceCode } from "../model/service.ts";
import { services } from "../services/index.ts";

/** The service with this id, letter for letter. */
export const findService = (id: string): Service | undefined =>
  services.find((service) => service.id === id);

const covers = ({ code, codeTo = code }: ServiceCode, wanted: number): boolean =>
  wanted >= code && wanted <= codeTo;

/** What a service means by a number, if its list has it. */
export function findServiceUse(id: string, code: number): RecordOf<"service-code"> | undefined {
  const service = findService(id);
  const use = service?.codes.find((candidate) => covers(candidate, code));
  return service && use && { service, use };
}

/** Every service that defines a number, by name. */
export const servicesUsing = (code: number): readonly RecordOf<"service-code">[] =>
  services.flatMap((service) => {
    const use = service.codes.find((candidate) => covers(candidate, code));
    return use ? [{ service, use }] : [];
  });

/** Every number that a service defines, lowest first, each once. */
export const serviceCodeNumbers = (): readonly number[] =>
  [...new Set(services.flatMap(({ codes }) => codes.map(({ code }) => code)))].sort(
    (a, b) => a - b,
  );
