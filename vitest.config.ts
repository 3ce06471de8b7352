import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // The tests of the doors mostly wait for processes, so that a core less is a core wasted.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    setupFiles: "test/support/strict-matchers.ts",
    testTimeout: 60_000,
    hookTimeout: 180_000,
    reporters: ["default", ["json", { outputFile: "node_modules/.cache/test-results.json" }]],
    projects: [
      { extends: true, test: { name: "unit", include: ["test/**/*.test.ts"], exclude: ["test/e2e/**"] } },
      { extends: true, test: { name: "e2e", include: ["test/e2e/**/*.test.ts"], globalSetup: "test/e2e/node-24.ts" } },
    ],
  },
});
