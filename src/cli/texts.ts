import type { Bilingual } from '../index.ts';

const text = (sv: string, en: string): Bilingual => ({ sv, en });

const menu = (...suggestions: readonly (string | null)[]) => {
  const names = suggestions.filter((name) => name !== null);
  return {
    sv: names.length === 0 ? '' : `; menar du ${names.join(' eller ')}?`,
    en: names.length === 0 ? '' : `; do you mean ${names.join(' or ')}?`,
  };
};

/** What the program says of a call. Names and paths are shown as given. */
export const messages = {
  unknownOption: (option: string, suggestions: readonly string[]) =>
    text(
      `okänt val ${option}${menu(...suggestions).sv}`,
      `unknown option ${option}${menu(...suggestions).en}`,
    ),
  unknownCommand: (command: string, suggestions: readonly string[]) =>
    text(
      `okänt kommando ${command}${menu(...suggestions).sv}`,
      `unknown command ${command}${menu(...suggestions).en}`,
    ),
  optionWithoutValue: (option: string) =>
    text(`efter ${option} ska det stå ett värde; se --help`, `a value is to follow ${option}; see --help`),
  badValue: (option: string, value: string, allowed: string) =>
    text(
      `${option} kan inte vara ${value || '""'}; ange ${allowed}`,
      `${option} can't be ${value || '""'}; give ${allowed}`,
    ),
  conflict: (one: string, other: string) =>
    text(`${one} och ${other} kan inte användas tillsammans`, `${one} and ${other} can't be used together`),
  tooManyArguments: () =>
    text(
      'kommandot tar inte så många ord; har ett filnamn mellanslag, skriv det inom citattecken',
      'the command takes fewer words; write a file name with spaces within quotes',
    ),
  missingOption: (option: string) =>
    text(`skriv också ${option}; se --help`, `write ${option} as well; see --help`),
  missingArgument: (name: string) =>
    text(`skriv ${name} efter kommandot; se --help`, `write ${name} after the command; see --help`),
  badCall: () => text('kommandot går inte att förstå; se --help', "can't understand the command; see --help"),
  anInteger: () => text('ett heltal, 0 eller mer', 'an integer, 0 or more'),

  noPaths: (command: string) =>
    text(
      `ange en fil, en mapp eller ett mönster, till exempel: protokoll ${command} anteckningar.md`,
      `name a file, a folder or a pattern, for example: protokoll ${command} notes.md`,
    ),
  missingPath: (path: string, suggestion: string | null) =>
    text(`hittar inte ${path}${menu(suggestion).sv}`, `can't find ${path}${menu(suggestion).en}`),
  noNote: (path: string, kind: Bilingual) =>
    text(
      `${path} är ${kind.sv}, inga anteckningar; ange anteckningarna (.md)`,
      `${path} is ${kind.en}, no notes; name the notes (.md)`,
    ),
  noNoteButOne: (path: string, kind: Bilingual, note: string) =>
    text(
      `${path} är ${kind.sv}, inga anteckningar; ange ${note}`,
      `${path} is ${kind.en}, no notes; name ${note}`,
    ),
  noNoteToConvert: (path: string, kind: Bilingual, note: string) =>
    text(
      `${path} är ${kind.sv}, inga anteckningar; gör Markdown av den, till exempel med: pandoc "${path}" -t gfm -o "${note}"`,
      `${path} is ${kind.en}, no notes; make Markdown of it, for example by: pandoc "${path}" -t gfm -o "${note}"`,
    ),
  passedOver: (sv: string, en: string, count: number) =>
    text(
      `hoppar över ${sv}: ${count === 1 ? 'en kallelse eller dagordning, inget protokoll' : 'kallelser eller dagordningar, inga protokoll'}; låt titeln börja med Protokoll om det är fel`,
      `passing over ${en}: ${count === 1 ? 'a notice or agenda, no protocol' : 'notices or agendas, no protocols'}; let the title begin with Protokoll if that is wrong`,
    ),
  madeAsProtocol: (sv: string, en: string, count: number) =>
    text(
      `${sv}: ${count === 1 ? 'en kallelse eller dagordning' : 'kallelser eller dagordningar'}, men dokumentet är gjort som ett protokoll`,
      `${en}: ${count === 1 ? 'a notice or agenda' : 'notices or agendas'}, but the document is made as a protocol`,
    ),
  strangeName: (path: string) =>
    text(
      `hittar inte ${path}: filens namn går inte att läsa; byt namn på den`,
      `can't find ${path}: its name can’t be read; rename it`,
    ),
  nothingMatches: (pattern: string) =>
    text(`inga anteckningar (.md) stämmer med ${pattern}`, `no notes (.md) match ${pattern}`),
  emptyFolder: (folder: string) =>
    text(`inga anteckningar (.md) i mappen ${folder}`, `no notes (.md) in the folder ${folder}`),
  notReadable: (path: string, reason: string) =>
    text(`kan inte läsa ${path}: ${reason}`, `can't read ${path}: ${reason}`),
  unreadableFolder: (reason: string) =>
    text(`Mappen går inte att läsa: ${reason}.`, `Can't read the folder: ${reason}.`),
  unreadableFile: (reason: string) =>
    text(`Filen går inte att läsa: ${reason}.`, `Can't read the file: ${reason}.`),
  noText: ({ sv, en }: Bilingual) => text(`den är ${sv}, ingen text`, `it is ${en}, no text`),
  notUtf8: () => text('filens namn går inte att läsa; byt namn på den', 'its name can’t be read; rename it'),
  fetchAgain: () =>
    text(
      'Skriv mötets text i filen om den är ny. Hade den text förut: öppna den i OneDrive, Dropbox eller den tjänst som mappen hör till, så att hela filen hämtas, eller ta tillbaka en tidigare version. Dokument som redan är gjorda av den finns kvar.',
      'Write the text of the meeting in the file if it is new. If it had text before: open it in OneDrive, Dropbox or the service that the folder is of, so that all of it is fetched, or take an earlier version back. Documents that were made of it already stay.',
    ),

  unknownProfile: (name: string, suggestion: string | null, all: string) =>
    text(
      `okänd profil ${name}${menu(suggestion).sv || `; det finns ${all}`}`,
      `unknown profile ${name}${menu(suggestion).en || `; there are ${all}`}`,
    ),
  unknownRule: (name: string, suggestion: string | null) =>
    text(
      `okänd regel ${name}${menu(suggestion).sv || '; protokoll rules visar alla'}`,
      `unknown rule ${name}${menu(suggestion).en || '; protokoll rules lists them all'}`,
    ),
  showsOneNote: (count: number) =>
    text(
      `show läser upp en anteckning i taget, men här är ${count}; ange en av dem`,
      `show takes one note and here are ${count}; name one of them`,
    ),
  findingsOf: (note: string, errors: number, warnings: number) =>
    text(
      `granskningen finner ${errors} fel och ${warnings} ${warnings === 1 ? 'varning' : 'varningar'}; visa dem med: protokoll lint ${note}`,
      `checking finds ${errors} ${errors === 1 ? 'error' : 'errors'} and ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}; show them by: protokoll lint ${note}`,
    ),
  unknownExtension: (file: string) =>
    text(
      `${file}: ändelsen säger inte vilket format; sluta på .pdf, .html eller .json`,
      `${file}: the extension does not say which format; end it in .pdf, .html or .json`,
    ),
  formatAgainstExtension: (file: string, format: string) =>
    text(
      `-o ${file} och --format ${format} säger emot varandra`,
      `-o ${file} and --format ${format} disagree`,
    ),
  oneNoteOnly: (count: number) =>
    text(
      `-o är namnet på ett enda dokument, men här är ${count} anteckningar; ange en mapp med --out-dir`,
      `-o names a single document, but here are ${count} notes; name a folder by --out-dir`,
    ),
  oneFormatOnly: () =>
    text(
      'bara ett format kan visas; välj ett med --format',
      'one format can be shown; choose it by --format',
    ),
  stdinNeedsOutput: () =>
    text(
      'texten kommer inte från en fil, så dokumentet har inget namn; ange ett med -o i stället för --out-dir',
      'the text comes from no file, so the document has no name; give one by -o instead of --out-dir',
    ),
  pdfToTerminal: () =>
    text(
      'en PDF går inte att visa i terminalen; använd -o FIL',
      "a PDF can't be shown in a terminal; use -o FILE",
    ),
  sameOutput: (output: string, one: string, other: string) =>
    text(
      `${one} och ${other} skulle båda skrivas till ${output}`,
      `${one} and ${other} would both be written to ${output}`,
    ),
  overwritesNote: (output: string) =>
    text(
      `${output} är en anteckning och skrivs inte över`,
      `${output} is a note and will not be overwritten`,
    ),
  overwritesHandwork: (output: string) =>
    text(
      `${output} skrivs inte över: så heter anteckningar och inställningar; ange ett annat namn`,
      `${output} will not be overwritten: notes and configs are named so; give another name`,
    ),
  overwritesForeign: (output: string) =>
    text(
      `${output} är ingen rapport från protokoll och skrivs inte över; ange ett annat namn, eller flytta undan den`,
      `${output} is no report of protokoll and will not be overwritten; give another name, or move it away`,
    ),
  notWritable: (path: string, reason: string) =>
    text(`kan inte skriva ${path}: ${reason}`, `can't write ${path}: ${reason}`),
  unmaskedOnStdout: () =>
    text('det som skrivs ut här innehåller uppgifter under sekretess', 'what is written here holds secrets'),
  summary: (notes: number, errors: number, warnings: number) =>
    text(
      `${errors} fel och ${warnings} ${warnings === 1 ? 'varning' : 'varningar'} i ${notes} ${notes === 1 ? 'anteckning' : 'anteckningar'}`,
      `${errors} ${errors === 1 ? 'error' : 'errors'} and ${warnings} ${warnings === 1 ? 'warning' : 'warnings'} in ${notes} ${notes === 1 ? 'note' : 'notes'}`,
    ),
  tooManyWarnings: (count: number, limit: number) =>
    text(`${count} varningar; högst ${limit} får finnas`, `${count} warnings; ${limit} are allowed`),
  noCurrentFolder: () =>
    text(
      'mappen som du står i finns inte längre; gå till en annan med cd',
      'the folder that you are in is gone; go to another by cd',
    ),
  outputLost: (reason: Bilingual) =>
    text(`kan inte skriva till standard ut: ${reason.sv}`, `can't write to standard output: ${reason.en}`),
  endedEarly: () =>
    text(
      'körningen tog slut i förtid; är det något i protokoll.config.mjs som avslutar den?',
      'the run ended too early; does something in protokoll.config.mjs end it?',
    ),
  ourFault: () =>
    text(
      'det här är ett fel i programmet; rapportera det gärna, med raderna ovan och protokoll --version',
      'this is a fault in the program; please report it, with the lines above and protokoll --version',
    ),
} satisfies Record<string, (...values: never[]) => Bilingual>;
