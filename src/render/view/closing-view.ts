import type { Attachment } from '../../model/blocks.ts';
import type { NextMeeting, Protocol } from '../../model/protocol.ts';
import { plainText } from '../../model/text.ts';
import { formatMeeting } from '../dates.ts';
import { capitalised } from '../../model/text.ts';
import { formatSize } from './file-size.ts';
import { isWithin } from './position.ts';
import type { Rendering } from './rendering.ts';

/** What follows the items, where the notes have it outside their text (in the front matter). */
export interface ClosingView {
  readonly nextMeetings: readonly { readonly when: string; readonly agenda: readonly string[] }[];
  readonly attachments: readonly { readonly number: string | null; readonly text: string }[];
  readonly distribution: readonly string[];
}

/** `sizes` are those of the attached files, by their addresses. */
export function closingView(
  protocol: Protocol,
  { language }: Rendering,
  sizes: ReadonlyMap<string, number>,
): ClosingView {
  const parts = [...protocol.items, ...protocol.sections];
  const isOutside = (placed: Parameters<typeof isWithin>[0]) => !parts.some((part) => isWithin(placed, part));
  return {
    nextMeetings: protocol.nextMeetings.filter(isOutside).map((meeting: NextMeeting) => ({
      when: capitalised(formatMeeting(meeting, language)),
      agenda: meeting.agenda,
    })),
    attachments: protocol.attachments.filter(isOutside).map((attachment) => ({
      number: attachment.number,
      text: attachmentText(attachment, sizes, language),
    })),
    distribution: distributionOutside(protocol),
  };
}

/** `Karta över området (karta.pdf, 120 kB)`; a file that isn't there has no size. */
function attachmentText(
  { text, file }: Attachment,
  sizes: ReadonlyMap<string, number>,
  language: Protocol['language'],
): string {
  if (file === undefined) return text;
  const name = file.split('/').at(-1)!;
  const size = sizes.get(file);
  const told = [text === name ? null : name, size === undefined ? null : formatSize(size, language)];
  const after = told.filter((part) => part !== null).join(', ');
  return after === '' ? text : `${text} (${after})`;
}

/** The recipients that no closing section already lists. */
function distributionOutside({ distribution, sections }: Protocol): readonly string[] {
  const text = plainText(sections.flatMap(({ blocks }) => blocks.flatMap(({ content }) => content)));
  const listed = new Set(text.split('\n').map((line) => line.trim()));
  return distribution.filter((recipient) => !listed.has(recipient));
}
