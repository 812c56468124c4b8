import type { EvidenceRank } from '../../model/evidence.ts';
import type { Reading } from '../../model/reading.ts';
import type { FrontMatterEntry } from '../front-matter/value.ts';
import type { FieldText } from './fields.ts';

/** What was read as fields, and by which label; and the title, where it stands in a heading. */
export function fieldReadings(
  entries: readonly FrontMatterEntry[],
  titles: readonly (FieldText | null)[],
  rankOf: (entry: FrontMatterEntry) => EvidenceRank,
): Reading[] {
  const fields = entries.map((entry): Reading => {
    const { key, written, keyPosition, position } = entry;
    // What an item tells has no place for a label of its own.
    const isElected = keyPosition === position && written === key;
    return {
      kind: 'field',
      by: isElected ? 'election' : written === '' ? 'line' : 'label',
      row: key,
      words: isElected ? '' : written,
      rank: isElected ? 'event' : rankOf(entry),
      position: { start: keyPosition.start, end: position.end },
    };
  });
  const headings = titles.flatMap((title): Reading[] =>
    title === null
      ? []
      : [
          {
            kind: 'title',
            by: 'heading',
            row: null,
            words: title.text,
            rank: 'title',
            position: title.position,
          },
        ],
  );
  return [...headings, ...fields];
}
