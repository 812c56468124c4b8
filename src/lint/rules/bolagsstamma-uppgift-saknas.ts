import {
  summonsWords,
  tellsInTitle,
  votingListWords,
  type FactOfGeneralMeeting,
} from '../../language/general-meetings.ts';
import type { Bilingual } from '../../model/diagnostic.ts';
import type { Protocol } from '../../model/protocol.ts';
import { allBlocks } from '../content/all-blocks.ts';
import { headingLine } from '../content/heading-line.ts';
import { passages } from '../content/passages.ts';
import { textOf } from '../content/item-parts.ts';
import type { Finding, Rule } from '../rule.ts';

/** The protocol of a company's general meeting holds its voting list and says that it was duly called. */
export const bolagsstammaUppgiftSaknas: Rule = {
  name: 'bolagsstamma-uppgift-saknas',
  severity: 'error',
  applies: ({ demands }) => demands.meeting === 'assembly' && demands.law === 'aktiebolagslagen',
  check: (protocol) => {
    const shares = sharesOf(protocol);
    return facts
      .filter((fact) => protocol.items.length > 0 && !isTold(fact, protocol, shares))
      .map(({ name, example, words }): Finding => {
        const item = protocol.items.find(({ title }) => words.named.test(title));
        return {
          message: { sv: `${name.sv} saknas.`, en: `${name.en} is missing.` },
          help: { sv: `Skriv till exempel ”${example}”`, en: `Write for example “${example}”` },
          ...(item && { position: headingLine(item) }),
        };
      });
  },
};

interface Fact {
  readonly name: Bilingual;
  readonly words: FactOfGeneralMeeting;
  readonly example: string;
}

/** Anywhere in the text or the cover, or by the words below a heading that names it. */
function isTold({ words: { named, below } }: Fact, protocol: Protocol, shares: string): boolean {
  const { kind, title, attendanceNote, attachments } = protocol;
  const cover = [kind, title, attendanceNote, shares, ...protocol.coverNotes.map(({ text }) => text)];
  return (
    [...cover, ...attachments.map(({ text }) => text)].some((text) => named.test(text ?? '')) ||
    passages(protocol).some(({ isHeading, text }) => !isHeading && named.test(text)) ||
    protocol.items.some(
      (item) =>
        named.test(item.title) &&
        // Of two facts in one heading the text below says which it tells.
        !facts.some(({ words }) => words.named !== named && words.named.test(item.title)) &&
        (below.test(textOf(allBlocks(item.blocks))) || tellsInTitle(item.title)),
    )
  );
}

const facts: readonly Fact[] = [
  {
    name: { sv: 'Röstlängden', en: 'The voting list' },
    words: votingListWords,
    example: 'Förteckningen över närvarande aktieägare (bilaga 1) godkänns som röstlängd.',
  },
  {
    name: { sv: 'Uppgift om att stämman är behörigen sammankallad', en: 'That the meeting was duly called' },
    words: summonsWords,
    example: 'Stämman förklaras behörigen sammankallad.',
  },
];

/** Shares and votes are often written after the names. */
function sharesOf({ present, called, others }: Protocol): string {
  return [...present, ...called, ...others]
    .map(({ role, organisation, presence }) => `${role ?? ''} ${organisation ?? ''} ${presence.note ?? ''}`)
    .join('\n');
}
