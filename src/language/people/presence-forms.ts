import {
  clock,
  endTimePattern,
  itemPattern,
  itemsPattern,
  readItems,
  timePattern,
} from './remark-patterns.ts';
import type { Remark, RemarkForm } from './remark.ts';
import { hasDigit } from '../../model/text-shapes.ts';

const during = String.raw`(?:(?:i|på|vid|under|för)\s+)?`;
const attended =
  '(?:deltog|deltar|deltagit|närvarande|närvarade|närvarar|närvaro|medverkade|medverkar|tjänstgjorde|tjänstgör)';
const came = '(?:kom|kommer|anlände|anländer|ankom|anslöt|ansluter|inträdde|tillträdde|came|arrived|joined)';
const went =
  '(?:gick|går|avvek|slutade|avgick|lämnade|lämnar|left|leaves|departed)(?:\\s+(?:mötet|sammanträdet|the\\s+meeting))?';
const sinceWord = '(?:fr\\.?\\s?o\\.?\\s?m\\.?|från\\s+och\\s+med|från)';
const untilWord = '(?:t\\.?\\s?o\\.?\\s?m\\.?|till\\s+och\\s+med|till)';
/** The § at which somebody came or went, and where the word says so, that it was before or after it. Two groups. */
const atItem = `(?:(?:(före|inför|efter)|till|vid|under|i|lagom\\s+till)\\s+)?(${itemPattern})`;
/** The same after a time: `kom 10.15 (§ 3)`, `kom 10.15, § 3`, `gick 15.10 efter § 14`. */
const thenItem = `(?:\\s*\\(${atItem}\\)|,?\\s+${atItem}(?!\\s*(?:[-–—,]|och)\\s*§?\\s*\\d))?`;
const recusal = '(?:anmälde\\s+|anmält\\s+|på\\s+grund\\s+av\\s+|p\\.?g\\.?a\\.?\\s+)?jäv(?:ig)?';

/** The ways in which people write when somebody took part, the first that fits first. `§§ 1–4`, the most common one, needs no other to be tried. */
export const presenceForms: readonly RemarkForm[] = [
  form(
    `((?:tjg\\.?|${attended})\\s+)?(?:(?:endast|bara|enbart)\\s+)?${during}(§{1,2}\\s*${itemsPattern})`,
    (match) => ({
      include: readItems(match[2] ?? ''),
      partly: true,
      note: match[0],
      verbal: match[1] !== undefined,
      ...(/^tj/iu.test(match[0]) ? { serving: true } : {}),
    }),
  ),
  form(
    `(?:ej|inte|frånvarande|utom|undantaget)\\s+${during}(${itemsPattern})(?:\\s+|\\s*,\\s*|\\s*\\(\\s*)${recusal}\\)?`,
    recusedFrom,
  ),
  form(`${recusal}\\s*${during}:?\\s*(${itemsPattern})`, recusedFrom),
  form(`${timePattern}$`, (match) => ({ partly: true, note: match[0] })),
  form(`${recusal}$`, (match) => ({ note: match[0] })),
  form(
    `(?:dock\\s+)?(?:${attended}\\s+)?(?:ej|inte|utom|förutom|undantaget|frånvarande|exkl\\.?)\\s+(?:${attended}\\s+)?${during}(${itemsPattern})`,
    (match) => ({ exclude: readItems(match[1] ?? ''), partly: true, note: match[0], verbal: true }),
  ),
  form(`(${attended}\\s+)?${during}(?:del|delar|en\\s+del)\\s+av\\s+(${itemsPattern})`, (match) => ({
    partial: readItems(match[2] ?? ''),
    partly: true,
    note: match[0],
    verbal: match[1] !== undefined,
  })),
  form(`(?:(${attended})\\s+)?${timePattern}\\s*[-–—]\\s*${endTimePattern}`, (match) => ({
    arrived: clock(match[2], match[3]),
    left: clock(match[4], match[5]),
    partly: true,
    note: match[0],
    verbal: match[1] !== undefined,
  })),
  form(
    `(?:${came}|(?:${attended}\\s+)?${sinceWord})\\s+(?:först\\s+|at\\s+)?${timePattern}${thenItem}`,
    (match) => ({
      arrived: clock(match[1], match[2]),
      ...cameAt(match[3] ?? match[5], match[4] ?? match[6]),
      partly: true,
      note: match[0],
      verbal: true,
    }),
  ),
  form(`(?:${went}|(?:${attended}\\s+)?${untilWord})\\s+(?:at\\s+)?${timePattern}${thenItem}`, (match) => ({
    left: clock(match[1], match[2]),
    ...wentAt(match[3] ?? match[5], match[4] ?? match[6]),
    partly: true,
    note: match[0],
    verbal: true,
  })),
  form(`((?:${attended}|${came})\\s+)?${during}${sinceWord}\\s+(${itemsPattern})`, (match) => ({
    ...stretch(match[2]),
    partly: true,
    note: match[0],
    verbal: match[1] !== undefined,
  })),
  form(`${came}\\s+${atItem}`, (match) => ({
    ...cameAt(match[1], match[2]),
    partly: true,
    note: match[0],
    verbal: true,
  })),
  form(`((?:${attended})\\s+)?${during}${untilWord}\\s+(${itemsPattern})`, (match) => ({
    until: firstOf(match[2]),
    partly: true,
    note: match[0],
    verbal: match[1] !== undefined,
  })),
  form(`${went}\\s+${atItem}`, (match) => ({
    ...wentAt(match[1], match[2]),
    partly: true,
    note: match[0],
    verbal: true,
  })),
];

