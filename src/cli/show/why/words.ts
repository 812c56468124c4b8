import type { Bilingual, EvidenceRank, Reading, WhyFactName } from '../../../index.ts';
import { blockWords, words as shown } from '../words.ts';

const text = (sv: string, en: string): Bilingual => ({ sv, en });

/** What `protokoll show --why` says besides the words of the notes. */
export const whyWords = {
  meeting: text('Mötet', 'The meeting'),
  people: text('Personer', 'People'),
  afterItems: text('Utanför ärendena', 'Outside the items'),
  missing: text('saknas', 'missing'),
  line: text('rad', 'line'),
  label: text('etiketten', 'the label'),
  means: text('som betyder', 'which means'),
  role: text('rollen', 'the role'),
  bareLine: text(
    'en rad utan etikett, läst efter var den står',
    'a line without a label, read by where it stands',
  ),
  election: text('valet som ärendet berättar om', 'the election that the item tells of'),
  heading: text('rubriken', 'the heading'),
  number: text('numret', 'the number'),
  cue: text('ordet före det', 'the word before it'),
  wording: text('orden', 'the words'),
  form: text('formen: en lista, en tabell eller kryssrutor', 'the form: a list, a table or boxes'),
  formOfItem: text('raden i listan över ärenden', 'the entry of the list of items'),
  formOfFurniture: text(
    'formen: den hör till sidan, inte till protokollet',
    'the form: it belongs to the page, not to the protocol',
  ),
  nothing: text('text som inget ord pekar ut', 'text that no word points out'),
  otherwise: text('annars', 'otherwise'),
  unusable: text('gick inte att läsa som ett svar', 'could not be read as an answer'),
  impossible: text('det finns ingen sådan dag', 'there is no such day'),
  yearUnknown: text('året står inte', 'the year is not told'),
  write: text('skriv till exempel', 'write for example'),

  takenFor: text('Läst som', 'Read as'),
  because: text('På grund av', 'Because of'),
  partOf: text('Del av', 'Part of'),
  whatBegins: text('det som börjar på', 'what begins on'),
  given: text('Gav', 'Gave'),
  nearest: text('Närmast annars', 'Nearest otherwise'),
  todo: text('Är det fel?', 'Is it wrong?'),
  none: text(
    'inget: raden är tom eller hör inte till protokollet',
    'nothing: the line is empty or no part of the protocol',
  ),
  secret: text(
    'dold av en sekretessmarkering: orden visas inte här',
    'hidden by a mark of secrecy: its words are not shown here',
  ),
} satisfies Record<string, Bilingual>;

/** What the program says of a call. */
export const whyMessages = {
  noLine: (line: number, count: number) =>
    text(
      `rad ${line} finns inte: anteckningen har ${count} ${count === 1 ? 'rad' : 'rader'}`,
      `there is no line ${line}: the note has ${count} ${count === 1 ? 'line' : 'lines'}`,
    ),
  aLine: () => text('numret på en rad, 1 eller mer', 'the number of a line, 1 or more'),
};

/** What each fact is called. */
export const factWords: Readonly<Record<WhyFactName, Bilingual>> = {
  body: shown.body,
  title: text('Titel', 'Title'),
  date: shown.date,
  start: text('Början', 'Start'),
  end: text('Slut', 'End'),
  place: shown.place,
  chair: shown.chair,
  secretary: shown.secretary,
  verifier: shown.verifier,
  present: shown.present,
  substitute: text('Ersättare', 'Substitute'),
  other: text('Övrig', 'Other'),
  absent: shown.absent,
  item: text('Ärende', 'Item'),
  decision: text('Beslut', 'Decision'),
  motion: text('Yrkande', 'Motion'),
  vote: text('Omröstning', 'Vote'),
  statement: text('Anteckning', 'Statement'),
  action: text('Uppdrag', 'Action'),
  'next-meeting': shown.nextMeeting,
};

/** What to write where a fact is missing. */
export const exampleOf: Readonly<Partial<Record<WhyFactName, string>>> = {
  body: 'Organ: Styrelsen',
  title: '# Protokoll styrelsemöte 2025-03-27',
  date: 'Datum: 2025-03-27',
  start: 'Tid: 18.00–20.15',
  end: 'Tid: 18.00–20.15',
  place: 'Plats: Folkets hus',
  chair: 'Ordförande: Kim Sav',
  secretary: 'Sekreterare: Bo Ek',
  verifier: 'Justerare: Siv Rask',
};

/** Where a fact of the meeting stands, as a reason. */
export const rankWords: Readonly<Record<EvidenceRank, Bilingual | null>> = {
  field: null,
  title: text('titeln', 'the title'),
  line: null,
  sentence: text('meningen först i anteckningarna', 'the sentence at the start of the notes'),
  event: text('vad som hände på mötet', 'what happened at the meeting'),
  closing: text('det som står efter ärendena', 'what stands after the items'),
  site: text('webbplatsens nyckel', 'the key of the web site'),
  'file-name': text('filens namn', 'the name of the file'),
};

/** What a part was taken for. */
export const kindWords: Readonly<Record<Reading['kind'], Bilingual>> = {
  ...blockWords,
  prose: text('vanlig text', 'ordinary text'),
  field: text('uppgift om mötet', 'fact of the meeting'),
  title: text('titel', 'title'),
  item: text('ärende', 'item'),
  section: text('avsnitt utanför ärendena', 'section outside the items'),
  furniture: text('sidhuvud eller sidfot (utelämnat)', 'head or foot of a page (left out)'),
};

/** What to write for a line to be read as this. */
export const remedyOf: Readonly<Partial<Record<Reading['kind'], Bilingual>>> = {
  decision: text(
    'skriv raden ”Beslut” för sig själv ovanför, och vad som beslutades som ”att …”',
    'write the line “Beslut” alone above it, and what was decided as “att …”',
  ),
  votes: text('skriv raden ”Omröstning” för sig själv ovanför', 'write the line “Omröstning” alone above it'),
  proposals: text('skriv raden ”Yrkanden” för sig själv ovanför', 'write the line “Yrkanden” alone above it'),
  actions: text('skriv ”- [ ] Namn: vad, senast när”', 'write “- [ ] Name: what, by when”'),
  prose: text(
    'ett beslut skrivs ”Styrelsen beslutar att …”, ett uppdrag ”- [ ] Namn: vad, senast när”, en uppgift om mötet ”Etikett: …” överst',
    'a decision is written “Styrelsen beslutar att …”, a task “- [ ] Name: what, by when”, a fact of the meeting “Label: …” at the top',
  ),
  reservation: text(
    'skriv raden ”Reservation” för sig själv ovanför',
    'write the line “Reservation” alone above it',
  ),
};

/** Why a line was near to be taken for something else, by what told it. */
export const nearestReasons = {
  words: (words: string) =>
    text(
      `för orden ”${words}”, om raden stod för sig själv`,
      `by the words “${words}”, if the line stood alone`,
    ),
  spelling: (words: string) => text(`om där stod ”${words}”`, `if it said “${words}”`),
  field: (words: string) =>
    text(
      `för orden ”${words}”, om de stod där sådant söks`,
      `by the words “${words}”, if they stood where such is looked for`,
    ),
};

/** What to write for a fact of the meeting to be read: it has a label (`Plats: …`). */
export function fieldRemedy(label: string): Bilingual {
  return text(
    `skriv ”${label}” på en egen rad överst, före första ärendet`,
    `write “${label}” on a line of its own at the top, before the first item`,
  );
}
