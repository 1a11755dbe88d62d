import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'extractors/**/*.test.ts', 'pipeline/**/*.test.ts'],
    // The tests of the command start it dozens of times; on a busy machine five seconds are not enough for one.
    testTimeout: 60_000,
  },
});
