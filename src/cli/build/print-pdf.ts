import { setTimeout as pause } from 'node:timers/promises';
import { ProtokollError } from '../../index.ts';
import type { FinishedPdf, Printer } from '../../index.ts';
import type { Library } from '../library.ts';
import type { DocumentSource } from './document-source.ts';
import { embeddedFiles } from './embedded-files.ts';
import type { Finisher } from './finisher.ts';

/** Milliseconds that a browser which has started needs for a page, and for what is to be printed to be in it. */
const whileOpening = 30;

/** Who prints, for whom. */
export interface Printing {
  readonly printer: Printer;
  /** Gives up the printing. */
  readonly signal: AbortSignal;
  /** What failures name. */
  readonly shownAs: string;
  /** Finishes what is printed; the library's own when left out. */
  readonly finish?: Finisher['finish'] | undefined;
  /** Told when the browser has done its part, or failed to. */
  readonly printed?: (() => void) | undefined;
}

/** The document as HTML to be printed. */
export function printableHtml(source: DocumentSource, library: Library): Promise<string> {
  const { protocol, profile, config, images, draft, missing, signatureFields } = source;
  const options = { profile, config, images, draft, missing, signatureFields } as const;
  return library.renderHtml(protocol, { ...options, medium: 'print' });
}

/** Prints a document, as `printableHtml` gives it, and finishes it for the archive, with all that it is made of in it. */
export async function printPdf(
  html: string,
  source: DocumentSource,
  { printer, signal, shownAs, finish, printed = () => {} }: Printing,
  library: Library,
): Promise<FinishedPdf> {
  const { protocol, profile, config } = source;
  const raw = printer.print(html, { signal }).catch((error: unknown) => {
    if (!(error instanceof ProtokollError)) throw error;
    const { sv, en } = error.text;
    throw new ProtokollError({ sv: `${shownAs}: ${sv}`, en: `${shownAs}: ${en}` }, error.exitCode);
  });
  // All else is made ready while the browser prints; that it couldn't is told when its turn comes.
  raw.then(printed, printed);
  // What is loaded next would keep the document from its page.
  await pause(whileOpening);
  const program = `protokoll ${library.version}`;
  return (finish ?? library.finishPdf)(raw, {
    profile: source.pdfProfile,
    title: await library.documentTitle(protocol, { profile, config }),
    author: protocol.body ?? protocol.principal ?? config.principal,
    language: protocol.language,
    date: source.date,
    creatorTool: program,
    producer: `${printer.browserVersion} + ${program}`,
    attachments: await embeddedFiles(source, printer.browserVersion, library),
    signatureFields: source.signatureFields,
    fonts: await library.fontNames(config.design.fonts),
  });
}
