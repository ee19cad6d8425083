import astro from "eslint-plugin-astro";
import { configs as lit } from "eslint-plugin-lit";
import { configs as wc } from "eslint-plugin-wc";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";
import { sections } from "./data/model/subject.ts";

/** An import that would leave its folder twice, or its top folder, has an alias: `#site/lib/…`. */
const aliasRule = [
  {
    regex: "^(\\.\\./){2}",
    message: "Import it by its alias, such as #site/lib/cards/plain-card.ts.",
  },
  {
    regex: "^\\.\\./(data|design|badges|widget|site|server|scripts|tests)/",
    message: "Import it by its alias, such as #data/index.ts.",
  },
];

const records = [
  "codes",
  "services",
  "situations",
  "messages",
  "comparisons",
  "fix-code",
  "triage",
  "unusual-uses",
].map((folder) => `data/${folder}`);
const data = ["model", "text", "tables", "lookup", "words", "search"].map((name) => `data/${name}`);
const upTo = (name) => [...data.slice(0, data.indexOf(`data/${name}`)), ...records];
const facts = [...data, ...records];
const surfaces = ["badges", "widget", "site"];

/**
 * Who may import whom (CONTRIBUTING, "Who may import whom"): facts at the bottom, drawings above
 * them, surfaces above those. Nobody imports scripts or tests. This table alone holds the rule.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const importsOf = {
  "data/model": [],
  "data/text": ["data/model"],
  ...Object.fromEntries(records.map((folder) => [folder, ["data/model", "data/text", ...records]])),
  "data/tables": ["data/model", "data/text"],
  "data/lookup": upTo("lookup"),
  "data/words": upTo("words"),
  "data/search": upTo("search"),
  design: facts,
  badges: [...facts, "design"],
  widget: [...facts, "design"],
  site: [...facts, "design", "badges", "widget"],
  server: [...facts, "design", ...surfaces],
};
const folders = [...Object.keys(importsOf), "data/rules", "scripts", "tests"];

/** What a folder may not import, by alias or, inside its top folder, by a relative path. */
const importRule = Object.entries(importsOf).map(([folder, allowed]) => {
  const forbidden = folders.filter((other) => other !== folder && !allowed.includes(other));
  const inside = forbidden
    .filter((other) => other.split("/")[0] === folder.split("/")[0])
    .map((other) => other.split("/")[1]);
  const relative = inside.length === 0 ? [] : [`^\\.\\./(${inside.join("|")})/`];
  const message = `${folder}/ imports only ${allowed.join(", ") || "itself"} (CONTRIBUTING, "Who may import whom").`;
  const patterns = [`^#(${forbidden.join("|")})/`, ...relative].map((regex) => ({
    regex,
    message,
  }));
  return {
    files: [`${folder}/**/*.{ts,astro}`],
    ignores: ["**/*.test.ts"],
    rules: { "no-restricted-imports": ["error", { patterns: [...patterns, ...aliasRule] }] },
  };
});

const wordsElsewhere =
  "Words stand in data/words/, so that a translation touches no component (CONTRIBUTING, “A language”).";

/** What a component prints comes from an outline or from data/words/: it writes no word itself. */
const wordRule = [
  "JSXText[value=/[A-Za-z]{2}/]",
  "JSXAttribute[name.name=/^(?:aria-label|alt|description|heading|label|lead|placeholder|title)$/] > Literal[value=/[A-Za-z]{2}/]",
].map((selector) => ({ selector, message: wordsElsewhere }));

/** An address of a page below one of the folders, in a string, a template or a pattern. */
const folder = `\\\\?\\/(${Object.values(sections).join("|")})\\\\?\\/`;

/**
 * Nothing but the two files of data/model/ knows how an address is spelt. Apart from them: the
 * script tag, which has no room for them (a test compares), entries of the feed, and routes.
 */
const pathRule = [
  `TemplateElement[value.raw=/^${folder}/]`,
  `Literal[value=/^${folder}./]`,
  `Literal[regex.pattern=/${folder}/]`,
].map((selector) => ({
  selector,
  message: "Write an address with pathOf(), read one with subjectAtPath() (data/model).",
}));

const ownAddresses = [
  "**/*.test.ts",
  "data/model/{paths,parse-path}.ts",
  "data/tables/changes.ts",
  "widget/loader/embed.ts",
];

/**
 * No function asks for a particular code or knows where a range ends: the one is a field of the
 * record, the other a question to data/tables/range-bounds.ts. A number from 999 to 5000 that is
 * compared, matched, looked up or looked for in a list is such a question.
 */
const numberRule = [
  "BinaryExpression[operator=/^([=!]==?|[<>]=?)$/] >",
  "SwitchCase >",
  "MemberExpression[computed=true] >",
  "CallExpression[callee.property.name=/^(includes|indexOf|has|get)$/] >",
  "MemberExpression[property.name=/^(includes|indexOf)$/] > ArrayExpression >",
].map((parent) => ({
  selector: `${parent} Literal[value>=999][value<=5000]`,
  message: "Make it a field of the record, or a function of data/tables/range-bounds.ts.",
}));

const restrict = (...rules) => ({ "no-restricted-syntax": ["error", ...rules.flat()] });

export default defineConfig(
  globalIgnores(["dist/", "dist.*/", "package/", ".test-site/", ".astro/", "node_modules/"]),
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // TypeScript wants brackets for an index signature (noPropertyAccessFromIndexSignature).
      "@typescript-eslint/dot-notation": ["error", { allowIndexSignaturePropertyAccess: true }],
      // Numbers read well in templates; everything else is converted on purpose.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
    },
  },
  { files: ["widget/**/*.ts"], extends: [lit["flat/recommended"], wc["flat/recommended"]] },
  astro.configs["flat/recommended"],
  astro.configs["flat/jsx-a11y-recommended"] ?? {},
  {
    files: ["**/*.{ts,astro}"],
    rules: { "no-restricted-imports": ["error", { patterns: aliasRule }] },
  },
  ...importRule,
  {
    files: ["{data,design,badges,widget,site,server,scripts}/**/*.ts"],
    ignores: ["**/*.test.ts", "data/tables/range-bounds.ts"],
    rules: restrict(numberRule),
  },
  {
    files: ["{data,design,badges,widget,site}/**/*.ts"],
    ignores: [...ownAddresses, "data/tables/range-bounds.ts"],
    rules: restrict(numberRule, pathRule),
  },
  { files: ["**/*.astro"], rules: restrict(numberRule, pathRule, wordRule) },
);
