import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "lab/**/*.test.ts", "tests/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A browser on a busy machine is slow to show what it will show.
    expect: { poll: { timeout: 20_000 } },
    // Nothing is mocked and modules keep no state between tests: loading them once saves a third.
    isolate: false,
    // Left to itself it takes one core less than there are: on two, a test run of twice the length.
    maxWorkers: 2,
  },
});
