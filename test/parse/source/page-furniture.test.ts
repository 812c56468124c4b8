import { describe, expect, it } from 'vitest';
import { parseProtocol } from '../../../src/parse/parse-protocol.ts';
import { readSource } from '../../../src/parse/source/read-source.ts';

const leftOut = (...lines: string[]) =>
  readSource(lines.join('\n')).furniture.map(({ position, text }) => `${position.start.line}: ${text}`);

describe('heads and feet of pages', () => {
  it.each([
    '2 (14)',
    '2(14)',
    'Sida 2 av 14',
    'Sida 2',
    'Sid 2 (14)',
    'SIDA 2/14',
    '- 2 -',
    'Justerandes sign',
    'Justerandes signatur          Utdragsbestyrkande',
    'Ordf sign ........  Justerandes sign ______ Utdragsbestyrkande',
    '....... Sign. ....... Sign. .......',
  ])('%j is left out', (line) => {
    expect(leftOut('§ 1 Val', 'Bo Ek väljs.', line, '§ 2 Slut')).toEqual([`3: ${line}`]);
  });

  it.each([
    '14 (2)',
    '2/14',
    '12',
    'Sidan 3 i bilagan rättas.',
    'Underskrift .......',
    'Sign: .......',
    'Ärendet bordläggs.',
    '- 2 (14)',
    '| 2 (14) |',
  ])('%j stays', (line) => {
    expect(leftOut('§ 1 Val', 'Bo Ek väljs.', line, '§ 2 Slut')).toEqual([]);
  });

  it('what stands on each page is left out but on the first', () => {
    const page = (number: number) => [`Vikbro kommun`, `Tekniska nämnden`, `${number} (3)`];
    expect(
      leftOut(
        ...page(1),
        '',
        '§ 1 Val',
        'Nämnden beslutar',
        'att välja Bo Ek.',
        ...page(2),
        '§ 2 Slut',
        ...page(3),
      ),
    ).toEqual([
      '3: 1 (3)',
      '8: Vikbro kommun',
      '9: Tekniska nämnden',
      '10: 2 (3)',
      '12: Vikbro kommun',
      '13: Tekniska nämnden',
      '14: 3 (3)',
    ]);
  });

  it('what recurs as content stays, also beside the number of a page', () => {
    const item = (number: number) => [`§ ${number} Ärende ${number}`, 'Beslut', 'Bifall', `${number} (9)`];
    expect(leftOut('Tekniska nämnden', ...item(1), ...item(2), ...item(3))).toEqual([
      '5: 1 (9)',
      '9: 2 (9)',
      '13: 3 (9)',
    ]);
    const sent = (number: number) => [
      `§ ${number} Ärende`,
      'Expedieras till',
      'Tekniska nämnden',
      `${number} (9)`,
    ];
    expect(leftOut('Tekniska nämnden', ...sent(1), ...sent(2))).toEqual(['5: 1 (9)', '9: 2 (9)']);
  });

  it('the day of the meeting told again is left out, another day stays', () => {
    const notes = (day: string) => [
      'Protokoll 2025-03-26',
      '§ 1 Val',
      'Bo Ek väljs.',
      `Sammanträdesdatum: ${day}`,
      '2 (3)',
    ];
    expect(leftOut(...notes('2025-03-26'))).toEqual(['4: Sammanträdesdatum: 2025-03-26', '5: 2 (3)']);
    expect(leftOut(...notes('2025-04-30'))).toEqual(['5: 2 (3)']);
  });

  it('a form feed ends a page', () => {
    expect(
      leftOut('Vikbro kommun', '§ 1 Val', 'Bo Ek väljs.', '', '1', '\fVikbro kommun', 'Ida Ro väljs.'),
    ).toEqual(['5: 1', '6: Vikbro kommun']);
  });

  it('above the items only the number of the page goes', () => {
    const { source } = readSource('Sammanträdesprotokoll 2025-03-26   1 (9)\n\n§ 1 Val');
    expect(source!.text).toBe('Sammanträdesprotokoll 2025-03-26\n\n§ 1 Val');
  });

  it('a sentence goes on over them', () => {
    const { protocol } = parseProtocol('## § 1 Val\n\nBo Ek väljs till\n\n2 (3)\n\nkassör.');
    expect(protocol!.items[0]!.blocks).toHaveLength(1);
  });

  it('are told in one finding, without what is secret', () => {
    const { diagnostics } = parseProtocol(
      '## § 1 Val\n\n2 (9)\n\n:::sekretess\nElsa Vik\n\nJusterandes sign\n:::\n\n3 (9)\n\nUtdragsbestyrkande\n',
    );
    const found = diagnostics.filter(({ rule }) => rule === 'sidhuvud-sidfot');
    expect(found.map(({ message }) => message.sv)).toEqual([
      'Sidnummer, sidhuvuden och sidfötter är utelämnade ur protokollet: ”2 (9)” (rad 3, 11), ”Utdragsbestyrkande” (rad 13).',
    ]);
    expect(found[0]!.related.map(({ message }) => message.sv)).toEqual([
      'Utelämnat: ”3 (9)”.',
      'Utelämnat: ”Utdragsbestyrkande”.',
    ]);
  });
});
