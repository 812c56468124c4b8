import { remembered } from '../../language/remembered.ts';
import { lettersAndDigits, withoutMarks } from '../../model/text-shapes.ts';

/**
 * A label as it is compared: without case, accents, punctuation and markup; one hyphen between words; § as the word.
 * `**Tid/Plats:**` and `tid plats` become `tid-plats`, `Ordförande` and `ordforande` become `ordforande`.
 */
export const foldLabel = remembered(fold);

function fold(label: string): string {
  return lettersAndDigits(
    withoutMarks(label.normalize('NFD'))
      .toLowerCase()
      .replace(/§§/g, ' paragrafer ')
      .replace(/§/g, ' paragraf '),
    '-',
  ).replace(/^-|-$/g, '');
}
