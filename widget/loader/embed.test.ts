import { createContext, runInContext } from "node:vm";
import { expect, it } from "vitest";
import { bundleWidget } from "#site/build/bundle.ts";
import { cardPath } from "#site/lib/addresses/urls.ts";
import { catalogue } from "#site/lib/catalogue/catalogue.ts";
import { nameAttributes } from "#site/lib/embed/snippets.ts";

const origin = new URL("https://ws-code.example");
const script = await bundleWidget("loader/embed.ts", "iife", origin);

/** The names of attributes as a page's script reads them: `wsCode` for `data-ws-code`. */
const datasetOf = (path: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    nameAttributes(path).map(([name, value]) => [
      `ws${name.charAt(0).toUpperCase()}${name.slice(1)}`,
      value,
    ]),
  );

/** The address of the frame that the script tag makes of a div. */
function frameAddress(dataset: Readonly<Record<string, string>>): string | undefined {
  const shown: { src?: string }[] = [];
  const attachShadow = () => ({ replaceChildren: (...parts: object[]) => shown.push(...parts) });
  const host = { dataset, clientWidth: 400, textContent: "", shadowRoot: null, attachShadow };
  const nothing = () => undefined;
  const document = {
    addEventListener: nothing,
    createElement: () => ({ style: {} }),
    querySelectorAll: () => [host],
  };
  const MutationObserver = class {
    observe = nothing;
  };
  runInContext(script, createContext({ addEventListener: nothing, document, MutationObserver }));
  return shown.find(({ src }) => src !== undefined)?.src;
}

// The script tag spells addresses on its own: data/model/paths.ts would not fit into its kilobyte.
it.each(catalogue.filter(({ card }) => card !== "none"))(
  "frames the card of $name under the address that the site gives it",
  ({ example }) => {
    expect(frameAddress(datasetOf(example))).toBe(
      new URL(`${cardPath(example)}?theme=auto`, origin).href,
    );
  },
);
