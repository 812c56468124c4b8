import type { ActionState } from '../model/action.ts';
import type { DecisionKind } from '../model/blocks.ts';
import type { Bilingual } from '../model/diagnostic.ts';

const text = (sv: string, en: string): Bilingual => ({ sv, en });

/** What registers are called and say. */
export const registerWords = {
  actions: text('Uppdrag', 'Actions'),
  decisions: text('Beslut', 'Decisions'),
  attendance: text('Närvaro', 'Attendance'),
  per: text('per', 'as of'),
  rows: text('rader', 'rows'),
  open: text('öppna', 'open'),
  oneOpen: text('öppet', 'open'),
  overdue: text('försenade', 'overdue'),
  oneOverdue: text('försenat', 'overdue'),
  oneRow: text('rad', 'row'),
  days: text('dagar', 'days'),
  yes: text('ja', 'yes'),
  no: text('nej', 'no'),

  id: text('Id', 'Id'),
  state: text('Läge', 'State'),
  due: text('Senast', 'Due'),
  owner: text('Ansvarig', 'Owner'),
  action: text('Uppdrag', 'Action'),
  body: text('Organ', 'Body'),
  given: text('Gavs', 'Given'),
  item: text('Paragraf', 'Item'),
  caseNumber: text('Diarienummer', 'Case number'),
  carried: text('Överfört, gånger', 'Times carried'),
  ended: text('Avslutat', 'Ended'),
  reason: text('Skäl', 'Reason'),
  place: text('Fil och rad', 'File and line'),
  date: text('Datum', 'Date'),
  heading: text('Rubrik', 'Heading'),
  kind: text('Slag', 'Kind'),
  decision: text('Beslut', 'Decision'),
  executed: text('Verkställt', 'Executed'),
  related: text('Samma ärende', 'Same case'),
  name: text('Namn', 'Name'),
  party: text('Parti', 'Party'),
  served: text('Tjänstgjorde, §§', 'Served, §§'),
  of: text('Av mötenas §§', 'Of the meetings’ §§'),
  among: text('av', 'of'),
  share: text('Andel', 'Share'),
  meetings: text('Möten', 'Meetings'),
} satisfies Record<string, Bilingual>;

export const stateWords = {
  open: text('öppet', 'open'),
  overdue: text('försenat', 'overdue'),
  done: text('klart', 'done'),
  withdrawn: text('avskrivet', 'withdrawn'),
  replaced: text('ersatt', 'replaced'),
} satisfies Record<ActionState | 'overdue', Bilingual>;

export const kindWords = {
  decision: text('beslut', 'decision'),
  election: text('val', 'election'),
  proposal: text('förslag', 'proposal'),
} satisfies Record<DecisionKind, Bilingual>;
