import { findAll } from '../../model/find-all.ts';
/** What may stand between two att-satser: an end of sentence or a comma, or only a conjunction. */
const joint = /(?<mark>[.;,])?\s+(?<conjunction>(?:samt|och|dels)\s+)?(?=att\s)/giu;

/** More characters than the longest of `telling`. */
const longestVerb = 40;

/** Verbs after which `, att` tells what is meant, and begins no new clause. */
const telling = /(?:konstatera|notera|anse|framhålla|understryka|påpeka|anteckna|meddela|erinra om)\s*$/iu;

/**
 * Where new att-satser begin within one text (0-based UTF-16, before the white space): `att a, att b samt att c`.
 * An `att` that belongs to a verb within the clause (`att ge Bo i uppdrag att …`) begins none. Linear time.
 */
export function clauseSeams(text: string): number[] {
  const seams: number[] = [];
  const quotes = new Tally(text, /["”“]/g);
  const clauses = new Tally(text, /(?<!\p{L})att\s/giu);
  let start = 0;
  let isEnumeration = false;
  for (const match of findAll(joint, text)) {
    if (match.index === 0) continue;
    const { mark, conjunction } = match.groups!;
    quotes.countTo(match.index);
    clauses.countTo(match.index);
    if (quotes.count % 2 === 1) continue;
    const isSeam =
      mark === undefined
        ? conjunction !== undefined && (isEnumeration || clauses.count < 2)
        : !(
            mark === ',' && telling.test(text.slice(Math.max(start, match.index - longestVerb), match.index))
          );
    if (!isSeam) continue;
    isEnumeration ||= mark !== undefined;
    const seam = match.index + (mark?.length ?? 0);
    seams.push(seam);
    start = seam;
    quotes.beginAt(seam);
    clauses.beginAt(seam);
  }
  return seams;
}

/** Counts what lies whole between two places of a text, which only move on. */
class Tally {
  count = 0;
  private readonly text: string;
  private readonly pattern: RegExp;
  private found: readonly { readonly start: number; readonly end: number }[] = [];
  private isRead = false;
  private next = 0;

  constructor(text: string, pattern: RegExp) {
    this.text = text;
    this.pattern = pattern;
  }

  countTo(end: number): void {
    // Most clauses have no joint before which anything is counted.
    if (!this.isRead) this.found = this.read();
    for (; this.next < this.found.length && this.found[this.next]!.end <= end; this.next++) this.count++;
  }

  /** Counts anew from `start` on. */
  beginAt(start: number): void {
    this.count = 0;
    while (this.next < this.found.length && this.found[this.next]!.start < start) this.next++;
  }

  private read(): typeof this.found {
    this.isRead = true;
    return Array.from(findAll(this.pattern, this.text), ({ 0: words, index }) => ({
      start: index,
      end: index + words.length,
    }));
  }
}
