import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lintSeries, seriesRuleNames } from '../../../src/lint/series/lint-series.ts';
import { seriesEntry } from '../../../src/lint/series/series-entry.ts';
import { defaultConfig, type Config } from '../../../src/model/config.ts';
import { parseProtocol } from '../../../src/parse/parse-protocol.ts';
import { defaultProfile, findProfile } from '../../../src/profiles/index.ts';

const folder = new URL('../../../src/lint/series/', import.meta.url);
const pages = readdirSync(folder).filter((file) => file.endsWith('.md'));
const severities = { error: 'fel', warning: 'varning', info: 'info' };

interface Note {
  readonly file: string;
  readonly notes: string;
}

/** The files of one folder, and the output that stands below them (none: nothing is found). */
interface Example {
  readonly notes: readonly Note[];
  readonly output: string;
}

test('each rule has a page and each page a rule', () => {
  expect(pages.map((page) => basename(page, '.md'))).toEqual([...seriesRuleNames].sort());
});

test('bodies of one name in two municipalities are two series', () => {
  const note = (principal: string, date: string, number: number): Note => ({
    file: `${principal}-${date}.md`,
    notes: `---\nprofil: namnd\norgan: Socialnämnden\nhuvudman: ${principal}\ndatum: ${date}\n---\n\n## § ${number} Budget\n\nText.\n`,
  });
  const notes = [
    note('Åby kommun', '2025-01-14', 1),
    note('Sjö kommun', '2025-01-21', 1),
    note('Åby kommun', '2025-02-11', 2),
    note('Sjö kommun', '2025-02-18', 2),
  ];
  expect(found(notes, 'paragraf-serie')).toBe('');
});

describe.each(seriesRuleNames)('%s', (rule) => {
  const [wrong, right] = readFileSync(new URL(`${rule}.md`, folder), 'utf8')
    .split('## Rätt')
    .map(readExample);

  test('finds what is wrong', () => {
    expect(wrong!.output).not.toBe('');
    expect(found(wrong!.notes, rule)).toBe(wrong!.output);
  });

  test('finds the same whatever the order of the files', () => {
    expect(found(wrong!.notes.toReversed(), rule)).toBe(wrong!.output);
  });

  test('finds nothing in what is right, and no other rule does', () => {
    expect(found(right!.notes)).toBe('');
  });

  test('can be turned off', () => {
    expect(found(wrong!.notes, rule, { ...defaultConfig, rules: { [rule]: 'off' } })).toBe('');
  });
});

test('protocols of different bodies make no series', () => {
  const notes = ['Socialnämnden', 'Bygg nämnden'].map((body, nth) => ({
    file: `${nth}.md`,
    notes: `---\nprofil: namnd\norgan: ${body}\ndatum: 2025-0${nth + 1}-10\n---\n\n## § ${nth * 7 + 1} Budget\n`,
  }));
  expect(found(notes)).toBe('');
});

describe('an action with an id is followed up by its id alone', () => {
  const first = styrgrupp('2025-01-15', '- [ ] Bo Dal: räkna om avgifterna (senast 2025-12-01) {#U-7}');
  const dropped =
    'b.md:1:1 info Uppdraget ”räkna om avgifterna (senast 2025-12-01)” (Bo Dal) från 2025-01-15 följs inte upp.';

  test.each([
    ['its words are no follow-up', 'Avgifterna räknas om: Bo Dal redovisade beloppen.', dropped],
    [
      'nor the same line with another id',
      '- [ ] Bo Dal: räkna om avgifterna (senast 2025-12-01) {#U-71}',
      dropped,
    ],
    ['nor without any', '- [ ] Bo Dal: räkna om avgifterna (senast 2025-12-01)', dropped],
    ['a longer id is another', 'Uppdrag U-7.1 är klart.', dropped],
    ['carried in other words', '- [ ] Bo Dal: nya belopp {#U-7}', ''],
    ['done', '- [x] Bo Dal: räkna om avgifterna {#U-7}', ''],
    ['withdrawn', '- [ ] Bo Dal: räkna om {avskriven: taxan står kvar} {#U-7}', ''],
    ['mentioned in a sentence', 'Uppdrag U-7 är klart.', ''],
  ])('%s', (_what, later, output) => {
    expect(found([first, { ...styrgrupp('2025-02-15', later), file: 'b.md' }], 'uppdrag-tappat')).toBe(
      output,
    );
  });
});

test('an action is carried over in most of its words, and dropped once', () => {
  const [a, b, c] = [
    '- [ ] Bo Dal: beställa nya lampor till hallen (senast 2025-12-01)',
    '- [ ] Bo Dal: beställa lampor till hallen (till nästa möte)',
    'Inget nytt.',
  ].map((body, nth) => ({ ...styrgrupp(`2025-0${nth + 1}-15`, body), file: `${nth}.md` }));
  expect(found([a!, b!], 'uppdrag-tappat')).toBe('');
  const later = { ...styrgrupp('2025-04-15', 'Fortfarande inget.'), file: '3.md' };
  expect(found([a!, b!, c!, later], 'uppdrag-tappat').split('\n')).toHaveLength(1);
});

function styrgrupp(date: string, body: string): Note {
  return {
    file: 'a.md',
    notes: `---\nprofil: styrgrupp\norgan: Gruppen\ndatum: ${date}\n---\n\n## § 1 Läget\n\n${body}\n`,
  };
}

function found(notes: readonly Note[], rule?: string, config: Config = defaultConfig): string {
  const files = notes.map((note) => {
    const protocol = parseProtocol(note.notes).protocol!;
    const profile = findProfile(protocol.profile ?? '') ?? defaultProfile;
    return { file: note.file, entry: seriesEntry(protocol, profile)!, profile, config };
  });
  return lintSeries(files)
    .filter(({ diagnostic }) => rule === undefined || diagnostic.rule === rule)
    .map(({ file, diagnostic: { position, severity, message } }) => {
      return `${file}:${position.start.line}:${position.start.column} ${severities[severity]} ${message.sv}`;
    })
    .join('\n');
}

function readExample(text: string): Example {
  const fences = [...text.matchAll(/^(`{3,})(\w+)(?: (\S+))?\n([\s\S]*?)^\1$/gm)];
  const notes = fences
    .filter((fence) => fence[2] === 'markdown')
    .map((fence) => ({ file: fence[3]!, notes: fence[4]! }));
  return { notes, output: fences.find((fence) => fence[2] === 'text')?.[4]?.trimEnd() ?? '' };
}
