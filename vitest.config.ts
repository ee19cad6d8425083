import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{data,design,badges,widget,site,server,scripts,tests}/**/*.test.ts"],
    reporters: ["default"],
    // A card's style sheets are text that tests read; without this Vitest empties them.
    css: true,
    // The tests change no global: the records are read once a worker instead of once a file.
    isolate: false,
    // Proofs, drawings and compilers are work, not waiting; two cores may be busy with ten others.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
