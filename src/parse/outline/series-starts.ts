import { rawText, splitPhrasing } from '../markdown/split-phrasing.ts';
import { beginsWithCapital, endsInOneOf } from '../../model/text-shapes.ts';
import type { Start } from './parts.ts';
import type { Row } from './rows.ts';

/** Fewer are no numbering. */
const fewest = 3;
/** What is longer is no title. */
const longestTitle = 80;

const inSeries = /^((\d{1,3})\.(\d{1,2}))\.?\s+(?=\p{Lu})/u;

/**
 * Lines `7.1 Tider`, `7.2 Ekonomi`: the items of the seventh meeting of a project, numbered by it. All have the same number before the
 * full stop, and the one behind it runs up from 1. By the number of their row; empty where they don't.
 */
export function seriesStarts(rows: readonly Row[]): ReadonlyMap<number, Start> {
  const starts = new Map<number, Start>();
  let series: string | null = null;
  for (const [nth, row] of rows.entries()) {
    const text = row.kind === 'line' ? rawText(row.line.children) : '';
    const [whole, label, own, number] = text.length > longestTitle ? [] : (inSeries.exec(text) ?? []);
    if (row.kind !== 'line' || whole === undefined) continue;
    const title = text.slice(whole.length);
    if (!beginsWithCapital(title) || endsInOneOf(title, '.:;!?')) continue;
    series ??= own!;
    if (own !== series || Number(number) !== starts.size + 1) return new Map();
    starts.set(nth, {
      marker: { number: Number(number), label: label!, prefix: null },
      heading: splitPhrasing(row.line.children, whole.length)[1],
      isLine: false,
      isMain: true,
      form: 'line',
      depth: 2,
      nodes: [],
    });
  }
  return starts.size < fewest ? new Map() : starts;
}
