/**
 * Makes `dist/bundle`, what `bin/protokoll.js` runs: the program with its libraries in a few files, so that it starts
 * quickly. What a command loads late (`await import`) stays in files of its own.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { lateLibrary, loadedAtOnce } from './late-library.ts';
import { precompiledTemplates } from './precompile-templates.ts';
import { quickLetters } from './quick-letters.ts';

const folder = 'dist/bundle';

const yamlScalars = '../node_modules/yaml/dist/parse/cst-scalar.js';

/** Modules of Node that take long to load, with what the libraries use of them. */
const light: Readonly<Record<string, string>> = {
  'node:process': 'export default globalThis.process;',
  // Commander runs commands that are programs of their own, and ours are not.
  'node:child_process': 'export default {};',
  // Only many notes, and some forms of report, take hashes.
  'node:crypto': ['createHash', 'randomUUID']
    .map(
      (name) => `export const ${name} = (...all) => process.getBuiltinModule('node:crypto').${name}(...all);`,
    )
    .join('\n'),
  // Of two thousand names of characters a note has a handful, or none.
  'decode-named-character-reference': `
    let known;
    export function decodeNamedCharacterReference(name) {
      known ??= require('character-entities').characterEntities;
      return Object.hasOwn(known, name) ? known[name] : false;
    }`,
  yaml: `export * as CST from '${yamlScalars}';`,
  // The program's own templates are compiled when it is built; they are found by their text, so that one that is changed is compiled anew.
  handlebars: `
    import runtime from 'handlebars/runtime';
    const precompiled = new Map(${precompiledTemplates()});
    const compiler = () => require('handlebars').create();
    const create = () => {
      const environment = runtime.create();
      const compile = (text, options) =>
        precompiled.has(text) ? environment.template(precompiled.get(text)) : compiler().compile(text, options);
      return { compile };
    };
    export default { SafeString: runtime.SafeString, create };`,
};

const lightModules: esbuild.Plugin = {
  name: 'light-modules',
  setup(bundle) {
    bundle.onResolve({ filter: /^node:(process|child_process)$/ }, ({ path, importer }) =>
      /node_modules.(commander|vfile)\b/.test(importer) ? { path, namespace: 'light' } : null,
    );
    bundle.onResolve({ filter: /^node:crypto$/ }, ({ path, importer }) =>
      /src.(?!export.sign\b)/.test(importer) ? { path, namespace: 'light' } : null,
    );
    // Of YAML's library the front matter takes what a scalar is read with.
    bundle.onResolve({ filter: /^yaml$/ }, ({ importer }) =>
      importer.endsWith('yaml-scalar.ts') ? { path: 'yaml', namespace: 'light' } : null,
    );
    bundle.onResolve({ filter: /^handlebars$/ }, ({ path, namespace }) =>
      namespace === 'light' ? null : { path, namespace: 'light' },
    );
    bundle.onResolve({ filter: /^decode-named-character-reference$/ }, ({ path }) => ({
      path,
      namespace: 'light',
    }));
    bundle.onLoad({ filter: /.*/, namespace: 'light' }, ({ path }) => ({
      contents: light[path]!,
      resolveDir: import.meta.dirname,
    }));
  },
};

/** What a module asks a `require` of its own for goes into the bundle too, and is run when it is asked for. */
const lateModules: esbuild.Plugin = {
  name: 'late-modules',
  setup(bundle) {
    bundle.onLoad({ filter: /(?:line-breaking|linear-pattern)\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      return {
        contents: source.replace('const require = createRequire(import.meta.url);', ''),
        loader: 'ts',
      };
    });
  },
};

const large = /^(?:@cantoo\/pdf-lib|puppeteer)$|node_modules.(?:@cantoo.pdf-lib|puppeteer(?:-core)?)\b/;

/** Of these libraries, which don't say that they may be divided, only the modules that are used are taken. */
const usedModules: esbuild.Plugin = {
  name: 'used-modules',
  setup(bundle) {
    bundle.onResolve({ filter: /./ }, async ({ path, pluginData, ...from }) => {
      if (pluginData === large || !(large.test(path) || large.test(from.importer))) return null;
      const found = await bundle.resolve(path, { ...from, pluginData: large });
      return { ...found, sideEffects: false };
    });
  },
};

const target = 'node22.12';

const { outputFiles } = await esbuild.build({
  entryPoints: { protokoll: 'src/cli/entry.ts' },
  outdir: folder,
  write: false,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target,
  // Else each `/\p{…}/u` becomes a `new RegExp` that is made anew where it stands.
  supported: { 'regexp-unicode-property-escapes': true },
  // Found as a folder: its files are unpacked, its code is never run.
  external: ['@sparticuz/chromium'],
  plugins: [lightModules, lateModules, lateLibrary, usedModules, quickLetters],
  minifySyntax: true,
  minifyWhitespace: true,
  minifyIdentifiers: true,
  legalComments: 'linked',
});

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const contents = createHash('sha256');
for (const { path, text } of outputFiles) {
  const code = path.endsWith('.js') ? await asFunction(text) : text;
  contents.update(code);
  await writeFile(path, code);
}
// Compiled code is kept for these very contents.
const build = { id: contents.digest('hex').slice(0, 16) };
await writeFile(join(folder, 'build.json'), JSON.stringify(build));

/** A module in the form that `bin/run-bundle.js` runs: its code can be kept compiled, that of an ES module can't. */
async function asFunction(source: string): Promise<string> {
  const { code } = await esbuild.transform(loadedAtOnce(source).replaceAll(/\bimport\(/g, '__import('), {
    format: 'cjs',
    platform: 'node',
    target,
    supported: { 'regexp-unicode-property-escapes': true },
    define: { 'import.meta.url': '__url' },
    minifySyntax: true,
    minifyWhitespace: true,
    minifyIdentifiers: true,
  });
  // Only patterns have such characters by now. Text of one byte a character is read in half the time.
  const ascii = code.replaceAll(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `(function(require,module,exports,__url,__import){${ascii}\n})`;
}
