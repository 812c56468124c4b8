/**
 * Makes what is installed: `dist/bundle`, which `bin/protokoll.js` runs, the program with its libraries in a few files, so that it
 * starts quickly; `dist/library`, what others import, likewise; and `dist/third-party.txt`, the licences of all that is in them. What
 * is loaded late (`await import`) stays in files of its own.
 */
import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import * as esbuild from 'esbuild';
import { bundlePlugins } from './bundle-plugins.ts';
import { loadedAtOnce } from './late-library.ts';
import { thirdPartyNotice } from './third-party-notice.ts';

const target = 'node22.12';
// Else each `/\p{…}/u` becomes a `new RegExp` that is made anew where it stands.
const supported = { 'regexp-unicode-property-escapes': true };

const program = await bundled({ protokoll: 'src/cli/entry.ts' }, 'dist/bundle', true);
const library = await bundled({ index: 'src/index.ts' }, 'dist/library', false);
const contents = createHash('sha256');
/** Opening a file for each of the many small modules takes longer than reading them all. */
const smallest = 24_000;
const entry = 'protokoll.js';
const small: string[] = [];
const files = new Map<string, string>();
for (const { path, text } of program.code) {
  const name = basename(path);
  const code = await asFunction(text);
  if (name === entry || code.length < smallest) small.push(`${JSON.stringify(name)}:${code}`);
  else files.set(name, `(${code})`);
}
files.set(entry, `({${small.join(',\n')}})`);
for (const [name, code] of files) {
  contents.update(code);
  await writeFile(join('dist/bundle', name), code);
}
// Compiled code is kept for these very contents.
const build = { id: contents.digest('hex').slice(0, 16) };
await writeFile(join('dist/bundle', 'build.json'), JSON.stringify(build));
for (const { path, contents: code } of library.code) await writeFile(path, code);
const notice = await thirdPartyNotice(
  [...program.inputs, ...library.inputs],
  [...program.legal, ...library.legal],
);
await writeFile('dist/third-party.txt', notice);

/** The files of a bundle, with what went into it and the comments on licences that were within. */
async function bundled(entryPoints: Record<string, string>, outdir: string, isProgram: boolean) {
  const { outputFiles, metafile } = await esbuild.build({
    entryPoints,
    outdir,
    write: false,
    metafile: true,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target,
    supported,
    // Found as a folder: its files are unpacked, its code is never run.
    external: ['@sparticuz/chromium'],
    plugins: bundlePlugins,
    minifySyntax: true,
    minifyWhitespace: true,
    minifyIdentifiers: isProgram,
    legalComments: 'external',
    // Some libraries ask for modules of Node by `require`, which an ES module lacks.
    ...(!isProgram && {
      banner: {
        js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
      },
    }),
  });
  await rm(outdir, { recursive: true, force: true });
  await mkdir(outdir, { recursive: true });
  return {
    code: outputFiles.filter(({ path }) => path.endsWith('.js')),
    legal: outputFiles.filter(({ path }) => path.endsWith('.LEGAL.txt')).map(({ text }) => text),
    inputs: Object.keys(metafile.inputs),
  };
}

/** A module in the form that `bin/run-bundle.js` runs: its code can be kept compiled, that of an ES module can't. */
async function asFunction(source: string): Promise<string> {
  const { code } = await esbuild.transform(loadedAtOnce(source).replaceAll(/\bimport\(/g, '__import('), {
    format: 'cjs',
    platform: 'node',
    target,
    supported,
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
  return `function(require,module,exports,__url,__import){${ascii}\n}`;
}
