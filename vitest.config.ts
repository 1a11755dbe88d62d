import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['test/**/*.test.ts', 'extractors/**/*.test.ts', 'pipeline/**/*.test.ts'] },
});
