import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bilingual, JsonDocument, OwnFont, Printer } from '../../index.ts';
import { printPdf, printableHtml } from '../build/print-pdf.ts';
import type { SharedPrinter } from '../build/shared-printer.ts';
import type { Library } from '../library.ts';
import { comparePages } from './compare-pages.ts';
import { embeddedSource } from './embedded-source.ts';
import type { EmbeddedSource } from './embedded-source.ts';
import { verdicts } from './texts.ts';

/** Something that is not as the notes in the file would have it. */
export interface Finding {
  /** The § as it is written; null for what is of the whole protocol. */
  readonly place: string | null;
  readonly message: Bilingual;
}

/** What became of verifying one file. */
export interface Verification {
  /** Whether the file is what its notes give. */
  readonly isTrue: boolean;
  readonly findings: readonly Finding[];
  /** How many later additions to the file were not heeded. */
  readonly updates: number;
}

/**
 * Makes a PDF anew of what is embedded in it, and compares. `fonts` are those of the organisation that may have been used.
 * Gives a `ProtokollError` when that can't be done.
 */
export async function verifyFile(
  file: Uint8Array,
  { shownAs, fonts }: { readonly shownAs: string; readonly fonts: readonly OwnFont[] },
  shared: SharedPrinter,
  library: Library,
): Promise<Verification> {
  const { bytes, files, updates } = await library.readFinishedPdf(file);
  const folder = await mkdtemp(join(tmpdir(), 'protokoll-verify-'));
  try {
    const embedded = await embeddedSource(files, folder, fonts, library);
    const findings = await compareData(embedded, library);
    if (findings.length > 0) return { isTrue: false, findings, updates };
    const printing = { printer: await shared.open(), signal: shared.signal, shownAs };
    const html = await printableHtml(embedded.source, library);
    // Without its fonts it can't be made a conforming file, but its words can be compared.
    const source = lacksFonts(embedded)
      ? { ...embedded.source, pdfProfile: 'plain' as const }
      : embedded.source;
    const remade = await printPdf(html, source, printing, library);
    return { ...(await comparePdf(bytes, remade.bytes, embedded, printing.printer, library)), updates };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The data in the file against those of its notes: what the protocol was, against what the notes now make it. */
async function compareData({ source, data }: EmbeddedSource, library: Library): Promise<readonly Finding[]> {
  const remade = await library.exportJson(source.protocol, source.profile);
  if (data === remade) return [];
  const before = documentOf(data);
  const whole = [{ place: null, message: verdicts.dataDiffers() }];
  if (before === null) return whole;
  const differences = await library.compareProtocols(before, JSON.parse(remade) as JsonDocument);
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

async function comparePdf(
  bytes: Uint8Array,
  remade: Uint8Array | null,
  { source, record }: EmbeddedSource,
  printer: Printer,
  library: Library,
): Promise<Omit<Verification, 'updates'>> {
  const differs = (...findings: Finding[]) => ({ isTrue: false, findings });
  const agrees = (message: Bilingual) => ({ isTrue: true, findings: [{ place: null, message }] });
  if (remade === null) return differs({ place: null, message: verdicts.notMadeAgain() });
  if (Buffer.compare(bytes, remade) === 0) return agrees(verdicts.identical());
  const [pages, remadePages] = [await library.textOfPdf(bytes), await library.textOfPdf(remade)];
  const findings = comparePages(pages, remadePages, source.protocol);
  if (findings.length > 0) return differs(...findings);
  const others = await otherVersions({ source, record }, printer, library);
  if (others === null) return differs({ place: null, message: verdicts.bytesDiffer() });
  return agrees(verdicts.sameContent(others));
}

/** What made the file and is of another version here; null when nothing is. */
async function otherVersions(
  embedded: Pick<EmbeddedSource, 'source' | 'record'>,
  { browserVersion }: Printer,
  library: Library,
): Promise<Bilingual | null> {
  const { record } = embedded;
  const others = [
    record.program === library.version ? [] : [verdicts.program(record.program, library.version)],
    record.browser === browserVersion ? [] : [verdicts.browser(record.browser, browserVersion)],
    record.templates === (await library.templatesDigest()) ? [] : [verdicts.templates()],
    lacksFonts(embedded) ? [verdicts.fonts()] : [],
  ].flat();
  if (others.length === 0) return null;
  return { sv: others.map(({ sv }) => sv).join(', '), en: others.map(({ en }) => en).join(', ') };
}

/** Whether it was set in fonts that are not here. */
function lacksFonts({ source, record }: Pick<EmbeddedSource, 'source' | 'record'>): boolean {
  return (record.design.fonts ?? []).length > source.config.design.fonts.length;
}
