import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

/**
 * Which layer may import which, besides itself: the model in the middle, the room for Swedish words around it, the command line
 * outside.
 */
const layers: Readonly<Record<string, readonly string[]>> = {
  model: [],
  language: ['model'],
  parse: ['model', 'language'],
  profiles: ['model'],
  lint: ['model', 'language'],
  registers: ['model', 'language'],
  render: ['model', 'language'],
  export: ['model'],
  config: ['model'],
  'index.ts': ['model', 'language', 'parse', 'profiles', 'lint', 'registers', 'render', 'export', 'config'],
  'internals.ts': ['export'],
  cli: ['index.ts', 'internals.ts'],
};

/** Which layers may import which package. */
const packages: Readonly<Record<string, readonly string[]>> = {
  '@cantoo/pdf-lib': ['export'],
  '@signpdf/signpdf': ['export'],
  asn1js: ['export'],
  chokidar: ['cli'],
  commander: ['cli'],
  diff: ['cli'],
  handlebars: ['render'],
  hast: ['render'],
  'hast-util-sanitize': ['render'],
  hyphen: ['render'],
  ignore: ['cli', 'config'],
  mdast: ['model', 'parse', 'render', 'lint'],
  'modern-tar': ['export'],
  pkijs: ['export'],
  'puppeteer-core': ['export'],
  re2js: ['lint'],
  'rehype-stringify': ['render'],
  'remark-frontmatter': ['parse'],
  'remark-parse': ['parse'],
  'remark-rehype': ['render'],
  tinyglobby: ['cli'],
  unified: ['parse', 'render'],
  unist: ['model', 'parse', 'lint', 'render', 'export'],
  yaml: ['parse', 'config'],
  zod: ['parse', 'config', 'export'],
};

const source = join(import.meta.dirname, '../src');
const files = globSync('**/*.ts', { cwd: source }).map((file) => file.replaceAll('\\', '/'));

const known = new Set(files);

test('each file imports only what its layer may', () => {
  expect(files.flatMap(forbiddenImports)).toEqual([]);
});

test('each layer of the table is there', () => {
  expect([...new Set(files.map(layerOf))].sort()).toEqual(Object.keys(layers).sort());
});

test('no file is longer than 200 lines', () => {
  const long = files.filter((file) => readFileSync(join(source, file), 'utf8').split('\n').length > 200);
  expect(long).toEqual([]);
});

test('no file reaches itself by its imports, be they of types alone', () => {
  expect(circles()).toEqual([]);
});

/** The first way back to itself of each file that is on one. */
function circles(): string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) found.push([...way.slice(way.indexOf(file)), file].join(' → '));
    if (way.includes(file) || done.has(file)) return;
    for (const target of neighboursOf(file)) visit(target, [...way, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  return found;
}

function neighboursOf(file: string): string[] {
  return importsOf(file)
    .filter((target) => target.startsWith('.'))
    .map((target) => join(dirname(file), target).replaceAll('\\', '/'))
    .filter((target) => known.has(target));
}

function forbiddenImports(file: string): string[] {
  const layer = layerOf(file);
  return importsOf(file)
    .filter((target) => !isAllowed(file, layer, target))
    .map((target) => `${file} imports ${target}`);
}

function isAllowed(file: string, layer: string, target: string): boolean {
  if (target.startsWith('node:')) return true;
  if (!target.startsWith('.'))
    return packages[packageOf(target)]?.includes(layer) ?? /^(?:micromark|mdast-util)-/.test(target);
  const path = relative(source, join(source, dirname(file), target)).replaceAll('\\', '/');
  return path.startsWith('../') || layerOf(path) === layer || layers[layer]!.includes(layerOf(path));
}

function importsOf(file: string): string[] {
  const text = readFileSync(join(source, file), 'utf8');
  const statements = /^(?:import|export|\})[^'=\n]*'([^'\n]+)';|\bimport\('([^'\n]+)'\)/gm;
  return [...text.matchAll(statements)].map((match) => match[1] ?? match[2]!);
}

function layerOf(path: string): string {
  return path.split('/')[0]!;
}

function packageOf(target: string): string {
  return target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/');
}
