import type { Bilingual } from '../../index.ts';

const text = (sv: string, en: string): Bilingual => ({ sv, en });

/** What `--help` says of it. */
export const newHelp = {
  new: text(
    'skriv anteckningen för nästa möte, med det som är öppet från det förra',
    'write the note of the next meeting, with what is open from the last',
  ),
  filePlaceholder: text('[fil]', '[file]'),
  file: text(
    'anteckningen att skriva; annars efter organ och datum',
    'the note to write; else named by body and day',
  ),
  from: text('förra mötets anteckning', 'the note of the last meeting'),
  body: text('organets namn (annars det förra mötets)', 'name of the body (else that of the last meeting)'),
  date: text('mötets dag (ÅÅÅÅ-MM-DD)', 'day of the meeting (YYYY-MM-DD)'),
  time: text('mötets tid, som 18.30–20.00', 'time of the meeting, such as 18.30–20.00'),
  place: text('mötets plats', 'place of the meeting'),
  timeName: text('TID', 'TIME'),
  placeName: text('PLATS', 'PLACE'),
  dryRun: text('visa anteckningen, skriv inget', 'show the note, write nothing'),
  json: text('berätta som JSON vad som skrevs', 'tell as JSON what was written'),
} satisfies Record<string, Bilingual>;

/** What it asks and says. */
export const newMessages = {
  askFrom: () =>
    text('Förra mötets anteckning (tomt för inget): ', 'Note of the last meeting (empty for none): '),
  askProfile: (names: string, usual: string) =>
    text(`Profil: ${names} (tomt för ${usual}): `, `Profile: ${names} (empty for ${usual}): `),
  askTime: () => text('Tid (18.30–20.00; tomt om den är okänd): ', 'Time (18.30–20.00; empty if unknown): '),
  askPlace: () => text('Plats (tomt om den är okänd): ', 'Place (empty if unknown): '),
  askBody: () => text('Organ: ', 'Body: '),
  askDate: () => text('Mötets dag (ÅÅÅÅ-MM-DD): ', 'Day of the meeting (YYYY-MM-DD): '),
  lacksBody: () =>
    text(
      'vilket organ är det? Skriv det efter --body, till exempel --body Styrelsen, eller ange förra mötets anteckning med --from',
      'which body is it? Write it after --body, as in --body Board, or name the note of the last meeting by --from',
    ),
  lacksDate: () =>
    text(
      'vilken dag är mötet? Skriv den efter --date, till exempel --date 2026-05-28',
      'on which day is the meeting? Write it after --date, as in --date 2026-05-28',
    ),
  badDate: (date: string) =>
    text(`${date} är ingen dag; skriv den som 2026-05-28`, `${date} is no day; write it as 2026-05-28`),
  isThere: (file: string) =>
    text(`${file} finns redan och är som den var`, `${file} is there already, and is left as it was`),
  unreadable: (file: string, reason: Bilingual) =>
    text(`kan inte läsa ${file}: ${reason.sv}`, `can't read ${file}: ${reason.en}`),
  withoutDate: (file: string) =>
    text(
      `${file} har inget datum; skriv ”datum: …” överst`,
      `${file} has no day; write “datum: …” at the top`,
    ),
  notLater: (date: string, before: string) =>
    text(
      `mötet ${date} är inte efter det förra, ${before}; rätta --date eller --from`,
      `the meeting of ${date} isn't after the last one, ${before}; mend --date or --from`,
    ),
  otherBody: (file: string, own: string, asked: string) =>
    text(
      `${file} är från ett möte i ${own}, inte i ${asked}; ange en annan fil med --from, eller ta bort --body`,
      `${file} is of a meeting of ${own}, not of ${asked}; name another file by --from, or leave out --body`,
    ),
  oneNote: (file: string) =>
    text(
      `${file} är inte en enda anteckning; ange filen med det förra mötets`,
      `${file} is not one note; name a file`,
    ),
} satisfies Record<string, (...values: never[]) => Bilingual>;
