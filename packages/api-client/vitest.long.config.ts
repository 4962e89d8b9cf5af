import { defineConfig } from "vitest/config";

/** What installs a judge from elsewhere; `pnpm verify:long` in this folder. */
export default defineConfig({
  test: { include: ["long/**/*.test.ts"], testTimeout: 300_000, hookTimeout: 300_000 },
});
