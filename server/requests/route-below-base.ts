import { pathBelowBase, pathWithBase } from "#site/lib/addresses/base.ts";
import { apiTarget } from "#site/lib/api/target.ts";
import type { FileIndex } from "../build/file-index.ts";
import { routeOf, type AskedRoute, type Route } from "./route.ts";

/** Outside the base path there is nothing; the root leads to it. */
export function routeBelowBase(asked: AskedRoute, { site, at }: FileIndex): Route {
  const hasFile = (path: string) => at(path) !== undefined;
  const target = pathBelowBase(normalUnderBase(asked.target, site), site);
  const route = routeOf(
    { ...asked, target: target === undefined ? outside(asked.target, site) : apiTarget(target) },
    hasFile,
  );
  if (route.kind !== "answer" || route.headers["Location"] === undefined) return route;
  const location =
    target === undefined ? site.pathname : pathWithBase(route.headers["Location"], site);
  return { ...route, headers: { ...route.headers, Location: location } };
}

/** Under a base, dots are followed first: `/ws/../1006/` is outside. */
function normalUnderBase(target: string, { pathname: base }: URL): string {
  const url = `http://localhost${target}`;
  if (base === "/" || !URL.canParse(url)) return target;
  const { pathname, search } = new URL(url);
  return `${pathname}${search}`;
}

/** What is asked for in place of an address outside the base: what leads to it, or what is not. */
const outside = (target: string, { pathname }: URL): string =>
  /^\/?$/.test(target) || `${target}/` === pathname ? "//" : "/_outside";
