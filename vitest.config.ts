import { defineConfig } from 'vitest/config';

// These only read and compute: one worker loads the program once for all of them, which is several times quicker.
const pure = ['language', 'lint', 'model', 'parse', 'reading', 'registers'].map(
  (room) => `test/${room}/**/*.test.ts`,
);

export default defineConfig({
  test: {
    setupFiles: ['test/fixed-seed.ts'],
    // All cores: many tests wait for a browser or for another run of the program.
    maxWorkers: '100%',
    // Printing starts a browser, which takes its time on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'pure', include: pure, isolate: false } },
      { extends: true, test: { name: 'whole', include: ['test/**/*.test.ts'], exclude: pure } },
    ],
  },
});
