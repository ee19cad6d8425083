import astro from "eslint-plugin-astro";
import { configs as lit } from "eslint-plugin-lit";
import { configs as wc } from "eslint-plugin-wc";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";
import { folders, importsOf } from "./tests/import-rule.mjs";

/** A folder may import only what tests/import-rule.mjs lists for it. */
const importRule = Object.keys(importsOf).map((folder) => {
  const forbidden = folders.filter(
    (other) => other !== folder && !importsOf[folder].includes(other),
  );
  return {
    files: [`${folder}/**/*.{ts,astro}`],
    ignores: ["**/*.test.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              regex: `^(\\.\\./)+(${forbidden.join("|")})/`,
              message: `${folder}/ imports only ${importsOf[folder].join(", ") || "itself"} (CONTRIBUTING, "Who may import whom").`,
            },
          ],
        },
      ],
    },
  };
});

export default defineConfig(
  globalIgnores(["dist/", "package/", ".test-site/", ".astro/", "node_modules/"]),
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
  ...importRule,
);
