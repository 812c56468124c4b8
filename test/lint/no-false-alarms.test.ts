import { expect, test } from 'vitest';
import { lintProtocol } from '../../src/lint/lint-protocol.ts';
import { defaultConfig } from '../../src/model/config.ts';
import { parseProtocol } from '../../src/parse/parse-protocol.ts';
import { defaultProfile, findProfile } from '../../src/profiles/index.ts';

/** The rules that find something in notes. */
function rulesOf(text: string): string[] {
  const parsed = parseProtocol(text);
  const profile = findProfile(parsed.protocol?.profile ?? '') ?? defaultProfile;
  return lintProtocol(parsed, { profile, config: defaultConfig }).map(({ rule }) => rule);
}

const cover = (profile: string, more: string): string =>
  `---\nprofil: ${profile}\norgan: Gruppen\ndatum: 2025-03-27\n${more}---\n\n`;

test('the chair alone may sign where nobody has to verify', () => {
  const notes = `${cover('mote', 'ordförande: Kim Sav\njusterare: Kim Sav\nnärvarande: Kim Sav, Bo Ek, Ida Lind\n')}## § 1 Öppnande\n\nMötet öppnas.\n`;
  expect(rulesOf(notes)).not.toContain('justerare-roll');
});

test('that the agenda was approved says all', () => {
  const notes = `${cover('mote', 'närvarande: Kim Sav, Bo Ek\n')}## § 1 Dagordning\n\nGodkändes.\n`;
  expect(rulesOf(notes)).not.toContain('beslut-obestamt');
});

test('a day to come is no past event, and a decision about the past no plan', () => {
  const notes = `${cover('mote', 'närvarande: Kim Sav, Bo Ek\n')}## § 1 Lokal\n\nVisningen bestämdes till den 3 maj 2025.\n\n### Beslut\n\natt godkänna redovisningen för tiden till och med den 31 december 2024\n`;
  expect(rulesOf(notes)).not.toContain('handelse-efter-motet');
  expect(rulesOf(notes)).not.toContain('beslutad-dag-passerad');
});

test('a refusal that gives its reasons after the decision needs no others', () => {
  const notes = `${cover('namnd', '')}## § 1 Ansökan om bygglov\n\n### Beslut\n\nGruppen beslutar\n\natt avslå ansökan om bygglov.\n\n### Skäl för beslutet\n\nByggnaden strider mot detaljplanen.\n`;
  expect(rulesOf(notes)).not.toContain('motivering-saknas');
});
