import { readFile } from 'node:fs/promises';
import type * as esbuild from 'esbuild';
import { lateLibrary } from './late-library.ts';
import { latePatterns } from './late-patterns.ts';
import { precompiledTemplates } from './precompile-templates.ts';

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

const large = /^(?:@cantoo\/pdf-lib|puppeteer-core)$|node_modules.(?:@cantoo.pdf-lib|puppeteer-core)\b/;

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

/** What is made of the program's modules, and of those of its libraries, before they go into a bundle. */
export const bundlePlugins: esbuild.Plugin[] = [
  lightModules,
  lateModules,
  lateLibrary,
  usedModules,
  latePatterns,
];
