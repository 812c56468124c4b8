import type { Context } from '../context.ts';
import { documentDate } from './document-date.ts';
import type { PdfChoices } from './document-source.ts';
import { missingIn } from './checked-protocol.ts';
import type { CheckedProtocol, MadeDocument } from './checked-protocol.ts';
import type { Finisher } from './finisher.ts';
import { markOf } from './overwriting/refuse-overwriting.ts';
import { pdfDiagnostics } from './pdf-diagnostics.ts';
import type { PlannedDocument } from './plan-outputs.ts';
import { printPdf, printableHtml } from './print-pdf.ts';
import type { SharedPrinter } from './shared-printer.ts';

/** How documents are made, and by whom. */
export interface MakeSettings extends PdfChoices {
  readonly printer: SharedPrinter;
  readonly finisher: Finisher;
  /** Told when the note's document has been printed: it needs the browser no more. */
  readonly printed: () => void;
}

/** Makes one document of a note. */
export async function makeDocument(
  { format }: PlannedDocument,
  draft: CheckedProtocol,
  settings: MakeSettings,
  context: Context,
): Promise<MadeDocument> {
  const { library } = context;
  const { protocol, profile, config, images } = draft;
  switch (format) {
    case 'json':
      return { contents: await library.exportJson(protocol, profile), diagnostics: [] };
    case 'html': {
      const options = {
        profile,
        config,
        draft: draft.draft,
        medium: 'screen',
        missing: missingIn(draft),
        images,
      } as const;
      return { contents: await library.renderHtml(protocol, options), diagnostics: [] };
    }
    case 'pdf':
      return makePdf(draft, settings, context);
  }
}

/** Where a conforming file is asked for, what keeps it from being one is told, and there is none. */
async function makePdf(
  draft: CheckedProtocol,
  { pdfProfile, signatureFields, printer: shared, finisher, printed }: MakeSettings,
  context: Context,
): Promise<MadeDocument> {
  const { library } = context;
  const date = documentDate(draft.protocol, context);
  const choices = { pdfProfile, signatureFields };
  const source = { ...draft, ...choices, missing: missingIn(draft), date, noteMark: markOf(draft.note) };
  const html = await printableHtml(source, library);
  const { fonts } = draft.config.design;
  const uncovered = pdfProfile === 'plain' ? [] : await library.uncoveredCharacters(html, draft.text, fonts);
  if (uncovered.length > 0) return { contents: null, diagnostics: uncovered };

  const { signal } = shared;
  const { finish } = finisher;
  const printing = { printer: await shared.open(), signal, shownAs: draft.note.shownAs, finish, printed };
  const { bytes, faults } = await printPdf(html, source, printing, library);
  return { contents: bytes, diagnostics: bytes === null ? pdfDiagnostics(faults, draft.text) : [] };
}
