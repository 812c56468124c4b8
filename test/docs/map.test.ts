import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

test('each place in the map of the README is there', () => {
  const [, map] = /```text\n(?:[\s\S]*?)\n(src\/\n[\s\S]*?)```/.exec(read('README.md'))!;
  const places = placesOf(map!);
  expect(places).toContain('src/parse/secrets/');
  expect(places.filter((place) => !existsSync(join(root, place)))).toEqual([]);
});

test('each room that CONTRIBUTING maps is there', () => {
  const rooms = [...read('CONTRIBUTING.md').matchAll(/^\| `(?<room>[\w.]+)` \|/gm)].map(({ groups }) => groups!['room']!);
  expect(rooms).toContain('language');
  expect(rooms.filter((room) => !existsSync(join(root, 'src', room)))).toEqual([]);
});

/** The paths that a tree of indented names stands for. */
function placesOf(tree: string): string[] {
  const above: string[] = [];
  return tree
    .split('\n')
    .map((line) => /^(?<indent> *)(?<name>[\w.-]+\/?)/.exec(line)?.groups)
    .filter((groups) => groups !== undefined)
    .map(({ indent, name }) => {
      above.length = indent!.length / 2;
      above.push(name!);
      return above.join('');
    });
}
