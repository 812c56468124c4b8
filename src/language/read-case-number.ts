import { endsInDigit } from '../model/text-shapes.ts';

/** What laws, reports and judgments are numbered by, as no case is: `SOU 2025:110`. */
const published = String.raw`(?!(?:SOU|SFS|DS|PROP|BET|RSKR|DIR|KOM|COM|NJA|HFD|RÅ|MÖD|AFS|BFS|SOSFS|HSLF|MSBFS|SKVFS)(?![\p{L}]))`;

/** A final parenthesis with a digit and `/`: `(KS 2023/425)`, `(Dnr 31/16)`. */
const inParentheses = new RegExp(
  String.raw`\s*\((${published}(?:(?:d\.?nr:?\s*)?[^()]*\d[^()]*\/[^()]*|\p{Lu}{2,5}[\s-]\d{4}[-:.]\d{1,6}|(?:d\.?nr:?\s*)[^()]*\d[^()]*))\)\s*$`,
  'iu',
);
/** `Budget, dnr KS 2023/425` · `Budget – KS 2023/425` · `Budget      KS 2023/425`: what follows the dash or gap is a number and nothing else. */
const afterJoint = new RegExp(
  String.raw`\s*(?:[,–—-]\s+|\s)(?:(d\.?\s?nr[.:]?\s*\S[^,–—]*\d)|(?<=[,–—-]\s+|\s{3}|\t)(${published}\p{Lu}{2,5}[\s./:-]?\d{2,4}[/:.]\d{1,6}))\s*$`,
  'iu',
);
/** `Motion om cykelväg KF 2023/45`: a number of this form needs no joint, but for a word before it that takes it in. */
const atEnd = new RegExp(
  String.raw`(?<!(?:^|\s)(?:av|enligt|för|i|med|mot|om|på|till|under|ur|från|och|dnr|diarienummer))\s+(${published}\p{Lu}{2,5}[\s-]?(?:19|20)\d\d[/:.]\d{1,6})\s*$`,
  'u',
);
const line = /^(?:d\.?\s?nr|diarienummer|diarienr|ärendenummer|ärendenr)\s*[.:]?\s*(.*\d.*)$/iu;

/** Forms that stand alone on a line: `SON 2024/27`, `KS-2014/742.912`, `2011/KS 0206 001`, `RV180949`. */
const alone =
  /^(?:\p{Lu}{2,5}[\s./:-]{0,2}\d{2,4}\s?[./:-]\s?\d[\d.: -]*|\d{4}\/\p{Lu}{2,5}[\s\d]+|\d{4}\/\d+|\p{Lu}{2,5}\d{5,8})$/u;

/** Takes the case number off the end of a title; both as written. Never judged by shape: they are opaque strings. */
export function splitCaseNumber(title: string): {
  readonly title: string;
  readonly caseNumbers: readonly string[];
} {
  if (!/\d[^\p{L}]*$/u.test(title)) return { title, caseNumbers: [] };
  const match = inParentheses.exec(title) ?? afterJoint.exec(title) ?? atEnd.exec(title);
  if (!match) return { title, caseNumbers: [] };
  const written = match[1] ?? match[2]!;
  return {
    title: title.slice(0, match.index),
    caseNumbers: splitCaseNumbers(written.replace(/^d\.?\s?nr:?\s*/iu, '')),
  };
}

/** The case numbers of a line `Dnr KS 2023/425, SON 2017/27`; null when the line is none. */
export function readCaseNumberLine(text: string): readonly string[] | null {
  const match = text.length > 120 ? null : line.exec(unwrapped(text));
  return match ? splitCaseNumbers(match[1]!) : null;
}

/** The case numbers of a line that holds nothing else (`SON 2024/27, SON 2024/28`), as below a heading; null otherwise. */
export function readBareCaseNumbers(text: string): readonly string[] | null {
  const bare = unwrapped(text);
  if (text.length > 80 || !endsInDigit(bare)) return null;
  const parts = splitCaseNumbers(bare);
  return parts.every((part) => alone.test(part)) ? parts : null;
}

/** `(Dnr 31/16)` alone on a line. */
function unwrapped(text: string): string {
  return /^\(([^()]*)\)$/u.exec(text)?.[1] ?? text;
}

/** Several are parted by commas or `och`. */
export function splitCaseNumbers(text: string): string[] {
  return text
    .split(/\s*[,;]\s*|\s+och\s+/u)
    .map((each) => each.trim())
    .filter(Boolean);
}

/** A case number alone in the place of a title: that is below. */
export function isCaseNumber(text: string): boolean {
  return readCaseNumberLine(text) !== null || readBareCaseNumbers(text) !== null;
}

/** The label of a line of case numbers. */
export const caseNumberLabel = /^d\.?\s?nr\s*[.:]?\s*/iu;
