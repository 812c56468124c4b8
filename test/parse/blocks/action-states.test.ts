import { describe, expect, test } from 'vitest';
import { lineText } from '../../../src/model/text.ts';
import { parseItem } from '../parse-item.ts';

describe('what ended an action is read, and printed in parentheses', () => {
  test.each([
    [
      '- [ ] Bo Alm: ringa banken {avskriven: banken är stängd} {#U-3}',
      'withdrawn',
      'banken är stängd',
      null,
    ],
    ['- [ ] Bo Alm: ringa banken {avskrivet}', 'withdrawn', null, null],
    ['- [ ] Bo Alm: ringa banken {#U-3} {ersatt: U-2025-9}', 'replaced', null, 'U-2025-9'],
    ['- [x] Bo Alm: ringa banken {ersatt av: #U-9}', 'replaced', null, 'U-9'],
  ])('%s', (line, kind, reason, replacedBy) => {
    const [block] = parseItem(line).blocks;
    expect(block!.actions).toMatchObject([
      { owners: ['Bo Alm'], text: 'ringa banken', ending: { kind, reason, replacedBy } },
    ]);
    expect(lineText(block!.content)).not.toMatch(/[{}]/);
    if (reason !== null) expect(lineText(block!.content)).toContain(`(avskriven: ${reason})`);
  });
});

test('a status says that an action was withdrawn, also in a column', () => {
  const table =
    '| Uppdrag | Ansvarig | Klart | Status |\n|---|---|---|---|\n| Ringa | Bo Alm | 18/4 | Avskrivet, för dyrt |';
  expect(actionsOf(table)).toMatchObject([{ ending: { kind: 'withdrawn', reason: 'för dyrt' } }]);
  expect(actionsOf('Uppdrag: Ringa\nAnsvarig: Bo Alm\nStatus: ersatt av U-7')).toMatchObject([
    { ending: { kind: 'replaced', replacedBy: 'U-7' } },
  ]);
});

test('what a clause assigns may have an id, which is no word of the decision', () => {
  const { blocks } = parseItem(
    '### Beslut\n\natt uppdra åt förvaltningschefen att ta fram en plan senast 2026-12-01 {#U-4}.',
  );
  expect(blocks).toMatchObject([
    {
      type: 'decision',
      actions: [{ id: 'U-4', isNamed: true, owners: ['förvaltningschefen'], due: '2026-12-01' }],
    },
  ]);
  expect(lineText(blocks[0]!.content)).toBe(
    'att uppdra åt förvaltningschefen att ta fram en plan senast 2026-12-01.',
  );
});

test.each(['Vi skrev {avskriven: nej} på tavlan.', 'att anta planen {ersatt: U-1}'])(
  'elsewhere such braces are text: %s',
  (line) => {
    expect(
      parseItem(line)
        .blocks.map(({ content }) => lineText(content))
        .join('\n'),
    ).toContain('{');
  },
);

test('whether a time names its year is told', () => {
  expect(actionsOf('- [ ] Bo Alm: ringa (senast 2025-05-01)\n- [ ] Bo Alm: skriva (v. 42)')).toMatchObject([
    { isDueFirm: true },
    { isDueFirm: false },
  ]);
});

function actionsOf(body: string) {
  return parseItem(body).blocks.flatMap((block) => block.actions);
}

describe('a row of a table is done', () => {
  const rowOf = (header: string, row: string) =>
    parseItem(`| ${header} |\n|${header.replaceAll(/[^|]+/g, '---')}|\n| ${row} |`).blocks.flatMap(
      ({ actions }) => actions,
    );

  test.each([
    ['Uppdrag | Ansvarig | Kommentar', 'Skicka enkät | Bo | KLAR', true],
    ['Uppdrag | Ansvarig | Anmärkning', 'Skicka enkät | Bo | Klart.', true],
    ['Uppdrag | Ansvarig | Övrigt', '~~Skicka enkät~~ | Bo | KLAR', true],
    ['Uppdrag | Ansvarig', '~~Skicka enkät~~ KLAR | Bo', true],
    ['Uppdrag | Ansvarig | Kommentar', 'Skicka enkät | Bo | Klart till hösten', false],
    ['Uppdrag | Ansvarig | Övrigt', '~~Skicka enkät~~ | Bo | Ny leverantör', false],
    ['Uppdrag | Ansvarig | Klart | Kommentar', 'Skicka enkät | Bo | 1 juni | pågår', false],
  ])('%s: %s', (header, row, done) => {
    expect(rowOf(header, row)).toMatchObject([{ owners: ['Bo'], done }]);
  });
});

test.each([
  ['Måla bryggan före den 15 juni 2026', '2026-06-15'],
  ['Måla bryggan innan den 15 juni', '2025-06-15'],
  ['Paint the jetty before next meeting', 'before next meeting'],
  ['Paint the jetty by the next meeting', 'next meeting'],
  ['Fråga vad som hände före den mötet', null],
])('due: %s', (task, due) => {
  expect(parseItem(`- [ ] Bo Alm: ${task}`).blocks.flatMap(({ actions }) => actions)).toMatchObject([
    { due },
  ]);
});
