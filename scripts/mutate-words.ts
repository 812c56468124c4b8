/**
 * Drops each form of each table in `src/language` once, and tells which no example notices: `npm run mutants [-- FILE]`. The examples
 * are those of test/language/forms; FILE is the beginning of the path of a table.
 */
import { build } from 'esbuild';
import { createRequire } from 'node:module';
import { Script } from 'node:vm';
import { survivors } from './mutants/survivors.ts';
import { hook, markForms, type Mutant } from './mutants/mark-forms.ts';

const mutants: Mutant[] = [];
const { outputFiles } = await build({
  entryPoints: ['test/language/forms/all-forms.ts'],
  bundle: true,
  write: false,
  format: 'iife',
  globalName: 'examples',
  platform: 'node',
  plugins: [markForms(mutants)],
  logLevel: 'error',
});
// What a bundle of this form asks for its modules.
Reflect.set(globalThis, 'require', createRequire(import.meta.url));
const script = new Script(`${outputFiles[0]!.text}\nexamples.allForms`);
const [from = ''] = process.argv.slice(2);
const dropped = mutants.filter(({ file }) => file.startsWith(from));
const left = survivors(script, hook, dropped);
for (const { file, line, written } of left) process.stdout.write(`${file}:${line} ${written}\n`);
const noticed = dropped.length - left.length;
process.stdout.write(
  `${noticed} of ${dropped.length} forms are noticed when they are dropped (${((100 * noticed) / dropped.length).toFixed(1)} %)\n`,
);
