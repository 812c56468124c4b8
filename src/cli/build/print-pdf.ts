import { ProtokollError } from '../../index.ts';
import type { Library } from '../library.ts';
import { missingIn } from './draft.ts';
import type { Draft, MadeDocument } from './draft.ts';
import type { SharedPrinter } from './shared-printer.ts';

/** Prints a document as PDF and finishes it for the archive. */
export async function printPdf(draft: Draft, shared: SharedPrinter, library: Library): Promise<MadeDocument> {
  const { note, protocol, profile, config, text } = draft;
  const html = await library.renderHtml(protocol, {
    profile,
    config,
    draft: draft.draft,
    medium: 'print',
    missing: missingIn(draft),
  });
  const printer = await shared.open();
  const raw = await printer.print(html, { signal: shared.signal }).catch((error: unknown) => {
    if (!(error instanceof ProtokollError)) throw error;
    throw new ProtokollError(`${note.shownAs}: ${error.message}`, error.exitCode);
  });
  return library.finishPdf(raw, {
    protocol,
    profile,
    config,
    notes: text,
    browserVersion: printer.browserVersion,
  });
}
