import { anyOf } from './pattern.ts';
import { wordList } from './word-list.ts';

/** An arrow before what somebody is to do: `→ Ida: ringa banken`. */
const arrow = String.raw`(?:[→➔⇒]|[-=]{1,2}>)\s*`;
/** What a number of a task begins with: `AP3`, `U12`, `Åtgärd 4`. */
const countedWords = wordList('AP, ÅP, Å, U, Uppdrag, Åtgärd, Åtgärdspunkt, Aktionspunkt, Action');
const counted = anyOf(countedWords);
const number = String.raw`(?<number>${counted}[\s-]?\d{1,4}(?:[.-]\d{1,3})?)(?:\s*[:.)–-]\s*|\s+)`;

const signs = new RegExp(
  String.raw`^(?:(?<arrow>${arrow})(?:${number})?|${number.replace('<number>', '<alone>')})(?=\S)`,
  'u',
);

/** The signs with which a line gives a task, or tells of one: how long they are, and the number, without spaces and in capitals. */
export interface TaskSigns {
  readonly length: number;
  readonly number: string | null;
  readonly hasArrow: boolean;
}

const firstLetters = new Set(countedWords.map((word) => word[0]));
/** Behind the longest word and its sign. */
const lastDigit = Math.max(...countedWords.map((word) => word.length)) + 2;

/** Almost no line begins so, and most need no pattern. */
function mayBegin(line: string): boolean {
  const first = line[0] ?? '';
  if ('→➔⇒-='.includes(first)) return first !== '';
  if (!firstLetters.has(first)) return false;
  for (let at = 1; at < lastDigit; at++) {
    const sign = line[at] ?? '';
    if (sign >= '0' && sign <= '9') return true;
  }
  return false;
}

/** Reads `→` and `AP3:` at the start of a line; null where it has neither. */
export function taskSigns(line: string): TaskSigns | null {
  if (!mayBegin(line)) return null;
  const match = signs.exec(line);
  if (match === null) return null;
  const { arrow: sign, number: behind, alone } = match.groups!;
  const written = behind ?? alone;
  return {
    length: match[0].length,
    number: written === undefined ? null : written.replace(/[\s-]/g, '').toUpperCase(),
    hasArrow: sign !== undefined,
  };
}

/** `Ida Berg tar över från Bo: hämta bryggan`: who does it from now on. */
export const takesOverBefore = new RegExp(
  String.raw`^(?<who>\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,2})\s+${anyOf(['tar över', 'övertar', 'tog över', 'har tagit över'])}(?:\s+(?:från|efter)\s+\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,2})?:\s+(?=\S)`,
  'u',
);
