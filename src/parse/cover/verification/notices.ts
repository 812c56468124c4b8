import { noticeProse, noticeWords } from '../../../language/cover-places.ts';
import type { PublicNotice } from '../../../model/protocol.ts';
import { findDates } from '../../../language/dates/find-dates.ts';
import { plainText, type FrontMatterValue, type MapValue } from '../../front-matter/value.ts';
import { datesDiagnostics, dayDiagnostics, type DateContext } from '../days/date-diagnostics.ts';
import { mapText } from '../fields.ts';
import { readNamedItems, takeNamedItems } from './named-items.ts';
import { hasLetterOrDigit, withoutHead } from '../../../model/text-shapes.ts';

/** One public notice (anslag) and the §§ that it is about; null = all. */
export interface ReadNotice {
  readonly items: readonly number[] | null;
  readonly notice: PublicNotice | null;
  /** Whether the notice holds all the words. */
  readonly isWhole: boolean;
}

/** Reads `2025-04-04 – 2025-04-28, kommunkansliet`, perhaps with `§§ 31–37:` before it, or a mapping. */
export function readNotice(value: FrontMatterValue, context: DateContext): ReadNotice {
  if (value.kind === 'map') return readNoticeMap(value, context);
  const text = plainText(value);
  context.diagnostics.push(...datesDiagnostics(text, value.position, context.reference));
  const { items, rest: told } = takeNamedItems(text);
  const rest = told.replace(noticeProse, (words) => ' '.repeat(words.length));
  const dates = findDates(rest, context);
  const [first, last] = [dates[0], dates.at(-1)];
  if (!first || !last) return { items, notice: null, isWhole: false };
  const after = withoutHead(rest.slice(last.end), ' ,;–-').trim();
  const before = dates.reduceRight(
    (words, { start, end }) => `${words.slice(0, start)} ${words.slice(end)}`,
    rest.slice(0, last.end),
  );
  const from = first.date;
  const to = first.until ?? dates[1]?.date ?? null;
  const isWhole =
    rest === told && dates.length <= 2 && from !== null && !hasLetterOrDigit(before.replace(noticeWords, ''));
  return { items, notice: { from, to, keptAt: after || null }, isWhole };
}

function readNoticeMap(map: MapValue, context: DateContext): ReadNotice {
  const range = findDates(mapText(map, 'från') ?? '', context);
  const until = findDates(mapText(map, 'till') ?? '', context);
  context.diagnostics.push(...dayDiagnostics(map, ['från', 'till'], context));
  const isLeft = map.entries.some(
    ({ field, value }) =>
      field === null || ((field === 'från' || field === 'till') && !isDay(value, context)),
  );
  const notice = {
    from: range[0]?.date ?? null,
    to: until[0]?.date ?? range[0]?.until ?? range[1]?.date ?? null,
    keptAt: mapText(map, 'förvaringsplats'),
  };
  const isEmpty = notice.from === null && notice.to === null && notice.keptAt === null;
  return {
    items: readNamedItems(mapText(map, 'paragrafer')),
    notice: isEmpty ? null : notice,
    isWhole: !isLeft,
  };
}

/** A day, or two of them (`2025-04-04 – 2025-04-28`), and nothing else. */
function isDay(value: FrontMatterValue, context: DateContext): boolean {
  const text = plainText(value);
  const left = findDates(text, context).reduceRight(
    (rest, { start, end, date }) => (date === null ? rest : `${rest.slice(0, start)}${rest.slice(end)}`),
    text,
  );
  return !hasLetterOrDigit(left.replace(noticeWords, ''));
}
