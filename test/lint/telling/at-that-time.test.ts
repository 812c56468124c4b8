import { describe, expect, test } from 'vitest';
import { statuteOfSection } from '../../../src/language/statute-table.ts';
import { groundOfRule } from '../../../src/lint/catalogue/grounds.ts';
import { lintProtocol } from '../../../src/lint/lint-protocol.ts';
import { ruleFacts } from '../../../src/lint/catalogue/rule-facts.ts';
import { defaultConfig } from '../../../src/model/config.ts';
import { parseProtocol } from '../../../src/parse/parse-protocol.ts';
import { findProfile } from '../../../src/profiles/index.ts';

test.each(Object.entries(groundOfRule))('the page of %s cites %s', async (rule, short) => {
  const { law } = await ruleFacts(rule, []);
  expect(law.map(statuteOfSection)).toContain(short);
});

/** What is told of a nämnd that verified its protocol too late. */
function lateVerification(met: string, verified: string) {
  const notes = `---\nprofil: namnd\norgan: Socialnämnden\ndatum: ${met}\njustering: ${verified}, kansliet\n---\n\n## § 1 Öppnande\n\nMötet öppnas.\n`;
  const found = lintProtocol(parseProtocol(notes), {
    profile: findProfile('namnd')!,
    config: defaultConfig,
  });
  return found.find(({ rule }) => rule === 'justering-sen')!;
}

describe('a late verification', () => {
  test('is an error by the law in force', () => {
    const { severity, help } = lateVerification('2025-03-27', '2025-05-27');
    expect(severity).toBe('error');
    expect(help?.sv).toBe('Kontrollera datumen för mötet och justeringen.');
  });

  test('of 2014 is a warning that names the law of then, and no section', () => {
    const { severity, help } = lateVerification('2014-03-27', '2014-05-27');
    expect(severity).toBe('warning');
    expect(help?.sv).toBe(
      'Kontrollera datumen för mötet och justeringen. När mötet hölls gällde kommunallagen (1991:900); regeln bygger på den som gäller nu.',
    );
    expect(help?.en).toMatch(/kommunallagen \(1991:900\) was in force/);
  });

  test('of a day whose law is not known says so', () => {
    expect(lateVerification('1965-03-27', '1965-05-27').help?.sv).toMatch(
      /Regeln bygger på kommunallagen \(2017:725\), som inte gällde när mötet hölls\.$/,
    );
  });
});
