import { namelessMark, todoMark, leftMark, beforeNameless } from '../../language/left-marks.ts';
import type { Position } from 'unist';
import type { Protocol } from '../../model/protocol.ts';
import { placeOfWords } from '../content/cover-places.ts';
import { coverTexts } from '../content/cover-texts.ts';
import { findWords, placeOf } from '../content/find-words.ts';
import { isVerified } from '../status/is-verified.ts';
import type { Finding, Rule } from '../rule.ts';

/** No notes to oneself (`??`, `TODO`, `XX`, `kolla`) are left. Once justerat they are an error. */
export const anteckningKvar: Rule = {
  name: 'anteckning-kvar',
  severity: 'warning',
  check: (protocol, _profile, text) => [
    ...inCover(protocol, text),
    ...findWords(protocol, leftMark)
      .filter(({ match, before }) => !namelessMark.test(match[0]) || !beforeNameless.test(before))
      .filter(({ match, passage }) => !passage.isHeading || !todoMark.test(match[0]))
      .map((hit) => finding(hit.match[0], placeOf(hit), protocol)),
  ],
};

function inCover(protocol: Protocol, notes: string): Finding[] {
  const found = new Map<string, Finding>();
  for (const { text, position } of coverTexts(protocol)) {
    const word = text.match(leftMark)?.[0];
    if (word === undefined) continue;
    // What several lines tell is put together: then the first such word above the items is meant.
    const own =
      placeOfWords(text, word, notes) ?? placeOfWords(word, word, coverOf(protocol, notes)) ?? position;
    found.set(`${own.start.line}:${own.start.column}`, finding(word, own, protocol));
  }
  return [...found.values()];
}

function coverOf({ items }: Protocol, notes: string): string {
  const [first] = items;
  return first ? notes.split('\n', first.position.start.line - 1).join('\n') : notes;
}

function finding(word: string, position: Position, { status }: Protocol): Finding {
  return {
    message: {
      sv: `”${word}” ser ut som en kvarglömd anteckning.`,
      en: `“${word}” looks like a note left over.`,
    },
    help: {
      sv: 'Skriv det som saknas, eller ta bort ordet.',
      en: 'Write what is missing, or remove the word.',
    },
    position,
    ...(isVerified(status) && { severity: 'error' }),
  };
}
