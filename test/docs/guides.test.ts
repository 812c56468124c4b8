import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { layOut } from '../../src/cli/show/layout.ts';
import { readBack } from '../../src/cli/show/read-back.ts';
import { defaultConfig, defaultProfile, findProfile, lintProtocol, parseProtocol, profileNames } from '../../src/index.ts';
import { firstNoteName, firstSteps } from '../../scripts/portable/first-steps.ts';
import { codeFences, codes, tableUnder, withoutCode } from './pages.ts';

const folder = join(import.meta.dirname, '../../docs');
const read = (page: string) => readFileSync(join(folder, page), 'utf8');
const notesOf = (page: string) => codeFences(read(page)).filter(({ language }) => language === 'markdown');

describe.each(notesOf('kom-igang.md'))('the note of the first guide at line $line', ({ body }) => {
  const parsed = parseProtocol(body);

  test('has nothing to correct', () => {
    expect(lintProtocol(parsed, { profile: defaultProfile, config: defaultConfig })).toEqual([]);
  });

  test('is read back as the guide shows', () => {
    const reading = { ...parsed, protocol: parsed.protocol!, profile: defaultProfile, told: parsed.diagnostics };
    const plain = { title: (text: string) => text, label: (text: string) => text };
    const shown = layOut(
      readBack(reading, ({ sv }) => sv),
      80,
      plain,
    ).join('\n');
    const page = codeFences(read('kom-igang.md')).map((fence) => fence.body.trimEnd());
    expect(page).toContain(shown.replaceAll('\u00a0', ' '));
  });
});

test('from download to a document to sign are at most six steps, each of which is tried', () => {
  const steps = firstSteps(read('kom-igang.md'));
  const trial = readFileSync(join(folder, '../scripts/try-portable.ts'), 'utf8');
  expect(steps.length).toBeLessThanOrEqual(6);
  expect(steps.filter((title) => !trial.includes(`'${title}'() {`))).toEqual([]);
  expect(firstNoteName(read('kom-igang.md'))).toMatch(/\.md$/);
});

test('the first guide lists every profile', () => {
  const listed = tableUnder('| profil |', read('kom-igang.md')).map(([name]) => codes(name!)[0]!);
  expect(listed.sort()).toEqual([...profileNames].sort());
});

/** A cover for pieces of notes that show only items. */
const cover = `---
organ: Styrelsen
datum: 2025-03-27
tid: 18.30–20.15
plats: Föreningslokalen
ordförande: Kim Sav
sekreterare: Bo Ek
justerare: Ulla Sten
närvarande: Kim Sav, Bo Ek, Ulla Sten, Eva Dahl, Tor Alm
---

`;

test.each(notesOf('notation.md'))('the piece of notes at line $line has no fault', ({ body }) => {
  const parsed = parseProtocol(body.startsWith('---') ? body : cover + body);
  const profile = findProfile('forening-styrelse')!;
  const faults = lintProtocol(parsed, { profile, config: defaultConfig }).filter(
    ({ rule, severity }) => severity !== 'info' && !(body.startsWith('---') && rule.endsWith('-saknas')),
  );
  expect(faults.map(({ rule, message }) => `${rule}: ${message.sv}`)).toEqual([]);
});

test.each(readdirSync(folder).filter((file) => file.endsWith('.md')))('the links of %s lead somewhere', (page) => {
  for (const [, target] of withoutCode(read(page)).matchAll(/\]\(([^)\s]+)\)/g)) {
    const [file, anchor] = target!.split('#');
    if (/^https?:/.test(target!)) continue;
    const path = file === '' ? join(folder, page) : join(dirname(join(folder, page)), file!);
    expect([target, existsSync(path)]).toEqual([target, true]);
    if (anchor !== undefined) expect(anchorsOf(readFileSync(path, 'utf8'))).toContain(anchor);
  }
});

/** What headings can be linked by, as GitHub makes it. */
function anchorsOf(page: string): string[] {
  const headings = withoutCode(page).matchAll(/^#+ (.+)$/gm);
  return [...headings].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
}
