import { readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { globSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import { neededWords } from './late-patterns/needed-words.ts';
import type { told } from './late-patterns/told-pattern.ts';
import { withLatePatterns } from './late-patterns/with-late-patterns.ts';

const room = /[\\/]src[\\/](?:language|lint|model|parse)[\\/].*\.ts$/;
const root = join(import.meta.dirname, '..');
const module = 'late-pattern';

/** What each pattern needs of a text, by its name; found once for all bundles. */
let needed: Promise<ReadonlyMap<string, string>> | null = null;

/** In the bundle the patterns of the rooms that read notes are made when they are first asked, and are quick to compile. */
export const latePatterns: esbuild.Plugin = {
  name: 'late-patterns',
  async setup(bundle) {
    const words = await (needed ??= findNeeded());
    takeLatePatterns(bundle, 'late-pattern.ts', (name) => words.get(name));
  },
};

function takeLatePatterns(
  bundle: esbuild.PluginBuild,
  maker: string,
  third: (name: string) => string | undefined,
): void {
  bundle.onResolve({ filter: new RegExp(`^${module}$`) }, () => ({
    path: join(import.meta.dirname, 'late-patterns', maker),
    sideEffects: false,
  }));
  bundle.onLoad({ filter: room }, async ({ path }) => {
    const name = (nth: number) => `${relative(root, path)}:${nth}`;
    const contents = withLatePatterns(path, await readFile(path, 'utf8'), module, (nth) => third(name(nth)));
    return { contents, loader: 'ts' };
  });
}

/** Runs all modules that make patterns: what many of them are made of is known only then. */
async function findNeeded(): Promise<ReadonlyMap<string, string>> {
  const modules = globSync('src/{language,lint,model,parse}/**/*.ts', { cwd: root }).toSorted();
  const made = join(root, `dist/patterns-${process.pid}.mjs`);
  const { outputFiles } = await esbuild.build({
    stdin: {
      contents: [`export { told } from '${module}';`, ...modules.map((path) => `import './${path}';`)].join(
        '\n',
      ),
      resolveDir: root,
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    treeShaking: false,
    plugins: [
      {
        name: 'told-patterns',
        setup: (bundle) => takeLatePatterns(bundle, 'told-pattern.ts', (name) => name),
      },
    ],
  });
  await writeFile(made, outputFiles[0]!.text);
  try {
    const program = (await import(pathToFileURL(made).href)) as { told: typeof told };
    return new Map(
      [...program.told].flatMap(([name, pattern]) => {
        const words = pattern && neededWords(pattern);
        return words ? [[name, words.join('\n')] as const] : [];
      }),
    );
  } finally {
    await rm(made);
  }
}
