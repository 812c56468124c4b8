import type { Bilingual, Diagnostic } from '../../model/diagnostic.ts';
import type { Place } from './source-text.ts';

const saveAsUtf8: Bilingual = {
  sv: 'Spara filen som UTF-8: i Anteckningar Arkiv › Spara som › Kodning: UTF-8; i Word Spara som › Oformaterad text › Annan kodning: Unicode (UTF-8); i VS Code klicka på kodningen längst ned › Spara med kodning › UTF-8.',
  en: 'Save the file as UTF-8: in Notepad File › Save as › Encoding: UTF-8; in Word Save as › Plain text › Other encoding: Unicode (UTF-8); in VS Code click the encoding at the bottom › Save with encoding › UTF-8.',
};

/** The file is UTF-16. */
export function utf16Diagnostic(place: Place): Diagnostic {
  return diagnosticAt('kodning', place, saveAsUtf8, {
    sv: 'Filen är sparad som UTF-16 (”Unicode”), inte som UTF-8, och går inte att läsa.',
    en: 'The file is saved as UTF-16 (“Unicode”), not as UTF-8, and cannot be read.',
  });
}

/** A byte that is not part of UTF-8. */
export function encodingDiagnostic(place: Place, byte: number): Diagnostic {
  const hex = byte.toString(16).toUpperCase().padStart(2, '0');
  return diagnosticAt('kodning', place, saveAsUtf8, {
    sv: `Filen är inte sparad som UTF-8, troligen som Windows-1252 (”ANSI”): byten ${hex} på rad ${place.line} är inget tecken i UTF-8.`,
    en: `The file is not saved as UTF-8 but probably as Windows-1252 (“ANSI”): the byte ${hex} on line ${place.line} is no character in UTF-8.`,
  });
}

/** A NUL character. */
export function nulDiagnostic(place: Place): Diagnostic {
  const help: Bilingual = {
    sv: 'Är det rätt fil? Anteckningar är ren text; ta annars bort tecknet eller spara texten på nytt som UTF-8.',
    en: 'Is it the right file? Notes are plain text; otherwise remove the character or save the text anew as UTF-8.',
  };
  return diagnosticAt('nul-tecken', place, help, {
    sv: 'Filen innehåller ett NUL-tecken, som inte hör hemma i text.',
    en: 'The file contains a NUL character, which has no place in text.',
  });
}

/** The file is too large; `megabytes` is its size. */
export function sizeDiagnostic(megabytes: number, most: number): Diagnostic {
  const help: Bilingual = {
    sv: 'Dela filen i ett protokoll per fil, eller lägg det som inte är anteckningar i bilagor.',
    en: 'Part it into one protocol a file, or move what is no notes to attachments.',
  };
  const size = megabytes.toFixed(1);
  return diagnosticAt('filstorlek', { line: 1, column: 1 }, help, {
    sv: `Filen är ${size.replace('.', ',')} MB; anteckningar får vara högst ${most} MB.`,
    en: `The file is ${size} MB; notes may be ${most} MB at most.`,
  });
}

/** Lists and quotes lie too deep within each other. */
export function nestingDiagnostic(place: Place, most: number): Diagnostic {
  const help: Bilingual = {
    sv: 'Ta bort indrag, listtecken eller ”>” så att nivåerna blir färre.',
    en: 'Remove indentation, list markers or “>” so that there are fewer levels.',
  };
  return diagnosticAt('djup-nastling', place, help, {
    sv: `Listor och citat ligger mer än ${most} nivåer djupt i varandra.`,
    en: `Lists and quotes lie more than ${most} levels deep in each other.`,
  });
}

/** An error of a file that can't be read, at a place of it. */
export function diagnosticAt(rule: string, place: Place, help: Bilingual, message: Bilingual): Diagnostic {
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
