import { expect, test } from 'vitest';
import { lintProtocol } from '../../src/lint/lint-protocol.ts';
import { defaultConfig } from '../../src/model/config.ts';
import { parseProtocol } from '../../src/parse/parse-protocol.ts';
import { defaultProfile } from '../../src/profiles/index.ts';

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
