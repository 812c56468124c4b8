import { expect, it } from 'vitest';
import { publicContents } from '../../../src/parse/secrets/public-contents.ts';

const contents = (notes: string) => publicContents(Buffer.from(notes), 'a.md');

it('is the same whatever the hidden word is', () => {
  expect(contents('Samtal med :sekretess[Elsa].')).toBe(contents('Samtal med :sekretess[Olle].'));
  expect(contents('Samtal med :sekretess[Elsa].')).not.toContain('Elsa');
});

it('is another when open text or the place of a finding is', () => {
  expect(contents(':sekretess[Elsa] kom.')).not.toBe(contents(':sekretess[Elsa] gick.'));
  expect(contents(':sekretess[Elsa Vik] och Bo Ek')).not.toBe(contents(':sekretess[Elsa Vik] och Elsa Vik'));
  expect(contents(':sekretess[Elsa Vik]. Där kom Bo Ek.')).not.toBe(
    contents(':sekretess[Bor  Ek]. Där kom Bo Ek.'),
  );
});

it('is nothing for notes that can’t be read', () => {
  expect(publicContents(new Uint8Array([0xe5, 0x20]), 'a.md')).toBe('');
});
