/** The folders of the project that hold source. */
export const folders = ["data", "design", "badges", "widget", "site", "scripts", "tests"];

/**
 * Who may import whom: facts at the bottom, drawings above them, surfaces above those. Nobody
 * imports scripts or tests. ESLint and tests/import-rule.test.ts both read this table.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const importsOf = {
  data: [],
  design: ["data"],
  badges: ["data", "design"],
  widget: ["data", "design"],
  site: ["data", "design", "badges", "widget"],
};
