import { defineConfig } from 'vitest/config';

// These only read and compute: one worker loads the program once for all of them, which is several times quicker.
const pure = ['test/{language,lint,model,parse,reading}/**/*.test.ts', 'test/registers/!(forms).test.ts'];

// These start the program too, but no browser, and leave the process as it was (`test/shared-process.test.ts`).
const shared = [
  'test/{config,schemas}/**/*.test.ts',
  'test/cli/{init,lint,new,notes,registers,reporters,rules,show}/**/*.test.ts',
  'test/docs/!(archive).test.ts',
  'test/export/json/**/*.test.ts',
  'test/render/!(accessible|archive|hostile|pages|printed-width|stranded).test.ts',
  'test/examples.test.ts',
];

export default defineConfig({
  test: {
    setupFiles: ['test/fixed-seed.ts'],
    experimental: { viteModuleRunner: false },
    // All cores: many tests wait for a browser or for another run of the program.
    maxWorkers: '100%',
    // Printing starts a browser, which takes its time on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'pure', include: pure, isolate: false } },
      { extends: true, test: { name: 'shared', include: shared, isolate: false } },
      {
        extends: true,
        test: { name: 'whole', include: ['test/**/*.test.ts'], exclude: [...pure, ...shared] },
      },
    ],
  },
});
