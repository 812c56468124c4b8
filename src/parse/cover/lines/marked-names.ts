import { beforeAddition } from '../../../model/text-shapes.ts';
import { partAtColon } from '../../../model/label-shape.ts';
import {
  besideServing,
  markSource,
  meaningOfLetter,
  meaningOfSign,
  saysPresent,
  type Legend,
  type MarkMeaning,
} from '../../../language/attendance-marks.ts';
import type { TextValue } from '../../front-matter/value.ts';
import { isPartyCode } from '../../../language/people.ts';
import { isFullName } from '../../../language/people/name-shape.ts';

const aMark = new RegExp(String.raw`^[([]?(${markSource})[)\]]?$`, 'u');
const firstWord = /^(\S{1,4})\s+(?=\p{Lu}\p{Ll})/u;
const lastWord = /\s(\S{1,4})$/u;
const partyBehind = /^(\p{Lu}[^,(]{3,60}?)\s(\p{L}{1,3})((?:,\s.*)?)$/su;
/** `Kaj Sand X, ej § 3`: the mark is followed by a remark. */
const inside = /^([^,]{3,60}?)\s(\S{1,4})(,\s.*)$/su;
const joint = /\s*[,:–—-]\s*$/u;
/** Names are shorter: nothing else is looked at. */
const longest = 200;
/** So many names with a letter each are no initials. */
const fewestLetters = 3;

interface Marked {
  readonly value: TextValue;
  readonly words: string;
  readonly mark: string | null;
}

/**
 * The entries of a list of people with their marks as words: `Eva Ek x`, `Bo Alm –`, `N Kaj Lund` where a legend tells of `N`. Who
 * has no mark where others have one was away, unless the label says that they were there. Other lists stay as they are.
 */
export function withMarksAsWords(
  values: readonly TextValue[],
  { label, legend }: { readonly label: string; readonly legend: Legend },
): readonly TextValue[] {
  const entries = values.length === 1 ? partedAtCommas(values[0]!) : values;
  const marked = entries.map((value) => withParty(markedIn(value)));
  const named = marked.filter(({ words }) =>
    isFullName(beforeAddition(partAtColon(words, 40, ',')?.rest ?? words)),
  );
  const meaningOf = meaningIn(named, legend);
  if (meaningOf === null) return values;
  const people = new Set(named.map(({ value }) => value));
  return marked.map(({ value, words, mark }): TextValue => {
    const meaning = mark === null ? null : meaningOf(mark);
    if (meaning !== null) return { ...value, text: `${words}, ${meaning}` };
    return mark !== null || saysPresent(label) || !people.has(value)
      ? value
      : { ...value, text: `${value.text}, nej` };
  });
}

/** What the marks of a list mean; null where it has none: some tick, and a mark beside more than half of the names. */
function meaningIn(named: readonly Marked[], legend: Legend): ((mark: string) => MarkMeaning | null) | null {
  const ways = [
    (mark: string) => legend.get(mark) ?? meaningOfSign(mark),
    ...(named.length >= fewestLetters && named.every(({ mark }) => mark !== null) ? [meaningOfLetter] : []),
  ];
  return (
    ways.find((way) => {
      const told = named.flatMap(({ mark }) => (mark === null ? [] : (way(mark) ?? [])));
      return told.includes('ja') && told.length * 2 >= named.length;
    }) ?? null
  );
}

function markedIn(value: TextValue): Marked {
  const text = value.text.trim().replace(besideServing, ', ');
  const none = { value, words: text, mark: null };
  if (text.length > longest) return none;
  const last = lastWord.exec(text);
  const atEnd = last && aMark.exec(last[1]!);
  if (last && atEnd) return { value, words: text.slice(0, last.index).replace(joint, ''), mark: atEnd[1]! };
  const within = inside.exec(text);
  const beforeRemark = within && aMark.exec(within[2]!);
  if (within && beforeRemark) return { value, words: `${within[1]!}${within[3]!}`, mark: beforeRemark[1]! };
  const first = firstWord.exec(text);
  const atStart = first && aMark.exec(first[1]!);
  return first && atStart ? { value, words: text.slice(first[0].length), mark: atStart[1]! } : none;
}

/** `Lotta Lind m x`: the letter between the name and the mark is that of a party. */
function withParty({ value, words, mark }: Marked): Marked {
  const told = words.replace(partyBehind, (whole, name: string, code: string, rest: string) =>
    isFullName(name) && isPartyCode(code) ? `${name} (${code.toUpperCase()})${rest}` : whole,
  );
  return { value: told === words ? value : { ...value, text: told }, words: told, mark };
}

/** `Eva Ek x, Bo Alm –, Kaj Lund x` on one line. */
function partedAtCommas(value: TextValue): readonly TextValue[] {
  const parts = value.text.split(/\s*,\s+/u);
  return parts.length > 1 && parts.every((part) => markedIn({ ...value, text: part }).mark !== null)
    ? parts.map((text) => ({ ...value, text }))
    : [value];
}
