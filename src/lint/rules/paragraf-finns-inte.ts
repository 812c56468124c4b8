import type { Profile } from '../../model/profile.ts';
import type { Protocol } from '../../model/protocol.ts';
import { findWords, placeOf, type Hit } from '../content/find-words.ts';
import { isExtract } from '../is-extract.ts';
import type { Finding, Rule } from '../rule.ts';

/** A reference to another § of the same protocol leads somewhere. References that may mean another record are left alone. */
export const paragrafFinnsInte: Rule = {
  name: 'paragraf-finns-inte',
  severity: 'warning',
  check: (protocol, profile) => {
    const numbers = protocol.items.flatMap(({ number }) => number ?? []);
    if (numbers.length === 0 || isExtract(protocol)) return [];
    return findWords(protocol, reference)
      .filter(
        (hit) => meansThisProtocol(hit) && !isElsewhere(Number(hit.match[1]), numbers, protocol, profile),
      )
      .map((hit): Finding => ({
        message: {
          sv: `Texten hänvisar till § ${hit.match[1]}, som inte finns i protokollet.`,
          en: `The text refers to § ${hit.match[1]}, which isn’t in the protocol.`,
        },
        help: {
          sv: 'Rätta numret. Gäller det ett annat protokoll: skriv organ och datum, ”KS 2025-03-27 § 12”.',
          en: 'Correct the number. If it is in another protocol: write body and date, “KS 2025-03-27 § 12”.',
        },
        position: placeOf(hit),
      }));
  },
};

/** `se § 12`, `jfr § 3`, `behandlas under § 4` */
const reference =
  /(?<=(?:^|[\s(])(?:se(?:\s+även|\s+också|\s+vidare)?|jfr|jämför|återkommer\s+under|(?:behandlas|tas\s+upp|redovisas)\s+(?:i|under)|(?:togs\s+upp|behandlades|beslut(?:ades|et)?|beslutat)\s+(?:i|under|enligt)|enligt(?:\s+beslut(?:et)?\s+i)?)\s+)§\s*(\d{1,4})(?!\d|[.:/]\d)/giu;

/** What follows ends the reference, and no date in the sentence places it in another record. */
function meansThisProtocol({ before, after }: Hit): boolean {
  const sentence = (before.split(/[.!?]\s+|\n/).at(-1) ?? '') + (after.split(/[.!?](?:\s|$)|\n/)[0] ?? '');
  return (
    /^\s*(?:$|[.,;)]|\n)|^\s+(?:ovan|nedan|och|samt|för)(?!\p{L})/u.test(after) && !elsewhere.test(sentence)
  );
}

/** A date, another time, or a text with sections of its own. */
const elsewhere =
  /\d{4}|\d{1,2}\/\d|förra|föregående|tidigare|lagen(?!\p{L})|(?<!\p{L})lag(?!\p{L})|stadg|avtal|reglement|arbetsordning|förordning|balk/iu;

/** Whether the number is there, or may be that of an earlier meeting of the same series. */
function isElsewhere(
  number: number,
  numbers: readonly number[],
  protocol: Protocol,
  profile: Profile,
): boolean {
  if (numbers.includes(number)) return true;
  const isSeries = (protocol.numbering ?? profile.numbering) !== 'per-möte';
  return number < Math.min(...numbers) && (isSeries || !numbers.includes(1));
}
