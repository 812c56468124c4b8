import { readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import type { Plugin } from 'esbuild';

const index = resolve('src/index.ts');

/**
 * Lets the command line load the rooms of the library when it first uses something of them: to see that no note has changed since a
 * register was written takes neither the parser nor the rules. What modules of `src/cli` take of the library by name comes from where
 * it is defined, and what they are given as a whole (`src/cli/entry.ts`) has getters.
 */
export const lateLibrary: Plugin = {
  name: 'late-library',
  setup(bundle) {
    bundle.onLoad({ filter: /[\\/]src[\\/]cli[\\/].*\.ts$/ }, ({ path }) => ({
      contents: withOwnImports(readFileSync(path, 'utf8'), path),
      loader: 'ts',
    }));
    bundle.onResolve({ filter: /^late-library$/ }, ({ path }) => ({ path, namespace: 'late-library' }));
    bundle.onLoad({ filter: /.*/, namespace: 'late-library' }, () => ({
      contents: `export default {\n${inLibrary().map(getter).join('\n')}\n};`,
      resolveDir: dirname(index),
    }));
  },
};

/** The values that `src/index.ts` exports. */
export function inLibrary(): readonly Export[] {
  return exportsOf(index);
}

/** What `import()` of a module becomes where its exports are needed at once. */
export function loadedAtOnce(code: string): string {
  return code.replaceAll(/\bloadedAtOnce\(import\(([^()]+)\)\)/g, 'require($1)');
}

/** What a run needs that reads no note anew: settings, profiles, and what findings are told by. Of the rest, most runs need most. */
const early = /[\\/]src[\\/](?:config|profiles)[\\/]|[\\/]as-told\.ts$/;

function getter({ name, file, room }: Export): string {
  const from = [room, file].find((each) => early.test(each)) ?? index;
  return `get ${name}() { return loadedAtOnce(import(${JSON.stringify(from)})).${name}; },`;
}

function withOwnImports(source: string, path: string): string {
  return source
    .replaceAll(
      /^import (type )?\{([^{}]*)\} from '((?:\.\.\/)+index\.ts)';$/gm,
      (whole, type, names: string, from: string) => {
        if (type !== undefined || resolve(dirname(path), from) !== index) return whole;
        return names
          .split(',')
          .map((name) => name.trim())
          .filter((name) => name !== '' && !name.startsWith('type '))
          .map((name) => `import { ${name} } from '${pathTo(placeOf(name), path)}';`)
          .join(' ');
      },
    )
    .replace(/^import \* as library from '..\/index.ts';$/m, "import library from 'late-library';");
}

interface Export {
  readonly name: string;
  /** The module that defines it. */
  readonly file: string;
  /** The module that the index has it from. */
  readonly room: string;
}

const known = new Map<string, readonly Export[]>();

/** The values that a module exports, its own and those of others. */
function exportsOf(file: string): readonly Export[] {
  const before = known.get(file);
  if (before) return before;
  const source = readFileSync(file, 'utf8');
  const own = [...source.matchAll(/^export (?:async function|function|const|class) (\w+)/gm)];
  const found = [
    ...own.map(([, name]) => ({ name: name!, file, room: file })),
    ...[...source.matchAll(/^export (\*|\{[^{}]*\}) from '(.*)';$/gm)].flatMap(([, what, from]) => {
      const room = resolve(dirname(file), from!);
      const names = what === '*' ? null : what!.split(/[{},\s]+/);
      return exportsOf(room)
        .filter(({ name }) => names?.includes(name) ?? true)
        .map((each) => ({ ...each, room }));
    }),
  ];
  known.set(file, found);
  return found;
}

function placeOf(name: string): string {
  const found = inLibrary().find((each) => each.name === name);
  if (!found) throw new Error(`src/index.ts has no ${name}`);
  return found.file;
}

function pathTo(file: string, from: string): string {
  return `./${relative(dirname(from), file).replaceAll('\\', '/')}`;
}
