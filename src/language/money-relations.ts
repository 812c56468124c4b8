import { counted, figures, source, unit, type Relation } from './number-parts.ts';
import { anyOf, partPattern } from './pattern.ts';
import { valueOf } from './quantities.ts';
import { wordList } from './word-list.ts';

/** What is done with some of several things, and what is left of the others. */
const done = wordList(
  'klara, klar, klart, genomförda, genomförd, tillsatta, uthyrda, avslutade, åtgärdade, utförda, besatta, hela, godkända, färdiga, besvarade, ' +
    'inlämnade, betalda, sålda, installerade, bokade, antagna, done, completed, closed',
);
const left = wordList(
  'kvarstår, återstår, pågår, saknas, vakanta, vakant, lediga, ledig, kvar, obesvarade, obetalda, osålda, öppna, försenade, trasiga, ' +
    'flyttas, flyttades, outhyrda, tomma, underkända, återstod, kvarstod, remain, remains',
);
const mayBeLeft = partPattern(left);
const doneAndLeft = String.raw`(?<a>${counted})\s+(?:(?:är|var|blev|are|is)\s+)?${anyOf(done)}\s+(?:och|medan|men|and)\s+(?<b>${counted})(?:,[^.,\d]{1,40},)?\s+(?:(?:är|var|finns|står)\s+)?${anyOf(left)}(?!\p{L})(?!\.\s+(?:En|Ett|Två|Tre|Fyra|Fem|Resten|Resterande|Övriga|De\s+övriga|Den|Det|Ytterligare|\d))(?!,|\s+(?:och|samt)\s)`;

/** Where far from all are told of, the others stand otherwise: `24 lägenheter. 3 är sålda och 2 är lediga`. */
function nearAll(result: string, { a, b }: { readonly a: number; readonly b: number }): number {
  const all = valueOf(result.toLowerCase());
  return a + b < all * nearly ? Infinity : 0.005;
}
const nearly = 0.8;

/** Tax of at least 6 and at most 25 per cent: several rates may meet in one sum. */
const [leastTax, mostTax] = [1.0599, 1.2501];

/** A sum with and without tax, a cash box through a year, a fee for several, and what is done and left of several. */
export const moneyRelations: readonly Relation[] = [
  // `4 200 000 kronor exklusive moms, vilket är 5 250 000 kronor inklusive moms`
  {
    sign: /inkl/iu,
    pattern: source(
      String.raw`(?<a>${figures})\s?(?<of>kronor|kr|tkr|mkr|mnkr)\s+exkl(?:usive|\.)?\s+moms(?:(?!\s(?:och|samt|plus)\s)[^.;\d]){0,40}?(?<result>${figures})\s?\k<of>\s+inkl(?:usive|\.)?\s+moms`,
    ),
    right: ({ a }) => a * 1.25,
    tolerance: (result, { a }) => {
      const told = Number(result.replace(/[^\d,]/gu, '').replace(',', '.'));
      return told >= a * leastTax && told <= a * mostTax ? Infinity : 0.005;
    },
  },
  // `Vid årets ingång fanns 60 000 kr. Intäkterna var 80 000 kr och utgifterna 90 000 kr. Vid årets utgång fanns 50 000 kr`
  {
    sign: /utgång|utgående|årets\s+slut/iu,
    pattern: source(
      String.raw`(?:ingång|ingående|årets\s+början)\p{L}*[^\d;]{0,60}(?<a>${figures})${unit}[^\d;]{0,50}(?:intäkter|inkomster)\p{L}*[^\d;]{0,40}(?<b>${figures})${unit}[^\d;]{0,40}(?:utgifter|kostnader)\p{L}*[^\d;]{0,40}(?<c>${figures})${unit}[^\d;]{0,50}(?:utgång|utgående|årets\s+slut)\p{L}*[^\d;]{0,60}(?<result>${figures})${unit}`,
    ),
    right: ({ a, b, c }) => a + b - c,
    tolerance: (result) => (result.includes(',') ? 0.11 : 0.005),
  },
  // `2 000 kr per andel. Med 43 andelar ger det 86 000 kr`
  {
    sign: /(?:ger|blir|är)\s+de(?:t|tta)\s/iu,
    pattern: source(
      String.raw`(?<a>${figures})${unit}\s+per\s+(?<thing>\p{Ll}{3,20})[.,;]\s+(?:med|för|på)\s+(?:de\s+)?(?<b>${counted})\s+\k<thing>\p{Ll}{0,4}\s+(?:ger|blir|är)\s+(?:det|detta)\s+(?:totalt\s+|sammanlagt\s+|tillsammans\s+)?(?<result>${figures})${unit}`,
    ),
    right: ({ a, b }) => a * b,
  },
  // `arrenden 129 500 kr (74 lotter à 1 750 kr)`
  {
    sign: /(?<!\p{L})à(?!\p{L})|[×]/u,
    pattern: source(
      String.raw`(?<at>(?<result>${figures}))${unit}\s?\((?<a>${counted})\s\p{Ll}+\s(?:à|×|x)\s(?<b>${figures})${unit}\)`,
    ),
    right: ({ a, b }) => a * b,
  },
  // `12 av 20 vårdcentraler har gått över, 8 återstår`
  {
    sign: /återstår|kvarstår|pågår|saknas|kvar(?!\p{L})/iu,
    pattern: source(
      String.raw`(?<b>${counted})\s+av\s+(?:de\s+)?(?<a>${counted})\s+\p{Ll}[^.;,\d]{0,50}(?:,|\s(?:och|medan))\s+(?<result>${counted})\s+(?:återstår|kvarstår|pågår|saknas|är\s+kvar)(?!\p{L})(?!\s+(?:av|att|i)\s)`,
    ),
    right: ({ a, b }) => a - b,
  },
  // `Ekskolan, med 62 elever, och Björkskolan, med 118 elever, blir en enhet med 180 elever`
  {
    sign: /(?:blir|bildar|slås\s+ihop)/iu,
    pattern: source(
      String.raw`(?<a>${counted})\s+(?<noun>\p{Ll}{4,}),?\s+och\s[^.;,\d]{2,60},?\s(?:med|har)\s+(?<b>${counted})\s+\k<noun>,?\s+(?:blir|bildar|slås\s+ihop\s+till)\s[^.;,\d]{2,40}\smed\s+(?<result>${counted})\s+\k<noun>`,
    ),
    right: ({ a, b }) => a + b,
  },
  // `Av 46 tjänster är 39 tillsatta och 7 vakanta`
  {
    sign: mayBeLeft,
    inWords: true,
    pattern: source(
      String.raw`(?<!\p{L})(?:av|of)\s+(?:de\s+|the\s+)?(?<at>(?<result>${counted}))\s+[^.,;\d]{1,60}?\s(?:är|var|are|were)\s+${doneAndLeft}`,
    ),
    right: ({ a, b }) => a + b,
    tolerance: nearAll,
  },
  // `Föreningen har 24 platser. 22 är uthyrda och två är lediga.`
  {
    sign: mayBeLeft,
    inWords: true,
    pattern: source(
      String.raw`(?<at>(?<result>${counted}))\s+\p{Ll}{3,}(?:\s+(?!av\s)\p{Ll}+){0,2}[.:]\s+${doneAndLeft}`,
    ),
    right: ({ a, b }) => a + b,
    tolerance: nearAll,
  },
];
