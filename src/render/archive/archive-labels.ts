import type { Bilingual } from '../../model/diagnostic.ts';

const text = (sv: string, en: string): Bilingual => ({ sv, en });

/** What the index of an archive says. `{n}` stands for a number, in the words that its script uses. */
export const archiveLabels = {
  heading: text('Protokoll', 'Minutes'),
  years: text('År', 'Years'),
  undated: text('Utan datum', 'Undated'),
  withoutBody: text('Utan organ', 'No body named'),
  search: text('Sök bland ärenden, beslut, text och namn', 'Search items, decisions, text and names'),
  people: text('Deltog:', 'Took part:'),
  searchHint: text(
    'Flera ord ska alla finnas, i vilken böjning som helst; "ord i följd" i rubriker och beslut inom citattecken',
    'All words must be there; "words in a row" of titles and decisions in quotes',
  ),
  body: text('Organ', 'Body'),
  year: text('År', 'Year'),
  all: text('Alla', 'All'),
  reset: text('Rensa', 'Clear'),
  shown: text('{n} av {m} protokoll, {k} ärenden', '{n} of {m} minutes, {k} items'),
  none: text('Inget stämmer med sökningen', 'Nothing matches'),
  draft: text('Utkast', 'Draft'),
} satisfies Record<string, Bilingual>;

/** `12 ärenden, 9 med beslut`: what there is to unfold. */
export function contentsLabel(items: number, decided: number): Bilingual {
  const sv = `${items} ${items === 1 ? 'ärende' : 'ärenden'}`;
  const en = `${items} ${items === 1 ? 'item' : 'items'}`;
  return decided === 0
    ? { sv, en }
    : { sv: `${sv}, ${decided} med beslut`, en: `${en}, ${decided} with decisions` };
}

/** `1204 protokoll, 2019–2026`. */
export function extentLabel(count: number, years: readonly string[]): Bilingual {
  const [first, last] = [years.at(-1), years[0]];
  const span = first === undefined ? '' : `, ${first === last ? first : `${first}–${last}`}`;
  return { sv: `${count} protokoll${span}`, en: `${count} minutes${span}` };
}
