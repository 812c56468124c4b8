import { fullMonthName } from './calendar.ts';
import { anyOf } from './pattern.ts';
import { wordList } from './word-list.ts';

const units = wordList(
  '%, procent, procentenheter, miljoner, miljon, miljarder, mkr, mnkr, mdkr, tkr, kvadratmeter, kvm, m², km, kilometer, meter, kg, ' +
    'kilo, ton, hektar, ha, liter, grader, kWh, MWh, GWh, kronor, heltidstjänster, årsarbetare',
);

/** Regular expression source: what numbers with decimals are of. */
export const unitsOfDecimals = anyOf(units);

const counted = wordList(
  'gånger, år, dagar, veckor, månader, timmar, minuter, personer, platser, kronor, procent, stycken, barn, elever, meter',
);

/** Regular expression source: what ranges of numbers are of. */
export const unitsOfRanges = `(?:${anyOf(counted)}|${fullMonthName})`;

/** Regular expression source: what stands before a range of numbers that count it. */
export const unitsBeforeRanges = anyOf(
  wordList(
    'vecka, veckor, veckorna, v., v, år, åren, sida, sidor, sidorna, s., sid., årskurs, åk, kapitel, kap., punkt, punkter, ' +
      'punkterna, bilaga, bilagor, bilagorna, ålder, åldrarna, etapp, etapperna, avsnitt, paragraf, paragraferna',
  ),
);
