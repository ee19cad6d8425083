import { ask, type Question, type RawAnswer } from "../support/server/ask.ts";

/**
 * What a host can do: the process of `npm start`, a host that only has files and is told the
 * headers (nginx, Caddy, Netlify, Cloudflare Pages), or a function at the edge.
 */
export const hostKinds = ["node", "static", "edge"] as const;
export type HostKind = (typeof hostKinds)[number];

/** A host under test. */
export interface Host {
  readonly kind: HostKind;
  /** Where it is asked, with its base path: `http://127.0.0.1:4399/`. */
  readonly at: URL;
  /** Where its pages say that they are: what they were built for. */
  readonly site: URL;
  /** The socket that it listens on, where that is none of TCP. */
  readonly socketPath?: string;
}

const folder = (address: string): URL => new URL(address.endsWith("/") ? address : `${address}/`);

function readKind(text: string): HostKind {
  const kind = hostKinds.find((one) => one === text);
  if (kind === undefined) throw new Error(`HOST_KIND is “${text}”: not ${hostKinds.join(", ")}.`);
  return kind;
}

/** The kind of the host that the environment names. */
export const namedKind = readKind(process.env["HOST_KIND"] ?? "node");

/**
 * The host that the environment names: `HOST_KIND` says of which kind it is, `HOST_ORIGIN` where it
 * is asked, `SITE_URL` what it was built for. Without them, the site under test on its own server.
 * @param served where the site under test is
 */
export function namedHost(served: string): Host {
  const { HOST_ORIGIN: at = served, SITE_URL: site = at } = process.env;
  return { kind: namedKind, at: folder(at), site: folder(site) };
}

/** The target of a request for a path from the root of the site, the base before it. */
export const targetOf = ({ at }: Host, path: string): string =>
  `${at.pathname.slice(0, -1)}${path}`;

/** Asks a host for a path, letter for letter; `SITE` in it stands for the site, encoded. */
export const askHost = (host: Host, path: string, question?: Question): Promise<RawAnswer> =>
  ask(
    host.at.origin,
    targetOf(host, path.replace("SITE/", encodeURIComponent(host.site.href))),
    host.socketPath === undefined ? question : { ...question, socketPath: host.socketPath },
  );

/** The path on the site of an address that a page names, whole or from the root. */
export function pathNamed(host: Host, address: string): string {
  const { href } = new URL(address, host.site);
  if (href.startsWith(host.site.href)) return `/${href.slice(host.site.href.length)}`;
  throw new Error(`${address} leads out of ${host.site.href}`);
}
