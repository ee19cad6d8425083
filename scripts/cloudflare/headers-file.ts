import { cloudflareHeaders } from "#site/lib/hosts/cloudflare.ts";
import { fileTypes, ownTypes } from "#site/lib/hosts/header-names.ts";

/** Pictures name no character set, and Cloudflare knows them. */
const texts = Object.entries(fileTypes).filter(([, type]) => type !== "image/png");

/** A rule has its address once: what is said of it again would stand in place of the first. */
function withLines(file: string, glob: string, lines: string): string {
  const rule = `\n${glob}\n`;
  return file.includes(rule) ? file.replace(rule, `${rule}${lines}`) : `${file}${glob}\n${lines}`;
}

/**
 * `_headers` of the Worker's files: those of Cloudflare Pages, and the types with the character set,
 * which Workers name for none but HTML and plain text.
 */
export function headersFile(): string {
  const typed = texts.reduce(
    (file, [ending, type]) =>
      withLines(file, `/*.${ending}`, `  Content-Type: ${type}; charset=utf-8\n`),
    cloudflareHeaders(),
  );
  return ownTypes.reduce((file, [path]) => withLines(file, path, "  ! Content-Type\n"), typed);
}
