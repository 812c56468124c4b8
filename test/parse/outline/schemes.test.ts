import { describe, expect, test } from 'vitest';
import { parseProtocol } from '../../../src/parse/parse-protocol.ts';

const cover = 'Protokoll styrelsemöte Brf Tallen 2025-03-12\nNärvarande: Maj Lund, Ove Berg\n\n';

/** Numbers with titles, then sections in parentheses. */
function outlineOf(notes: string): string[] {
  const { items, sections } = parseProtocol(notes).protocol!;
  return [
    ...items.map(({ number, title }) => `${number} ${title}`.trim()),
    ...sections.map(({ title }) => `(${title})`),
  ];
}

describe('the numbering that explains the notes', () => {
  test.each([
    [
      '§ in headings of any level',
      '# § 1 Val\n\nT.\n\n### § 2 Taxa\n\nT.\n\n## § 3 Slut',
      ['1 Val', '2 Taxa', '3 Slut'],
    ],
    [
      'numbers in headings, one of them lower',
      '## 1 Val\n\nT.\n\n### 2 Taxa\n\nT.\n\n## 3 Slut',
      ['1 Val', '2 Taxa', '3 Slut'],
    ],
    [
      'numbers in low headings below the name of the meeting',
      '## Styrelsen samlas\n\n### 1. Val\nT.\n### 2. Taxa\nT.\n### 3. Slut',
      ['1 Val', '2 Taxa', '3 Slut'],
    ],
    [
      'headings without numbers below the heading of the agenda',
      '## Närvaro\n\nAlla.\n\n## Ärenden\n\n### Val\n\nT.\n\n### Beslut om taxa\n\nT.\n\n#### Beslut\n\nT.\n\n### Slut\n\nT.\n\n## Nästa möte\n\nT.',
      ['1 Val', '2 Beslut om taxa', '3 Slut', '(Nästa möte)'],
    ],
    [
      'headings with numbers below the heading of the agenda',
      '## Närvaro\n\nAlla.\n\n## Ärenden\n\n### 1. Val\n\nT.\n\n### 2. Taxa\n\nT.\n\n## Nästa möte\n\nT.',
      ['1 Val', '2 Taxa', '(Nästa möte)'],
    ],
    [
      'headings below that of the agenda among others as high as it are parts of it',
      '## Dagordning\n\n### Val\n\nT.\n\n### Taxa\n\nT.\n\n## Mötet öppnas\n\nT.\n\n## Slut\n\nT.',
      ['1 Mötet öppnas', '2 Slut'],
    ],
    [
      'headings without numbers, with numbers below one of them',
      '## Val\n\n### 1. Kassör\n\nT.\n\n### 2. Revisor\n\nT.\n\n## Taxa\n\nT.\n\n## Slut',
      ['1 Val', '2 Taxa', '3 Slut'],
    ],
    [
      'numbers with the year behind a stroke',
      '§ 12/25 Val\nT.\n\n§ 13/25 Taxa\nT.\n\n§ 14/25 Slut',
      ['12 Val', '13 Taxa', '14 Slut'],
    ],
    [
      'numbers with the year before a stroke',
      '## § 25/12 Val\n\nT.\n\n## § 25/13 Taxa\n\nT.',
      ['12 Val', '13 Taxa'],
    ],
    [
      'numbers with the whole year before them',
      '§ 2025/12 Val\nT.\n\n§ 2025/13 Taxa\nT.',
      ['12 Val', '13 Taxa'],
    ],
    [
      'numbers with the year, after the abbreviation of the body',
      'KF 23/11. Val\nT.\n\nKF 23/12. Taxa\nT.\n\nKF 23/13. Slut',
      ['11 Val', '12 Taxa', '13 Slut'],
    ],
    [
      'bold numbers with the year, after the abbreviation of the body',
      '**FS 14/31. Val**\nT.\n\n**FS 14/32. Taxa**\nT.',
      ['31 Val', '32 Taxa'],
    ],
    [
      '§§ with case numbers below them that look like such numbers',
      '§ 4 Val\n\nBN 25/87 Skolskjuts\n\nT.\n\n§ 5 Taxa\n\nBN 25/88 Avgifter\n\nT.',
      ['4 Val', '5 Taxa'],
    ],
    ['numbers right after the signs of a heading', '####1. Val\nT.\n\n####2. Taxa\nT.', ['1 Val', '2 Taxa']],
    [
      'bare numbers on lines of one paragraph',
      '1 Mötets öppnande\n2 Val av kassör\nOve valdes.\n3 Slut',
      ['1 Mötets öppnande', '2 Val av kassör', '3 Slut'],
    ],
    [
      'bare numbers before sentences',
      '1 Ove öppnade mötet kl. 18.\n2 Dagordningen godkändes.\n3 Mötet avslutades.',
      ['1 Ove öppnade mötet kl. 18', '2 Dagordningen godkändes', '3 Mötet avslutades'],
    ],
    [
      'bare numbers, some of them in paragraphs of their own',
      '1 Val\n\n2 Taxa\nT.\n3 Slut\nHej då.',
      ['1 Val', '2 Taxa', '3 Slut'],
    ],
    [
      'paragraphs below a title each',
      'Stallet\nTaket läcker.\n\nHästarna\nPajas är halt.\n\nStängslet\nFixas av Maj.\n\nVi slutar',
      ['1 Stallet', '2 Hästarna', '3 Stängslet', '4 Vi slutar'],
    ],
    [
      'a title over several lines, of which one ends in a word that needs another',
      '§ 1 Redovisning av planen för båtplatser och vinteruppläggning vid\nNorra hamnen och i de delar av skärgården som hör till\nLillviken\n\nT.\n\n§ 2 Slut',
      [
        '1 Redovisning av planen för båtplatser och vinteruppläggning vid Norra hamnen och i de delar av skärgården som hör till Lillviken',
        '2 Slut',
      ],
    ],
    ['§ in bold', '**§ 1 Val**\nT.\n\n**§ 2 Taxa**\nT.', ['1 Val', '2 Taxa']],
    ['§ with the title below', '§ 1\nVal\n\nT.\n\n§ 2\nTaxa\n\nT.', ['1 Val', '2 Taxa']],
    ['§ without any title', '§ 1\nParterna möts i dag.\n\n§ 2\nDe skiljs åt igen.', ['1', '2']],
    [
      '§ in the middle of a paragraph',
      'Inledande ärenden\n§ 1 Val\nMaj valdes.\nBeslutsärenden\n§ 4 Taxa\nTaxan höjs.\n§ 5 Slut',
      ['1 Val', '4 Taxa', '5 Slut'],
    ],
    [
      'a prefix and case numbers before the title',
      'Bn § 8 Dnr 2025/14\nVal av ombud\n\nBn § 9 Ärendenummer BN-2025-7\nTaxa',
      ['8 Val av ombud', '9 Taxa'],
    ],
    [
      'a title that goes on',
      '§ 3 Redovisning av arbetet med planen för lika\nvillkor och bemötande\n\nBeslut\n\nT.\n\n§ 4 Slut',
      ['3 Redovisning av arbetet med planen för lika villkor och bemötande', '4 Slut'],
    ],
    [
      'numbers alone',
      '1\nÖPPNANDE\nMaj öppnade.\n2\nTAXA\nT.\n10 ÖVRIGT\nInget.',
      ['1 ÖPPNANDE', '2 TAXA', '10 ÖVRIGT'],
    ],
    ['numbers from three on', '3\nSEKRETERARE\nOve valdes.\n4\nTAXA\nT.', ['3 SEKRETERARE', '4 TAXA']],
    ['a list', '1. Val\n2. Taxa\n3. Slut', ['1 Val', '2 Taxa', '3 Slut']],
    [
      'a list with prose between',
      '1. Val\n\nMaj valdes.\n\n2. Taxa\n\nT.\n\n3. Slut',
      ['1 Val', '2 Taxa', '3 Slut'],
    ],
    [
      'a list with a gap',
      '1) Val\nT.\n2) Taxa\n- a\n- b\n\n4) Båt\nT.\n\n5) Slut',
      ['1 Val', '2 Taxa', '4 Båt', '5 Slut'],
    ],
    [
      'a list that starts over',
      '1. **Val**\n\n   Maj valdes.\n\n2. **Taxa**\n\n   - a\n\n\n1. **Båt**\n\n   T.\n\n2. **Slut**\n\n   T.',
      ['1 Val', '2 Taxa', '3 Båt', '4 Slut'],
    ],
    ['a one throughout', '1. Val\n\nMaj valdes.\n\n1. Taxa\n\nT.\n\n1. Slut', ['1 Val', '2 Taxa', '3 Slut']],
    [
      'a list of those elected is no item',
      '1. Öppnande\n2. Val\n\nTill styrelsen valdes:\n\n1. Ida Ek\n2. Bo Alm\n3. Siv Gran\n\n3. Taxa\n\nT.\n\n4. Slut',
      ['1 Öppnande', '2 Val', '3 Taxa', '4 Slut'],
    ],
    [
      'titles that begin like months',
      '## 1 Öppnande\n\n## 2 Markanvisning\n\n## 3 Julfest',
      ['1 Öppnande', '2 Markanvisning', '3 Julfest'],
    ],
    [
      'days between',
      '1 ÖPPNANDE\nT.\n\n28 maj\n\n2 TAXA\nT.\n\n14. november ses vi.',
      ['1 ÖPPNANDE', '2 TAXA'],
    ],
    [
      'a table of contents',
      'Innehåll\n§ 6 Val 3\n§ 7 Taxa 4\n\n§ 6 Val\nMaj valdes.\n\n§ 7 Taxa\nT.',
      ['6 Val', '7 Taxa'],
    ],
    [
      'a table of contents as a list',
      '1. Val\n2. Taxa\n\nT.\n\n1. Val\n\nMaj valdes.\n\n2. Taxa\n\nT.',
      ['1 Val', '2 Taxa'],
    ],
    [
      'the same number twice',
      '§ 1 Val\n\nT.\n\n§ 2 Taxa\n\nT.\n\n§ 2 Båt\n\nT.\n\n§ 3 Slut',
      ['1 Val', '2 Taxa', '2 Båt', '3 Slut'],
    ],
    [
      'one in another form where a number is missing',
      '## § 1 Val\n\nT.\n\n**§ 2 Taxa**\n\nT.\n\n## § 3 Slut',
      ['1 Val', '2 Taxa', '3 Slut'],
    ],
    [
      'a § of the bylaws is no item',
      '§ 1 Val\n\nT.\n\n§ 2 Stadgar\n\nSå lyder\n§ 9 Om medlemmar.\n\n§ 3 Slut',
      ['1 Val', '2 Stadgar', '3 Slut'],
    ],
    [
      'parts of §§',
      '# § 1 Val\n\nT.\n\n## § 2 Taxa\n\n### § 2.1 Vatten\n\nT.\n\n## § 3 Slut',
      ['1 Val', '2 Taxa', '3 Slut'],
    ],
  ])('%s', (_, body, expected) => {
    expect(outlineOf(cover + body)).toEqual(expected);
    expect(outlineOf(`# Protokoll styrelsemöte Brf Tallen 2025-03-12\n\n${body}\n`)).toEqual(expected);
    expect(outlineOf(`---\norgan: Styrelsen\ndatum: 2025-03-12\n---\n\n${body}\n`)).toEqual(expected);
  });

  test('a note that only decides is one item without a number', () => {
    const { items } = parseProtocol(
      '# Styrelsens beslutslista 4/25\n\nStyrelsen har på sitt möte beslutat att:\n\n- köpa ett tält;\n- hyra ut det.',
    ).protocol!;
    expect(items).toMatchObject([{ number: null, label: '', title: '' }]);
  });

  test('a heading that is the day of the meeting is no item', () => {
    expect(outlineOf('# Möte\n\n## 17 februari 2022\n\n## Val\n\nT.\n\n## Slut')).toEqual([
      '1 Val',
      '2 Slut',
    ]);
  });

  test('unindented text below a number belongs to it', () => {
    const [first] = parseProtocol('1. Val\n\nMaj valdes.\n\n- ja\n\n2. Taxa').protocol!.items;
    expect(first!.position).toMatchObject({ start: { line: 1 }, end: { line: 5 } });
  });
});

test('a number before somebody who is called as a month is', () => {
  const notes = outlineOf(
    '# Årsstämma 2025-04-11\n\n1. Stämman öppnas.\n2. Jan Holst väljs till ordförande.\n3. Maj Lind väljs att föra protokoll.\n4. Stämman avslutas.\n',
  );
  expect(notes.map((item) => item.split(' ')[0])).toEqual(['1', '2', '3', '4']);
});
