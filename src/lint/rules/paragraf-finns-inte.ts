import { lastSentence, sentencesOf } from '../../language/sentences.ts';
import { itemReference, placesElsewhere, endsReference } from '../../language/item-references.ts';
import { formatItemRange } from '../../model/item-range.ts';
import type { Profile } from '../../model/profile.ts';
import type { Protocol } from '../../model/protocol.ts';
import { findWords, placeOf, type Hit } from '../content/find-words.ts';
import { isExtract } from '../status/is-extract.ts';
import type { Finding, Rule } from '../rule.ts';

/** A reference to another § of the same protocol leads somewhere. References that may mean another record are left alone. */
export const paragrafFinnsInte: Rule = {
  name: 'paragraf-finns-inte',
  severity: 'warning',
  check: (protocol, profile) => {
    const numbers = protocol.items.flatMap(({ number }) => number ?? []);
    if (numbers.length === 0 || isExtract(protocol)) return [];
    return [...verifiedInVain(protocol, numbers), ...references(protocol, profile, numbers)];
  },
};

/** The §§ of a verification or a notice that the meeting didn’t have. */
function verifiedInVain({ verifications }: Protocol, numbers: readonly number[]): Finding[] {
  const known = new Set(numbers);
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  return verifications.flatMap(({ items, position }): Finding[] => {
    // A gap in the middle is a § that is kept apart.
    const unknown = (items ?? []).filter((number) => !known.has(number) && (number < first || number > last));
    if (unknown.length === 0) return [];
    return [
      {
        message: {
          sv: `Justeringen gäller ${formatItemRange(unknown)}, som mötet inte har.`,
          en: `The verification is of ${formatItemRange(unknown)}, which the meeting doesn’t have.`,
        },
        help: {
          sv: `Mötet har ${formatItemRange(numbers)}.`,
          en: `The meeting has ${formatItemRange(numbers)}.`,
        },
        position,
      },
    ];
  });
}

function references(protocol: Protocol, profile: Profile, numbers: readonly number[]): Finding[] {
  return findWords(protocol, itemReference)
    .filter((hit) => meansThisProtocol(hit) && !isElsewhere(Number(hit.match[1]), numbers, protocol, profile))
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
}

/** What follows ends the reference, and no date in the sentence places it in another record. */
function meansThisProtocol({ before, after }: Hit): boolean {
  const sentence = `${lastSentence(before)}${sentencesOf(after)[0] ?? ''}`;
  return endsReference.test(after) && !placesElsewhere.test(sentence);
}

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
