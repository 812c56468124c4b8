import { expect, test } from 'vitest';
import { lintProtocol } from '../../../src/lint/lint-protocol.ts';
import { defaultConfig } from '../../../src/model/config.ts';
import { parseProtocol } from '../../../src/parse/parse-protocol.ts';
import { defaultProfile } from '../../../src/profiles/index.ts';

test.each([
  ['at the top', '---\norgan: Styrelsen\ndatum: 2026-02-30\n---\n\n## § 1 Öppnande\n'],
  ['in the title', '# Protokoll Styrelsen 2026-02-30\n\n## § 1 Öppnande\n'],
])('a day that does not exist, %s, is not also told as missing', (_, notes) => {
  const rules = lintProtocol(parseProtocol(notes), { profile: defaultProfile, config: defaultConfig }).map(
    ({ rule }) => rule,
  );
  expect(rules).toContain('datum-ogiltigt');
  expect(rules).not.toContain('datum-saknas');
});

test('a day without its year is told where it stands', () => {
  const notes = '# Protokoll Styrelsen\n\nDatum: 27 mars\n\n## § 1 Öppnande\n';
  const found = lintProtocol(parseProtocol(notes), { profile: defaultProfile, config: defaultConfig }).filter(
    ({ rule }) => rule.startsWith('datum-'),
  );
  expect(found.map(({ rule, message, position }) => [rule, message.sv, position.start.line])).toEqual([
    ['datum-saknas', 'Mötets datum ”27 mars” saknar årtal.', 3],
  ]);
});

test('a day in the title is enough beside fields at the top', () => {
  const notes = '---\norgan: Styrelsen\n---\n\n# Protokoll 2026-02-27\n\n## § 1 Öppnande\n';
  const rules = lintProtocol(parseProtocol(notes), { profile: defaultProfile, config: defaultConfig });
  expect(rules.map(({ rule }) => rule)).not.toContain('datum-saknas');
});