/** A bare `63-68, 70`, which is read as § numbers only where nothing else stands. */
export const bareItems: RemarkForm = form(`(?:(?:endast|bara|enbart)\\s+)?(${itemsPattern})$`, (match) => ({
  include: readItems(match[1] ?? ''),
  partly: true,
  note: match[0],
}));

/** Makes a form of the source of a pattern, which must end at the end of a word. */
export function form(source: string, read: (match: RegExpExecArray) => Remark): RemarkForm {
  const pattern = new RegExp(`^(?:${source})(?![\\p{L}\\p{N}])`, 'iu');
  const hasNumbers = source.includes(itemsPattern) || source.includes(timePattern);
  return (text) => {
    // Most remarks are without numbers, and the first use of a pattern takes longer than all later ones.
    const match = hasNumbers && !hasDigit(text) ? null : pattern.exec(text);
    return match === null ? null : { remark: read(match), length: match[0].length };
  };
}

function recusedFrom(match: RegExpExecArray): Remark {
  const recused = readItems(match[1] ?? '');
  return recused.length > 0 ? { recused } : { note: match[0] };
}

/** `fr.o.m. § 4` and `fr.o.m. § 4 t.o.m. § 8`. */
function stretch(items: string | undefined): Pick<Remark, 'from' | 'until'> {
  const [first, ...rest] = readItems(items ?? '');
  const last = rest.at(-1);
  return { ...(first === undefined ? {} : { from: first }), ...(last === undefined ? {} : { until: last }) };
}

/** Who came after § 3 was there from § 4 on. */
function cameAt(word: string | undefined, item: string | undefined): Pick<Remark, 'from'> {
  return item === undefined ? {} : { from: firstOf(item) + (/^efter$/iu.test(word ?? '') ? 1 : 0) };
}

/** Who went before § 14 was there up to § 13. */
function wentAt(word: string | undefined, item: string | undefined): Pick<Remark, 'until'> {
  return item === undefined ? {} : { until: firstOf(item) - (/^(?:före|inför)$/iu.test(word ?? '') ? 1 : 0) };
}

function firstOf(items: string | undefined): number {
  return readItems(items ?? '')[0] ?? 0;
}
