import { fullMonthName } from '../calendar.ts';
import type { Span } from '../../model/span.ts';
import { findAll } from '../../model/find-all.ts';
import { hasDigit } from '../../model/text-shapes.ts';

/** What has the form of a day though no month has so many days, or no year so many months: `32 augusti`, `2025-13-07`. */
const forms = new RegExp(
  String.raw`(?<![\p{L}\d§/:.,-])(?:(?:19|20)\d\d-(?:(?:1[3-9]|[2-9]\d|00)-\d\d|\d\d-(?:3[2-9]|[4-9]\d|00))|(?<=(?<!\p{L})(?:den|till|senast)\s)(?:3[2-9]|[4-9]\d|0)\s+${fullMonthName})(?![\p{L}\d:/-])`,
  'giu',
);

/** Where a text names a day that is in no month at all. */
export function findImpossibleDays(text: string): (Span & { readonly written: string })[] {
  if (!hasDigit(text)) return [];
  return Array.from(findAll(forms, text), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    written: match[0],
  }));
}
