import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { defaultProfile, findProfile, parseProtocol, renderHtml } from '../../../src/index.ts';
import { defaultConfig } from '../../../src/model/config.ts';
import { fontNames } from '../../../src/render/fonts/font-names.ts';
import { everything } from '../../render/notes.ts';
import { checkPdf } from './check-pdf.ts';
import { finishedBytes } from './finish.ts';
import { hasBrowser, withPrinter } from './printing.ts';

const example = (name: string) =>
  readFileSync(join(import.meta.dirname, '../../../examples', `${name}.md`), 'utf8');

const text = 'Förvaltningen har berett ärendet och föreslår att medel avsätts inom ramen för budgeten. ';
const items = Array.from({ length: 90 }, (_, index) => {
  const clauses = ['att bifalla förslaget,', 'att se [underlaget](https://example.se).'].join('\n');
  return `## § ${index + 1} Ärende\n\n${text.repeat(1 + (index % 7))}\n\n### Beslut\n\nNämnden beslutar\n\n${clauses}\n`;
});

const protocols: Readonly<Record<string, string>> = {
  'the example of a samverkansgrupp': example('samverkan-blekinge-2021-05-28'),
  'the example of a styrgrupp': example('styrgrupp-orebro-2023-02-07'),
  'one of everything': everything,
  'names and signs from many scripts': `---
organ: Gruppen 🎉
datum: 2025-03-25
närvarande: Володимир Їжак (S), Áilu Čáhppesváđđa, Łukasz Śćiąż, محمد الأحمد, דוד כהן
---

## § 1 Rapport ❤️ → ✓

**Fet → ✓ 🎉**, *kursiv ☐* och \`kod ┌─┐ ≥\`. 👍🏽 👨‍👩‍👧 🇸🇪 1️⃣ ½ ≤ € † ∑ Ελληνικά
`,
  'many pages': `---\nprofil: namnd\norgan: Nämnden\ndatum: 2025-03-25\nordförande: Eva Ek\n---\n\n${items.join('\n')}`,
};

async function print(notes: string): Promise<Uint8Array> {
  const protocol = parseProtocol(notes).protocol!;
  const profile = findProfile(protocol.profile ?? '') ?? defaultProfile;
  const options = { profile, config: defaultConfig, draft: true, signatureFields: true } as const;
  const html = await renderHtml(protocol, { ...options, medium: 'print' });
  return withPrinter((printer) => printer.print(html));
}

describe.skipIf(!hasBrowser)('printed protocols (need a browser)', { timeout: 60_000 }, () => {
  test.for(Object.keys(protocols))('are sound: %s', async (name) => {
    const raw = await print(protocols[name]!);
    for (const signatureFields of [true, false]) {
      const bytes = await finishedBytes(raw, { signatureFields, fonts: fontNames() });
      expect(await checkPdf(bytes, 3, fontNames())).toEqual([]);
    }
  });
});
