import { partsAtSpaces } from '../../model/text-shapes.ts';
import { areInitials } from '../../language/people/name-shape.ts';
import { isPartyCode } from '../../language/people.ts';
import { sentencesOf } from '../../language/sentences.ts';
import {
  madeBy,
  takesPart,
  namesOthers,
  clauseSeam,
  onlyNames,
  statementVerbs,
} from '../../language/statements.ts';
import type { Statement } from '../../model/blocks.ts';
import { plainText } from '../../model/text.ts';

/**
 * Those of the names in a block who make its statement: not those whose proposal a reservation supports, nor those who take the
 * place of somebody recused. A line of nothing but names counts.
 */
export function subjectsOf(block: Statement): string[] {
  const kept = sentencesOf(plainText(block.content))
    .filter((sentence, nth) => {
      // Below a heading, whoever the text begins with makes the statement: `Bo Ek anser att …`.
      const isFirst =
        nth === 0 && block.title !== null && block.people.some((name) => sentence.startsWith(name));
      return isFirst || statementVerbs[block.type].test(sentence) || isOnlyNames(sentence);
    })
    .flatMap((sentence) => (block.type === 'recusal' ? clauses(sentence) : [sentence]))
    .map((clause) => clause.replace(namesOthers, ''));
  // A name may have caught words of the line above it.
  const names = block.people.map((name) => name.split('\n').at(-1)!);
  return [
    ...names.filter((name) => isInTitle(name, block) || kept.some((clause) => clause.includes(name))),
    ...kept.flatMap(initialsIn),
  ];
}

/** `Särskilt yttrande av Bo Ek` */
function isInTitle(name: string, { title, type }: Statement): boolean {
  const before = title === null || type === 'recusal' ? '' : title.slice(0, Math.max(0, title.indexOf(name)));
  return madeBy.test(before);
}

/** `EL` of `EL anmäler jäv`: who is told of by initials, and no party that is called so. */
function initialsIn(clause: string): string[] {
  const [first = ''] = partsAtSpaces(clause.trim());
  return areInitials(first) && !isPartyCode(first) ? [first] : [];
}

function clauses(sentence: string): string[] {
  return sentence.split(clauseSeam).filter((clause) => !takesPart.test(clause));
}

function isOnlyNames(sentence: string): boolean {
  return onlyNames.test(sentence.trim());
}
