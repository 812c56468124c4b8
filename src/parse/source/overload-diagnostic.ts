import type { Bilingual, Diagnostic } from '../../model/diagnostic.ts';
import { diagnosticAt } from './source-diagnostics.ts';
import type { Overload } from './overload.ts';

const onePerFile: Bilingual = {
  sv: 'Dela filen i ett protokoll per fil.',
  en: 'Part it into one protocol a file.',
};

/** The notes would take minutes to read, or more memory than a computer can spare. */
export function overloadDiagnostic({ cause, place }: Overload): Diagnostic {
  const [message, help] = overloadTexts(cause);
  return diagnosticAt('markdown-tung', place, help, message);
}

function overloadTexts(cause: Overload['cause']): [message: Bilingual, help: Bilingual] {
  switch (cause.kind) {
    case 'marks':
      return [
        {
          sv: `Stycket som börjar här har ${cause.count} tecken som betyder något i Markdown (* _ ~ [ ] < \`): så många går inte att läsa på rimlig tid.`,
          en: `The paragraph that begins here has ${cause.count} characters that mean something in Markdown (* _ ~ [ ] < \`): so many cannot be read in a reasonable time.`,
        },
        {
          sv: 'Dela upp det med tomma rader, eller lägg det i en bilaga om det inte är anteckningar.',
          en: 'Part it with empty lines, or move it to an attachment if it is no notes.',
        },
      ];
    case 'table':
      return [
        {
          sv: `Tabellen är för stor: ${cause.columns} kolumner och ${cause.rows} rader.`,
          en: `The table is too large: ${cause.columns} columns and ${cause.rows} rows.`,
        },
        {
          sv: 'Dela den i flera tabeller, eller lägg den i en bilaga.',
          en: 'Part it into several tables, or move it to an attachment.',
        },
      ];
    case 'lazy':
      return [
        {
          sv: `Citatet eller listan fortsätter på ${cause.count} rader utan ”>” eller indrag: så många går inte att läsa på rimlig tid.`,
          en: `The quote or list goes on for ${cause.count} lines without “>” or indentation: so many cannot be read in a reasonable time.`,
        },
        {
          sv: 'Avsluta det med en tom rad, eller skriv ”>” eller indrag på varje rad.',
          en: 'End it with an empty line, or write “>” or indentation on each line.',
        },
      ];
    case 'blanks':
      return [
        {
          sv: `Stycket som börjar här har ${cause.count} blanktecken i följd: så många går inte att läsa på rimlig tid.`,
          en: `The paragraph that begins here has ${cause.count} spaces in a row: so many cannot be read in a reasonable time.`,
        },
        {
          sv: 'Ta bort dem.',
          en: 'Remove them.',
        },
      ];
    case 'lines':
      return [
        {
          sv: `Filen har ${cause.count} rader: så många går inte att läsa på rimlig tid.`,
          en: `The file has ${cause.count} lines: so many cannot be read in a reasonable time.`,
        },
        onePerFile,
      ];
    case 'characters':
      return [
        {
          sv: `Filen har mer än ${cause.count} tecken, och de går över gränsen på den här raden: så många går inte att läsa på rimlig tid.`,
          en: `The file has more than ${cause.count} characters, and they pass the limit on this line: so many cannot be read in a reasonable time.`,
        },
        onePerFile,
      ];
    case 'paragraph':
      return [
        {
          sv: `Stycket som börjar här har mer än ${cause.count} tecken: så många går inte att läsa på rimlig tid.`,
          en: `The paragraph that begins here has more than ${cause.count} characters: so many cannot be read in a reasonable time.`,
        },
        {
          sv: 'Dela upp det med tomma rader, eller lägg det i en bilaga om det inte är anteckningar.',
          en: 'Part it with empty lines, or move it to an attachment if it is no notes.',
        },
      ];
    case 'headings':
      return [
        {
          sv: `Filen har mer än ${cause.count} rubriker och rader med ”:::”; den här är en för mycket.`,
          en: `The file has more than ${cause.count} headings and lines with “:::”; this one is one too many.`,
        },
        onePerFile,
      ];
    case 'definitions':
      return [
        {
          sv: `Filen har mer än ${cause.count} länkar och fotnoter av formen ”[namn]: …”; den här är en för mycket.`,
          en: `The file has more than ${cause.count} links and footnotes of the form “[name]: …”; this one is one too many.`,
        },
        onePerFile,
      ];
    case 'all-marks':
      return [
        {
          sv: `Filen har mer än ${cause.count} tecken som betyder något i Markdown (* _ ~ [ ] < \` & !); de går över gränsen i stycket som börjar här.`,
          en: `The file has more than ${cause.count} characters that mean something in Markdown (* _ ~ [ ] < \` & !); they pass the limit in the paragraph that begins here.`,
        },
        onePerFile,
      ];
    case 'entries':
      return [
        {
          sv: `Filen är för lång för sina ${cause.count} punkter efter listor i listor: den går inte att läsa på rimlig tid.`,
          en: `The file is too long for its ${cause.count} entries after lists in lists: it cannot be read in a reasonable time.`,
        },
        onePerFile,
      ];
    case 'containers':
      return [
        {
          sv: `Filen är för lång för sina ${cause.count} listor och citat: den går inte att läsa på rimlig tid.`,
          en: `The file is too long for its ${cause.count} lists and quotes: it cannot be read in a reasonable time.`,
        },
        onePerFile,
      ];
    case 'underlines':
      return [
        {
          sv: `Filen har ${cause.count} rubriker understrukna med === eller ---: så många går inte att läsa på rimlig tid.`,
          en: `The file has ${cause.count} headings underlined by === or ---: so many cannot be read in a reasonable time.`,
        },
        {
          sv: 'Skriv rubrikerna med # i början av raden, eller dela filen i ett protokoll per fil.',
          en: 'Write the headings with # at the start of the line, or part the file into one protocol a file.',
        },
      ];
  }
}
