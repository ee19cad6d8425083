import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{data,design,badges,widget,site,scripts,tests}/**/*.test.ts"],
    reporters: ["default"],
  },
});
