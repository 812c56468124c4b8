import { isDigits } from '../../model/text-shapes.ts';
import { isAttachmentOfAnother } from '../../language/attachments.ts';
import { attachmentReferences } from '../content/attachment-references.ts';
import { placeOf } from '../content/find-words.ts';
import type { Protocol } from '../../model/protocol.ts';
import type { Finding, Rule } from '../rule.ts';

/** An attachment that the text names is in the list of attachments, where that one has numbers. */
export const bilagaFinnsInte: Rule = {
  name: 'bilaga-finns-inte',
  severity: 'warning',
  check: (protocol) => [...unlisted(protocol), ...outOfOrder(protocol)],
};

/** Their numbers run from the first on, wherever they are listed together. */
function outOfOrder({ attachments, items }: Protocol): Finding[] {
  const numbers = attachments.map(({ number }) =>
    number !== null && isDigits(number) && number.length < 4 ? Number(number) : null,
  );
  const isInItems = attachments.some(({ position }) =>
    items.some(
      (item) =>
        position.start.line >= item.position.start.line && position.end.line <= item.position.end.line,
    ),
  );
  if (isInItems || numbers.includes(null) || numbers.length < 2) return [];
  const nth = numbers.findIndex((number, at) => at > 0 && number! <= numbers[at - 1]!);
  const [first] = numbers;
  if (nth < 0) return [];
  // `3, 2`: the odd one is the first where the rest goes on from two.
  const at = nth === 1 && first! > 1 && numbers[1]! <= 2 ? 0 : nth;
  const [one, other] = [attachments[nth - 1]!.number!, attachments[nth]!.number!];
  return [
    {
      message: {
        sv: `Bilaga ${other} står efter bilaga ${one} i listan.`,
        en: `Attachment ${other} is listed after attachment ${one}.`,
      },
      help: { sv: 'Rätta numren, så att de löper.', en: 'Correct the numbers, so that they run.' },
      position: attachments[at]!.position,
    },
  ];
}

function unlisted(protocol: Protocol): Finding[] {
  const listed = new Set(protocol.attachments.map(({ number }) => number));
  if (listed.size === 0 || listed.has(null)) return [];
  return attachmentReferences(protocol)
    .filter(({ hit }) => !isAttachmentOfAnother.test(hit.after))
    .flatMap(({ hit, numbers }) =>
      numbers
        .filter((number) => !listed.has(number))
        .map((number): Finding => ({
          message: {
            sv: `Bilaga ${number} finns inte bland bilagorna.`,
            en: `Attachment ${number} isn’t among the attachments.`,
          },
          help: {
            sv: 'Rätta numret, eller skriv in bilagan i listan.',
            en: 'Correct the number, or add the attachment to the list.',
          },
          position: placeOf(hit),
        })),
    );
}
