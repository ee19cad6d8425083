import { expect, test, type Page } from "playwright/test";
import { goldenSequences } from "./golden-sequences.ts";
import { goldenCodes, type GoldenFamily } from "./golden-codes.ts";
import { goldenFamilies, goldenInks, goldenShapes } from "./golden-palette.ts";

const families = Object.keys(goldenShapes) as readonly GoldenFamily[];
const themes = ["light", "dark", "sepia"] as const;

const rgb = (hex: string) =>
  `rgb(${[1, 3, 5].map((start) => parseInt(hex.slice(start, start + 2), 16)).join(", ")})`;

/** Puts every sequence of all codes on one page, so that one browser page is enough. */
async function gatherSequences(page: Page) {
  await page.goto("/1006/");
  await page.locator("#wire .body").evaluate(async (body, codes) => {
    const read = async (code: string) => {
      const html = await (await fetch(`/${code}/`)).text();
      const other = new DOMParser().parseFromString(html, "text/html");
      return [...other.querySelectorAll("#wire .seq")].map((sequence) => sequence.outerHTML);
    };
    body.innerHTML = (await Promise.all(codes.map(read))).flat().join("");
  }, Object.keys(goldenSequences));
  const count = Object.values(goldenSequences).flat().length;
  await expect(page.locator("#wire .seq")).toHaveCount(count);
}

test("no word of a drawing touches another or leaves it, in this browser's letters", async ({
  page,
}) => {
  await gatherSequences(page);
  const crowded = await page.locator("#wire .seq svg").evaluateAll((drawings) =>
    drawings.flatMap((drawing) => {
      const { width, height } = (drawing as SVGSVGElement).viewBox.baseVal;
      const words = [...drawing.querySelectorAll<SVGTextElement>("text")].slice(0, -1);
      const boxes = words.map((word) => ({ text: word.textContent, box: word.getBBox() }));
      const outside = boxes.filter(
        ({ box }) => box.x < 0 || box.y < 0 || box.x + box.width > width || box.y + 12 > height,
      );
      const touching = boxes.filter(({ box: a }, index) =>
        boxes.slice(index + 1).some(({ box: b }) => {
          const besides = a.x + a.width <= b.x || b.x + b.width <= a.x;
          return !besides && Math.abs(a.y - b.y) < 12;
        }),
      );
      return [...outside, ...touching].map(({ text }) => text);
    }),
  );
  expect(crowded).toEqual([]);
});

test("what ended a connection is in the family's colour, what was there in ink", async ({
  page,
}) => {
  await gatherSequences(page);
  const shown = await page.locator("#wire .seq").evaluateAll((sequences) =>
    sequences.map((sequence) => {
      const style = (selector: string) => {
        const found = sequence.querySelector(selector);
        if (!found) return undefined;
        const { stroke, fill, strokeWidth, fontWeight, textAnchor } = getComputedStyle(found);
        return { stroke, fill, strokeWidth, fontWeight, textAnchor };
      };
      return {
        wire: style("path:first-of-type"),
        ending: style("path.c"),
        loud: style("text.c"),
        head: style("text.h"),
        start: style("text.s")?.textAnchor,
        end: style("text.r")?.textAnchor,
        silence: style("path[fill]"),
      };
    }),
  );
  const colours = Object.entries(goldenSequences).flatMap(([code, sequences]) =>
    sequences.map(() => rgb(goldenFamilies.light[goldenCodes[Number(code)]?.family ?? "private"])),
  );
  const { wire, ink, paper } = goldenInks.light;
  expect(shown.length).toBeGreaterThan(15);
  for (const [index, drawn] of shown.entries()) {
    const colour = colours[index];
    expect.soft(drawn.wire?.stroke).toBe(rgb(wire));
    expect.soft(drawn.ending).toMatchObject({ stroke: colour, fill: colour, strokeWidth: "2px" });
    expect.soft(drawn.loud).toMatchObject({ fill: colour, stroke: rgb(paper), strokeWidth: "5px" });
    expect.soft(drawn.head).toMatchObject({
      fill: rgb(ink),
      fontWeight: "600",
      textAnchor: "middle",
    });
    if (drawn.start !== undefined) expect.soft(drawn.start).toBe("start");
    if (drawn.end !== undefined) expect.soft(drawn.end).toBe("end");
    if (drawn.silence) expect.soft(drawn.silence).toMatchObject({ stroke: rgb(wire) });
  }
  const has = (part: "start" | "end" | "silence") => shown.some((drawn) => drawn[part]);
  expect([has("start"), has("end"), has("silence")]).toEqual([true, true, true]);
});

