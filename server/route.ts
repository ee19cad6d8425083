/** What to do with a request before any file or route is looked at. */
export type Route = { readonly pathname: string } & (
  | { readonly kind: "file" | "on-demand" }
  | {
      readonly kind: "answer";
      readonly status: 204 | 308 | 400 | 405;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: string;
    }
);

/** Pages that are a folder have one address, with a slash at its end. */
const withoutSlash =
  /^\/(?:\d+|\d+\/lines|compare|services|situations|timeouts|messages|changes|embed|(?:compare|services|situations|messages)\/[^/.]+|services\/[^/.]+\/\d+|embed\/[^.]*[^/.])$/;

/** Files of the build that are error pages. As addresses they are codes, or nothing. */
const errorPage = /^\/(?:(?:404|500)(?:\/|\.html)?|not-found(?:\/.*)?)$/;

/** A file is no folder: with a slash behind it, it is not there. */
const fileWithSlash = /\.\w+\/$/;

const allowed = "GET, HEAD, OPTIONS";

/** What a script of another site may send; it matters where the path's own headers open it. */
const preflight = {
  Allow: allowed,
  "Access-Control-Allow-Methods": allowed,
  "Access-Control-Allow-Headers": "If-None-Match",
  "Access-Control-Max-Age": "86400",
};

const json = (error: string) => `${JSON.stringify({ error })}\n`;

/** Answers a request at once, or says where its answer comes from. */
export function routeOf(method: string, target: string): Route {
  const url = target.startsWith("/") ? target.replace(/^\/+/, "/") : target;
  if (!URL.canParse(url, "http://localhost"))
    return refuse(400, "This address cannot be read. Check it for stray characters.");
  const { pathname, search } = new URL(url, "http://localhost");
  if (url !== target) return redirect(pathname, `${pathname}${search}`);
  if (method === "OPTIONS") return answer(pathname, 204, preflight);
  if (method !== "GET" && method !== "HEAD")
    return refuse(405, `This site only answers ${allowed}.`, { Allow: allowed });
  if (withoutSlash.test(pathname)) return redirect(pathname, `${pathname}/${search}`);
  const isFile = !errorPage.test(pathname) && !fileWithSlash.test(pathname);
  return { kind: isFile ? "file" : "on-demand", pathname };
}

const answer = (
  pathname: string,
  status: 204 | 308 | 400 | 405,
  headers: Readonly<Record<string, string>>,
  body = "",
): Route => ({ kind: "answer", pathname, status, headers, body });

const redirect = (pathname: string, to: string): Route => answer(pathname, 308, { Location: to });

const refuse = (
  status: 400 | 405,
  error: string,
  headers: Readonly<Record<string, string>> = {},
): Route => answer("/", status, { ...headers, "Content-Type": "application/json" }, json(error));
