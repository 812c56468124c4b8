import { rawText, splitPhrasing } from '../markdown/split-phrasing.ts';
import { toLine } from '../markdown/lines.ts';
import type { BodyNames } from './body-names.ts';
import { readDecisionLead } from './decision-sentence.ts';
import { toElement, type Element } from './elements.ts';

/** A full stop, then a sentence; not after an abbreviation of one letter (`t.ex.`, `bl.a.`). */
const seam = /(?<=\p{L}{2}[.!?])\s+(?=\p{Lu})/gu;

/**
 * Parts a line before a sentence of its own that decides (`Frågan diskuterades. Styrelsen beslutar att …`),
 * so that the words before stay prose. Past decisions need an `att` at once, or they are too easily a report.
 */
export function partSentences(elements: readonly Element[], names: BodyNames): Element[] {
  return elements.flatMap((element): Element[] => {
    if (element.kind !== 'line' || !/beslut|beslöt/i.test(element.text)) return [element];
    if (readDecisionLead(element.text, names)) return [element];
    const text = rawText(element.line.children);
    for (const match of text.matchAll(seam)) {
      const sentence = text.slice(match.index + match[0].length);
      const lead = readDecisionLead(sentence, names);
      if (!lead || !/^\s*:?\s*att\s/.test(sentence.slice(lead.length))) continue;
      const [before, after] = splitPhrasing(element.line.children, match.index);
      return [toElement(toLine(before), element.paragraph), toElement(toLine(after), element.paragraph)];
    }
    return [element];
  });
}
