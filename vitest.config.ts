import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{data,design,badges,widget,site,scripts,tests}/**/*.test.ts"],
    reporters: ["default"],
    // A card's style sheets are text that tests read; without this Vitest empties them.
    css: true,
    // The checks of patterns and of the packed package are work, not waiting; two cores may be busy.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
