import { endsInWordAndStop } from '../../model/prose-shape.ts';
import type { RootContent } from 'mdast';
import { lineText, plainText } from '../../model/text.ts';
import { mayStandBare } from '../cover/lines/label.ts';
import { canonicalKey, type CanonicalKey } from '../front-matter/keys.ts';
import { namesPeople, shapeOf } from '../front-matter/shapes.ts';
import { isFullName } from '../../language/people/name-shape.ts';
import { isNoPerson } from '../../language/people/statements.ts';
import { withoutColon, beforeAddition, hasSpace, textBefore } from '../../model/text-shapes.ts';

/** Fields of the cover that may stand under a heading of their own. */
const fieldHeadings: ReadonlySet<CanonicalKey> = new Set([
  ...mayStandBare,
  'tid',
  'plats',
  'bilagor',
  'nästa-möte',
  'rättelse',
]);

/** Whether a heading is that of a field of the cover: `Närvarande` above names, `Plats` above a place; not `Status` or `Medlemmar`. */
export function namesField(text: string, below: RootContent | undefined): boolean {
  const key = canonicalKey(withoutColon(text));
  if (key === null || !fieldHeadings.has(key)) return false;
  if (!below || below.type === 'heading' || below.type === 'table') return true;
  if (!namesPeople(key)) return shapeOf(key).oneALine || !endsInWordAndStop(lineText([below]));
  const [first = ''] = plainText([below]).split('\n');
  return (
    !(hasSpace(first) && endsInWordAndStop(first)) ||
    isFullName(textBefore(beforeAddition(first), '.').trim()) ||
    isNoPerson(first)
  );
}
