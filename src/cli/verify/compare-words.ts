import type { DocumentText, Protocol } from '../../index.ts';
import { shorten } from '../shorten.ts';
import { verdicts } from './texts.ts';
import type { Finding } from './verification.ts';

/**
 * What the pages of a PDF say and those made of its notes don't, and the other way round: the first words of each § and, beside
 * the structure, of each page. Where lines break and words are divided is not heeded, nor, beside the structure, figures, which
 * number the pages.
 */
export function compareWords(
  { found, wanted }: { readonly found: DocumentText; readonly wanted: DocumentText },
  { items }: Pick<Protocol, 'items'>,
): Finding[] {
  const labels = items.flatMap(({ label }) => label ?? []);
  return [
    ...beside(elementsOf(found, labels), elementsOf(wanted, labels), verdicts.pagesDiffer),
    ...beside(elementsOf(wanted, labels), elementsOf(found, labels), verdicts.pagesLack),
    ...foreignLines(found, wanted),
    ...foreignLines(wanted, found, verdicts.lineLacks),
  ];
}

interface Words {
  readonly place: string | null;
  readonly words: string;
}

/** The words of each element with the § that it stands in. */
function elementsOf({ elements }: DocumentText, labels: readonly string[]): Words[] {
  let place: string | null = null;
  return elements.map((words) => {
    place = labels.find((label) => words === label || words.startsWith(`${label} `)) ?? place;
    return { place, words };
  });
}

/** The first of `some` that are not among `others`, one for each §. */
function beside(
  some: readonly Words[],
  others: readonly Words[],
  message: (words: string) => Finding['message'],
): Finding[] {
  const left = new Map<string, number>();
  for (const { words } of others) left.set(keyOf(words), (left.get(keyOf(words)) ?? 0) + 1);
  const findings = new Map<string | null, Finding>();
  for (const { place, words } of some) {
    const count = left.get(keyOf(words)) ?? 0;
    if (count > 0) left.set(keyOf(words), count - 1);
    else if (!findings.has(place)) findings.set(place, { place, message: message(shorten(words)) });
  }
  return [...findings.values()];
}

/** Lines beside the structure of `some` that are on no page of `others`, the first of each page. */
function foreignLines(
  some: DocumentText,
  others: DocumentText,
  message: (page: number, words: string) => Finding['message'] = verdicts.lineAdded,
): Finding[] {
  const known = new Set(others.beside.flat().map(lineKeyOf));
  return some.beside.flatMap((lines, index) => {
    const line = lines.find((each) => !known.has(lineKeyOf(each)));
    return line === undefined ? [] : [{ place: null, message: message(index + 1, shorten(line)) }];
  });
}

function keyOf(words: string): string {
  return words.replace(/[\s\u00AD]+/g, '');
}

function lineKeyOf(line: string): string {
  return keyOf(line).replace(/\d+/g, '#');
}
