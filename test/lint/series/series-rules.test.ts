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
