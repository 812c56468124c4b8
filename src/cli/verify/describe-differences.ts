import type { Bilingual, PdfComparison, PdfPlace, Protocol } from '../../index.ts';
import { compareWords } from './compare-words.ts';
import { partNames, verdicts } from './texts.ts';
import type { Finding } from './verification.ts';

/** Whoever reads more than these has seen enough. */
const mostFindings = 20;

/** What has become of a file, its words first, then page by page what is painted and what lies behind it. */
export function describeDifferences(
  { differences, isCoveredUp, texts }: PdfComparison,
  protocol: Pick<Protocol, 'items'>,
): Finding[] {
  const words = texts === null ? [] : compareWords(texts, protocol);
  const pages = [...new Set(differences.map(({ page }) => page))];
  const findings = [
    ...(isCoveredUp ? [{ place: null, message: verdicts.coveredUp() }] : []),
    ...words,
    ...pages
      .toSorted((one, other) => (one ?? Infinity) - (other ?? Infinity))
      .map((page) => {
        const own = differences.filter((each) => each.page === page);
        const where = page === null ? null : verdicts.page(page, itemsOn(page, texts, protocol));
        return { place: null, message: verdicts.changed(where, namesOf(own)) };
      }),
  ];
  const rest = findings.length - mostFindings;
  if (rest <= 1) return findings;
  return [...findings.slice(0, mostFindings), { place: null, message: verdicts.more(rest) }];
}

function namesOf(places: readonly PdfPlace[]): Bilingual[] {
  const names = new Map<string, Bilingual>();
  for (const { part, detail } of places) names.set(`${part} ${detail}`, partNames[part](detail));
  return [...names.values()];
}

/** The §§ of which a page of the document shows something, such as `§ 3–§ 5`; empty when it shows none. */
function itemsOn(page: number, texts: PdfComparison['texts'], { items }: Pick<Protocol, 'items'>): string {
  if (texts === null) return '';
  const labels = items.flatMap(({ label }) => label ?? []);
  const shown: string[] = [];
  let open: string | null = null;
  texts.wanted.elements.forEach((words, index) => {
    open = labels.find((label) => words === label || words.startsWith(`${label} `)) ?? open;
    if (texts.wanted.pages[index] === page - 1 && open !== null && !shown.includes(open)) shown.push(open);
  });
  const [first, last] = [shown[0], shown.at(-1)];
  return first === last ? (first ?? '') : `${first}–${last}`;
}
