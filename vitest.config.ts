import { defineConfig } from 'vitest/config';

export const config = defineConfig({
  test: {
    include: [
      'src/**/*.test.ts',
      'web/**/*.test.ts',
      'test/**/*.test.ts',
      'examples/**/*.test.ts',
      'train/**/*.test.ts',
    ],
    testTimeout: 60_000,
  },
});
// biome-ignore lint/style/noDefaultExport: vitest reads the default export
export default config;
