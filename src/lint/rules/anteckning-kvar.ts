import type { Position } from 'unist';
import type { Protocol } from '../../model/protocol.ts';
import { placeOfWords } from '../content/cover-places.ts';
import { coverTexts } from '../content/cover-texts.ts';
import { findWords, placeOf } from '../content/find-words.ts';
import { isVerified } from '../is-verified.ts';
import type { Finding, Rule } from '../rule.ts';

/** No notes to oneself (`??`, `TODO`, `XX`, `kolla`) are left. Once justerat they are an error. */
export const anteckningKvar: Rule = {
  name: 'anteckning-kvar',
  severity: 'warning',
  check: (protocol, _profile, text) => [
    ...inCover(protocol, text),
    ...findWords(protocol, marks)
      .filter(({ match, before }) => !/^xx$/i.test(match[0]) || !maskedName.test(before))
      .filter(({ match, passage }) => !passage.isHeading || !/^todo$/i.test(match[0]))
      .map((hit) => finding(hit.match[0], placeOf(hit), protocol)),
  ],
};

/** `Varför??`, the verb kolla and a heading TODO are words of the protocol; these are notes to oneself. */
const marks =
  /(?<!\p{L})\?{2,}|(?<![\p{L}\d-])(?:TODO|FIXME|XX|KOLLA)(?![\p{L}\d-])|(?<![\p{L}\d])[Tt]odo(?=\s*:)|(?<=\()[Kk]olla(?!\p{L})|(?<![\p{L}\d])[Kk]olla(?=\s*[!:])/gu;
/** `student XX` stands for a name that was taken out. */
const maskedName =
  /(?:student|elev|brukare|person|sökande|klient|patient|barn|vårdnadshavare|medlem|boende|hyresgäst|anställd|kund)\p{L}*\s+$/iu;

function inCover(protocol: Protocol, notes: string): Finding[] {
  const found = new Map<string, Finding>();
  for (const { text, position } of coverTexts(protocol)) {
    const word = text.match(marks)?.[0];
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
