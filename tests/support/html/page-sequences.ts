import { elementsNamed, type XmlElement } from "../drawings/xml.ts";
import type { DrawnSequence, DrawnWord } from "../drawings/drawn-sequence.ts";
import { elementsOfClass, familyOf, wordsIn } from "./page-tree.ts";

/** A sequence as a page has it: the drawing, and the list beside it. */
export interface PageSequence {
  readonly family: string | undefined;
  readonly drawing: DrawnSequence;
  /** The numbers as they are printed. */
  readonly numbers: string;
  readonly list: readonly string[];
}

const classesOf = ({ attributes }: XmlElement) => (attributes["class"] ?? "").split(" ");

/** The anchors that the style sheet gives its classes. */
const anchorOf = (classes: readonly string[]): DrawnWord["anchor"] => {
  if (classes.includes("s")) return "start";
  return classes.includes("r") ? "end" : "middle";
};

function wordOf(element: XmlElement): DrawnWord {
  const { x, y } = element.attributes;
  const classes = classesOf(element);
  return {
    x: Number(x),
    y: Number(y),
    text: element.text.trim(),
    anchor: anchorOf(classes),
    emphasized: classes.includes("c"),
  };
}

/** The paths of a drawing by what the style sheet makes of them. */
function pathsOf(svg: XmlElement): DrawnSequence["paths"] {
  const paths = elementsNamed(svg, "path");
  const shaped = (...wanted: readonly string[]) =>
    paths
      .filter(({ attributes }) => (attributes["class"] ?? "") === wanted.join(" "))
      .filter(({ attributes }) => (attributes["fill"] !== undefined) === (wanted.length === 0))
      .map(({ attributes }) => attributes["d"] ?? "")
      .join("");
  const plain = paths.filter(({ attributes: { class: name, fill } }) => !name && !fill);
  return {
    wire: plain.map(({ attributes }) => attributes["d"] ?? "").join(""),
    quiet: shaped(),
    sent: shaped("i"),
    ending: [shaped("i", "c")].join(""),
  };
}

function drawingOf(svg: XmlElement): DrawnSequence & { readonly printed: string } {
  const [, , width, height] = (svg.attributes["viewBox"] ?? "").split(" ").map(Number);
  const texts = elementsNamed(svg, "text");
  const numbers = texts.at(-1);
  const [xs, ys] = [numbers?.attributes["x"], numbers?.attributes["y"]].map((list = "") =>
    list.split(" ").map(Number),
  );
  const words = texts.slice(0, -1);
  return {
    width: width ?? NaN,
    height: height ?? NaN,
    paths: pathsOf(svg),
    ends: words.filter((word) => classesOf(word).includes("h")).map(wordOf),
    labels: words.filter((word) => !classesOf(word).includes("h")).map(wordOf),
    numbers: (ys ?? []).map((y, index) => ({ x: xs?.[index] ?? NaN, y })),
    printed: (numbers?.text ?? "").trim(),
  };
}

/** Every sequence of a page, in its order. */
export const sequencesOf = (page: XmlElement): readonly PageSequence[] =>
  elementsOfClass(page, "seq").map((sequence) => {
    const [svg = sequence] = elementsNamed(sequence, "svg");
    const { printed, ...drawing } = drawingOf(svg);
    return {
      family: familyOf(sequence),
      drawing,
      numbers: printed,
      list: elementsNamed(sequence, "li").map(wordsIn),
    };
  });
