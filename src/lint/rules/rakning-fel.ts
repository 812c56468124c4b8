import { wrongResults } from '../../language/arithmetic.ts';
import { wrongProducts, wrongShares, wrongSharesOfNamed } from '../../language/claimed-shares.ts';
import { wrongDirections } from '../../language/directions.ts';
import { wrongDifferences } from '../../language/differences.ts';
import { reversedPeriods, wrongPeriods } from '../../language/periods.ts';
import { impossibleShares, wrongPercentages } from '../../language/shares.ts';
import { wrongForEach, wrongParts, wrongRests } from '../../language/told-results.ts';
import { mayCountSeveral, shownNumber } from '../../language/quantities.ts';
import { sentenceSpans } from '../../language/sentences.ts';
import { wrongTotals } from '../../language/totals.ts';
import { passages, type Passage } from '../content/passages.ts';
import type { Finding, Rule } from '../rule.ts';

/** What a sentence counts comes out: products, shares, remainders, totals and parts. */
export const rakningFel: Rule = {
  name: 'rakning-fel',
  severity: 'warning',
  check: (protocol) =>
    passages(protocol).flatMap((passage): Finding[] => {
      if (!mayCountSeveral(passage.text)) return [];
      const found = [
        ...results(passage),
        ...percentages(passage),
        ...shares(passage),
        ...periods(passage),
        ...reversed(passage),
        ...directions(passage),
      ];
      return found.length > 0 ? found : totals(passage);
    }),
};

const help = { sv: 'Rätta det tal som är fel.', en: 'Correct the number that is wrong.' };

function results(passage: Passage): Finding[] {
  const { text } = passage;
  const spans = sentenceSpans(text);
  const all = [
    ...wrongResults(text),
    ...wrongDifferences(text),
    ...wrongShares(text, spans),
    ...wrongSharesOfNamed(text),
    ...wrongProducts(text, spans),
    ...wrongForEach(text),
    ...wrongRests(text),
    ...wrongParts(text),
  ];
  return [...new Map(all.toReversed().map((one) => [one.start, one])).values()]
    .toReversed()
    .map(({ written, right, start, end }) => ({
      message: {
        sv: `Det står ${written}, men talen i meningen ger ${right}.`,
        en: `It says ${written}, but the numbers of the sentence make ${right}.`,
      },
      help,
      position: passage.place(start, end),
    }));
}

function totals(passage: Passage): Finding[] {
  return wrongTotals(passage.text, sentenceSpans(passage.text)).map(
    ({ total, added, isLoose, inWords }): Finding => ({
      message: {
        sv: `Det hela är ${inWords}, men delarna blir tillsammans ${shownNumber(added)}.`,
        en: `The whole is ${inWords}, but the parts make ${shownNumber(added)} together.`,
      },
      help: { sv: 'Rätta det hela eller en del.', en: 'Correct the whole or a part.' },
      position: passage.place(total.start, total.after),
      ...(isLoose && { severity: 'info' }),
    }),
  );
}

function percentages(passage: Passage): Finding[] {
  return wrongPercentages(passage.text).map(({ added, start, end }) => ({
    message: {
      sv: `Andelarna blir tillsammans ${shownNumber(added)} procent.`,
      en: `The shares make ${shownNumber(added)} per cent together.`,
    },
    help: { sv: 'Rätta den andel som är fel.', en: 'Correct the share that is wrong.' },
    position: passage.place(start, end),
  }));
}

function shares(passage: Passage): Finding[] {
  return impossibleShares(passage.text).map(({ written, start, end }) => ({
    message: {
      sv: `”${written}” kan inte stämma: delen är större än det hela.`,
      en: `“${written}” can’t be right: the part is more than the whole.`,
    },
    help,
    position: passage.place(start, end),
  }));
}

function periods(passage: Passage): Finding[] {
  return wrongPeriods(passage.text).map(({ written, right, start, end }) => ({
    message: {
      sv: `Det står ${written}, men dagarna eller åren i meningen ger ${right}.`,
      en: `It says ${written}, but the days or years of the sentence make ${right}.`,
    },
    help: { sv: 'Rätta antalet, eller dagarna och åren.', en: 'Correct the number, or the days and years.' },
    position: passage.place(start, end),
  }));
}

function reversed(passage: Passage): Finding[] {
  return reversedPeriods(passage.text).map(({ written, start, end }) => ({
    message: {
      sv: `Tiden ”${written}” slutar innan den börjar.`,
      en: `The period “${written}” ends before it begins.`,
    },
    help: { sv: 'Rätta den dag som är fel.', en: 'Correct the day that is wrong.' },
    position: passage.place(start, end),
  }));
}

function directions(passage: Passage): Finding[] {
  return wrongDirections(passage.text).map(({ written, isLess, start, end }) => ({
    message: {
      sv: `”${written}” säger att det blir ${isLess ? 'mindre' : 'mer'}, men talen säger motsatsen.`,
      en: `“${written}” says that it becomes ${isLess ? 'less' : 'more'}, but the numbers say the opposite.`,
    },
    help: { sv: 'Rätta talen eller ordet.', en: 'Correct the numbers or the word.' },
    position: passage.place(start, end),
  }));
}
