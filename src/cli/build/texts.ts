import type { Bilingual } from '../../index.ts';

/** What the help says of the options for PDF. */
export const pdfHelp = {
  pdfProfile: {
    sv: 'PDF/A-3a (förval), PDF/A-2a utan bilagda filer, eller en PDF utan anspråk',
    en: 'PDF/A-3a (default), PDF/A-2a without embedded files, or a PDF that claims nothing',
  },
  signatureFields: {
    sv: 'fält för elektronisk underskrift i stället för prickade rader',
    en: 'fields for electronic signatures in place of dotted lines',
  },
} satisfies Record<string, Bilingual>;
