import { hasDigit, onOneLine } from '../../model/text-shapes.ts';
import { companiesIn } from '../../language/company-names.ts';
import type { Protocol } from '../../model/protocol.ts';
import { slipBetween } from '../../model/slip.ts';
import { passages, type Passage } from '../content/passages.ts';
import type { Finding, Rule } from '../rule.ts';

/** A company has one name in a protocol: with whom an agreement is made nobody may doubt. */
export const foretagFelstavat: Rule = {
  name: 'foretag-felstavat',
  severity: 'warning',
  check: (protocol) => {
    const byName = Map.groupBy(companiesOf(protocol), ({ name }) => name);
    const compared = [...byName].slice(0, mostCompared);
    return compared.flatMap(([name, [first]], nth): Finding[] => {
      const before = compared.slice(0, nth).filter(([other]) => isSlip(name, other));
      const [meant] = before;
      if (!first || !meant || before.length > 1 || byName.get(name)!.length > 1) return [];
      return [
        {
          message: {
            sv: `Här står ”${name}”, men förut ”${meant[0]}”; är det samma företag?`,
            en: `It says “${name}” here, but “${meant[0]}” before; is it the same company?`,
          },
          help: { sv: 'Skriv namnet likadant på båda ställena.', en: 'Write the name alike in both places.' },
          position: first.passage.place(first.start, first.end),
          related: [
            {
              message: { sv: 'Det andra namnet.', en: 'The other name.' },
              position: meant[1][0]!.passage.place(meant[1][0]!.start, meant[1][0]!.end),
            },
          ],
        },
      ];
    });
  },
};

interface PlacedName {
  readonly name: string;
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
}

function companiesOf(protocol: Protocol): PlacedName[] {
  return passages(protocol).flatMap((passage) =>
    // A name may go on at the next line.
    companiesIn(passage.text).map((company) => ({ ...company, name: onOneLine(company.name), passage })),
  );
}

/** Each is compared with all before it: of more a protocol has no use, and a hostile one could have any number. */
const mostCompared = 600;

/** In letters: a shorter name is one letter from many others. */
const shortest = 5;

/** Names that one slip of the pen parts: not `Hus 1` and `Hus 2`, nor one in the genitive. */
function isSlip(one: string, other: string): boolean {
  if (one.length < shortest || hasDigit(one + other) || `${other}s` === one || `${one}s` === other)
    return false;
  return slipBetween(one.toLocaleLowerCase('sv'), other.toLocaleLowerCase('sv')) !== null;
}
