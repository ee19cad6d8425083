import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** For how many days a build says that its contact is right: RFC 9116, §2.5.5, wants under a year. */
const daysValid = 300;

const day = 86_400_000;

/**
 * Whom to tell of a vulnerability, in the words of RFC 9116.
 * @param contact an address of `https:`, `mailto:` or `tel:` (`SECURITY_CONTACT`)
 * @param site the public origin
 * @param now the time of the build, in ms
 */
export function securityTxt(contact: string, site: string, now: number): string {
  const expires = new Date(Math.floor(now / day + daysValid) * day).toISOString();
  // §2.5.2: one on the web begins with https.
  const canonical = site.startsWith("https:")
    ? [`Canonical: ${new URL("/.well-known/security.txt", site).href}`]
    : [];
  const lines = [`Contact: ${contact}`, `Expires: ${expires}`, ...canonical];
  return `${[...lines, "Preferred-Languages: en"].join("\n")}\n`;
}

/**
 * Writes `/.well-known/security.txt` into a built folder, if there is somebody to tell: RFC 9116
 * knows no file without a contact.
 * @param client the folder of the pages
 */
export function writeSecurityTxt(client: string, site: string, contact: string | undefined): void {
  if (contact === undefined) return;
  mkdirSync(join(client, ".well-known"), { recursive: true });
  writeFileSync(join(client, ".well-known/security.txt"), securityTxt(contact, site, Date.now()));
}
