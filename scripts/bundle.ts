/**
 * Makes `dist/bundle/protokoll.js`, what `bin/protokoll.js` runs: the program with its libraries in a few files, so that it
 * starts quickly. What a command loads late (`await import`) stays in files of its own.
 */
import { rm } from 'node:fs/promises';
import { build } from 'esbuild';
import type { Plugin } from 'esbuild';
import { quickLetters } from './quick-letters.ts';

const folder = 'dist/bundle';

const yamlScalars = '../node_modules/yaml/dist/parse/cst-scalar.js';

/** Modules of Node that take long to load, with what the libraries use of them. */
const light: Readonly<Record<string, string>> = {
  'node:process': 'export default globalThis.process;',
  // Commander runs commands that are programs of their own, and ours are not.
  'node:child_process': 'export default {};',
  yaml: `export * as CST from '${yamlScalars}';`,
};

const lightModules: Plugin = {
  name: 'light-modules',
  setup(bundle) {
    bundle.onResolve({ filter: /^node:(process|child_process)$/ }, ({ path, importer }) =>
      /node_modules.(commander|vfile)\b/.test(importer) ? { path, namespace: 'light' } : null,
    );
    // Of YAML's library the front matter takes what a scalar is read with.
    bundle.onResolve({ filter: /^yaml$/ }, ({ importer }) =>
      importer.endsWith('yaml-scalar.ts') ? { path: 'yaml', namespace: 'light' } : null,
    );
    bundle.onLoad({ filter: /.*/, namespace: 'light' }, ({ path }) => ({
      contents: light[path]!,
      resolveDir: import.meta.dirname,
    }));
  },
};

await rm(folder, { recursive: true, force: true });
await build({
  entryPoints: { protokoll: 'src/cli/entry.ts' },
  outdir: folder,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node22.12',
  // Else each `/\p{…}/u` becomes a `new RegExp` that is made anew where it stands.
  supported: { 'regexp-unicode-property-escapes': true },
  // Both find files of their own beside their code.
  external: ['puppeteer', '@sparticuz/chromium'],
  // Libraries in CommonJS ask for the modules of Node by `require`.
  banner: {
    js: "import { createRequire as _createRequire } from 'node:module'; const require = _createRequire(import.meta.url);",
  },
  plugins: [lightModules, quickLetters],
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'linked',
});
