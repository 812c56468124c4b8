import {
  isAnnualMeeting,
  isExtraMeeting,
  tellsVotingList,
  tellsSummons,
  tellsAgenda,
  tellsReport,
  tellsAudit,
  tellsDischarge,
  answersDischarge,
  tellsBoardElection,
  tellsAuditorElection,
} from '../../language/annual-meetings.ts';
import type { Bilingual } from '../../model/diagnostic.ts';
import { fullText } from '../content/full-text.ts';
import type { Protocol } from '../../model/protocol.ts';
import { allBlocks } from '../content/all-blocks.ts';
import { headingLine } from '../content/heading-line.ts';
import { textOf } from '../content/item-parts.ts';
import type { Finding, Rule } from '../rule.ts';

/** The annual meeting of an association deals with what such meetings always do. Order and wording are free. */
export const arsmotePunktSaknas: Rule = {
  name: 'arsmote-punkt-saknas',
  severity: 'warning',
  applies: ({ demands }) => demands.meeting === 'assembly' && demands.law === null,
  check: (protocol) => {
    const { kind, title, body, items } = protocol;
    const names = [kind, title, body, ...items.map((item) => item.title)].join(' ');
    if (!isAnnualMeeting.test(names) || isExtraMeeting.test(names)) return [];
    const text = fullText(protocol);
    const missing = points.filter(({ pattern }) => !pattern.test(text));
    const undecided = dischargeUndecided(protocol);
    if (missing.length === 0 || items.length === 0) return undecided;
    return [
      ...undecided,
      {
        message: {
          sv: `Årsmötets protokoll nämner inte ${missing.map(({ name }) => name.sv).join(', ')}.`,
          en: `The protocol of the annual meeting doesn’t mention ${missing.map(({ name }) => name.en).join(', ')}.`,
        },
        help: {
          sv: 'Lägg till det som behandlades. Säger stadgarna något annat: stäng av regeln i inställningarna.',
          en: 'Add what was dealt with. If the statutes say otherwise, turn the rule off in the config.',
        },
      },
    ];
  },
};

/** An item about the discharge that says nothing of it. */
function dischargeUndecided({ items }: Protocol): Finding[] {
  return items
    .filter(({ title, blocks }) => {
      const below = allBlocks(blocks);
      return (
        tellsDischarge.test(title) &&
        !below.some(({ type }) => type === 'decision') &&
        !answersDischarge.test(textOf(below))
      );
    })
    .map((item) => ({
      message: {
        sv: `${item.label} säger inte om styrelsen beviljades ansvarsfrihet.`,
        en: `${item.label} doesn’t say whether the board was discharged from liability.`,
      },
      help: {
        sv: 'Skriv ”Årsmötet beviljade styrelsen ansvarsfrihet.”, eller att det inte gjorde det.',
        en: 'Write “Årsmötet beviljade styrelsen ansvarsfrihet.”, or that it did not.',
      },
      position: headingLine(item),
    }));
}

const points: readonly { readonly name: Bilingual; readonly pattern: RegExp }[] = [
  {
    name: { sv: 'röstlängden', en: 'the voting list' },
    pattern: tellsVotingList,
  },
  {
    name: { sv: 'om mötet var behörigt utlyst', en: 'whether it was duly called' },
    pattern: tellsSummons,
  },
  { name: { sv: 'dagordningen', en: 'the agenda' }, pattern: tellsAgenda },
  {
    name: { sv: 'verksamhetsberättelsen', en: 'the annual report' },
    pattern: tellsReport,
  },
  {
    name: { sv: 'revisionsberättelsen', en: 'the auditor’s report' },
    pattern: tellsAudit,
  },
  { name: { sv: 'ansvarsfriheten', en: 'the discharge from liability' }, pattern: tellsDischarge },
  {
    name: { sv: 'val av styrelse', en: 'the election of the board' },
    pattern: tellsBoardElection,
  },
  {
    name: { sv: 'val av revisor', en: 'the election of an auditor' },
    pattern: tellsAuditorElection,
  },
];
