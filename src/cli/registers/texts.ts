import type { Bilingual } from '../../index.ts';

const text = (sv: string, en: string): Bilingual => ({ sv, en });

/** What `--help` says of registers. */
export const registerHelp = {
  actions: text(
    'visa uppdragen ur många protokoll: öppna, försenade, klara, avskrivna',
    'show the actions of many protocols: open, late, done, withdrawn',
  ),
  decisions: text(
    'visa besluten ur många protokoll, och samma ärende i flera organ',
    'show the decisions of many protocols, and the same case in several bodies',
  ),
  attendance: text('visa vem som tjänstgjorde i hur många paragrafer', 'show who served in how many items'),
  format: text('table, json, csv, html eller ics', 'table, json, csv, html or ics'),
  output: text('skriv till FIL; ändelsen säger formatet', 'write to FILE; its extension says the format'),
  overwrite: text('skriv över FIL om den finns', 'write over FILE if it is there'),
  body: text('bara organ vars namn innehåller NAMN', 'only bodies whose name holds NAME'),
  owner: text('bara ansvariga (eller personer) med NAMN', 'only owners (or people) with NAME'),
  open: text(
    'bara öppna uppdrag, eller beslut som inte är verkställda',
    'only open actions, or decisions not executed',
  ),
  overdue: text('bara försenade uppdrag', 'only late actions'),
  since: text('bara möten från och med DATUM', 'only meetings from DATE on'),
  until: text('bara möten till och med DATUM', 'only meetings until DATE'),
  caseNumber: text('bara ärenden med diarienumret', 'only cases with the case number'),
  search: text('bara rader med alla ORD', 'only rows with all WORDS'),
  per: text('läget den dagen (annars i dag)', 'as things stood on that day (else today)'),
  keepGoing: text('skriv registret fast det inte är helt', 'write the register though it is not whole'),
  noCache: text('läs alla anteckningar på nytt', 'read all notes anew'),
  date: text('DATUM', 'DATE'),
  number: text('NUMMER', 'NUMBER'),
  words: text('ORD', 'WORDS'),
} satisfies Record<string, Bilingual>;

/** What they say of what they did. */
export const registerMessages = {
  aDay: () => text('en dag, som 2026-05-28', 'a day, such as 2026-05-28'),
  perDay: (day: string) => text(`läget per ${day}`, `as of ${day}`),
  fault: (file: string, { sv, en }: Bilingual) => text(`${file}: ${sv}`, `${file}: ${en}`),
  noSuchBody: (name: string, bodies: readonly string[]) =>
    text(
      `inget organ i anteckningarna heter ${name}; där finns ${bodies.join(', ') || 'inget'}`,
      `no body in the notes is called ${name}; there are ${bodies.join(', ') || 'none'}`,
    ),
  leftOut: (bodies: string) =>
    text(
      `närvaron räknas inte för ${bodies}, förrän du ber om det med --body`,
      `attendance isn't counted for ${bodies} until you ask for it by --body`,
    ),
  notWhole: () =>
    text(
      'registret är inte gjort, för då skulle något saknas i det; rätta det som står ovan, eller gör det ändå med --keep-going',
      'nothing is written, since the register would not be whole; mend it, or give --keep-going',
    ),
  isThere: (file: string) =>
    text(
      `${file} finns redan; ange en annan fil, eller --overwrite`,
      `${file} is there already; name another file, or --overwrite`,
    ),
  unknownEnding: (file: string) =>
    text(
      `ändelsen på ${file} säger inte formatet; ange --format`,
      `the extension of ${file} doesn't say the format; give --format`,
    ),
  noCalendar: () =>
    text(
      'en kalender (ics) finns bara för uppdragen: protokoll actions',
      'a calendar (ics) is only there for actions: protokoll actions',
    ),
} satisfies Record<string, (...values: never[]) => Bilingual>;
