import { defineConfig } from "vitest/config";

/** What takes minutes or installs packages; `pnpm verify:long` in this folder. */
export default defineConfig({
  test: { include: ["long/**/*.test.ts"], testTimeout: 600_000, hookTimeout: 600_000 },
});
