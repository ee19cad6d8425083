/**
 * Where a redirect leads, which is always a path of this origin: no scheme, and no second slash or
 * backslash at its beginning, which would name another host.
 * @throws if it is not
 */
export function ownLocation(location: string): string {
  if (/^\/(?![/\\])[\x21-\x7e]*$/.test(location)) return location;
  throw new Error(`A redirect would lead away from here, to ${JSON.stringify(location)}.`);
}
