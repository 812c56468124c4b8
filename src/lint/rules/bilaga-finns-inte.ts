import { isAttachmentOfAnother } from '../../language/attachments.ts';
import { attachmentReferences } from '../content/attachment-references.ts';
import { placeOf } from '../content/find-words.ts';
import type { Finding, Rule } from '../rule.ts';

/** An attachment that the text names is in the list of attachments, where that one has numbers. */
export const bilagaFinnsInte: Rule = {
  name: 'bilaga-finns-inte',
  severity: 'warning',
  check: (protocol) => {
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
  },
};
