import type { Bilingual } from '../../model/diagnostic.ts';
import type { JsonDocument } from './document.ts';

/** One thing that two protocols do not have alike. */
export interface Difference {
  /** The § as it is written (`§ 4`); null for what is of the whole protocol. */
  readonly place: string | null;
  /** What has become of it, as a clause. */
  readonly message: Bilingual;
}

type JsonItem = JsonDocument['items'][number];

/**
 * What has become of a protocol from `before` to `after`, both in the JSON form: first what is of the whole of it, then its
 * items in order, each thing once.
 */
export function compareProtocols(before: JsonDocument, after: JsonDocument): Difference[] {
  return [
    ...differentParts(before, after, partsOfDocument).map((message) => ({ place: null, message })),
    ...compareItems(before.items, after.items),
  ];
}

type Parts<Key extends PropertyKey> = Readonly<Record<Key, Bilingual>>;

function differentParts<Key extends PropertyKey>(
  before: Readonly<Record<Key, unknown>>,
  after: Readonly<Record<Key, unknown>>,
  parts: Parts<Key>,
): Bilingual[] {
  const keys = Object.keys(parts) as Key[];
  return keys.filter((key) => !isSame(before[key], after[key])).map((key) => parts[key]);
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

const changed = (sv: string, en: string): Bilingual => ({ sv, en: `${en} changed` });

const partsOfDocument: Parts<Exclude<keyof JsonDocument, 'items'>> = {
  schemaVersion: changed('JSON-formens version är ändrad', 'the version of the JSON form has'),
  profile: changed('profilen är ändrad', 'the profile has'),
  kind: changed('slaget av protokoll är ändrat', 'the kind of protocol has'),
  body: changed('organet är ändrat', 'the body has'),
  principal: changed('huvudmannen är ändrad', 'the principal has'),
  title: changed('titeln är ändrad', 'the title has'),
  caseNumber: changed('diarienumret är ändrat', 'the case number has'),
  protocolNumber: changed('protokollets nummer är ändrat', 'the number of the protocol has'),
  status: changed('protokollets status är ändrad', 'the status of the protocol has'),
  language: changed('språket är ändrat', 'the language has'),
  aliases: changed('organets andra namn är ändrade', 'the other names of the body have'),
  numbering: changed('numreringen är ändrad', 'the numbering has'),
  seats: changed('antalet ledamöter är ändrat', 'the number of members has'),
  meeting: changed('mötets tid eller plats är ändrad', 'the time or place of the meeting has'),
  chairs: changed('ordföranden är ändrad', 'the chair has'),
  secretaries: changed('sekreteraren är ändrad', 'the secretary has'),
  verifiers: changed('justerarna är ändrade', 'the verifiers have'),
  called: changed('de kallade är ändrade', 'those called have'),
  present: changed('de närvarande är ändrade', 'those present have'),
  absent: changed('de frånvarande är ändrade', 'those absent have'),
  substitutes: changed('ersättarna är ändrade', 'the substitutes have'),
  others: changed('övriga närvarande är ändrade', 'the others present have'),
  attendanceNote: changed('anmärkningen om närvaron är ändrad', 'the note about attendance has'),
  preface: changed('texten före paragraferna är ändrad', 'the text before the items has'),
  verifications: changed('justeringen är ändrad', 'the verification has'),
  verifiedOn: changed('justeringens datum är ändrat', 'the date of verification has'),
  sections: changed('avsnitten utanför paragraferna är ändrade', 'the sections beside the items have'),
  distribution: changed('sändlistan är ändrad', 'the distribution list has'),
  attachments: changed('bilagorna är ändrade', 'the attachments have'),
  corrections: changed('rättelserna är ändrade', 'the corrections have'),
  nextMeetings: changed('nästa möte är ändrat', 'the next meeting has'),
  previous: changed('hänvisningen till föregående protokoll är ändrad', 'the previous protocol has'),
  coverNotes: changed('uppgifterna på försättsbladet är ändrade', 'the particulars of the cover have'),
  secrets: changed('antalet sekretessmarkeringar är ändrat', 'the number of marked secrets has'),
  unmasked: changed('uppgiften om sekretess är ändrad', 'whether secrets are shown has'),
};

/** The texts of an item hold all of its parts, so that they are told of only where no part tells more. */
const partsOfItem: Parts<
  Exclude<keyof JsonItem, 'number' | 'label' | 'caseNumber' | 'text' | 'blocks' | 'subItems'>
> = {
  prefix: changed('numret är ändrat', 'the number has'),
  title: changed('rubriken är ändrad', 'the heading has'),
  caseNumbers: changed('diarienumret är ändrat', 'the case number has'),
  presenters: changed('föredraganden är ändrad', 'the presenter has'),
  confidential: changed('sekretessen är ändrad', 'the secrecy has'),
  proposals: changed('yrkandena är ändrade', 'the proposals have'),
  votes: changed('omröstningen är ändrad', 'the vote has'),
  decisions: changed('beslutet är ändrat', 'the decision has'),
  actions: changed('uppdragen är ändrade', 'the actions have'),
  reservations: changed('reservationen är ändrad', 'the reservation has'),
  recusals: changed('jävet är ändrat', 'the recusal has'),
  abstentions: changed('avståendet är ändrat', 'the abstention has'),
  notes: changed('protokollsanteckningen är ändrad', 'the note to the protocol has'),
  recipients: changed('mottagarna är ändrade', 'the recipients have'),
  attachments: changed('bilagorna är ändrade', 'the attachments have'),
};

const textChanged = changed('texten är ändrad', 'the text has');

function compareItems(before: readonly JsonItem[], after: readonly JsonItem[]): Difference[] {
  const old = byPlace(before);
  const young = byPlace(after);
  const oldShared = [...old.keys()].filter((key) => young.has(key));
  const youngShared = [...young.keys()].filter((key) => old.has(key));
  return [
    ...[...old].flatMap(([key, item]) => compareItem(item, young.get(key))),
    ...[...young]
      .filter(([key]) => !old.has(key))
      .map(([, item]) => ({ place: placeOf(item), message: added })),
    ...(isSame(oldShared, youngShared) ? [] : [{ place: null, message: moved }]),
  ];
}

const gone: Bilingual = { sv: 'finns inte längre', en: 'is gone' };
const added: Bilingual = { sv: 'har tillkommit', en: 'has been added' };
const moved: Bilingual = { sv: 'paragraferna har bytt ordning', en: 'the items have changed places' };

/** By a key of the place, and its number among those of the same place. */
function byPlace(items: readonly JsonItem[]): Map<string, JsonItem> {
  const found = new Map<string, JsonItem>();
  for (const item of items) {
    let count = 1;
    while (found.has(`${placeOf(item)}\0${count}`)) count++;
    found.set(`${placeOf(item)}\0${count}`, item);
  }
  return found;
}

function compareItem(before: JsonItem, after: JsonItem | undefined): Difference[] {
  const place = placeOf(before);
  if (after === undefined) return [{ place, message: gone }];
  const parts = differentParts(withSubItems(before), withSubItems(after), partsOfItem);
  const messages = parts.length > 0 || isSame(before, after) ? parts : [textChanged];
  return messages.map((message) => ({ place, message }));
}

/** What sub-items decide and give counts as the item's own. */
function withSubItems(item: JsonItem): JsonItem {
  return {
    ...item,
    decisions: [...item.decisions, ...item.subItems.flatMap(({ decisions }) => decisions)],
    actions: [...item.actions, ...item.subItems.flatMap(({ actions }) => actions)],
  };
}

function placeOf({ label, number, title }: JsonItem): string {
  return label ?? (number === null ? title : `§ ${number}`);
}
