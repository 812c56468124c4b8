import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../runs.ts';
import { mask } from './mask.ts';

const notes = (elsewhere: string, hidden = 'Gunhild Stjernqvist') =>
  `# Protokoll 2026-03-03\n\n## § 1 Ärende\n\nHär hördes :sekretess[${hidden}].\n\n## § 2 Annat\n\n${elsewhere}\n`;

const told = (elsewhere: string, hidden?: string) => mask(notes(elsewhere, hidden)).findings;

it.each([
  ['the surname', 'Sedan kom Stjernqvist in.', '9:11'],
  ['in the genitive', 'Vi talade om Stjernqvists barn.', '9:14'],
  ['in capitals', 'Om STJERNQVIST sades inget.', '9:4'],
  ['behind an initial', 'Och G. Stjernqvist kom.', '9:8'],
  ['before the first name', 'Stjernqvist, Gunhild', '9:1'],
  ['first in a sentence', 'Slut. Stjernqvist kom.', '9:7'],
  ['behind what a case is called', 'Ärendet Stjernqvist', '9:9'],
  ['the first name', 'Då sade Gunhild nej.', '9:9'],
  ['that in the genitive', 'Gunhilds mor ringde.', '9:1'],
  ['that in capitals', 'Om GUNHILD sades inget.', '9:4'],
  ['that with an initial', 'Gunhild S. kom.', '9:1'],
  ['the name in small letters', 'Om gunhild stjernqvists barn.', '9:4'],
  ['turned round', 'Stjernqvist Gunhild', '9:1'],
  ['an adjective', 'Om stjernqvistska villan.', '9:4'],
  ['with a hyphen', 'Stjernqvist-ärendet togs upp.', '9:1'],
  ['with a hyphen and another word', 'Om Gunhild-frågan.', '9:4'],
  ['a longer word', 'Stjernqvistärendet togs upp.', '9:1'],
  ['a family', 'Då kom Stjernqvistarna.', '9:8'],
])('a name that is hidden and stands open elsewhere is told: %s', (_, elsewhere, at) => {
  expect(told(elsewhere)).toEqual([`${at} warning sekretess-oppen`]);
});

it.each([
  ['only a first name', 'Elsa', 'Elsas mor ringde.'],
  ['a first name behind a word', 'mamma Elsa', 'Sedan kom Elsa.'],
  ['only a surname', 'familjen Stjernqvist', 'Då kom fru Stjernqvist.'],
  ['a word between', 'Elsa von Stjernqvist', 'Då kom fru von Stjernqvist.'],
  ['a short surname', 'Siv Vik', 'Vikska ärendet togs upp.'],
  ['one that is another word', 'Hans Lund', 'Då sade Hans nej.'],
  ['one that is a town', 'Siv Lund', 'Vi ses i Lund. Då kom fru Lund.'],
  ['one of two letters', 'Siv Ek', 'Då kom Ek.'],
])('also where it is %s', (_, hidden, elsewhere) => {
  expect(told(elsewhere, hidden).map((each) => each.replace(/^\S+ /, ''))).toEqual([
    'warning sekretess-oppen',
  ]);
});

it.each([
  ['Gunhild Stjernqvist', 'Bo Stjernqvist kom.'],
  ['Gunhild Stjernqvist', 'Gunhild Berg kom.'],
  ['Gunhild Stjernqvist', 'Gunhild B. kom.'],
  ['Gunhild Stjernqvist', 'Då kom Gunhild Berg. Gunhild sade nej.'],
  ['Gunhild Stjernqvist', '**Närvarande:** Gunhild, Bo\n\nGunhild sade nej.'],
  ['Gunhild Stjernqvist', 'Vi ses på Gunhildsgatan, eller på Gunhilds gata.'],
  ['Hans Lund', 'Hans förslag vann.'],
  ['Maj Lind', 'Den 3 Maj ses vi. Maj är bäst. I Maj ses vi.'],
  ['Siv Lund', 'Vi ses i Lund, nära Lunds kommun, och reser från Lund.'],
  ['Siv Sten', 'Sten är hårt. Sten Berg kom.'],
  ['Siv Berg', 'Bergsklättring. Bergen är höga. Bergska skolan.'],
  ['Siv Strand', 'Strandskydd, strandärendet, strandfrågan.'],
  ['Karl Sven', 'Den svenska skolan.'],
  ['Svenska Klubben', 'Svenska språket.'],
  ['Tidiga Samordnade Insatser', 'Vi vill ha samordnade insatser.'],
])('but for what may be another: %s', (hidden, elsewhere) => {
  expect(told(elsewhere, hidden)).toEqual([]);
});

it('short names first in a sentence, too, but not those that may be another word there', () => {
  expect(told('Myrén kom.', 'Gunhild Myrén')).toEqual(['9:1 warning sekretess-oppen']);
  expect(told('Berg sprängdes bort.', 'Gunhild Berg')).toEqual([]);
});

it('in the name of the file, too', () => {
  const path = 'moten/2026-gunhilds-fall.md';
  expect(mask(notes('Slut.'), { path }).findings).toEqual(['1:1 warning sekretess-oppen']);
});

describe('names that are no other words', () => {
  const part = (words: string) => fc.constantFrom(...words.split(' '));
  const first = part('Gunhild Torkel Signhild Ragnvald Edit Östen Åslög');
  const last = part('Stjernqvist Ljungstedt Myrén Åkerhielm Thorsell Öhrvall Kvarnlöf');
  const use = fc
    .tuple(first, last)
    .chain(([one, other]) =>
      fc.constantFrom(
        ...[one, `${one}s`, other, `${other}s`, `${one} ${other}`, `fru ${other}`, `${other}-ärendet`].map(
          (text) => ({ hidden: `${one} ${other}`, text }),
        ),
      ),
    );
  const place = fc.constantFrom(
    'Sedan kom X in.',
    'Om X sades inget.',
    '- X sade nej.',
    '> Det var X.',
    '**X** kom.',
  );

  it('are told in each place of a note, and never written in what is told', () => {
    fc.assert(
      fc.property(use, place, ({ hidden, text }, sentence) => {
        const { diagnostics, findings } = mask(notes(sentence.replace('X', text), hidden));
        expect(findings).toHaveLength(1);
        for (const name of hidden.split(' ')) expect(JSON.stringify(diagnostics)).not.toContain(name);
      }),
      { numRuns: runs(200) },
    );
  });
});
