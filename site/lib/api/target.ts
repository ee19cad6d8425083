const start = "/api/";

/** Whether the API can have a file at a path: lower-case `/api/`, no dot segments, no last slash. */
const mayBeFile = (path: string) =>
  path.startsWith(start) &&
  !path.endsWith("/") &&
  path === new URL(path, "http://localhost").pathname;

/**
 * Where a server finds the answer to a request of the API. An address with dot segments, a slash
 * at its end or `/API/` becomes one word, so that nothing takes it for the file that it resembles
 * and the API's own 404 answers. Every other address stays as it is.
 * @param target of the request line: path and query
 */
export function apiTarget(target: string): string {
  const [path = ""] = target.split(/[?#]/, 1);
  if (!/^\/api(?:\/|$)/i.test(path) || mayBeFile(path)) return target;
  const rest = path.slice(start.length);
  return /^(?:\.|%2e)*$/i.test(rest) ? start : `${start}${encodeURIComponent(rest)}`;
}
