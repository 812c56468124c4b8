import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lintProtocol } from '../../../src/lint/lint-protocol.ts';
import { unknownProfile } from '../../../src/lint/telling/unknown-profile.ts';
import { defaultConfig } from '../../../src/model/config.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import { parseProtocol } from '../../../src/parse/parse-protocol.ts';
import { defaultProfile, findProfile, profileNames } from '../../../src/profiles/index.ts';
import { families, plantedFaults, type PlantedFault } from './faults.ts';

const folder = new URL('notes/', import.meta.url);
const names = readdirSync(folder).map((file) => file.replace(/\.md$/, ''));
const notes = new Map(names.map((name) => [name, readFileSync(new URL(`${name}.md`, folder), 'utf8')]));
const usual = new Map([...notes].map(([name, text]) => [name, new Set(findings(text).map(identity))]));

/** How many lines from the fault a finding may stand. */
const near = 3;

/** How many of the faults of each family bring a finding: may rise, never fall. */
const least: Readonly<Record<(typeof families)[number], number>> = {
  time: 300,
  people: 181,
  votes: 92,
  facts: 181,
  law: 91,
  text: 23,
};

test.each([...notes])('%s is correct: nothing but information is told of it', (_name, text) => {
  expect(findings(text).filter(({ severity }) => severity !== 'info')).toEqual([]);
});

describe.each(families)('faults of %s', (family) => {
  const faults = plantedFaults.filter((fault) => fault.family === family);

  test.each(faults)('$note: $what can be planted', ({ note, from }) => {
    expect(notes.get(note)!.split(from)).toHaveLength(2);
  });

  test('are found where they were planted', () => {
    const missed = faults.filter((fault) => !isFound(fault)).map(({ note, what }) => `${note}: ${what}`);
    expect(faults.length - missed.length, missed.join('\n')).toBeGreaterThanOrEqual(least[family]);
  }, 300_000);
});

/** Whether something is told near the fault that is not told of the correct note. */
function isFound({ note, from, to }: PlantedFault): boolean {
  const [before, after] = notes.get(note)!.split(from) as [string, string];
  const first = before.split('\n').length;
  const last = first + to.split('\n').length - 1;
  return findings(before + to + after)
    .filter((finding) => !usual.get(note)!.has(identity(finding)))
    .some(({ position: { start } }) => start.line >= first - near && start.line <= last + near);
}

function identity({ rule, message }: Diagnostic): string {
  return `${rule} ${message.sv}`;
}

function findings(text: string): Diagnostic[] {
  const parsed = parseProtocol(text);
  const profile = findProfile(parsed.protocol?.profile ?? '') ?? defaultProfile;
  const unknown = parsed.protocol && unknownProfile(parsed.protocol, text, profileNames);
  return [...lintProtocol(parsed, { profile, config: defaultConfig }), ...(unknown ? [unknown] : [])];
}
