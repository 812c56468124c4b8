import { itemsNamedIn } from '../../language/item-numbers.ts';
import type { Item } from '../../model/protocol.ts';
import { passages, type Passage } from '../content/passages.ts';
import { isExtract } from '../status/is-extract.ts';
import type { Finding, Rule } from '../rule.ts';

/** No § that the numbering lacks stands as text within another: then the protocol lost an item. */
export const paragrafTappad: Rule = {
  name: 'paragraf-tappad',
  severity: 'error',
  always: true,
  check: (protocol) => {
    const numbered = protocol.items.filter(({ number, label }) => number !== null && label.includes('§'));
    if (numbered.length === 0 || isExtract(protocol)) return [];
    const numbers = new Set(numbered.map(({ number }) => number!));
    const told = new Set<number>();
    return passages(protocol).flatMap((passage): Finding[] => {
      if (passage.isHeading && passage.part.block === null && passage.part.item !== null) return [];
      if (!passage.text.includes('§')) return [];
      const { line } = passage.place(0, 1).start;
      const within = numbered.findLast(({ position }) => position.start.line <= line);
      if (within === undefined) return [];
      const lost = lostIn(passage, within, numbered[numbered.indexOf(within) + 1], numbers);
      if (lost === null || told.has(lost.number)) return [];
      told.add(lost.number);
      return [finding(lost, within, passage)];
    });
  },
};

interface Lost {
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

/** The first § in a passage that goes on from the one that it stands in, and that the numbering lacks. */
function lostIn(
  { text }: Passage,
  within: Item,
  next: Item | undefined,
  numbers: ReadonlySet<number>,
): Lost | null {
  const first = within.number! + 1;
  // After the last § only the very next one is surely of this meeting.
  const last = next === undefined ? first : next.number! - 1;
  for (const found of itemsNamedIn(text)) {
    if (found.number >= first && found.number <= last && !numbers.has(found.number)) return found;
  }
  return null;
}

function finding({ number, start, end }: Lost, within: Item, passage: Passage): Finding {
  const written = passage.text.slice(start, end);
  return {
    message: {
      sv: `”${written}” står som text i § ${within.number} och blev inget eget ärende.`,
      en: `“${written}” stands as text in § ${within.number} and became no item of its own.`,
    },
    help: {
      sv: `Skriv den som de andra paragraferna, på en rad för sig: ”## § ${number} Rubrik”.`,
      en: `Write it like the other items, on a line of its own: “## § ${number} Rubrik”.`,
    },
    position: passage.place(start, end),
  };
}
