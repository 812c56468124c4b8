import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import module from 'node:module';
import { dirname, join } from 'node:path';

/**
 * Builds the program into `dist` of the folder `root` with nothing but Node.js: each source without its types. It does all but make
 * documents, for which the fonts are divided by development packages; and it starts more slowly than the bundle.
 */
export function buildOfSources(root) {
  const dist = join(root, 'dist');
  rmSync(dist, { recursive: true, force: true });
  for (const file of globSync('**/*.ts', { cwd: join(root, 'src') })) {
    const source = readFileSync(join(root, 'src', file), 'utf8');
    const target = join(dist, file.replace(/\.ts$/, '.js'));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, withoutTypes(source));
  }
}

function withoutTypes(source) {
  return module
    .stripTypeScriptTypes(source)
    .replace(/(\b(?:from|import)\s*\(?\s*['"]\.{1,2}\/[^'"\n]+)\.ts(?=['"])/g, '$1.js');
}
