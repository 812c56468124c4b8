import type { Bilingual, Diagnostic } from '../../model/diagnostic.ts';
import type { Overload } from './overload.ts';
import type { Place } from './source-text.ts';

const saveAsUtf8: Bilingual = {
  sv: 'Spara filen som UTF-8: i Anteckningar Arkiv › Spara som › Kodning: UTF-8; i Word Spara som › Oformaterad text › Annan kodning: Unicode (UTF-8); i VS Code klicka på kodningen längst ned › Spara med kodning › UTF-8.',
  en: 'Save the file as UTF-8: in Notepad File › Save as › Encoding: UTF-8; in Word Save as › Plain text › Other encoding: Unicode (UTF-8); in VS Code click the encoding at the bottom › Save with encoding › UTF-8.',
};

/** The file is UTF-16. */
export function utf16Fault(place: Place): Diagnostic {
  return fault('kodning', place, saveAsUtf8, {
    sv: 'Filen är sparad som UTF-16 (”Unicode”), inte som UTF-8, och går inte att läsa.',
    en: 'The file is saved as UTF-16 (“Unicode”), not as UTF-8, and cannot be read.',
  });
}

/** A byte that is not part of UTF-8. */
export function encodingFault(place: Place, byte: number): Diagnostic {
  const hex = byte.toString(16).toUpperCase().padStart(2, '0');
  return fault('kodning', place, saveAsUtf8, {
    sv: `Filen är inte sparad som UTF-8, troligen som Windows-1252 (”ANSI”): byten ${hex} på rad ${place.line} är inget tecken i UTF-8.`,
    en: `The file is not saved as UTF-8 but probably as Windows-1252 (“ANSI”): the byte ${hex} on line ${place.line} is no character in UTF-8.`,
  });
}

/** A NUL character. */
export function nulFault(place: Place): Diagnostic {
  const help: Bilingual = {
    sv: 'Är det rätt fil? Anteckningar är ren text; ta annars bort tecknet eller spara texten på nytt som UTF-8.',
    en: 'Is it the right file? Notes are plain text; otherwise remove the character or save the text anew as UTF-8.',
  };
  return fault('nul-tecken', place, help, {
    sv: 'Filen innehåller ett NUL-tecken, som inte hör hemma i text.',
    en: 'The file contains a NUL character, which has no place in text.',
  });
}

/** The file is too large; `megabytes` is its size. */
export function sizeFault(megabytes: number, most: number): Diagnostic {
  const help: Bilingual = {
    sv: 'Dela filen i ett protokoll per fil, eller lägg det som inte är anteckningar i bilagor.',
    en: 'Part it into one protocol a file, or move what is no notes to attachments.',
  };
  const size = megabytes.toFixed(1);
  return fault('filstorlek', { line: 1, column: 1 }, help, {
    sv: `Filen är ${size.replace('.', ',')} MB; anteckningar får vara högst ${most} MB.`,
    en: `The file is ${size} MB; notes may be ${most} MB at most.`,
  });
}

/** Lists and quotes lie too deep within each other. */
export function nestingFault(place: Place, most: number): Diagnostic {
  const help: Bilingual = {
    sv: 'Ta bort indrag, listtecken eller ”>” så att nivåerna blir färre.',
    en: 'Remove indentation, list markers or “>” so that there are fewer levels.',
  };
  return fault('djup-nastling', place, help, {
    sv: `Listor och citat ligger mer än ${most} nivåer djupt i varandra.`,
    en: `Lists and quotes lie more than ${most} levels deep in each other.`,
  });
}

const onePerFile: Bilingual = {
  sv: 'Dela filen i ett protokoll per fil.',
  en: 'Part it into one protocol a file.',
};

/** The notes would take minutes to read, or more memory than a computer can spare. */
export function overloadFault({ cause, place }: Overload): Diagnostic {
  const [message, help] = overloadTexts(cause);
  return fault('markdown-tung', place, help, message);
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

function fault(rule: string, place: Place, help: Bilingual, message: Bilingual): Diagnostic {
  const end = { line: place.line, column: place.column + (rule === 'filstorlek' ? 0 : 1) };
  return {
    rule,
    severity: 'error',
    message,
    help,
    position: { start: { ...place }, end },
    related: [],
    fix: null,
  };
}
