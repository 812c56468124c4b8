import { slipBetween } from '../../model/slip.ts';
import { sentencesWithPlaces, type PlacedSentence } from '../content/sentences.ts';
import type { Finding, Rule } from '../rule.ts';
import { beginsWithCapital, partsAtSpaces, withoutTail } from '../../model/text-shapes.ts';

/** The body is spelt as it is called. */
export const organFelstavat: Rule = {
  name: 'organ-felstavat',
  severity: 'warning',
  check: (protocol) => {
    const { body } = protocol;
    if (body === null || body.length < shortest) return [];
    const names = [body, ...protocol.aliases];
    return sentencesWithPlaces(protocol).flatMap((sentence): Finding[] => {
      const wrong = misspelt(sentence, body, names);
      if (wrong === null) return [];
      return [
        {
          message: {
            sv: `”${wrong}” är kanske ”${body}” med en felskriven bokstav.`,
            en: `“${wrong}” may be “${body}” with one letter wrong.`,
          },
          help: {
            sv: 'Rätta namnet. Heter organet så också: skriv det som ”alias” överst.',
            en: 'Correct the name. If the body is called so too: write it as “alias” at the top.',
          },
          position: placeOf(sentence, wrong),
        },
      ];
    });
  },
};

/** A shorter name is one slip from too many other words. */
const shortest = 8;

/** The words at the start of a sentence, where they are one slip from the name and no form of it. */
function misspelt({ text }: PlacedSentence, body: string, names: readonly string[]): string | null {
  const count = partsAtSpaces(body).length;
  const written = withoutTail(partsAtSpaces(text, count).join(' '), '.,:;');
  if (!beginsWithCapital(written) || names.includes(written) || slipBetween(written, body) === null)
    return null;
  // The last letters of a name change with its form: `Socialnämndens`.
  return isFormOf(written, body) ? null : written;
}

function isFormOf(written: string, body: string): boolean {
  const [one, other] = [written.toLowerCase(), body.toLowerCase()];
  return one.startsWith(other) || other.startsWith(one);
}

function placeOf({ passage, start }: PlacedSentence, words: string): NonNullable<Finding['position']> {
  return passage.place(start, start + words.length);
}
