import { shortened } from '../../model/text.ts';
import { decidingSentences } from '../../language/prose-decisions.ts';
import { passages, type Passage } from '../content/passages.ts';
import type { Finding, Rule } from '../rule.ts';

/** A sentence that plainly decides counts as a decision: where it stands in running text, whoever looks for it finds none. */
export const beslutIText: Rule = {
  name: 'beslut-i-text',
  severity: 'warning',
  check: (protocol) =>
    passages(protocol).flatMap((passage): Finding[] => {
      if (!isPlainProse(passage)) return [];
      return decidingSentences(passage.text, protocol.body).map(({ start, end }) => ({
        message: {
          sv: `”${shortened(passage.text.slice(start, end), shown)}” låter som ett beslut, men lästes som löpande text.`,
          en: `“${shortened(passage.text.slice(start, end), shown)}” sounds like a decision, but was read as running text.`,
        },
        help: {
          sv: 'Skriv beslutet på en rad för sig: ”Styrelsen beslutar att …”, eller ”Beslut: …”.',
          en: 'Write the decision on a line of its own: “Styrelsen beslutar att …”, or “Beslut: …”.',
        },
        position: passage.place(start, end),
      }));
    }),
};

/** Running text of an item below no heading of its own: what stands as background, proposal or note decides nothing. */
function isPlainProse({ part: { item, block }, isHeading }: Passage): boolean {
  return item !== null && block?.type === 'prose' && block.title === null && !isHeading;
}

/** Characters of the sentence that are shown. */
const shown = 80;
