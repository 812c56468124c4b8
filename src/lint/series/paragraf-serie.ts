import type { ItemNumbers, SeriesEntry } from './series-entry.ts';
import { pairs, type SeriesFinding, type SeriesMember, type SeriesRule } from './series-rule.ts';

/** Where § numbers run over several meetings, each protocol goes on where the one before it ended. */
export const paragrafSerie: SeriesRule = {
  name: 'paragraf-serie',
  severity: 'warning',
  check: (series) => {
    const members = series.filter(({ entry }) => !entry.isExtract).flatMap(withNumbers);
    if (isPerMeeting(members)) return [];
    return pairs(members).flatMap(({ before, member }): SeriesFinding[] => {
      if (before.entry.date === member.entry.date || before.numbers.prefix !== member.numbers.prefix)
        return [];
      return isExpected(before, member) ? [] : [finding(before, member)];
    });
  },
};

/** A member that has numbers. */
interface Numbered extends SeriesMember {
  readonly numbers: ItemNumbers;
}

function withNumbers(member: SeriesMember): Numbered[] {
  const { numbers } = member.entry;
  return numbers ? [{ ...member, numbers }] : [];
}

/** Bodies whose profile has running numbers but whose protocols all begin with § 1, and say nothing else, number by meeting. */
function isPerMeeting(members: readonly Numbered[]): boolean {
  return members.every(({ entry, numbers }) => entry.numbering === null && numbers.least === 1);
}

function isExpected(before: Numbered, member: Numbered): boolean {
  const { first } = member.numbers;
  const last = before.numbers.greatest;
  switch (member.entry.numbering ?? member.profile.numbering) {
    case 'löpande-år':
      return first === (yearOf(before.entry) === yearOf(member.entry) ? last + 1 : 1);
    case 'verksamhetsår':
    case 'mandat':
      // The notes don't tell when the year or term begins.
      return first === last + 1 || first === 1;
    default:
      return true;
  }
}

function finding(before: Numbered, member: Numbered): SeriesFinding {
  const { first, heading } = member.numbers;
  const last = before.numbers.greatest;
  const isNewYear = yearOf(before.entry) !== yearOf(member.entry);
  const isRestart = isNewYear && (member.entry.numbering ?? member.profile.numbering) === 'löpande-år';
  const expected = isRestart ? 1 : last + 1;
  return {
    member,
    message: {
      sv: `Protokollet börjar med § ${first}, men protokollet ${before.entry.date} slutar med § ${last}.`,
      en: `The protocol begins with § ${first}, but that of ${before.entry.date} ends with § ${last}.`,
    },
    help: {
      sv: `Börja med § ${expected}, eller lägg till protokollet som fattas i mappen (före: ${before.file}).`,
      en: `Begin with § ${expected}, or add the protocol that is missing in the folder (before: ${before.file}).`,
    },
    position: heading,
  };
}

function yearOf({ date }: SeriesEntry): string {
  return date.slice(0, 4);
}
