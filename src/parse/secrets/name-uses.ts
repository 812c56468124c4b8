import { isNameParticle } from '../../language/name-particles.ts';
import {
  isOrdinaryWord,
  leadsToSurname,
  leadsToTown,
  makesPlace,
  namesMatter,
  noPartOfName,
  stemOfAdjective,
  stemOfFamily,
  stemOfMatter,
  townLead,
} from '../../language/hidden-names.ts';
import { isTitleWord } from '../../language/people.ts';
import { findAll } from '../../model/find-all.ts';
import { beginsAsName, beginsWithCapital } from '../../model/text-shapes.ts';
import { type Names, nameForm } from './names.ts';

/** A name as it stands in a line; columns are 0-based. */
export interface NameUse {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Nothing but space stands between it and the word before. */
  readonly isNext: boolean;
}

const words = /[\p{L}\p{M}'’]{1,64}(?:-[\p{L}\p{M}'’]{1,64}){0,4}(?![-\p{N}])/gu;
/** Before the first word of a sentence; an initial ends none (`G. Stjernqvist`). */
const sentenceStart = /(?:^|(?<!(?:^|[^\p{L}])\p{Lu})[.!?])[\s*#>|_-]*$/u;
const numberBefore = /\d[.]?[ \u00A0]$/u;
const numberAfter = /^[.,]?[ \u00A0]\d/u;
const town = new RegExp(
  String.raw`(?<![\p{L}])${townLead}[ \u00A0](\p{Lu}[\p{Ll}\p{M}]{1,40})(?![\p{L}\p{M}-])`,
  'gu',
);
/** A shorter word in small letters may be another word that only looks like one made of the name. */
const distinct = 7;

/**
 * The names among `names` that stand in a line, also in the genitive and as part of other words (`Stjernqvist-ärendet`,
 * `stjernqvistska`). One name alone counts where it can't be another's, another word, or a place. Linear time.
 */
export function findNames(line: string, names: Names): NameUse[] {
  const all = wordsOf(line);
  const uses: NameUse[] = [];
  for (const [at, word] of all.entries()) {
    const from = all[pairedWith(all, at)];
    const pair = from && pairOf(from, word, names);
    const name = pair ?? nameOf(line, all, at, names) ?? partOf(line, all, at, names);
    if (name !== null) uses.push({ name, start: pair == null ? word.start : from!.start, end: word.end });
  }
  return uses;
}

function pairOf(one: Word, other: Word, { pairs, given }: Names): string | null {
  const isCapital = beginsWithCapital(one.text);
  // Two words in small letters may be any, unless the first is what somebody is called.
  if (isCapital !== beginsWithCapital(other.text) || (!isCapital && !given.has(nameForm(one.text))))
    return null;
  const pair = `${one.text.toLowerCase()} ${nameForm(other.text)}`;
  if (pairs.has(pair)) return pair;
  const turned = `${other.text.toLowerCase()} ${nameForm(one.text)}`;
  return pairs.has(turned) ? turned : null;
}

function wordsOf(line: string): Word[] {
  const all: Word[] = [];
  let end = -1;
  for (const { 0: text, index } of findAll(words, line)) {
    const isNext = end >= 0 && /^[ \u00A0]+$/.test(line.slice(end, Math.min(index, end + 9)));
    all.push({ text, start: index, end: (end = index + text.length), isNext });
  }
  return all;
}

/** The word before, but for particles between; -1 when another sign stands there. */
function pairedWith(all: readonly Word[], at: number): number {
  let before = at;
  while (before > 0 && all[before]!.isNext && at - before < 3) {
    before--;
    if (!isNameParticle(all[before]!.text)) return before;
  }
  return -1;
}

function nameOf(line: string, all: readonly Word[], at: number, names: Names): string | null {
  const { text, start, end, isNext } = all[at]!;
  if (!beginsWithCapital(text)) return null;
  const form = nameForm(text);
  const isSurname = names.surnames.has(form);
  const initials = names.given.get(form);
  if (!isSurname && initials === undefined) return null;

  const next = all[at + 1];
  if (isSurname && next !== undefined && /^,[ \u00A0]$/.test(line.slice(end, next.start))) {
    const pair = `${next.text.toLowerCase()} ${form}`;
    if (names.pairs.has(pair)) return pair;
  }
  const after = next?.isNext === true ? next.text : '';
  const before = isNext ? (all[pairedWith(all, at)]?.text ?? '') : '';
  const isTitled = leadsToSurname(before);
  if (makesPlace(after) || (leadsToTown(before) && text.toLowerCase() === form)) return null;
  if (names.towns.has(form) && !isTitled) return null;
  const isFirst = startsSentence(line, start);
  const isByNumber =
    numberBefore.test(line.slice(Math.max(0, start - 4), start)) ||
    numberAfter.test(line.slice(end, end + 4));
  if ((isOrdinaryWord(form) || isOrdinaryWord(text)) && (isFirst || isByNumber)) return null;
  if (isOthers(before) && !isTitled && !isTitleWord(before)) return null;

  if (isSurname && !isOthers(after)) return form;
  if (initials === undefined || isOthers(after) || isCapitals(after) || isCapitals(before)) return null;
  return /^\p{Lu}$/u.test(after) && !initials.includes(after.toLowerCase()) ? null : form;
}

/** Whether a word beside a name is part of it, which makes it the name of another. */
function isOthers(word: string): boolean {
  return beginsAsName(word) && !noPartOfName.test(word);
}

function isCapitals(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase();
}

/** The name that a longer word is made of. */
function partOf(line: string, all: readonly Word[], at: number, names: Names): string | null {
  const { text, start } = all[at]!;
  const isSure = beginsWithCapital(text) && !startsSentence(line, start);
  const parts = text.split('-');
  const last = parts.at(-1)!;
  if (parts.length > 1 && !beginsWithCapital(last)) {
    const forms = parts.slice(0, -1).map(nameForm);
    const isSaid = (form: string) =>
      names.surnames.has(form) || (names.given.has(form) && !isOrdinaryWord(form));
    return forms.find((form) => isSaid(form) && (form.length >= distinct || namesMatter(last))) ?? null;
  }
  const lower = text.toLowerCase();
  const after = all[at + 1]?.isNext === true ? all[at + 1]!.text : '';
  const surname = (stem: string | null, isMeant: (stem: string) => boolean) =>
    stem !== null && names.surnames.has(nameForm(stem)) && isMeant(stem) ? nameForm(stem) : null;
  const isDistinct = (stem: string) => stem.length >= distinct;
  const matter = stemOfMatter(lower);
  if (isSure && matter !== null && names.given.has(nameForm(matter))) return nameForm(matter);
  return (
    surname(stemOfAdjective(lower), (stem) => isDistinct(stem) || namesMatter(after)) ??
    surname(stemOfFamily(lower), isDistinct) ??
    surname(matter, (stem) => isDistinct(stem) || isSure)
  );
}

function startsSentence(line: string, at: number): boolean {
  return sentenceStart.test(line.slice(Math.max(0, at - 8), at));
}

/** The towns that some text names: `i Lund`. */
export function townsIn(lines: readonly string[]): Set<string> {
  const towns = new Set<string>();
  for (const line of lines) {
    for (const [, word] of findAll(town, line)) towns.add(word!.toLowerCase());
  }
  return towns;
}
