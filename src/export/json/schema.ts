import * as z from 'zod/mini';
import { actionStates } from '../../model/action.ts';
import { blockTypes } from '../../model/blocks.ts';
import { numberings, statuses } from '../../model/protocol.ts';
import { schemaVersion } from './document.ts';

const text = z.string();
const textOrNull = z.nullable(text);
const texts = z.readonly(z.array(text));
const numbers = z.readonly(z.array(z.number()));
const date = told(textOrNull, 'YYYY-MM-DD');
const time = told(textOrNull, 'HH:MM');

const person = named('person', {
  name: told(text, 'Hela namnet.'),
  written: told(text, 'Namnet som det står på det här stället.'),
  initials: textOrNull,
  role: textOrNull,
  organisation: textOrNull,
  party: textOrNull,
  for: told(textOrNull, 'För vem en justerare skriver under.'),
  serving: told(z.boolean(), 'Om personen tjänstgjorde.'),
  replaces: told(textOrNull, 'Den som en ersättare ersatte.'),
  remote: told(z.boolean(), 'Om personen deltog på distans.'),
  recused: told(numbers, 'Paragrafer med jäv.'),
  presence: z.object({
    items: told(z.nullable(numbers), 'Paragrafer med närvaro; null betyder alla.'),
    note: textOrNull,
  }),
});
const people = z.array(person);

const action = named('action', {
  id: text,
  text,
  owners: texts,
  due: told(textOrNull, 'YYYY-MM-DD, eller orden när de inte är ett datum.'),
  done: z.boolean(),
  state: told(z.enum(actionStates), 'Öppet, gjort, avskrivet eller ersatt av ett annat.'),
  reason: told(textOrNull, 'Varför det är avskrivet.'),
  replacedBy: told(textOrNull, 'Id för det uppdrag som ersätter det.'),
});

const decision = named('decision', {
  kind: z.enum(['decision', 'election', 'proposal']),
  body: textOrNull,
  to: textOrNull,
  regarding: textOrNull,
  text,
  clauses: z.array(z.object({ text })),
});

const statement = named('statement', { people: texts, text });
const attachment = named('attachment', { number: textOrNull, text, file: textOrNull });
const section = named('section', { title: textOrNull, text });

const vote = named('vote', {
  question: textOrNull,
  yesMeans: textOrNull,
  noMeans: textOrNull,
  yes: z.nullable(z.number()),
  no: z.nullable(z.number()),
  abstain: z.nullable(z.number()),
  closed: z.boolean(),
  castingVote: textOrNull,
  voters: z.array(
    z.object({
      name: text,
      party: textOrNull,
      vote: z.enum(['yes', 'no', 'abstain', 'absent', 'not-voting']),
    }),
  ),
});

const item = named('item', {
  number: z.nullable(z.number()),
  label: told(text, 'Numret som det är skrivet.'),
  prefix: textOrNull,
  title: text,
  caseNumber: textOrNull,
  caseNumbers: texts,
  presenters: texts,
  confidential: z.nullable(z.readonly(z.object({ publicTitle: textOrNull, ground: textOrNull }))),
  text: told(text, 'Ärendets alla ord i ordning.'),
  blocks: z.array(z.object({ type: z.enum(blockTypes), title: textOrNull, text })),
  subItems: z.array(
    z.object({
      label: text,
      title: textOrNull,
      text,
      decisions: z.array(decision),
      actions: z.array(action),
    }),
  ),
  decisions: z.array(decision),
  actions: z.array(action),
  proposals: z.array(z.object({ person: textOrNull, text })),
  votes: z.array(vote),
  reservations: z.array(statement),
  recusals: z.array(statement),
  abstentions: z.array(statement),
  notes: z.array(statement),
  recipients: z.array(text),
  attachments: z.array(attachment),
});

const verification = named('verification', {
  items: told(z.nullable(numbers), 'Paragraferna; null betyder alla som ingen annan justering gäller.'),
  date,
  time,
  place: textOrNull,
  method: textOrNull,
  signers: texts,
  notice: z.nullable(z.readonly(z.object({ from: date, to: date, keptAt: textOrNull }))),
  written: textOrNull,
});

/** The JSON form of a protocol; the compiler holds it to what `toJsonDocument` gives (see its test). */
export const jsonDocument = z.object({
  schemaVersion: text,
  profile: text,
  kind: textOrNull,
  body: textOrNull,
  principal: textOrNull,
  title: textOrNull,
  caseNumber: textOrNull,
  protocolNumber: textOrNull,
  status: z.enum(statuses),
  language: z.enum(['sv', 'en']),
  aliases: texts,
  numbering: z.nullable(z.enum(numberings)),
  seats: z.nullable(z.number()),
  meeting: z.object({
    date,
    start: time,
    end: time,
    place: textOrNull,
    adjournments: z.array(z.object({ start: text, end: text })),
    written: textOrNull,
  }),
  chairs: people,
  secretaries: people,
  verifiers: people,
  called: people,
  present: people,
  absent: people,
  substitutes: people,
  others: people,
  attendanceNote: textOrNull,
  preface: text,
  items: z.array(item),
  verifications: z.array(verification),
  verifiedOn: date,
  sections: z.array(section),
  distribution: texts,
  attachments: z.array(attachment),
  corrections: z.array(z.object({ date, item: z.nullable(z.number()), text, by: textOrNull })),
  nextMeetings: z.array(z.object({ date, start: time, end: time, place: textOrNull, agenda: texts })),
  previous: textOrNull,
  coverNotes: z.array(section),
  secrets: told(z.number(), 'Antalet ställen som är märkta som sekretess.'),
  unmasked: told(z.boolean(), 'Om det märkta visas.'),
});

/**
 * The JSON Schema (draft 2020-12) of the JSON form of a protocol. Its `$id` names the version. More keys than those are
 * allowed, since later versions of the same first number may have them.
 */
export function jsonSchema(): object {
  const { $schema, ...rest } = z.toJSONSchema(jsonDocument, { target: 'draft-2020-12', io: 'input' });
  return { $schema, $id: `urn:protokoll:schema:${schemaVersion}`, title: 'Protokoll', ...rest };
}

/** An object that the JSON Schema has under a name of its own. */
function named<Shape extends z.core.$ZodLooseShape>(id: string, shape: Shape) {
  return z.object(shape).register(z.globalRegistry, { id });
}

function told<T extends z.ZodMiniType>(schema: T, description: string): T {
  return schema.check(z.describe(description));
}
