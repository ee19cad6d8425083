import satori from "satori";
import { fonts, sans } from "#badges/fonts.ts";
import { elementsNamed, readXmlTree, type XmlElement } from "./xml.ts";
import { extentOf, stretchesOf } from "./svg-path.ts";

/** A field of a badge: where it is, its colour, and the outlines of its letters. */
interface Field {
  readonly x: number;
  readonly width: number;
  readonly height: number;
  readonly fill: string | undefined;
}

/** A badge as its reader sees it. */
export interface DrawnBadge {
  readonly svg: XmlElement;
  readonly name: string | undefined;
  readonly title: string | undefined;
  readonly fields: readonly Field[];
  /** The letters of each field, as one path. */
  readonly letters: readonly string[];
}

const number = (text = "NaN") => Number(text);

/** Reads a badge from its markup: fields are the rectangles outside of its masks. */
export function readBadge(markup: string): DrawnBadge {
  const svg = readXmlTree(markup);
  const fields = svg.children
    .filter(({ name }) => name === "rect")
    .map(({ attributes: { x, width, height, fill } }) => ({
      x: number(x),
      width: number(width),
      height: number(height),
      fill,
    }));
  const letters = svg.children
    .filter(({ name, attributes }) => name === "g" && "mask" in attributes)
    .flatMap((group) => elementsNamed(group, "path"))
    .filter(({ attributes }) => attributes["fill"] === "#fff")
    .map(({ attributes }) => attributes["d"] ?? "");
  const [title] = elementsNamed(svg, "title");
  return { svg, name: svg.attributes["aria-label"], title: title?.text, fields, letters };
}

/** Where each outline of some letters is, from the left of the first, in half pixels. */
export function outlinesOf(d: string): readonly number[] {
  const letters = d.match(/M[^Z]*Z/g) ?? [];
  const lefts = letters.map((letter) => extentOf(numbersIn(letter)).left);
  const first = Math.min(...lefts);
  return lefts.map((left) => Math.round((left - first) * 2) / 2);
}

const numbersIn = (d: string) => stretchesOf(d).flatMap(({ points }) => points);

/** Where the letters of a text begin and end. */
export const lettersExtent = (d: string) => extentOf(numbersIn(d));

/** The letters of some words at 11 px of the badges' font, set by satori alone. */
export async function outlineWords(words: string): Promise<string> {
  const style = { display: "flex", fontFamily: sans, fontSize: 11, color: "#fff" };
  const svg = await satori(
    { type: "div", props: { style, children: words } },
    { fonts, height: 20 },
  );
  const paths = elementsNamed(readXmlTree(svg), "path");
  return paths.map(({ attributes }) => attributes["d"] ?? "").join("");
}
