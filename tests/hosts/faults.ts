import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { shapeOf } from "../answers/shape.ts";
import type { RawAnswer } from "../support/server/ask.ts";
import { askHost, targetOf, type Host } from "./host.ts";
import type { HostRow } from "./table.ts";

const fault = (what: string, found: unknown, wanted: unknown): readonly string[] =>
  found === wanted ? [] : [`${what}: ${String(found)}, not ${String(wanted)}`];

/** Where a redirect leads, as a client resolves it. */
export const leadsTo = (host: Host, path: string, location: string): URL =>
  new URL(location, `${host.at.origin}${targetOf(host, path)}`);

/** Nothing leads to another origin, whatever was asked. */
export const strayFaults = (host: Host, path: string, { headers }: RawAnswer): readonly string[] =>
  headers["location"] === undefined
    ? []
    : fault("origin", leadsTo(host, path, headers["location"]).origin, host.at.origin);

function locationFaults(host: Host, row: HostRow, { headers }: RawAnswer): readonly string[] {
  if (row.location === undefined) return fault("location", headers["location"], undefined);
  const { pathname, search } = leadsTo(host, row.path, headers["location"] ?? "nowhere");
  return fault("location", `${pathname}${search}`, targetOf(host, row.location));
}

/** A card may be framed by anybody, so nothing says who may. */
const framingFaults = ({ status, policy }: HostRow, { headers }: RawAnswer): readonly string[] => [
  ...(status.includes(200) && policy["x-frame-options"] === undefined
    ? fault("x-frame-options", headers["x-frame-options"], undefined)
    : []),
];

/** What is wrong with an answer, by a row of the table; nothing if all is well. */
export function faultsOf(host: Host, row: HostRow, answer: RawAnswer): readonly string[] {
  const { status, headers } = shapeOf(answer);
  const wanted = { ...row.policy, ...(row.type === undefined ? {} : { "content-type": row.type }) };
  return [
    ...(row.status.includes(status) ? [] : [`status: ${status}, not ${row.status.join(" or ")}`]),
    ...Object.entries(wanted).flatMap(([name, value]) => fault(name, headers[name], value)),
    ...framingFaults(row, answer),
    ...locationFaults(host, row, answer),
    ...(answer.body.includes(row.says) ? [] : [`does not say: ${row.says}`]),
    ...(headers["set-cookie"] === undefined ? [] : ["sets a cookie"]),
  ];
}

const unpackers = { br: brotliDecompressSync, gzip: gunzipSync } as const;

const unpack = ({ headers, body }: RawAnswer): Buffer => {
  const coding = headers["content-encoding"];
  return coding === "br" || coding === "gzip" ? unpackers[coding](body) : body;
};

/** Those who take a coding get the same in fewer bytes, those who take none get it as it is. */
export async function packingFaults(host: Host, row: HostRow): Promise<readonly string[]> {
  const plain = await askHost(host, row.path);
  const found = await Promise.all(
    ["gzip", "br, gzip"].map(async (accepted) => {
      const packed = await askHost(host, row.path, { headers: { "Accept-Encoding": accepted } });
      const same = unpack(packed).equals(plain.body);
      const fewer = packed.body.length < plain.body.length;
      return [
        ...(same ? [] : [`other bytes for ${accepted}`]),
        ...(fewer ? [] : [`no fewer bytes for ${accepted}`]),
        ...(/accept-encoding/i.test(packed.headers["vary"] ?? "") ? [] : ["no Vary"]),
      ];
    }),
  );
  return [...fault("coding", plain.headers["content-encoding"], undefined), ...found.flat()];
}

/** One who has it is told so, by `HEAD` too, which has no body. */
export async function repeatFaults(host: Host, row: HostRow): Promise<readonly string[]> {
  const head = await askHost(host, row.path, { method: "HEAD" });
  const etag = head.headers["etag"];
  if (etag === undefined) return ["no ETag"];
  const again = await askHost(host, row.path, { headers: { "If-None-Match": etag } });
  return [
    ...fault("status of HEAD", head.status, 200),
    ...fault("status again", again.status, 304),
    ...fault("bytes of HEAD and again", head.body.length + again.body.length, 0),
  ];
}
