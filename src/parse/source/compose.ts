import { findAll } from '../../model/find-all.ts';
import type { ColumnStep } from './source-text.ts';

/** As many combining marks as a letter may have; normalising longer runs takes quadratic time. */
const marksPerLetter = 30;

const tooManyMarks = new RegExp(`\\p{M}{${marksPerLetter + 1}}`, 'u');

/** A character with the marks that may melt into it; Hangul vowels and finals are no marks but melt too. */
const cluster = new RegExp(`[^][\\p{M}\\u1160-\\u11FF]{0,${marksPerLetter}}`, 'gu');

/** Everything below this is composed already. */
const mayChange = /[\u0300-\uffff]/;

/** Composes the letters of one line (NFC). Steps are null when nothing changed. */
export function composeLine(line: string): { text: string; steps: readonly ColumnStep[] | null } {
  if (!mayChange.test(line)) return { text: line, steps: null };
  if (!tooManyMarks.test(line) && line.normalize('NFC') === line) return { text: line, steps: null };

  let text = '';
  const steps: ColumnStep[] = [];
  for (const { 0: written, index } of findAll(cluster, line)) {
    const composed = written.normalize('NFC');
    if (composed.length !== written.length) {
      steps.push({ at: text.length + 1, to: index + 1, fixed: true });
      steps.push({ at: text.length + 1 + composed.length, to: index + 1 + written.length, fixed: false });
    }
    text += composed;
  }
  return { text, steps: steps.length === 0 ? null : steps };
}
