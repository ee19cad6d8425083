import { closeCodes } from "./codes.ts";
import { describeCloseCode } from "./describe.ts";
import { describeServiceUse } from "./describe-service.ts";
import { findSituation } from "./find-situation.ts";
import { messageStacks } from "./messages.ts";
import { messageStackPath, servicePath, situationPath } from "./paths.ts";
import { services } from "./services.ts";
import { situations } from "./situations.ts";
import { plainText } from "./text.ts";

/** A page that answers what was asked. */
export interface Found {
  readonly title: string;
  readonly text: string;
  readonly path: string;
}

interface Entry extends Found {
  /** What the words asked for are looked up in, in lower case. */
  readonly words: string;
}

const entry = (title: string, text: string, path: string, more = ""): Entry => ({
  title: plainText(title),
  text,
  path,
  words: `${title} ${more}`.toLowerCase(),
});

const meaningOf = (id: string): string => findSituation(id)?.title ?? "";

const entries = (): readonly Entry[] => [
  ...closeCodes.map(({ code }) => {
    const { heading, happened, path } = describeCloseCode(code);
    return entry(heading, happened, path);
  }),
  ...services.map(({ id, name, summary }) => entry(name, summary, servicePath(id), id)),
  ...services.flatMap((service) =>
    service.codes.map((use) => {
      const { title, answer, path } = describeServiceUse({ service, use });
      return entry(title, answer, path, service.id);
    }),
  ),
  ...messageStacks.map(({ id, name, platform }) =>
    entry(`${name}: log lines`, `What ${name} prints.`, messageStackPath(id), `${id} ${platform}`),
  ),
  ...messageStacks.flatMap((stack) =>
    stack.messages.map(({ id, text, situation }) => {
      const path = `${messageStackPath(stack.id)}#${id}`;
      return entry(`${stack.name}: ${text}`, meaningOf(situation), path, stack.id);
    }),
  ),
  ...situations.map(({ id, title, happened }) => entry(title, happened, situationPath(id), id)),
];

/**
 * The pages whose titles hold every word of a text, codes first, then services, log lines and
 * situations.
 * @param limit how many at the most
 */
export function search(text: string, limit = 40): readonly Found[] {
  const wanted = text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  if (wanted.length === 0 || wanted.length > 12) return [];
  return entries()
    .filter(({ words }) => wanted.every((word) => words.includes(word)))
    .slice(0, limit)
    .map(({ title, text: says, path }) => ({ title, text: says, path }));
}
