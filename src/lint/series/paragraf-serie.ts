import type { Item } from '../../model/protocol.ts';
import { headingLine } from '../content/heading-line.ts';
import { isExtract } from '../is-extract.ts';
import { pairs, type DatedMember, type SeriesFinding, type SeriesRule } from './series-rule.ts';

/** Where § numbers run over several meetings, each protocol goes on where the one before it ended. */
export const paragrafSerie: SeriesRule = {
  name: 'paragraf-serie',
  severity: 'warning',
  check: (series) => {
    const members = series.filter(
      ({ protocol }) => !isExtract(protocol) && numbersOf(protocol.items).length > 0,
    );
    if (isPerMeeting(members)) return [];
    return pairs(members).flatMap(({ before, member }): SeriesFinding[] => {
      if (before.date === member.date || prefixOf(before) !== prefixOf(member)) return [];
      const last = Math.max(...numbersOf(before.protocol.items));
      const first = member.protocol.items.find(({ number }) => number !== null)!;
      return isExpected(first.number!, last, before, member) ? [] : [finding(first, last, before, member)];
    });
  },
};

/** Bodies whose profile has running numbers but whose protocols all begin with § 1, and say nothing else, number by meeting. */
function isPerMeeting(members: readonly DatedMember[]): boolean {
  return members.every(
    ({ protocol }) => protocol.numbering === null && Math.min(...numbersOf(protocol.items)) === 1,
  );
}

function isExpected(first: number, last: number, before: DatedMember, member: DatedMember): boolean {
  switch (member.protocol.numbering ?? member.profile.numbering) {
    case 'löpande-år':
      return first === (before.date.slice(0, 4) === member.date.slice(0, 4) ? last + 1 : 1);
    case 'verksamhetsår':
    case 'mandat':
      // The notes don't tell when the year or term begins.
      return first === last + 1 || first === 1;
    default:
      return true;
  }
}

function finding(item: Item, last: number, before: DatedMember, member: DatedMember): SeriesFinding {
  const isNewYear = before.date.slice(0, 4) !== member.date.slice(0, 4);
  const isRestart = isNewYear && (member.protocol.numbering ?? member.profile.numbering) === 'löpande-år';
  const expected = isRestart ? 1 : last + 1;
  return {
    member,
    message: {
      sv: `Protokollet börjar med § ${item.number}, men protokollet ${before.date} slutar med § ${last}.`,
      en: `The protocol begins with § ${item.number}, but that of ${before.date} ends with § ${last}.`,
    },
    help: {
      sv: `Börja med § ${expected}, eller lägg till protokollet som fattas i mappen (före: ${before.file}).`,
      en: `Begin with § ${expected}, or add the protocol that is missing in the folder (before: ${before.file}).`,
    },
    position: headingLine(item),
  };
}

function numbersOf(items: readonly Item[]): number[] {
  return items.flatMap(({ number }) => number ?? []);
}

function prefixOf({ protocol }: DatedMember): string | null {
  return protocol.items[0]?.prefix ?? null;
}
