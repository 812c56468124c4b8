import { findDates, readDate } from '../../../language/dates/find-dates.ts';
import { plainText, type FrontMatterEntry } from '../../front-matter/value.ts';
import { hasDigit } from '../../../model/text-shapes.ts';

/**
 * The day that the label of a list tells (`Närvarande vid styrelsemöte 2024-10-03: …`) is that of the meeting where nothing else
 * tells it. Another day than is told elsewhere is kept as a note.
 */
export function settleLabelDays(
  entries: readonly FrontMatterEntry[],
  titleDate: string | null,
): readonly FrontMatterEntry[] {
  if (!entries.some(isLabelDay)) return entries;
  const told = entries
    .filter((entry) => (entry.key === 'datum' || entry.key === 'tid-och-plats') && !isLabelDay(entry))
    .flatMap(({ value }) => findDates(plainText(value)))
    .map(({ date }) => date);
  const [first = titleDate] = told;
  return entries.flatMap((entry) => {
    if (!isLabelDay(entry) || first === null) return [entry];
    return readDate(plainText(entry.value), { reference: first })?.date === first
      ? []
      : [{ ...entry, key: null }];
  });
}

/** The label of a field `Datum` has no figures. */
function isLabelDay({ key, written }: FrontMatterEntry): boolean {
  return key === 'datum' && hasDigit(written);
}
