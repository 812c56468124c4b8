import { tellsShareholders, tellsGeneralSummons } from '../../language/annual-meetings.ts';
import type { Bilingual } from '../../model/diagnostic.ts';
import type { Protocol } from '../../model/protocol.ts';
import { fullText } from '../content/full-text.ts';
import type { Finding, Rule } from '../rule.ts';

/** The protocol of a company's general meeting holds its voting list and says that it was duly called. */
export const bolagsstammaUppgiftSaknas: Rule = {
  name: 'bolagsstamma-uppgift-saknas',
  severity: 'error',
  applies: ({ demands }) => demands.meeting === 'assembly' && demands.law === 'aktiebolagslagen',
  check: (protocol) => {
    const text = `${fullText(protocol)}\n${sharesOf(protocol)}`;
    return facts
      .filter(({ pattern }) => protocol.items.length > 0 && !pattern.test(text))
      .map(({ name, example }): Finding => ({
        message: { sv: `${name.sv} saknas.`, en: `${name.en} is missing.` },
        help: { sv: `Skriv till exempel ”${example}”`, en: `Write for example “${example}”` },
      }));
  },
};

const facts: readonly { readonly name: Bilingual; readonly pattern: RegExp; readonly example: string }[] = [
  {
    name: { sv: 'Röstlängden', en: 'The voting list' },
    pattern: tellsShareholders,
    example: 'Förteckningen över närvarande aktieägare (bilaga 1) godkänns som röstlängd.',
  },
  {
    name: { sv: 'Uppgift om att stämman är behörigen sammankallad', en: 'That the meeting was duly called' },
    pattern: tellsGeneralSummons,
    example: 'Stämman förklaras behörigen sammankallad.',
  },
];

/** Shares and votes are often written after the names. */
function sharesOf({ present, called, others }: Protocol): string {
  return [...present, ...called, ...others]
    .map(({ role, organisation, presence }) => `${role ?? ''} ${organisation ?? ''} ${presence.note ?? ''}`)
    .join('\n');
}
