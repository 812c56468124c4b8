import { attachmentReference } from '../../language/attachments.ts';
import type { Protocol } from '../../model/protocol.ts';
import { findAll } from '../../model/find-all.ts';
import { findWords, type Hit } from './find-words.ts';

/** A place where the text names numbered attachments. */
export interface AttachmentReference {
  readonly hit: Hit;
  readonly numbers: readonly string[];
}

/** Where the text names attachments by number (`bilaga 2`, `bilagorna 1–3`), their own list not among it. */
export function attachmentReferences(protocol: Protocol): AttachmentReference[] {
  return findWords(protocol, attachmentReference)
    .filter(({ passage }) => passage.part.block?.type !== 'attachments')
    .map((hit) => ({ hit, numbers: attachmentNumbers(hit.match) }));
}

/** The numbers of attachments that a text names. */
export function attachmentsNamedIn(text: string): string[] {
  return [...findAll(attachmentReference, text)].flatMap(attachmentNumbers);
}

function attachmentNumbers([, first, joint, last]: RegExpExecArray): string[] {
  if (last === undefined) return [first!];
  if (joint !== '–' && joint !== '-') return [first!, last];
  const length = Math.max(0, Number(last) - Number(first)) + 1;
  return Array.from({ length }, (_, step) => String(Number(first) + step));
}
