import { caseNumberIn, isCommonPrefix, isSlipOf, prefixOf } from '../../language/case-numbers.ts';
import type { Item, Protocol } from '../../model/protocol.ts';
import { findWords, placeOf } from '../content/find-words.ts';
import { headingLine } from '../content/heading-line.ts';
import { ordinaryItems } from '../content/ordinary-items.ts';
import { slipBetween } from '../../model/slip.ts';
import type { Finding, Rule } from '../rule.ts';
import { onOneLine } from '../../model/text-shapes.ts';

/** A case has one number, and another case another: a number twice, a slip of one or a lone prefix is told. */
export const diarienummerOlika: Rule = {
  name: 'diarienummer-olika',
  severity: 'warning',
  check: (protocol) => [...twice(protocol), ...slips(protocol), ...lonePrefix(protocol)],
};

/** Two cases of different titles with one number. */
function twice(protocol: Protocol): Finding[] {
  const first = new Map<string, Item>();
  return ordinaryItems(protocol).flatMap((item): Finding[] =>
    item.caseNumbers.flatMap((number): Finding[] => {
      const other = first.get(fold(number));
      if (!other) first.set(fold(number), item);
      if (!other || fold(other.title) === fold(item.title)) return [];
      return [
        {
          message: {
            sv: `${item.label} har samma diarienummer som ${other.label}, ${number}.`,
            en: `${item.label} has the same case number as ${other.label}, ${number}.`,
          },
          help: { sv: 'Rätta det nummer som är fel.', en: 'Correct the number that is wrong.' },
          position: placeOfNumber(item, number, protocol),
          related: [{ message: { sv: 'Också här.', en: 'Here too.' }, position: headingLine(other) }],
        },
      ];
    }),
  );
}

/** Another number in the text of a case, one slip from its own. */
function slips(protocol: Protocol): Finding[] {
  return findWords(protocol, caseNumberIn).flatMap((hit): Finding[] => {
    const { item } = hit.passage.part;
    const written = hit.match[0];
    if (item === null || item.caseNumbers.some((number) => fold(number) === fold(written))) return [];
    const meant = item.caseNumbers.find((number) => isSlipOf(written, number));
    if (meant === undefined) return [];
    return [
      {
        message: {
          sv: `Texten nämner ${written}, men ärendet har diarienummer ${meant}.`,
          en: `The text names ${written}, but the case has the number ${meant}.`,
        },
        help: { sv: 'Rätta det nummer som är fel.', en: 'Correct the number that is wrong.' },
        position: placeOf(hit),
      },
    ];
  });
}

/** At least so many cases share a prefix before a single other one is told; fewer where the letters are those of the body. */
const fewest = 3;
const fewestOfBody = 2;
const fewestOfOthers = 2;

/** What is the body’s own and a slip from another needs no third to tell which is right. */
function fewestFor(isOfBody: boolean, isSlip: boolean): number {
  if (isOfBody && isSlip) return 1;
  return isOfBody || isSlip ? fewestOfBody : fewest;
}

function lonePrefix(protocol: Protocol): Finding[] {
  const numbered = protocol.items.flatMap((item) =>
    item.caseNumbers.flatMap((number) => {
      const prefix = prefixOf(number);
      return prefix === null ? [] : [{ item, number, prefix }];
    }),
  );
  const counts = Map.groupBy(numbered, ({ prefix }) => prefix);
  const isSlip = (prefix: string): boolean =>
    numbered.some((one) => one.prefix !== prefix && slipBetween(one.prefix, prefix) !== null);
  const isRare = (usualOne: string): boolean =>
    numbered.every(({ prefix }) => prefix === usualOne || !isCommonPrefix(prefix));
  const usual = [...counts].find(
    ([prefix, all]) =>
      (all.length >= fewestOfOthers && isRare(prefix)) ||
      all.length >= fewestFor(mayAbbreviate(prefix, protocol.body ?? ''), isSlip(prefix)),
  )?.[0];
  const others = numbered.filter(({ prefix }) => prefix !== usual);
  const [lone] = others;
  if (usual === undefined || lone === undefined || others.length > 1) return [];
  const isBehind = lone.number.trim().endsWith(lone.prefix);
  return [
    {
      message: {
        sv: `Diarienumret ${lone.number} ${isBehind ? 'slutar' : 'börjar'} inte med ${usual} som de andra.`,
        en: `The case number ${lone.number} doesn’t ${isBehind ? 'end' : 'begin'} with ${usual} as the others do.`,
      },
      help: {
        sv: 'Rätta bokstäverna, om ärendet inte är registrerat hos ett annat organ.',
        en: 'Correct the letters, unless the case is registered with another body.',
      },
      position: placeOfNumber(lone.item, lone.number, protocol),
      severity: 'info',
    },
  ];
}

/** `MBN` of `Miljö- och byggnadsnämnden`: its letters stand in the name in order, the first of them first. */
function mayAbbreviate(prefix: string, body: string): boolean {
  const letters = [...prefix.toLowerCase()];
  const name = body.toLowerCase();
  if (name === '' || !name.startsWith(letters[0]!)) return false;
  let at = 0;
  return letters.every((letter) => {
    const found = name.indexOf(letter, at);
    at = found + 1;
    return found >= 0;
  });
}

function placeOfNumber(item: Item, number: string, protocol: Protocol): NonNullable<Finding['position']> {
  const hit = findWords(protocol, caseNumberIn).find(
    ({ passage, match }) => passage.part.item === item && fold(match[0]) === fold(number),
  );
  return hit ? placeOf(hit) : headingLine(item);
}

function fold(text: string): string {
  return onOneLine(text).trim().toLowerCase();
}
