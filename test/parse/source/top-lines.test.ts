import { expect, it } from 'vitest';
import { parseProtocol } from '../../../src/parse/parse-protocol.ts';

const dateOf = (notes: string) => parseProtocol(notes).protocol!.meeting.date;
const front = '---\ndatum: 2025-03-27\n---\n\n## § 1 A\n';

it.each([
  `\n\n${front}`,
  `<!-- mall 2 -->\n${front}`,
  `<!-- mall\n2 -->\n\n${front}`,
  `\uFEFF\n${front}`,
  `\u200b\n${front}`,
])('front matter is read below %j', (notes) => {
  expect(dateOf(notes)).toBe('2025-03-27');
});

it('keeps the lines of the file, and the comments above', () => {
  const { diagnostics, suppressions } = parseProtocol(
    `<!-- protokoll-disable rubrik-saknas -- mall -->\n\n---\ndatum: 2025-03-27\nfel nyckel: 1\n---\n\n## § 1 A\n`,
  );
  expect(diagnostics.find(({ rule }) => rule === 'okand-nyckel')?.position.start).toMatchObject({
    line: 5,
    column: 1,
  });
  expect(suppressions.map(({ rules, position }) => [rules, position.start.line])).toEqual([
    [['rubrik-saknas'], 1],
  ]);
});

it('a rule below an empty line is a rule', () => {
  expect(parseProtocol('\n---\n\nText.\n\n---\n').text).toBe('\n---\n\nText.\n\n---\n');
});

it('reads TOML', () => {
  const { protocol, diagnostics } = parseProtocol(
    '+++\ntitle = "Styrelsemöte"\nplats = \'Lokalen\'\ntags = ["a"]\n[extra]\n+++\n\n## § 1 A\n',
  );
  expect([protocol!.title, protocol!.meeting.place]).toEqual(['Styrelsemöte', 'Lokalen']);
  expect(diagnostics.map(({ rule }) => rule)).toEqual(['okand-nyckel']);
});

it('reads the title block of pandoc', () => {
  const { protocol } = parseProtocol(
    '% Styrelsemöte\n% Sekreterare: Bo Ek; Justerare: Siv Ro\n% 2013-01-08\n\n# Val\n\nText.\n',
  );
  expect([protocol!.title, protocol!.meeting.date]).toEqual(['Styrelsemöte', '2013-01-08']);
  expect([protocol!.secretaries, protocol!.verifiers].map(([one]) => one!.name)).toEqual(['Bo Ek', 'Siv Ro']);
});
