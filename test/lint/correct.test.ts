import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lintProtocol } from '../../src/lint/lint-protocol.ts';
import { defaultConfig } from '../../src/model/config.ts';
import { parseProtocol } from '../../src/parse/parse-protocol.ts';
import { defaultProfile, findProfile } from '../../src/profiles/index.ts';

const folder = new URL('correct/', import.meta.url);

/** Correct notes of ten profiles, written as unlike secretaries write: whatever is told of them is a false alarm. */
test.each(readdirSync(folder))('%s: no error, no warning, at most one info', (file) => {
  const parsed = parseProtocol(readFileSync(new URL(file, folder), 'utf8'));
  const profile = findProfile(parsed.protocol?.profile ?? '') ?? defaultProfile;
  const found = lintProtocol(parsed, { profile, config: defaultConfig }).map(
    ({ severity, rule, message, position }) => `${position.start.line} ${severity} ${rule}: ${message.sv}`,
  );
  expect(found.filter((line) => !/^\d+ info/u.test(line))).toEqual([]);
  expect(found.length).toBeLessThanOrEqual(1);
});
