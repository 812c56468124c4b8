import { ProtokollError } from '../../index.ts';
import type { FinishOptions } from '../../index.ts';
import type { Library } from '../library.ts';
import { missingIn } from './draft.ts';
import type { Draft, MadeDocument } from './draft.ts';
import { pdfFindings } from './pdf-findings.ts';
import type { SharedPrinter } from './shared-printer.ts';

/** Prints a document as PDF and finishes it for the archive: PDF/A-3a with the notes and their data in it. */
export async function printPdf(draft: Draft, shared: SharedPrinter, library: Library): Promise<MadeDocument> {
  const { note, protocol, profile, config, images, text } = draft;
  const html = await library.renderHtml(protocol, {
    profile,
    config,
    draft: draft.draft,
    medium: 'print',
    missing: missingIn(draft),
    images,
  });
  const uncovered = await library.uncoveredCharacters(html, text);
  if (uncovered.length > 0) return { contents: null, diagnostics: uncovered };

  const printer = await shared.open();
  const raw = await printer.print(html, { signal: shared.signal }).catch((error: unknown) => {
    if (!(error instanceof ProtokollError)) throw error;
    const { sv, en } = error.text;
    const named = { sv: `${note.shownAs}: ${sv}`, en: `${note.shownAs}: ${en}` };
    throw new ProtokollError(named, error.exitCode);
  });
  const finished = await library.finishPdf(raw, await finishOptions(draft, printer.browserVersion, library));
  return { contents: finished.bytes, diagnostics: finished.bytes ? [] : pdfFindings(finished.faults, text) };
}

async function finishOptions(draft: Draft, browserVersion: string, library: Library): Promise<FinishOptions> {
  const { protocol, profile, config, text } = draft;
  const program = `protokoll ${library.version}`;
  return {
    profile: 'a-3a',
    title: await library.documentTitle(protocol, { profile, config }),
    author: protocol.body ?? protocol.principal ?? config.principal,
    language: protocol.language,
    // A note without a date is an error by itself; the clock would give other bytes each time.
    date: new Date(`${protocol.meeting.date ?? '1970-01-01'}T00:00:00Z`),
    creatorTool: program,
    producer: `${browserVersion} + ${program}`,
    attachments: [
      {
        name: 'protokoll.md',
        description: 'Anteckningarna som protokollet är gjort av',
        mediaType: 'text/markdown',
        relationship: 'Source',
        bytes: Buffer.from(text),
      },
      {
        name: 'protokoll.json',
        description: 'Protokollets innehåll som data',
        mediaType: 'application/json',
        relationship: 'Data',
        bytes: Buffer.from(await library.exportJson(protocol, profile)),
      },
    ],
    signatureFields: true,
    fonts: await library.fontNames(),
  };
}
