import { expect, test } from 'vitest';
import { listPieces, PackedJson } from '../../../src/cli/files/packed-json.ts';

const values = [{ text: 'Köpa färg – två burkar', due: null }, [], 'å', null];

test('a packed value is read as it was', () => {
  for (const value of values) expect(new PackedJson(value).read()).toStrictEqual(value);
});

test('a list has the same JSON whether its values are packed or not', () => {
  const lists = [[], values, values.map((value) => new PackedJson(value)), [new PackedJson(1), 2]];
  expect(lists.map((list) => Buffer.concat(listPieces(list)).toString())).toStrictEqual([
    '[]',
    JSON.stringify(values),
    JSON.stringify(values),
    '[1,2]',
  ]);
});

test('a packed value shares its bytes with nothing else', () => {
  const { bytes } = new PackedJson('kort');
  expect(bytes.buffer.byteLength).toBe(bytes.length);
});
