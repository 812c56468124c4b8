import { pricesIn } from '../../language/unit-prices.ts';
import { shownNumber } from '../../language/quantities.ts';
import { passages, type Passage } from '../content/passages.ts';
import type { Finding, Rule } from '../rule.ts';

/** A hundred of what costs 295 each cost a hundred times as much. */
export const prisFel: Rule = {
  name: 'pris-fel',
  severity: 'info',
  check: (protocol) => {
    const ofItem = Map.groupBy(passages(protocol), ({ part }) => part.item);
    return protocol.items.flatMap((item) => wrongPrices(ofItem.get(item) ?? []));
  },
};

function wrongPrices(texts: readonly Passage[]): Finding[] {
  const read = texts.map((passage) => ({ passage, ...pricesIn(passage.text) }));
  const each = read.flatMap((one) => one.each);
  return read.flatMap(({ passage, all }) =>
    all.flatMap(({ thing, count, sum, start, end }): Finding[] => {
      const prices = each.filter((price) => price.thing === thing).map((price) => price.sum);
      if (prices.length === 0 || prices.some((price) => Math.abs(price * count - sum) < 1)) return [];
      const [price] = prices.toSorted((a, b) => Math.abs(a * count - sum) - Math.abs(b * count - sum));
      return [
        {
          message: {
            sv: `${count} för ${shownNumber(price!)} kronor styck blir ${shownNumber(price! * count)} kronor, men här står ${shownNumber(sum)}.`,
            en: `${count} at ${shownNumber(price!)} kronor each make ${shownNumber(price! * count)} kronor, but it says ${shownNumber(sum)}.`,
          },
          help: {
            sv: 'Rätta priset, antalet eller summan. Tillkommer moms eller rabatt: skriv det.',
            en: 'Correct the price, the number or the sum. If tax or a discount is added, say so.',
          },
          position: passage.place(start, end),
        },
      ];
    }),
  );
}
