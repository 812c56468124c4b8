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
  checked: CheckedProtocol,
  settings: MakeSettings,
  context: Context,
): Promise<MadeDocument> {
  const { library } = context;
  const { protocol, profile, config, images } = checked;
  switch (format) {
    case 'json':
      return { contents: await library.exportJson(protocol, profile), diagnostics: [] };
    case 'html': {
      const options = {
        profile,
        config,
        draft: checked.draft,
        medium: 'screen',
        missing: missingIn(checked),
        images,
      } as const;
      return { contents: await library.renderHtml(protocol, options), diagnostics: [] };
    }
    case 'pdf':
      return makePdf(checked, settings, context);
  }
}

/** Where a conforming file is asked for, what keeps it from being one is told, and there is none. */
async function makePdf(
  checked: CheckedProtocol,
  { pdfProfile, signatureFields, printer: shared, finisher, printed }: MakeSettings,
  context: Context,
): Promise<MadeDocument> {
  const { library } = context;
  const date = documentDate(checked.protocol, context);
  const choices = { pdfProfile, signatureFields };
  const source = {
    ...checked,
    ...choices,
    missing: missingIn(checked),
    date,
    noteMark: markOf(checked.note),
  };
  const html = await printableHtml(source, library);
  const { fonts } = checked.config.design;
  const uncovered =
    pdfProfile === 'plain' ? [] : await library.uncoveredCharacters(html, checked.text, fonts);
  if (uncovered.length > 0) return { contents: null, diagnostics: uncovered };

  const { signal } = shared;
  const { finish } = finisher;
  const printing = { printer: await shared.open(), signal, shownAs: checked.note.shownAs, finish, printed };
  const { bytes, faults } = await printPdf(html, source, printing, library);
  return { contents: bytes, diagnostics: bytes === null ? pdfDiagnostics(faults, checked.text) : [] };
}
