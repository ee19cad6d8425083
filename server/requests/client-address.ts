import type { IncomingMessage } from "node:http";
import { isIP, type BlockList } from "node:net";

/** An address as proxies write it: in brackets, with a port, or as IPv6 has that of IPv4. */
function readAddress(text: string): string | undefined {
  const bare = text
    .trim()
    .replace(/^\[([^\]]*)\](?::\d+)?$/, "$1")
    .replace(/^([\d.]+):\d+$/, "$1")
    .replace(/^::ffff:(?=[\d.]+$)/i, "");
  return isIP(bare) === 0 ? undefined : bare;
}

const isTrusted = (proxies: BlockList, address: string): boolean =>
  proxies.check(address, isIP(address) === 6 ? "ipv6" : "ipv4");

/** What the address of a client is read from. */
export type Asking = Pick<IncomingMessage, "headers"> & {
  readonly socket: Pick<IncomingMessage["socket"], "remoteAddress">;
};

/**
 * The address of the client that asks. It is the one that the connection comes from, unless that is
 * a trusted proxy: then the proxy's `X-Forwarded-For` is read from its end, where each proxy adds
 * whom it was asked by, up to the first that is not trusted. Nothing else says who a client is.
 * @returns nothing if there is no connection any more, or if it has no address
 */
export function clientAddress({ socket, headers }: Asking, proxies: BlockList): string | undefined {
  let client = readAddress(socket.remoteAddress ?? "");
  const forwarded = headers["x-forwarded-for"] ?? "";
  const before = (Array.isArray(forwarded) ? forwarded.join() : forwarded).split(",");
  while (client !== undefined && isTrusted(proxies, client)) {
    const next = readAddress(before.pop() ?? "");
    if (next === undefined) break;
    client = next;
  }
  return client;
}

/** How many groups of an IPv6 address name a network: who has one address has 2^64 of them. */
const networkGroups = 4;

const groupsOf = (text: string): readonly string[] => (text === "" ? [] : text.split(":"));

/**
 * Who shares a limit: an address of IPv4, or the network (/64) of one of IPv6.
 * @param address of {@link clientAddress}
 */
export function networkOf(address: string): string {
  if (isIP(address) !== 6) return address;
  const [plain = ""] = address.split("%", 1);
  const { hostname } = new URL(`http://[${plain}]`);
  const [first = "", last = ""] = hostname.slice(1, -1).split("::");
  const [start, end] = [groupsOf(first), groupsOf(last)];
  const zeros = Array.from({ length: 8 - start.length - end.length }, () => "0");
  return [...start, ...zeros, ...end].slice(0, networkGroups).join(":");
}