const sent = "#wire .seq path.i:not(.c)";

test("a frame that arrived is in ink, and silence is a band of paper", async ({ page }) => {
  await page.goto("/1006/");
  await expect(page.locator(sent)).toHaveCSS("stroke", rgb(goldenInks.light.ink));
  await expect(page.locator("#wire .seq path[fill]")).toHaveCSS(
    "fill",
    rgb(goldenInks.light.paper),
  );
});

/** The colours that a page gives its inks and its families' classes. */
const coloursOf = (page: Page) =>
  page.evaluate(
    ([names, inks]) => {
      const probe = document.body.appendChild(document.createElement("i"));
      const own = (family: string) => {
        probe.className = `family-${family}`;
        probe.style.color = "var(--c)";
        return [family, getComputedStyle(probe).color];
      };
      const root = getComputedStyle(document.documentElement);
      const families = Object.fromEntries(names.map(own)) as Record<string, string>;
      const values = inks.map((ink) => {
        const hex = root.getPropertyValue(`--${ink}`).trim();
        return [ink, hex.length === 4 ? hex.replace(/[^#]/g, "$&$&") : hex];
      });
      probe.remove();
      return { families, inks: Object.fromEntries(values) as Record<string, string> };
    },
    [families, Object.keys(goldenInks.light)] as const,
  );

const inRgb = (colours: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(colours).map(([name, hex]) => [name, rgb(hex)]));

for (const theme of themes)
  test(`a card in the theme ${theme} has its paper, its inks and its families' colours`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: theme === "dark" ? "light" : "dark" });
    await page.goto(`/embed/1006/?theme=${theme}`);
    await expect(page.locator("html")).toHaveAttribute("data-theme", theme);
    const { families: own, inks } = await coloursOf(page);
    expect(own).toEqual(inRgb(goldenFamilies[theme]));
    expect(inks).toMatchObject({ ink: goldenInks[theme].ink, wire: goldenInks[theme].wire });
  });

for (const scheme of ["light", "dark"] as const)
  test(`a page on a ${scheme} system has its paper, its inks and its families' colours`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto("/1006/");
    const { families: own, inks } = await coloursOf(page);
    expect(own).toEqual(inRgb(goldenFamilies[scheme]));
    expect(inks).toEqual(goldenInks[scheme]);
  });

const ranges = [
  ["0–999", "Not used", true],
  ["1000–1015", "The protocol: RFC 6455 and IANA", false],
  ["1016–2999", "Held for the protocol", true],
  ["3000–3999", "Libraries, registered with IANA", false],
  ["4000–4999", "Private: each app decides", false],
  ["5000–65535", "Out of range", true],
];

test("the range map greys the ranges that nobody may send (RFC 6455 §7.4.2)", async ({ page }) => {
  await page.goto("/");
  const cells = await page.locator("#ranges li").evaluateAll((items) =>
    items.map((item) => {
      const number = item.querySelector(".number")?.textContent.replace(/\s+/g, "") ?? "";
      const short = [...item.childNodes].at(-1)?.textContent?.trim();
      return [number, short, item.classList.contains("off")];
    }),
  );
  expect(cells).toEqual(ranges);

  await expect(page.locator("#ranges li:not(.off)").first()).toHaveCSS(
    "color",
    rgb(goldenInks.light.ink),
  );
  await expect(page.locator("#ranges li.off").first()).toHaveCSS(
    "background-color",
    rgb(goldenInks.light.well),
  );
});
