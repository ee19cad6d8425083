import ts from "typescript";

/**
 * The properties of the one component that an Astro file shows, as TypeScript's parser reads them.
 * @throws if the file is not front matter with the import, and then the component
 */
export function astroProps(astro: string): Readonly<Record<string, string>> {
  const [, tag = ""] =
    /^---\nimport WsCode from "ws-code\/astro";\n---\n+(<.*>)$/s.exec(astro) ?? [];
  if (tag === "") throw new Error(`This imports no component and shows it: ${astro}`);
  const file = ts.createSourceFile("card.tsx", `(${tag})`, ts.ScriptTarget.Latest, true);
  const props: Record<string, string> = {};
  const visit = (node: ts.Node): void => {
    if (ts.isJsxSelfClosingElement(node)) props["tag"] = node.tagName.getText();
    if (ts.isJsxAttribute(node)) props[node.name.getText()] = node.initializer?.getText() ?? "";
    ts.forEachChild(node, visit);
  };
  visit(file);
  return props;
}
