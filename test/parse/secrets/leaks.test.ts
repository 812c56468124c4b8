import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseProtocol } from '../../../src/parse/parse-protocol.ts';
import { outlineForms } from '../../outline-forms.ts';
import { secretNotes } from '../../secret-notes.ts';

const forms: readonly (readonly [string, readonly string[]])[] = [
  ...Object.keys(outlineForms).map((form) => [form, [form]] as const),
  ['items in several forms', Object.keys(outlineForms)],
];

describe.each(forms)('in notes with %s', (_, used) => {
  it('no secret is in what is read or told, and no public item is lost without an error', () => {
    fc.assert(
      fc.property(secretNotes(used), ({ text, open }) => {
        const read = parseProtocol(text, { path: 'moten/2025-03-27.md' });
        const all = JSON.stringify(read);
        expect(all).not.toMatch(/kanari/i);
        if (read.diagnostics.some(({ severity }) => severity === 'error')) return;
        for (const word of open) expect(all).toContain(word);
      }),
      { numRuns: Number(process.env['LEAK_RUNS'] ?? 40) },
    );
  });
});
