import { expect, test } from 'vitest';
import { parseProtocol } from '../../../src/parse/index.ts';

const items = (text: string) => parseProtocol(text).protocol!.items.map(({ label, title }) => [label, title]);

test('a title that is broken over lines ends at the cue below it, whatever its lines begin with', () => {
  const text =
    '# Nämnden 2026-03-04\n\n§ 7 Ärendenummer TN-2026-11\nFörordnande av tillfällig förvaltningschef för tiden\n2026-04-01—2026-09-30\nBeslut\n\nKim Sav förordnas.\n\n§ 8\nVal av justerare\nBeslut\nBo Ek utses.';
  expect(items(text)).toEqual([
    ['§ 7', 'Förordnande av tillfällig förvaltningschef för tiden 2026-04-01—2026-09-30'],
    ['§ 8', 'Val av justerare'],
  ]);
});

test('a sentence below a short title is none of it', () => {
  const text =
    '§ 3\nLägesrapport från verksamheten\nKim Sav berättar om sommaren.\nBeslut\nRapporten godkänns.\n\n§ 4\nSlut\nMötet avslutas.';
  expect(items(text)[0]).toEqual(['§ 3', 'Lägesrapport från verksamheten']);
});

test('abbreviations in a title do not end it', () => {
  const text =
    '§ 1 Stambyte kv. Linden\nStyrelsen beslutar att vänta.\n\n§ 2 Besök av tf. Rektor Sav\nInget.';
  expect(items(text).map(([, title]) => title)).toEqual(['Stambyte kv. Linden', 'Besök av tf. Rektor Sav']);
});

test('items are numbered within the meeting of a project', () => {
  const text =
    '# Byggmöte 4\n\n4.1 Tider\nTidplanen håller.\n\n4.2 Ekonomi\nFakturerat 3 mnkr.\n\n4.3 Nästa möte\n12 maj kl. 9.';
  expect(items(text)).toEqual([
    ['4.1', 'Tider'],
    ['4.2', 'Ekonomi'],
    ['4.3', 'Nästa möte'],
  ]);
});

test.each([
  '4.1 Tider\nText.\n\n5.2 Ekonomi\nText.\n\n6.3 Slut\nText.',
  '3.5 Tider\nText.\n\n3.6 Ekonomi\nText.',
])('other numbers with a full stop are no items: %j', (text) => {
  expect(items(`# Byggmöte\n\n${text}`).map(([label]) => label)).not.toContain('4.1');
  expect(items(`# Byggmöte\n\n${text}`).map(([label]) => label)).not.toContain('3.5');
});

test('a report is no case number', () => {
  const text =
    '§ 5 Ärendenummer SN-2026-3\nRemiss om beredskap (SOU 2025:110)\nBeslut\nYttrandet översänds.\n\n§ 6 Slut\nText.';
  expect(parseProtocol(text).protocol!.items[0]).toMatchObject({
    title: 'Remiss om beredskap (SOU 2025:110)',
    caseNumbers: ['SN-2026-3'],
  });
});
