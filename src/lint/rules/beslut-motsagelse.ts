import type { Item } from '../../model/protocol.ts';
import {
  deedOf,
  refusesWhatIsGranted,
  settledObject,
  undoes,
  type Deed,
  type Settled,
} from '../../language/settled-objects.ts';
import { lineText } from '../../model/text.ts';
import { blocksOfType } from '../content/item-parts.ts';
import type { Finding, Rule } from '../rule.ts';
import type { Position } from 'unist';

/** No decision both grants and refuses the same. */
export const beslutMotsagelse: Rule = {
  name: 'beslut-motsagelse',
  severity: 'error',
  check: ({ items }) => [
    ...items.flatMap(undone),
    ...items
      .flatMap((item) => blocksOfType(item, 'decision'))
      .flatMap(({ clauses }) => {
        // Another decision of the item may be about another motion.
        const settled = clauses.flatMap(({ content, position }) => {
          const text = lineText(content);
          const found = settledObject(text);
          return found ? [{ ...found, text, position }] : [];
        });
        return settled.flatMap((one, nth): Finding[] => {
          const other = settled.slice(0, nth).find((before) => isOpposite(before, one));
          return other ? [finding(one, other)] : [];
        });
      }),
  ],
};

interface PlacedDeed extends Deed {
  readonly position: Position;
}

/** A clause that undoes another of the item (`att inte höja avgiften`). */
function undone(item: Item): Finding[] {
  const deeds = blocksOfType(item, 'decision').flatMap(({ clauses }) =>
    clauses.flatMap(({ content, position }): PlacedDeed[] => {
      const deed = deedOf(lineText(content));
      return deed ? [{ ...deed, position }] : [];
    }),
  );
  return deeds.flatMap((one, nth): Finding[] => {
    const other = deeds.slice(0, nth).find((before) => undoes(before, one));
    return other ? [finding(one, other)] : [];
  });
}

interface PlacedSettled extends Settled {
  readonly text: string;
  readonly position: Position;
}

function isOpposite(one: PlacedSettled, other: PlacedSettled): boolean {
  if (refusesWhatIsGranted(one, other.text) || refusesWhatIsGranted(other, one.text)) return true;
  if (one.object !== other.object || one.isGranted === other.isGranted) return false;
  // `förslaget om tröjor` and `förslaget om logotyp` are two.
  return one.which === other.which || one.which === '' || other.which === '';
}

function finding(one: Pick<PlacedDeed, 'object' | 'position'>, other: Pick<PlacedDeed, 'position'>): Finding {
  return {
    message: {
      sv: `Beslutet säger både ja och nej till samma sak: ”${one.object}”.`,
      en: `The decision says both yes and no to the same: “${one.object}”.`,
    },
    help: { sv: 'Stryk den att-sats som är fel.', en: 'Strike the clause that is wrong.' },
    position: one.position,
    related: [
      { message: { sv: 'Den andra att-satsen.', en: 'The other clause.' }, position: other.position },
    ],
  };
}
