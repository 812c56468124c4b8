import { expect, test } from 'vitest';
import { findProfile, parseProtocol } from '../../src/index.ts';
import { defaultConfig } from '../../src/model/config.ts';
import { viewOf } from '../../src/render/view/view.ts';
import type { CoverView } from '../../src/render/view/cover-view.ts';

function coverOf(front: string): CoverView {
  const { protocol } = parseProtocol(`---\ndatum: 2025-03-27\n${front}\n---\n\n## § 1 Val\n`);
  const profile = findProfile(protocol!.profile ?? 'mote')!;
  return viewOf(protocol!, {
    profile,
    config: defaultConfig,
    draft: false,
    medium: 'print',
    signatureFields: false,
    missing: [],
    images: new Map(),
    sizes: new Map(),
    logo: null,
  }).cover;
}

const linesOf = (lists: CoverView['attendance']) =>
  lines(lists.flatMap(({ people }) => people.map(({ name, details }) => [name, details])));
const lines = (parts: readonly (readonly (string | null)[])[]) =>
  parts.map((words) =>
    words
      .filter((word) => word !== null)
      .join(', ')
      .replaceAll('\u00a0', ' '),
  );

test('who leads and who verifies have the party that the list of those present tells', () => {
  const cover = coverOf('ordförande: Bo Alm\njusterare: Siv Rask\nnärvarande: Bo Alm (S), Siv Rask (M)');
  expect(linesOf(cover.officers)).toEqual(['Bo Alm (S)']);
  expect(cover.verifiers).toEqual(['Siv Rask (M)']);
  expect(lines(cover.signatures.map(({ name, role }) => [name, role]))).toEqual([
    'Bo Alm (S)',
    'Siv Rask (M)',
  ]);
});

test('a party that is told in two ways is given to nobody', () => {
  const cover = coverOf('justerare: Siv Rask\nnärvarande: [Bo Alm (S), Siv Rask (M)]\növriga: Siv Rask (C)');
  expect(cover.verifiers).toEqual(['Siv Rask']);
});

test('an office is not said again of who holds it, in a short word either', () => {
  const cover = coverOf('ordförande: Bo Alm, ordf.\nsekreterare: Ida By, kanslichef, sekr.');
  expect(linesOf(cover.officers)).toEqual(['Bo Alm', 'Ida By, kanslichef']);
});

test.each([
  ['Ida By, §§ 22-23', 'Ida By, §§ 22–23'],
  ['Ida By, §22', 'Ida By, § 22'],
  ['Ida By, §§ 1 - 3, 5', 'Ida By, §§ 1–3, 5'],
])('§§ have one form: %s', (written, shown) => {
  expect(linesOf(coverOf(`närvarande:\n  - Bo Alm\n  - ${written}`).attendance)[1]).toBe(shown);
});

test('the party that somebody came for stands within the line', () => {
  const cover = coverOf(
    'profil: mbl\nnärvarande:\n  För arbetsgivaren:\n    - Bo Alm, HR-chef\n  För Vision:\n    - Siv Rask',
  );
  expect(linesOf(cover.attendance)).toEqual(['Bo Alm, för arbetsgivaren, HR-chef', 'Siv Rask, för Vision']);
});
