/** Gathers in `dist/types` the declarations that the public interface reaches: of a thousand files, some hundred. */
import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

const folder = 'dist/types';
const reached = new Set<string>();

reach('dist/index.d.ts');
rmSync(folder, { recursive: true, force: true });
for (const file of reached) cpSync(file, join(folder, file.slice('dist/'.length)));

function reach(file: string): void {
  if (reached.has(file)) return;
  reached.add(file);
  for (const [, path] of readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)\.[jt]s'/g)) {
    const other = join(dirname(file), `${path!}.d.ts`);
    if (!existsSync(other)) throw new Error(`${file} names ${other}, which is not there`);
    reach(other);
  }
}
