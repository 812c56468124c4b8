import { RegExpParser } from '@eslint-community/regexpp';
import type { AST } from '@eslint-community/regexpp';
import type { Pattern } from './quick-letters.ts';

/** What texts that match a part of a pattern have in them. */
interface Told {
  /** All that it matches, where that is little; empty texts for places (`^`, `\b`, what is looked ahead for). */
  readonly all: readonly string[] | null;
  /** One of these is in each text that it matches. */
  readonly needed: readonly string[] | null;
}

const nothing: Told = { all: null, needed: null };
const place: Told = { all: [''], needed: null };
/** More than these are looked for as slowly as by the pattern itself. */
const mostWords = 60;
/** Texts that a part of a pattern matches, one for each way through it. */
const mostTexts = 600;
const shortest = 2;
/** Letters of a word that are looked for, or fewer where words then are the same. */
const longest = 8;

/**
 * Words of which each text that a pattern matches has one, in small letters where it ignores case; null where there are none. Only
 * letters whose capitals no other letter shares are told, so that a text in small letters has them wherever the pattern does.
 */
export function neededWords({ source, flags }: Pattern): string[] | null {
  const mindsCase = !flags.includes('i');
  // These keep the flag `u`, with which letters ignore case as `toLowerCase` doesn't (`ſ` is `s`).
  if (!mindsCase && flags.includes('u') && /\\p\{(?!(?:L|Lu|Ll|M|N)\})|\\u\{/i.test(source)) return null;
  const tree = new RegExpParser().parsePattern(source, 0, source.length, { unicode: flags.includes('u') });
  const { all, needed } = ofAlternatives(tree.alternatives, mindsCase);
  const words = best([all, needed]);
  return words && words.toSorted();
}

function ofAlternatives(alternatives: readonly AST.Alternative[], mindsCase: boolean): Told {
  const told = alternatives.map((each) => ofSequence(each.elements, mindsCase));
  const all = told.flatMap((each) => each.all ?? []);
  const isAll = all.length <= mostTexts && told.every((each) => each.all !== null);
  const needed = told.map((each) => best([each.all, each.needed]));
  return {
    all: isAll ? all : null,
    needed: needed.every((words) => words !== null) ? needed.flat() : null,
  };
}

function ofSequence(elements: readonly AST.Element[], mindsCase: boolean): Told {
  const found: (readonly string[] | null)[] = [];
  let run: readonly string[] = [''];
  let isAll = true;
  for (const element of elements) {
    const { all, needed } = ofElement(element, mindsCase);
    found.push(needed);
    const longer = all && run.flatMap((start) => all.map((end) => start + end));
    if (longer && longer.length <= mostTexts) run = longer;
    else {
      isAll = false;
      // What begins a word is looked for with what comes before it, or alone.
      found.push(run);
      run = all ?? [''];
    }
  }
  return isAll ? { all: run, needed: best(found) } : { all: null, needed: best([...found, run]) };
}

function ofElement(element: AST.Element, mindsCase: boolean): Told {
  switch (element.type) {
    case 'Character':
      return ofCharacter(element, mindsCase);
    case 'CharacterClass': {
      const told = element.elements.map((each) =>
        each.type === 'Character' ? ofCharacter(each, mindsCase).all : null,
      );
      const isFew = !element.negate && told.length <= 4 && told.every((each) => each !== null);
      return isFew ? { all: told.flat(), needed: null } : nothing;
    }
    case 'Group':
    case 'CapturingGroup':
      return ofAlternatives(element.alternatives, mindsCase);
    case 'Quantifier': {
      const told = ofElement(element.element, mindsCase);
      if (element.min === 0)
        return element.max === 1 && told.all ? { all: ['', ...told.all], needed: null } : nothing;
      if (element.min === 1 && element.max === 1) return told;
      return { all: null, needed: best([told.all, told.needed]) };
    }
    case 'Assertion':
      return place;
    default:
      return nothing;
  }
}

function ofCharacter({ value }: AST.Character, mindsCase: boolean): Told {
  const written = String.fromCodePoint(value);
  const letter = mindsCase ? written : written.toLowerCase();
  return /^[ -~§à-öø-þ–]$/.test(letter) ? { all: [letter], needed: null } : nothing;
}

/** Of words that are all needed those that are the longest, and the fewest. */
function best(found: readonly (readonly string[] | null)[]): readonly string[] | null {
  let chosen: readonly string[] | null = null;
  for (const words of found.map((each) => each && beginnings(each)))
    if (words && worth(words) > (chosen ? worth(chosen) : 0)) chosen = words;
  return chosen;
}

/** What such words begin with: as much as leaves few of them. */
function beginnings(words: readonly string[]): readonly string[] | null {
  const least = Math.min(...words.map((word) => word.length));
  if (words.length === 0 || least < shortest) return null;
  for (let length = longest; length >= shortest; length--) {
    const all = new Set(words.map((word) => word.slice(0, length)));
    const few = [...all].filter((word) => ![...all].some((other) => other !== word && word.includes(other)));
    if (few.length <= (length > 3 ? mostWords / 2 : mostWords)) return few;
  }
  return null;
}

function worth(words: readonly string[]): number {
  return Math.min(...words.map((word) => word.length)) * 4 - words.length / 2;
}
