import { quantitiesIn, shownNumber, type Quantity } from './quantities.ts';
import { lastSentence } from './sentences.ts';

/** A list of sums and what it is said to make, where it makes something else. */
export interface WrongListedSum {
  /** As written, with its unit. */
  readonly told: string;
  readonly added: string;
  /** The text that tells the sum: the one before the list, or its entry *summa*. */
  readonly nth: number;
}

const divided =
  /(?:enligt\s+följande|enligt\s+nedan|så\s+här|följande\s+fördelning|fördelat|fördelas|fördelade|fördelar\s+sig|fördelat\s+på|fördelas\s+på|nämligen|as\s+follows)\s*:$/iu;
const isWhole = /(?<!\p{L})(?:sammanlagt|totalt|tillsammans|summan|totalsumman|in\s+total)(?!\p{L})/iu;
const sumEntry = /^(?:summa|totalt|sammanlagt|tillsammans|total)(?!\p{L})/iu;
/** An entry that is a sum of those before it, and no sentence: `Totalt finns 80 000 kr i kassan` tells of something else. */
const sumAlone =
  /^(?:summa|totalt|sammanlagt|tillsammans|total)(?:\s(?:intäkter|inkomster|kostnader|kostnad|utgifter|avgifter|belopp|bidrag))?(?:\s?[:=–-]|\sblir|\sär)?\s(?:SEK\s|minus\s|[–−-]\s?)?\d/iu;

/** The lists of sums among texts that stand below each other, that don't make what the text before them, or their entry *summa*, says. */
export function wrongListedSums(texts: readonly string[]): WrongListedSum[] {
  return texts.flatMap((text, nth): WrongListedSum[] => {
    if (sumAlone.test(text)) return judge(text, runBefore(texts, nth), nth);
    const sentence = text.endsWith(':') ? lastSentence(text) : '';
    if (!divided.test(sentence) || !isWhole.test(sentence)) return [];
    return judge(sentence, runAfter(texts, nth), nth);
  });
}

function judge(text: string, entries: readonly string[], nth: number): WrongListedSum[] {
  const total = soleSum(text);
  if (!total || entries.length < 2) return [];
  const added = entries.reduce((sum, entry) => sum + signedSum(entry), 0);
  if (Math.abs(added - total.value) < 1) return [];
  return [
    { told: withMinus(text).slice(total.start, total.after), added: `${shownNumber(added)} kronor`, nth },
  ];
}

function runAfter(texts: readonly string[], nth: number): readonly string[] {
  const end = texts.findIndex((text, at) => at > nth && !isEntry(text));
  return texts.slice(nth + 1, end < 0 ? undefined : end);
}

function runBefore(texts: readonly string[], nth: number): readonly string[] {
  const start = texts.findLastIndex((text, at) => at < nth && !isEntry(text));
  return texts.slice(start + 1, nth);
}

/** Words and one sum of money, and no sentence. */
function isEntry(text: string): boolean {
  return (
    /^\P{L}{0,4}\p{L}{2}/u.test(text) &&
    !/[.!?]\s/u.test(text) &&
    !sumEntry.test(text) &&
    soleSum(text) !== null
  );
}

/** The only sum of money of a text; null where it has none, several, or one for each. */
function soleSum(text: string): Quantity | null {
  const [sum, ...more] = quantitiesIn(withMinus(text)).filter(({ kind }) => kind === 'money');
  return sum && more.length === 0 && !sum.isEach ? sum : null;
}

function signedSum(text: string): number {
  const sum = soleSum(text)!;
  return /minus\s$/iu.test(withMinus(text).slice(0, sum.start)) ? -sum.value : sum.value;
}

/** A sign right before a number is no part of one. */
function withMinus(text: string): string {
  return text.replace(/(?<=\s)[–−-]\s?(?=\d)/gu, 'minus ');
}
