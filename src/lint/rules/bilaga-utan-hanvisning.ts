import type { Protocol } from '../../model/protocol.ts';
import { attachmentReferences, attachmentsNamedIn } from '../content/attachment-references.ts';
import type { Finding, Rule } from '../rule.ts';

/** A listed attachment is named somewhere in the text. Those listed under their item need no more. */
export const bilagaUtanHanvisning: Rule = {
  name: 'bilaga-utan-hanvisning',
  severity: 'info',
  check: (protocol) => {
    const named = new Set([
      ...attachmentReferences(protocol).flatMap(({ numbers }) => numbers),
      ...attachmentsNamedIn(coverText(protocol)),
    ]);
    // Where the text names no attachment at all, the list stands on its own.
    if (named.size === 0) return [];
    return protocol.attachments
      .filter(
        ({ number, position }) => number !== null && !named.has(number) && !isInItem(position, protocol),
      )
      .map((attachment): Finding => ({
        message: {
          sv: `Ingen text hänvisar till bilaga ${attachment.number}.`,
          en: `No text refers to attachment ${attachment.number}.`,
        },
        help: {
          sv: `Skriv ”bilaga ${attachment.number}” i det ärende som den hör till.`,
          en: `Write “bilaga ${attachment.number}” in the item that it belongs to.`,
        },
        position: attachment.position,
      }));
  },
};

function coverText({ attendanceNote, meeting, coverNotes }: Protocol): string {
  return [attendanceNote, meeting.written, ...coverNotes.map(({ text }) => text)].join('\n');
}

function isInItem({ start }: Protocol['attachments'][number]['position'], { items }: Protocol): boolean {
  return items.some(({ position }) => start.line >= position.start.line && start.line <= position.end.line);
}
