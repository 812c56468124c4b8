import {
  isAnnualMeeting,
  isExtraMeeting,
  tellsVotingList,
  tellsSummons,
  tellsAgenda,
  tellsReport,
  tellsAudit,
  tellsDischarge,
  tellsBoardElection,
  tellsAuditorElection,
} from '../../language/annual-meetings.ts';
import type { Bilingual } from '../../model/diagnostic.ts';
import { fullText } from '../content/full-text.ts';
import type { Rule } from '../rule.ts';

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
    if (missing.length === 0 || items.length === 0) return [];
    return [
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
