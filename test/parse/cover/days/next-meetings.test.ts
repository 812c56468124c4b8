import { expect, test } from 'vitest';
import { parseProtocol } from '../../../../src/parse/parse-protocol.ts';
import { read } from '../read.ts';

const cover =
  '# Styrelsemöte Radioklubben 2024-03-07\n\nNärvarande: Ida Lind, Bo Ek\n\n## 1. Taxa\n\nText.\n\n';

/** The coming meetings that notes tell, one a line. */
function coming(notes: string): string[] {
  return read(cover + notes).nextMeetings.map(({ date, start, end, place }) =>
    [date, start, end, place].filter((part) => part !== null).join(' '),
  );
}

test.each([
  ['## Nästa möte\n\n25:e september klockan 19.00.', ['2024-09-25 19:00']],
  ['## Nästa möte\n\nNästa möte planeras preliminärt 2024-10-17 kl. 17.15.', ['2024-10-17 17:15']],
  ['## 2. Övrigt\n\n- Nästa möte 4.11.2026. Protokollet godkänns per e-post.', ['2026-11-04']],
  [
    '## 2. Planera nästkommande möte.\n\nNästa handledarmöte är preliminärt onsdag kl 10-11 (2024-09-25).',
    ['2024-09-25 10:00 11:00'],
  ],
  ['## Nästa möte\n\nTorsd 14/3 kl 19.30 i skolan.', ['2024-03-14 19:30 skolan']],
  [
    '## Kommande möten\n\n3/4, 8/5 och 12/6 kl 18.00 i klubbhuset',
    ['2024-04-03 18:00 klubbhuset', '2024-05-08 18:00 klubbhuset', '2024-06-12 18:00 klubbhuset'],
  ],
  [
    '## Nästa möte\n\nTorsdag 17 oktober 17.15 på Zoom. Ida bokar rum. Senast 10/10 ska dagordningen ut.',
    ['2024-10-17 17:15 Zoom'],
  ],
  [
    '## 3. Avslut\n\nNästa styrelsemöte hålls tisdagen den 9 april kl. 18.00 hos Birgit. Mötet avslutades 20.15.',
    ['2024-04-09 18:00 hos Birgit'],
  ],
  [
    '## Next meeting\n\nThe next meeting is on 4 April 2024 at 18:00 at the office.',
    ['2024-04-04 18:00 the office'],
  ],
])('%s', (notes, told) => {
  expect(coming(notes)).toEqual(told);
});

test.each([
  '## 4. Målsättning inför nästa möte\n\n1. Ritningen klar tills fredag (20/9-24)\n2. Rapport 21/9',
  '## Nästa möte\n\nBestäms senare.',
  '## 2. Läget\n\nTill nästa möte den 18/4 ska Bo ha ritat klart.',
])('what is to be done is no meeting: %s', (notes) => {
  expect(coming(notes)).toEqual([]);
});

test.each([
  ['---\nnästa möte: 2024-04-11\n---\n\n', ''],
  ['', '\n\n## Nästa möte\n\n11 april kl 18'],
])('a task for the next meeting is due on its day', (fields, section) => {
  const notes = `${fields}# Styrelsemöte 2024-03-07\n\n## 1. Brev\n\n- [ ] Bo Ek: skriva brevet (till nästa möte)\n- [ ] Bo Ek: boka (senast 2024-04-01), se § 1${section}\n`;
  const blocks = parseProtocol(notes).protocol!.items[0]!.blocks;
  expect(blocks.flatMap((block) => block.actions.map(({ due }) => due))).toEqual([
    '2024-04-11',
    '2024-04-01',
  ]);
});
