import { findAll } from '../../model/find-all.ts';
import type { LineEdit } from '../secrets/edit-lines.ts';
import { openLines } from './open-lines.ts';

const keycap = /(?<=\d)\uFE0F?\u20E3/gu;

/** Numbers drawn as keys (`1️⃣ Öppnande`) as numbers with a stop. */
export function keycaps(lines: readonly string[]): LineEdit[] {
  return openLines(lines)
    .filter(({ text }) => text.includes('\u20E3'))
    .flatMap(({ line, text }) =>
      Array.from(findAll(keycap, text), (match): LineEdit => ({
        line,
        start: match.index,
        end: match.index + match[0].length,
        text: '.',
      })),
    );
}
