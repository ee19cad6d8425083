import { closeCodes } from "#data/codes/index.ts";
import { serviceCodeNumbers } from "#data/lookup/find-service.ts";
import { isStaticHost } from "#site/build/static-host.ts";

/**
 * The numbers whose cards and badges are files: those of the registered codes. Where no server makes
 * the others, those of every page of a number too, which offers them.
 */
export const builtCodes = (onStaticHost = isStaticHost()): readonly number[] => {
  const registered = closeCodes.map(({ code }) => code);
  return onStaticHost ? [...new Set([...registered, ...serviceCodeNumbers()])] : registered;
};
