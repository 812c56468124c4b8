import { expect, test } from 'vitest';
import { toJson } from '../words.ts';

const topics = '# Öppnande\n\nMötet öppnas.\n\n# Kassan\n\nKassan är god.\n';

test.each([
  ['pandoc’s title block', `% Årsmöte i Kören\n% Bo Ek\n% 2025-03-02\n\n${topics}`],
  ['front matter', `---\ntitel: Årsmöte i Kören\ndatum: 2025-03-02\n---\n\n${topics}`],
  ['the keys of a web site', `---\ntitle: Årsmöte i Kören\ndate: 2025-03-02\n---\n\n${topics}`],
])('where %s gives the title, each heading of the first level is an item', (_, notes) => {
  expect(toJson(notes).items.map(({ title }: { title: string }) => title)).toEqual(['Öppnande', 'Kassan']);
});

test('one heading of the first level is the title, also below front matter that has one', () => {
  const notes = '---\ntitel: Årsmöte i Kören\n---\n\n# Årsmöte 2025-03-02\n\n## Öppnande\n\n## Kassan\n';
  expect(toJson(notes).items).toHaveLength(2);
});

test('the head of an item may be a table of one row, with the title below it', () => {
  const head = (number: number) => `| | |\n|---|---|\n| § ${number} | Dnr 0010${number}/2025 |\n\n`;
  const { items } = toJson(
    `# Protokoll\n\n${head(1)}## Vägar\n\nText.\n\n${head(2)}## Broar\n\nMera text.\n`,
  );
  expect(items).toMatchObject([
    { number: 1, title: 'Vägar', caseNumber: '00101/2025' },
    { number: 2, title: 'Broar', caseNumber: '00102/2025' },
  ]);
});

test('a table of several rows is no head of an item, though it begins with a §', () => {
  const { items } = toJson('# Protokoll\n\n## § 1 Val\n\n| § 2 | Vägar |\n|---|---|\n| § 3 | Broar |\n');
  expect(items).toHaveLength(1);
});
