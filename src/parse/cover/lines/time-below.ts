import { findTimes } from '../../../language/dates/find-times.ts';
import { endOfSpan } from '../../../language/dates/forms.ts';
import type { CanonicalKey } from '../../front-matter/keys.ts';
import { namesPeople } from '../../front-matter/shapes.ts';
import type { TextValue } from '../../front-matter/value.ts';

/** A line with the rest of when and where is not longer. */
const longestText = 150;

/**
 * Whether a line below the value of a field goes on with its time: `Plats och tid Kommunhuset` above `Storgatan 18, Ekeby kl. 9–12`, or
 * `kl. 18.00–` above `20.15`.
 */
export function givesTime(key: CanonicalKey, values: readonly TextValue[], text: string): boolean {
  const last = values.at(-1)?.text ?? '';
  if (text.length > longestText) return false;
  if (!namesPeople(key) && endOfSpan.test(`${last} ${text}`) && /[–-]$/u.test(last)) return true;
  if (key !== 'tid-och-plats' || values.length !== 1) return false;
  return !/\d[.:]\d\d/u.test(last) && findTimes(text, true).start !== null;
}
