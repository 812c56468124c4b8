import { describe, expect, test } from 'vitest';
import { parseProtocol } from '../../../src/parse/parse-protocol.ts';

const items = '\n\n## 1. Öppnande\n\nText.\n';

/** The findings of some rules about notes, as `line rule`. */
function findings(notes: string, path?: string): string[] {
  return parseProtocol(notes, path === undefined ? {} : { path })
    .diagnostics.filter(({ rule }) => /^(?:datum|organ)-(?:olika|tolkat|ogiltigt)$/.test(rule))
    .map(({ rule, position, related }) =>
      [`${position.start.line} ${rule}`, ...related.map((other) => other.position.start.line)].join(' '),
    );
}

function dateOf(notes: string, path?: string): string | null {
  return parseProtocol(notes, path === undefined ? {} : { path }).protocol!.meeting.date;
}

describe('two days', () => {
  test.each([
    ['a label before the title', '# Styrelsemöte 2024-03-08\n\nDatum: 2024-03-07', ['1 datum-olika 3']],
    ['a label without a year', '# Styrelsemöte 2024-03-07\n\nDatum: 8 mars', ['3 datum-olika 1']],
    ['a day of two', '# Styrelsemöte 2024-03-08\n\nDatum: 7–8 mars 2024', []],
    ['the same day in two forms', '# Styrelsemöte 7 mars 2024\n\nDatum: 2024-03-07', []],
    ['a label without a year that agrees', '# Styrelsemöte 2024-03-07\n\nDatum: 7 mars', []],
    [
      'a sentence',
      '# Styrelsemöte 2024-03-07\n\nMötet hölls den 8 mars 2024 i klubbhuset.',
      ['3 datum-olika 1'],
    ],
  ])('%s', (_, notes, told) => {
    expect(findings(notes + items)).toEqual(told);
    expect(dateOf(notes + items)).toBe('2024-03-07');
  });

  test('a day that does not exist is told once, and another place may tell the day', () => {
    const notes = `# Styrelsemöte 2024-03-07\n\nDatum: 2024-02-31${items}`;
    expect(findings(notes)).toEqual(['3 datum-ogiltigt']);
    expect(dateOf(notes)).toBe('2024-03-07');
  });
});

describe('the `date:` of a page of which only the title is told', () => {
  const page = (day: string, key = 'date', more = ''): string =>
    `---\ntitle: Styrelsemöte\n${key}: ${day}\n${more}---\n# Brf Eken, styrelsemöte 7 mars 2024${items}`;

  test('is the day of publication where the text tells an earlier day', () => {
    expect(findings(page('2024-03-09'))).toEqual([]);
    expect(dateOf(page('2024-03-09'))).toBe('2024-03-07');
  });

  test('is the day of the meeting where it stands alone', () => {
    const notes = `---\ntitle: Styrelsemöte\ndate: 2024-03-09\n---\n# Brf Eken, styrelsemöte${items}`;
    expect(findings(notes)).toEqual([]);
    expect(dateOf(notes)).toBe('2024-03-09');
  });

  test.each([
    ['an earlier day', page('2024-03-05')],
    ['in the words of notes', page('2024-03-09', 'datum')],
    ['beside what a page does not have', page('2024-03-09', 'date', 'plats: Sal A\n')],
  ])('is that of the meeting all the same: %s', (_, notes) => {
    expect(findings(notes).map((line) => line.split(' ')[1])).toEqual(['datum-olika']);
  });
});

describe('two bodies', () => {
  test.each([
    ['of one kind', 'organ: Socialnämnden', 'Kulturnämndens protokoll', ['7 organ-olika 2']],
    ['of unlike kinds', 'organ: Styrelsen', 'Brf Ekens protokoll', []],
    ['the longer name', 'organ: Samverkansgrupp Barn', 'Protokoll Samverkansgrupp Barn och Unga', []],
    ['an alias', 'organ: Socialnämnden\nalias: Omsorgsnämnden', 'Omsorgsnämndens protokoll', []],
  ])('%s', (_, fields, title, told) => {
    const lines = `---\n${fields}\ndatum: 2024-03-07\n---\n`;
    const padded = lines.split('\n').length < 6 ? `${lines}\n\n` : `${lines}\n`;
    expect(findings(`${padded}# ${title}${items}`)).toEqual(told);
  });
});

describe('the name of the file', () => {
  const notes = `# Styrelsemöte Brf Eken${items}`;

  test.each([
    ['2024-03-07-styrelsemote.md', '2024-03-07'],
    ['protokoll_20240307.md', '2024-03-07'],
    ['moten/2024/240307 styrelsen.md', '2024-03-07'],
    ['Protokoll 7 mars 2024.md', '2024-03-07'],
    ['2024_03_07.md', '2024-03-07'],
    ['C:\\moten\\2024-03-07.md', '2024-03-07'],
    ['2024-02-31.md', null],
    ['protokoll-14-2024.md', null],
    ['styrelsen.md', null],
  ])('%s', (path, date) => {
    expect(dateOf(notes, path)).toBe(date);
  });

  test('is told, by no other word of it', () => {
    const { diagnostics } = parseProtocol(notes, { path: '2024-03-07-elsa-vik.md' });
    expect(diagnostics.map(({ rule }) => rule)).toContain('datum-tolkat');
    expect(JSON.stringify(diagnostics)).not.toMatch(/elsa|vik/i);
  });

  test('counts less than any day in the notes, and is no disagreement', () => {
    const dated = `# Styrelsemöte Brf Eken 2024-03-07${items}`;
    expect(dateOf(dated, '2024-03-09.md')).toBe('2024-03-07');
    expect(findings(dated, '2024-03-09.md')).toEqual([]);
  });
});

test('the evidence tells each place, and which one holds', () => {
  const notes = `# Radioklubbens möte 2024-03-07\n\nTid: 18.00\n\n## 1. Öppnande\n\nMötet öppnades 18.07.\n`;
  const { evidence } = parseProtocol(notes).protocol!;
  expect(
    evidence.map(({ fact, value, rank, words, position, isTaken }) => [
      `${fact} ${value} ${rank} ${position.start.line}`,
      words,
      isTaken,
    ]),
  ).toEqual([
    ['date 2024-03-07 title 1', '2024-03-07', true],
    ['start 18:00 field 3', '18.00', true],
    ['start 18:07 event 7', 'Mötet öppnades 18.07.', false],
    ['body Radioklubben title 1', 'Radioklubben', true],
  ]);
});

test('an end before the start is none', () => {
  const notes = `# Styrelsemöte 2024-03-07\n\nTid: 18.00\n\n## 1. Öppnande\n\nText.\n\n## 2. Avslutning\n\nMötet avslutades 08.15.\n`;
  expect(parseProtocol(notes).protocol!.meeting).toMatchObject({ start: '18:00', end: null });
});
