import { configDefaults, defineConfig } from "vitest/config";

/** Tests that start servers or tools and wait for them: `npm run test:unit` leaves them out. */
const servers = [
  "server/{faults,idle-connections,moved-clock,serve-site}.test.ts",
  "server/processes/workers.test.ts",
  "server/requests/{slow-clients,too-many}.test.ts",
  "server/requests/logged-site.test.ts",
  "scripts/{start,start-again}.test.ts",
  "scripts/records/new-{code,service}.test.ts",
  "tests/container/*.test.ts",
  "tests/support/server/served-site.test.ts",
];
const all = ["{data,design,badges,widget,site,server,scripts,tests}/**/*.test.ts"];

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: { name: "unit", include: all, exclude: [...configDefaults.exclude, ...servers] },
      },
      { extends: true, test: { name: "servers", include: servers } },
    ],
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
