import type { NextMeeting, Protocol } from '../../model/protocol.ts';
import { plainText } from '../../model/text.ts';
import { formatMeeting } from '../dates.ts';
import { isWithin } from './position.ts';
import type { Rendering } from './rendering.ts';

/** What follows the items, where the notes have it outside their text (in the front matter). */
export interface ClosingView {
  readonly nextMeetings: readonly { readonly when: string; readonly agenda: readonly string[] }[];
  readonly attachments: readonly { readonly number: string | null; readonly text: string }[];
  readonly distribution: readonly string[];
}

export function closingView(protocol: Protocol, { language }: Rendering): ClosingView {
  const parts = [...protocol.items, ...protocol.sections];
  const isOutside = (placed: Parameters<typeof isWithin>[0]) => !parts.some((part) => isWithin(placed, part));
  return {
    nextMeetings: protocol.nextMeetings
      .filter(isOutside)
      .map((meeting: NextMeeting) => ({ when: formatMeeting(meeting, language), agenda: meeting.agenda })),
    attachments: protocol.attachments.filter(isOutside),
    distribution: distributionOutside(protocol),
  };
}

/** The recipients that no closing section already lists. */
function distributionOutside({ distribution, sections }: Protocol): readonly string[] {
  const text = plainText(sections.flatMap(({ blocks }) => blocks.flatMap(({ content }) => content)));
  const listed = new Set(text.split('\n').map((line) => line.trim()));
  return distribution.filter((recipient) => !listed.has(recipient));
}
