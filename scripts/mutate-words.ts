/**
 * Drops each form of each table in `src/language` once, and tells which no example notices: `npm run mutants [-- FILE]`. The examples
 * are those of test/language/forms; FILE is the beginning of the path of a table.
 */
import { build } from 'esbuild';
import { createRequire } from 'node:module';
import { Script } from 'node:vm';
import { coveredBy, survivors } from './mutants/survivors.ts';
import { hook, markForms, type Mutant } from './mutants/mark-forms.ts';

const mutants: Mutant[] = [];
const { outputFiles } = await build({
  entryPoints: ['test/language/forms/all-forms.ts'],
  bundle: true,
  write: false,
  format: 'iife',
  globalName: 'examples',
  platform: 'node',
  // Loaded once for all mutants.
  packages: 'external',
  plugins: [markForms(mutants)],
  logLevel: 'error',
});
Reflect.set(globalThis, 'require', packageAsked);
const script = new Script(`${outputFiles[0]!.text}\nexamples.allForms`);
const [from = ''] = process.argv.slice(2);
const dropped = mutants.filter(({ file }) => file.startsWith(from));
let left = 0;
for (const survivor of survivors(script, hook, dropped)) {
  left++;
  const { file, line, written } = survivor;
  const other = coveredBy(survivor, mutants);
  const why = other === null ? '' : ` (as long as ${file}:${other.line} has ${other.written})`;
  process.stdout.write(`${file}:${line} ${written}${why}\n`);
}
const noticed = dropped.length - left;
process.stdout.write(
  `${noticed} of ${dropped.length} forms are noticed when they are dropped (${((100 * noticed) / dropped.length).toFixed(1)} %)\n`,
);

/** A package as a bundle of this form wants it: the default export itself, with the others as its properties. */
function packageAsked(name: string): unknown {
  const found = createRequire(import.meta.url)(name) as Record<string, unknown>;
  const main = found['default'];
  if (typeof main !== 'function') return found;
  return Object.assign(function (this: unknown, ...given: unknown[]): unknown {
    return Reflect.apply(main, this, given);
  }, found);
}
