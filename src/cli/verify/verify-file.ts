import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { JsonDocument, OwnFont } from '../../index.ts';
import { printPdf, printableHtml } from '../build/print-pdf.ts';
import type { SharedPrinter } from '../build/shared-printer.ts';
import { libraryWith, type Library } from '../library.ts';
import { embeddedSource, lacksFonts } from './embedded-source.ts';
import type { EmbeddedSource } from './embedded-source.ts';
import { judge } from './judge.ts';
import { otherVersions } from './other-versions.ts';
import { verdicts } from './texts.ts';
import { untrue, type Finding, type Verification } from './verification.ts';

/**
 * Makes a PDF anew of what is embedded in it, and compares. `fonts` are those of the organisation that may have been used.
 * Gives a `ProtokollError` for what is no PDF, and when nothing can be printed.
 */
export async function verifyFile(
  file: Uint8Array,
  { shownAs, fonts }: { readonly shownAs: string; readonly fonts: readonly OwnFont[] },
  shared: SharedPrinter,
  library: Library,
): Promise<Verification> {
  const { damage, files } = await library.readFinishedPdf(file);
  if (damage !== null) return untrue({ place: null, message: verdicts.damaged(damage) });
  const folder = await mkdtemp(join(tmpdir(), 'protokoll-verify-'));
  try {
    const embedded = await embeddedSource(files, folder, fonts, library);
    if ('hindrance' in embedded) return untrue({ place: null, message: embedded.hindrance });
    const printer = await shared.open();
    const others = await otherVersions(embedded, printer, library);
    const findings = await compareData(embedded, library);
    if (findings.length > 0) {
      const why = others === null ? [] : [{ place: null, message: verdicts.madeByOther(others) }];
      return untrue(...findings, ...why);
    }
    const remade = await printAgain(embedded, { shared, shownAs }, library);
    if (remade === null) return untrue({ place: null, message: verdicts.notMadeAgain() });
    const { protocol } = embedded.source;
    return await judge(file, remade, { protocol, others, lacksFonts: lacksFonts(embedded) }, library);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Prints the document as whoever made it did, also under the names of their program and browser: only where those print other
 * pages does the result differ.
 */
async function printAgain(
  embedded: EmbeddedSource,
  { shared, shownAs }: { readonly shared: SharedPrinter; readonly shownAs: string },
  library: Library,
): Promise<Uint8Array | null> {
  const { record } = embedded;
  const then = libraryWith(library, {
    version: record.program,
    templatesDigest: () => Promise.resolve(record.templates),
  });
  const printer = await shared.open();
  const printing = {
    printer: { ...printer, print: printer.print.bind(printer), browserVersion: record.browser },
    signal: shared.signal,
    shownAs,
  };
  const html = await printableHtml(embedded.source, library);
  // Without its fonts it can't be made a conforming file, but its words can be compared.
  const source = lacksFonts(embedded)
    ? { ...embedded.source, pdfProfile: 'plain' as const }
    : embedded.source;
  return (await printPdf(html, source, printing, then)).bytes;
}

/** The data in the file against those of its notes: what the protocol was, against what the notes now make it. */
async function compareData({ source, data }: EmbeddedSource, library: Library): Promise<readonly Finding[]> {
  const remade = await library.exportJson(source.protocol, source.profile);
  if (data === remade) return [];
  const before = documentOf(data);
  const whole = [{ place: null, message: verdicts.dataDiffers() }];
  if (before === null) return whole;
  // Whoever has tampered with the data may have left anything in it.
  const differences = await library
    .compareProtocols(before, JSON.parse(remade) as JsonDocument)
    .catch(() => []);
  return differences.length > 0 ? differences : whole;
}

/** Whatever has items is compared as a protocol, part by part. */
function documentOf(data: string): JsonDocument | null {
  try {
    const document = JSON.parse(data) as Partial<JsonDocument> | null;
    const items: unknown = document?.items;
    const isOne = Array.isArray(items) && items.every((item) => Array.isArray(item?.subItems));
    return isOne ? (document as JsonDocument) : null;
  } catch {
    return null;
  }
}
