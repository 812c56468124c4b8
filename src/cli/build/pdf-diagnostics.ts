import { wholeFile } from '../../index.ts';
import type { Bilingual, Diagnostic, PdfFault, PdfFaultKind } from '../../index.ts';
import { shorten } from '../shorten.ts';

/**
 * Adds what printing a note found to what linting it did. A fault that both found is told once, at its place in the note: an
 * error there too, since it keeps the PDF from being written.
 */
export function withPdfDiagnostics(
  linted: readonly Diagnostic[],
  found: readonly Diagnostic[],
): Diagnostic[] {
  const both = new Set(found.map(({ rule }) => rule));
  const isTwin = ({ rule }: Diagnostic) => both.has(rule);
  const told = new Set(linted.filter(isTwin).map(({ rule }) => rule));
  return [
    ...linted.map((finding) => (isTwin(finding) ? { ...finding, ...asHindrance(finding) } : finding)),
    ...found.filter(({ rule }) => !told.has(rule)),
  ];
}

function asHindrance({ message: { sv, en } }: Diagnostic): Pick<Diagnostic, 'severity' | 'message'> {
  const message = {
    sv: `${sv.replace(/[.]$/, '')}; därför skrivs ingen PDF.`,
    en: `${en.replace(/[.]$/, '')}; so no PDF is written.`,
  };
  return { severity: 'error', message };
}

/** What keeps a printed document from being an archivable and accessible PDF, as errors of the note with this text. */
export function pdfDiagnostics(faults: readonly PdfFault[], text: string): Diagnostic[] {
  const letters = lettersOf(faults.length === 0 ? '' : text);
  return faults.map((fault) => {
    const { rule, message } = kinds[fault.kind];
    const words = shorten(fault.text);
    const place = (quoted: string): string => {
      const where = [fault.detail, words === '' ? '' : quoted].filter(Boolean).join(' ');
      return where === '' ? '' : ` (${where})`;
    };
    return {
      rule,
      severity: 'error',
      message: {
        sv: `${message.sv}${place(`”${words}”`)}; därför skrivs ingen PDF.`,
        en: `${message.en}${place(`“${words}”`)}; so no PDF is written.`,
      },
      help: null,
      position: positionOf(fault.text, letters, text),
      related: [],
      fix: null,
    };
  });
}

const kinds: Readonly<Record<PdfFaultKind, { readonly rule: string; readonly message: Bilingual }>> = {
  'foreign-font': {
    rule: 'pdf-typsnitt',
    message: {
      sv: 'Ett typsnitt som inte hör till mallen används',
      en: 'A font that is not of the template is used',
    },
  },
  'font-not-embedded': {
    rule: 'pdf-typsnitt',
    message: { sv: 'Ett typsnitt följer inte med i filen', en: 'A font is not in the file' },
  },
  'missing-glyph': {
    rule: 'pdf-tecken',
    message: { sv: 'Ett tecken saknas i typsnitten', en: 'A character is in none of the fonts' },
  },
  'unmapped-character': {
    rule: 'pdf-tecken',
    message: { sv: 'Ett tecken går inte att läsa som text', en: 'A character cannot be read as text' },
  },
  'figure-without-alt': {
    rule: 'bild-utan-text',
    message: {
      sv: 'En bild saknar alternativtext: ![text](bild.png)',
      en: 'An image lacks its text: ![text](image.png)',
    },
  },
  'heading-jump': {
    rule: 'rubrik-hopp',
    message: { sv: 'En rubrik hoppar över en nivå', en: 'A heading skips a level' },
  },
  'uneven-table': {
    rule: 'tabell-ojamn',
    message: { sv: 'En tabell har olika långa rader', en: 'A table has rows of unequal length' },
  },
  'header-without-scope': {
    rule: 'tabell-utan-rubriker',
    message: {
      sv: 'En tabellrubrik hör varken till en rad eller en kolumn',
      en: 'A table header belongs to neither a row nor a column',
    },
  },
  'untagged-text': {
    rule: 'pdf-struktur',
    message: {
      sv: 'En text saknar plats i dokumentets struktur',
      en: 'A text has no place in the structure',
    },
  },
  'device-colour': {
    rule: 'pdf-farg',
    message: { sv: 'En färg är inte angiven i sRGB', en: 'A colour is not given in sRGB' },
  },
  'no-title': {
    rule: 'pdf-titel',
    message: { sv: 'Dokumentet saknar titel', en: 'The document has no title' },
  },
};

/** Where the words, or as many of them as the notes have in a row, stand; the whole file where they have none of them. */
function positionOf(words: string, letters: Letters, text: string): Diagnostic['position'] {
  // What has no glyph, or no character, is not known by its own name.
  const parts = words.split(/[\p{Cc}\uFFFD\uFEFF\uFFFE\p{Co}]+/u).map((part) => lettersOf(part).shown);
  const wanted = parts.toSorted((one, other) => other.length - one.length)[0] ?? '';
  for (let length = wanted.length; length > 0; length = length < shortest ? 0 : length >> 1) {
    const at = letters.shown.indexOf(wanted.slice(0, length));
    if (at < 0) continue;
    const start = pointAt(letters.offsets[at]!, text);
    return { start, end: pointAt(letters.offsets[at + length - 1]! + 1, text) };
  }
  return wholeFile;
}

/** Fewer letters than these stand anywhere. */
const shortest = 8;

/** What of a text is shown, without spaces and without marks that Markdown may have in between, and where each letter stands. */
interface Letters {
  readonly shown: string;
  readonly offsets: readonly number[];
}

function lettersOf(text: string): Letters {
  let shown = '';
  const offsets: number[] = [];
  for (const { index, 0: letter } of text.matchAll(/[^\s\u00AD*_`~[\]\\|>#]/g)) {
    shown += letter;
    offsets.push(index);
  }
  return { shown, offsets };
}

function pointAt(offset: number, text: string): Diagnostic['position']['start'] {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1, offset };
}
