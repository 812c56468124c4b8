import { describe, expect, test } from 'vitest';
import { lintProtocol } from '../../../src/lint/lint-protocol.ts';
import { defaultConfig } from '../../../src/model/config.ts';
import type { Edit } from '../../../src/model/diagnostic.ts';
import { parseProtocol } from '../../../src/parse/parse-protocol.ts';
import { defaultProfile } from '../../../src/profiles/index.ts';

describe('a safe repair', () => {
  test.each([
    ['Se §7 och **§8**.', 'Se § 7 och **§ 8**.'],
    ['Se §§ 3-5.', 'Se §§ 3–5.'],
    ['Rad ett\nmötet kl. 10-12.', 'Rad ett\nmötet kl. 10–12.'],
    ['På första raden §7\noch på den sista', 'På första raden § 7\noch på den sista'],
    ['- punkt\n  kl. 13:30\n  slut', '- punkt\n  kl. 13.30\n  slut'],
    ['Mötet kl. 13:00-15:00.', 'Mötet kl. 13.00–15.00.'],
  ])('makes of %j %j', (wrong, right) => {
    expect(repaired(notesOf(wrong))).toBe(notesOf(right));
  });

  test.each([
    ['a decision', 'Styrelsen beslutar att godkänna §§ 3-5.'],
    ['a yrkande', 'Kim Sav yrkar avslag på §§ 3-5.'],
    ['a reservation', 'Kim Sav reserverar sig mot §§ 3-5.'],
    ['a list of numbers that are no range', 'Se § 4-12/25.'],
    ['code', 'Se `§7`.'],
  ])('leaves %s as it is', (_what, text) => {
    expect(repaired(notesOf(text))).toBe(notesOf(text));
  });

  test('is made in the right place where letters lie decomposed', () => {
    const wrong = notesOf('På första raden §7\noch slut. Så §8.'.normalize('NFD'));
    expect(repaired(wrong).replaceAll('§ ', '§')).toBe(wrong.replaceAll('§ ', '§'));
    const last = notesOf('På första raden §7\noch slut.'.normalize('NFD'));
    expect(repaired(last)).toBe(last.replace('§7', '§ 7'));
  });

  test('is not offered once the protocol is justerat', () => {
    const notes = notesOf('Se §7.', 'status: justerat');
    expect(repaired(notes)).toBe(notes);
  });
});

function notesOf(text: string, status = 'status: ojusterat'): string {
  return `---\ndatum: 2025-03-27\n${status}\n---\n\n## § 1 Budget\n\n${text}\n`;
}

/** The notes after all repairs that are offered, one at a time. */
function repaired(notes: string): string {
  const findings = lintProtocol(parseProtocol(notes), { profile: defaultProfile, config: defaultConfig });
  const fix = findings.find((finding) => finding.fix !== null)?.fix;
  return fix ? repaired(withEdit(notes, fix)) : notes;
}

function withEdit(notes: string, { position: { start, end }, text }: Edit): string {
  const lines = notes.split('\n');
  const line = lines[start.line - 1]!;
  expect(end.line).toBe(start.line);
  lines[start.line - 1] = line.slice(0, start.column - 1) + text + line.slice(end.column - 1);
  return lines.join('\n');
}
