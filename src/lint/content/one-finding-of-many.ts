import type { Bilingual } from '../../model/diagnostic.ts';
import { placeOf, type Hit } from './find-words.ts';
import type { Finding } from '../rule.ts';

/** One finding for all places of a kind: at the first, the others as related; with the repair of the first where it is safe. */
export function oneFindingOfMany(
  hits: readonly Hit[],
  tell: (first: Hit) => { readonly message: Bilingual; readonly help: Bilingual; readonly right?: string },
): Finding[] {
  const [first, ...others] = hits;
  if (!first) return [];
  const { message, help, right } = tell(first);
  const { passage, match } = first;
  const fix = right === undefined ? null : passage.edit(match.index, match.index + match[0].length, right);
  return [
    {
      message,
      help,
      position: placeOf(first),
      related: others.map((hit) => ({
        message: { sv: 'Också här.', en: 'Here too.' },
        position: placeOf(hit),
      })),
      ...(fix && { fix }),
    },
  ];
}
